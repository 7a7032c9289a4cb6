import { type Dataset, type Finding, type Language, renderMessage } from "fazhi";
import { readingIn } from "../reading-in.js";
import { authorityText, dueText, seenText } from "./law-text.js";
import { recordName } from "./record-name.js";

/** A fact under its name; each thing said stands on a line. */
export type FindingFact = readonly [name: string, said: readonly string[]];

/** What a finding says beside its message: where, on whose authority, on what evidence, by which law, what remedies it. */
export function findingFacts(finding: Finding, dataset: Dataset, language: Language): readonly FindingFact[] {
  const { say } = readingIn(language);
  const { where, authority, evidence, remedy, due, relevantDay, message } = finding;
  const unit = where.unit === undefined ? [] : [recordName(dataset, "unit", where.unit, language)];
  const facts: readonly FindingFact[] = [
    [say("记录", "Record"), [`${recordName(dataset, where.entity, where.id, language)} ${where.id}`]],
    [say("单位", "Unit"), unit],
    // A rule and its number often rest on one clause.
    [say("依据", "Authority"), [...new Set(authority.map((one) => authorityText(one, language)))]],
    [say("证据", "Evidence"), evidence.map((one) => seenText(one, language))],
    [say("期限", "Due"), due === undefined ? [] : [dueText(due, language)]],
    [say("适用何日之法", "Law of the day"), [relevantDay]],
    [say("改正", "Remedy"), remedy === undefined ? [] : [renderMessage({ ...message, template: remedy }, language)]],
  ];
  return facts.filter(([, said]) => said.length > 0);
}
