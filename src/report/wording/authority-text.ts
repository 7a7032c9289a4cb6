import type { Authority } from "../../engine/pack/source.js";
import type { Verification } from "../../engine/pack/verification.js";
import { type Line, line, span } from "../../render/span.js";
import type { Script } from "../reader.js";

/** On whose authority: document, article, days in force, and a mark when the text was not verified. */
export function authorityLine(authority: Authority, script: Script): Line {
  const { document, documentNumber } = authority;
  const { say, read } = script;
  const title = read(document);
  const number = documentNumber === undefined ? "" : say(`（${documentNumber}）`, ` (${documentNumber})`);
  return line(
    say(/^[《〈]/.test(title) ? title : `《${title}》`, title),
    `${number}${say("", ", ")}`,
    ...articleLine(authority, script),
  );
}

/** The same without the document, where that has just been named. */
export function articleLine({ article, inForce, verified }: Authority, { say }: Script): Line {
  const force =
    inForce.until === undefined
      ? say(`自${inForce.from}起施行`, `in force from ${inForce.from}`)
      : say(
          `${inForce.from}起施行，${inForce.until}起失效`,
          `in force from ${inForce.from} until before ${inForce.until}`,
        );
  return line(
    article,
    span(say(`，${force}`, `, ${force}`), "quiet"),
    ...(typeof verified === "object" ? [span(verifiedText(verified, say), "quiet")] : []),
    ...(verified ? [] : [span(say("〔未经官方文本核实〕", " [not verified in an official text]"), "warning")]),
  );
}

/** On which day and in which text it was verified. */
const verifiedText = ({ on, text }: Verification, say: Script["say"]): string =>
  say(`〔${on}据${text}核实〕`, ` [verified on ${on} in ${text}]`);
