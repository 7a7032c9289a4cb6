import type { Authority, Language } from "fazhi";
import { type DueSpan, type Observation, renderSeen } from "fazhi/engine";
import { readingIn } from "../reading-in.js";

/** On whose authority: document, number, article and the days in force. */
export function authorityText(authority: Authority, language: Language): string {
  const { say, read } = readingIn(language);
  const { document, documentNumber, article, inForce, verified } = authority;
  const title = read(document);
  const named = say(/^[《〈]/.test(title) ? title : `《${title}》`, title);
  const number = documentNumber === undefined ? "" : say(`（${documentNumber}）`, ` (${documentNumber})`);
  const force =
    inForce.until === undefined
      ? say(`自${inForce.from}起施行`, `in force from ${inForce.from}`)
      : say(
          `${inForce.from}起施行，${inForce.until}起失效`,
          `in force from ${inForce.from} until before ${inForce.until}`,
        );
  const caution = verified ? "" : say("〔未经官方文本核实〕", " [not verified in an official text]");
  return `${named}${number}${say("", ", ")}${article}${say("，", ", ")}${force}${caution}`;
}

/** A value that a judgement rests on, or that was missing. */
export function seenText({ title, path, seen }: Observation, language: Language): string {
  const { say } = readingIn(language);
  const written = /\s/.test(path) ? "" : say(`（${path}）`, ` (${path})`);
  return `${title[language]}${written}${say("：", ": ")}${renderSeen(seen, language)}`;
}

/** A last day in time, or the two between which it lies. */
export const dueText = ({ earliest, latest }: DueSpan, language: Language): string =>
  earliest === latest ? latest : readingIn(language).say(`${earliest}至${latest}`, `${earliest} to ${latest}`);
