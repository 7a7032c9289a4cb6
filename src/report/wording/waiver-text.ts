import type { Fact } from "../../render/block.js";
import { line, type Span, span } from "../../render/span.js";
import type { MarkedFinding } from "../../waiver/marked-run.js";
import type { Waiver } from "../../waiver/waiver.js";
import type { Script } from "../reader.js";

/** What was known of a finding beforehand, behind its heading. */
export const findingMarks = ({ waiver, isKnown }: MarkedFinding, { say }: Script): readonly Span[] => [
  ...(waiver === undefined
    ? []
    : [span(say(`〔豁免至${waiver.expiresOn}〕`, ` [waived until ${waiver.expiresOn}]`), "notice")]),
  ...(isKnown === true ? [span(say("〔基线已有〕", " [in the baseline]"), "quiet")] : []),
  ...(isKnown === false ? [span(say("〔新增〕", " [new]"), "warning")] : []),
];

/** The waiver of a finding, as a fact. */
export const waiverFacts = ({ waiver }: MarkedFinding, script: Script): readonly Fact[] =>
  waiver === undefined ? [] : [[script.say("豁免", "Waiver"), line(waiverText(waiver, script))]];

/** Who answers for a waiver, why it was granted, by which document and for which days, both its first and its last. */
export function waiverText({ owner, reason, basis, from, expiresOn }: Waiver, { say }: Script): string {
  const { document, documentNumber, article } = basis;
  const number = documentNumber === undefined ? "" : say(`（${documentNumber}）`, ` (${documentNumber})`);
  const title = /^[《〈]/.test(document) ? document : say(`《${document}》`, document);
  return say(
    `${reason}；责任人${owner}；依据${title}${number}${article}；${from}至${expiresOn}`,
    `${reason}; owner ${owner}; under ${title}${number}, ${article}; from ${from} to ${expiresOn}`,
  );
}
