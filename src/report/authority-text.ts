import type { Authority } from "../engine/source.js";
import type { Reader } from "./reader.js";
import { type Line, line, span } from "./span.js";

/** On whose authority: document, article, days in force, and a mark when the text was not verified. */
export function authorityLine(authority: Authority, reader: Reader): Line {
  const { document, documentNumber, article, inForce, verified } = authority;
  const { say } = reader;
  const title = reader.read(document);
  const number = documentNumber === undefined ? "" : say(`（${documentNumber}）`, ` (${documentNumber})`);
  const force =
    inForce.until === undefined
      ? say(`自${inForce.from}起施行`, `in force from ${inForce.from}`)
      : say(
          `${inForce.from}起施行，${inForce.until}起失效`,
          `in force from ${inForce.from} until before ${inForce.until}`,
        );
  return line(
    say(/^[《〈]/.test(title) ? title : `《${title}》`, title),
    `${number}${say("", ", ")}${article}`,
    span(say(`，${force}`, `, ${force}`), "quiet"),
    ...(verified ? [] : [span(say("〔未经官方文本核实〕", " [not verified in an official text]"), "warning")]),
  );
}
