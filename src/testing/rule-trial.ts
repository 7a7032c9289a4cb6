import { dayOfInstant, requireInstant } from "../calendar/instant.js";
import type { Pack, Rule } from "../engine/pack/pack.js";
import { formOf } from "../engine/rule/rule-forms.js";
import type { AnyRecord } from "../model/record/entity.js";
import { caseAccount } from "./case-account.js";
import { caseProblems } from "./case-problem.js";
import { type CaseFacts, caseDataset, caseFacts, subjectOf } from "./case-records.js";
import { fieldsNamed, watched } from "./fields-read.js";
import { type RawRecord, type Wording, withoutGaps } from "./filled-record.js";
import { lawChanges, lawDaysOf, untestedDays } from "./law-change.js";
import { casesOf, type ListedCase, type RuleCase, type RuleTable } from "./rule-table.js";

/** A rule of a pack with the cases it is tested by. */
export interface RuleTrial {
  readonly pack: Pack;
  readonly rule: Rule;
  readonly table: RuleTable<AnyRecord>;
}

/** What a case judges: its dataset, the record in it and the day. */
export function laidOut({ pack, rule, table }: RuleTrial, one: RuleCase<AnyRecord>, wording?: Wording) {
  const { record, others, asOf: day }: CaseFacts = caseFacts(table, one);
  const asOf = requireInstant(day, "asOf");
  const { name } = rule.about;
  const records = { ...others, [name]: [{ id: "record", ...record }, ...(others[name] ?? [])] };
  const dataset = caseDataset(pack, records, dayOfInstant(asOf), wording, { unit: boundUnit(rule) });
  return { dataset, subject: subjectOf(dataset, rule.about), asOf };
}

/** A unit as the newest version of the rule binds it: a case says of its units only what it is about. */
function boundUnit({ binds, versions }: Rule): RawRecord {
  const { kinds, levels, functions } = (versions.at(-1)?.binds ?? binds)?.[0] ?? {};
  return withoutGaps({ kind: kinds?.[0], level: levels?.[0], functions });
}

/** Everything in which a case of the table does not come to what it shall. */
export function trialOfCase(trial: RuleTrial, listed: ListedCase): readonly string[] {
  const { pack, rule, table } = trial;
  const { dataset, subject, asOf } = laidOut(trial, listed.one);
  const account = caseAccount(pack, rule, dataset, subject, asOf, table.calendar);
  return caseProblems(listed, rule, account, `${rule.about.name}/${subject.id}`).map(({ en }) => en);
}

/** The changes of the law on whose two sides there is no case. */
export function trialOfBoundaries(trial: RuleTrial): readonly string[] {
  const { pack, rule, table } = trial;
  const lawDays = casesOf(table).map(({ one }) => {
    const { dataset, subject, asOf } = laidOut(trial, one);
    return lawDaysOf(pack, rule, dataset, subject, asOf, table.calendar);
  });
  return untestedDays(lawChanges(pack, rule), lawDays).map(({ day, changesOn }) =>
    day === changesOn
      ? `no case lies on ${day}, the day on which the law changes`
      : `no case lies on ${day}, the day before the law changes`,
  );
}

/** The fields that the rule reads, that may be missing and that no case lacks. */
export function trialOfMissingValues(trial: RuleTrial): readonly string[] {
  const { pack, rule, table } = trial;
  const asked = new Set(fieldsNamed(rule));
  const lacking = new Set<string>();
  const { fields } = rule.about;
  for (const { one } of casesOf(table)) {
    const { dataset, subject, asOf } = laidOut(trial, one);
    // What the function of a check asks for is seen only while it runs.
    if (formOf(rule).asText === "none") caseAccount(pack, rule, dataset, watched(subject, asked), asOf, table.calendar);
    for (const name of Object.keys(fields)) if (!Object.hasOwn(subject, name)) lacking.add(name);
  }
  return (
    Object.entries(fields)
      // Whether a record is open is asked of every rule by the engine itself.
      .filter(([name, { optional }]) => optional && asked.has(name) && !lacking.has(name))
      .filter(([name]) => name !== "open" || rule.about.keyDay === undefined)
      .map(([name, { zh, en }]) => `the rule reads "${name}" (${zh} / ${en}), which may be missing: no case lacks it`)
  );
}
