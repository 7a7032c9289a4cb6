import type { Label } from "../../../src/codes/label.js";
import { type Finding, type Message, renderMessage } from "../../../src/engine/run/finding.js";
import { outcomes, severities } from "../../../src/engine/run/outcome.js";
import type { Entity } from "../../../src/model/record/entity.js";
import { type CaseAccount, caseAccount } from "../../../src/testing/case-account.js";
import type { OtherRecords } from "../../../src/testing/draft.js";
import type { RawRecord, Wording } from "../../../src/testing/filled-record.js";
import type { CaseList, ListedCase } from "../../../src/testing/rule-table.js";
import { laidOut, type RuleTrial } from "../../../src/testing/rule-trial.js";
import type { Catalogue } from "./catalogue.js";
import { factsOf } from "./fact-words.js";
import { code, escaped, whole } from "./markdown.js";
import type { Reader } from "./reader.js";

/** What texts that no case states are called, so that a message names somebody. */
export const wordingFor =
  (reader: Reader): Wording =>
  (field, entity) =>
    /^(title|name)$/i.test(field.en) || /(名称|标题|姓名)$/.test(field.zh)
      ? standInName(entity, reader)
      : reader.say(`某${field.zh}`, `some ${field.en.toLowerCase()}`);

/** Judges a case as the engine does. */
export function judgedCase(trial: RuleTrial, { one }: ListedCase, reader: Reader): CaseAccount {
  const { dataset, subject, asOf } = laidOut(trial, one, wordingFor(reader));
  return caseAccount(trial.pack, trial.rule, dataset, subject, asOf, trial.table.calendar);
}

/** What a case states beyond what its table starts from, each fact in a line of its own. */
export function statedFacts(
  about: string,
  given: { readonly record?: RawRecord; readonly others?: OtherRecords },
  { entities }: Catalogue,
  reader: Reader,
): readonly string[] {
  const entity = entities.get(about);
  return [
    ...(entity === undefined ? [] : factsOf(entity, given.record ?? {}, reader)),
    ...Object.entries(given.others ?? {}).flatMap(([name, records]) =>
      records.map((record) => otherFacts(name, record, entities, reader)),
    ),
  ];
}

function otherFacts(name: string, record: RawRecord, entities: Catalogue["entities"], reader: Reader): string {
  const entity = entities.get(name);
  if (entity === undefined) return code(name);
  const facts = factsOf(entity, record, reader);
  const who = `${escaped(reader.read(entity.title))}${reader.say("", " ")}${code(String(record["id"]))}`;
  return facts.length === 0 ? who : reader.say(`${who}（${facts.join("，")}）`, `${who} (${facts.join(", ")})`);
}

/** What a case came to, with what a finding says of it. */
export function resultWords(account: CaseAccount, about: Entity, reader: Reader): string {
  const { say, read } = reader;
  const { outcome, findings, clock, gap } = account;
  const name = whole(`${marks[outcome]} ${escaped(read(outcomes.labels[outcome]))}`);
  switch (outcome) {
    case "fail":
      return findings.map((finding) => findingWords(finding, about, reader)).join("<br>");
    case "pending": {
      const since = clock?.suspendedSince;
      if (since !== undefined) return `${name}${say(`，自${since}起暂停计算`, `, standing still since ${since}`)}`;
      return `${name}${clock?.due === undefined ? "" : say(`，最迟${dueWords(clock.due)}`, `, due ${dueWords(clock.due)}`)}`;
    }
    case "undetermined": {
      const missing = [...new Set((gap?.missing ?? []).map(({ title }) => escaped(read(title))))];
      const lack = missing.length === 0 ? "" : say(`：缺${missing.join("、")}`, `: ${missing.join(", ")} missing`);
      const reason = gap?.reason === undefined ? "" : say(`（${gap.reason.zh}）`, ` (${gap.reason.en})`);
      return `${name}${lack}${escaped(reason)}`;
    }
    case "pass":
    case "not-applicable":
      return name;
  }
}

function findingWords(finding: Finding, about: Entity, reader: Reader): string {
  const { say, read, language } = reader;
  const said = withCapital(renderMessage(named(finding.message, about, reader), language));
  const due = finding.due === undefined ? undefined : dueWords(finding.due);
  const isSaid = due === undefined || said.includes(due);
  const severity = escaped(read(severities.labels[finding.severity]));
  return `${whole(`${marks.fail} ${severity}${say("：", ":")}`)}${say("", " ")}${escaped(said)}${isSaid ? "" : say(`（最迟${due}）`, ` (due ${due})`)}`;
}

/** What remedies a case, filled with what was found in it. */
export const mendWords = ({ remedy, message }: Finding, about: Entity, reader: Reader): string | undefined =>
  remedy === undefined
    ? undefined
    : withCapital(renderMessage(named({ ...message, template: remedy }, about, reader), reader.language));

/** A message in which a record that nobody named is named all the same. */
const named = (message: Message, about: Entity, reader: Reader): Message => ({
  ...message,
  data: Object.fromEntries(
    Object.entries(message.data).map(([name, seen]) => {
      const isNameless = seen.value === undefined && (name === "title" || name === "name");
      return [name, isNameless ? { value: standInName(about, reader) } : seen];
    }),
  ),
});

const standInName = ({ title }: Entity, { say }: Reader): string =>
  say(`某${title.zh}`, `a certain ${title.en.toLowerCase()}`);

const dueWords = ({ earliest, latest }: NonNullable<Finding["due"]>): string =>
  earliest === latest ? latest : `${earliest}–${latest}`;

const withCapital = (text: string): string => `${text[0]?.toUpperCase() ?? ""}${text.slice(1)}`;

const marks = { pass: "✓", fail: "✗", pending: "…", undetermined: "?", "not-applicable": "–" } as const;

/** The headings of the lists of cases. */
export const caseHeadings: Readonly<Record<CaseList, Label>> = {
  keeps: { zh: "符合的情形", en: "What keeps it" },
  breaks: { zh: "不符合的情形", en: "What breaks it" },
  pending: { zh: "期限未届满", en: "While the time runs" },
  undetermined: { zh: "无法判断的情形", en: "What cannot be judged" },
  notApplicable: { zh: "不适用的情形", en: "What it is not for" },
};
