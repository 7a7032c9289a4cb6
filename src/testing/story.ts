import { laidOnTop } from "./case-records.js";
import type { OtherRecords } from "./draft.js";
import { type RawRecord, withoutGaps } from "./filled-record.js";
import type { BrokenRule, Occasion, Scenario, Violation } from "./scenario.js";

/** What happened: the records of a case and, where something went wrong, what and which rules that breaks. */
export interface Story {
  readonly records: OtherRecords;
  readonly wrong?: { readonly violation: Violation; readonly breaks: readonly BrokenRule[] };
}

/** A story in which nothing goes wrong. */
export const lawfulStory = (scenario: Scenario, occasion: Occasion): Story => ({
  records: recordsOf(scenario, occasion, scenario.record(occasion), scenario.others?.(occasion) ?? {}),
});

/** A story in which a violation happens; `undefined` where it breaks no rule on the occasion. */
export function unlawfulStory(scenario: Scenario, violation: Violation, occasion: Occasion): Story | undefined {
  const lawful = scenario.record(occasion);
  const record = { ...lawful, ...violation.record?.(occasion, lawful) };
  const breaks = typeof violation.breaks === "function" ? violation.breaks(occasion, record) : violation.breaks;
  if (breaks.length === 0) return undefined;
  const around = scenario.others?.(occasion) ?? {};
  const others = laidOnTop(around, violation.others?.(occasion, around) ?? {});
  return { records: recordsOf(scenario, occasion, record, others), wrong: { violation, breaks } };
}

/** The records of one case, the one it is about the last of its entity. */
const recordsOf = ({ about }: Scenario, { id }: Occasion, record: RawRecord, others: OtherRecords): OtherRecords => ({
  ...others,
  [about.name]: [...(others[about.name] ?? []), { ...withoutGaps(record), id }],
});
