import type { WorkingCalendar } from "../calendar/working-calendar.js";
import type { DueSpan } from "../engine/run/finding.js";
import type { Severity } from "../engine/run/outcome.js";
import type { SeenValue } from "../expression/observation.js";
import type { Written } from "../model/dataset/dataset-input.js";
import type { AnyRecord } from "../model/record/entity.js";
import type { Draft, OtherRecords } from "./draft.js";

/** One record and what surrounds it, as far as it differs from what the table starts from. */
export interface RuleCase<Content extends AnyRecord> {
  /** What a civil servant would call the case; it becomes the name of a test. */
  readonly name: string;
  readonly record?: Draft<Content>;
  readonly others?: OtherRecords;
  readonly asOf?: string;
}

/** What a finding shall say; what is left out may be anything. */
export interface ExpectedFinding {
  /** The id of the message; may be left out when the rule has only one. */
  readonly message?: string;
  /** The last day in time, or both ends of what is possible. */
  readonly due?: string | Written<DueSpan>;
  /** Values that the message is filled with, as far as the case is about them; `undefined` for one that is missing. */
  readonly data?: Readonly<Record<string, SeenValue["value"]>>;
  readonly severity?: Severity;
  readonly field?: string;
}

/** A case that breaks the rule: in one way, or in several told one by one in the order of the findings. */
export type BreakingCase<Content extends AnyRecord> = RuleCase<Content> &
  (ExpectedFinding | { readonly findings: readonly ExpectedFinding[] });

/** A case whose clock still runs. */
export interface PendingCase<Content extends AnyRecord> extends RuleCase<Content> {
  readonly due?: string | Written<DueSpan>;
  /** The day from which the clock stands still. */
  readonly suspendedSince?: string;
}

/** A case of which nothing can be said. */
export interface UndeterminedCase<Content extends AnyRecord> extends RuleCase<Content> {
  /**
   * All missing values, in any order: the path of a field of the record such as
   * `procedure[1].on`, of another record behind its entity and id such as `unit/u: head.name`, else a parameter's id.
   */
  readonly missing: readonly string[];
}

/**
 * The cases of a rule.
 *
 * A case states only what it is about. The record it judges is the table's `record` with the case's fields on top;
 * fields that every record must have and that neither states are filled in (a text by the field's Chinese name, a code
 * by the first, a number by 0, a day by the as-of day, a list by none), and so are records that are referred to and not
 * given among the `others`.
 */
export interface RuleTable<Content extends AnyRecord> {
  /** The day as of which all cases are judged that name no other. */
  readonly asOf: string;
  /** The calendar of working days; the pack's own when missing. */
  readonly calendar?: WorkingCalendar;
  /** What the record of every case starts from. */
  readonly record?: Draft<Content>;
  /** What surrounds every case; a case's record of the same id is laid on top. */
  readonly others?: OtherRecords;
  readonly keeps: readonly RuleCase<Content>[];
  readonly breaks: readonly BreakingCase<Content>[];
  readonly pending?: readonly PendingCase<Content>[];
  readonly undetermined?: readonly UndeterminedCase<Content>[];
  readonly notApplicable?: readonly RuleCase<Content>[];
  /**
   * Demands a case on the day before and a case on the day of every change of the law: where a version of the rule
   * begins or ends, and where a parameter that its terms name changes its value. The day of a case is the one whose law
   * applies to it; of a procedure, the day of each step as well.
   */
  readonly boundaries?: boolean;
  /** Demands, for every field of the record that may be missing and that the rule reads, a case in which it is. */
  readonly missingValues?: boolean;
}

/** The lists of a table, each with the outcome that its cases shall have and the heading of its tests. */
export const caseLists = [
  { list: "keeps", outcome: "pass", heading: "keeps it" },
  { list: "breaks", outcome: "fail", heading: "breaks it" },
  { list: "pending", outcome: "pending", heading: "is pending" },
  { list: "undetermined", outcome: "undetermined", heading: "cannot be judged" },
  { list: "notApplicable", outcome: "not-applicable", heading: "is not what it is for" },
] as const;

/** The name of a list of cases. */
export type CaseList = (typeof caseLists)[number]["list"];

/** A case of any list, with the list it stands in. */
export type ListedCase = { readonly name: string; readonly one: RuleCase<AnyRecord> } & (
  | { readonly list: "keeps" | "notApplicable" }
  | { readonly list: "breaks"; readonly expected: readonly ExpectedFinding[] }
  | { readonly list: "pending"; readonly expected: PendingCase<AnyRecord> }
  | { readonly list: "undetermined"; readonly expected: UndeterminedCase<AnyRecord> }
);

/** All cases of a table in the order of its lists. */
export const casesOf = (table: RuleTable<AnyRecord>): readonly ListedCase[] => [
  ...table.keeps.map((one) => listed("keeps", one)),
  ...table.breaks.map((one): ListedCase => {
    const expected = "findings" in one ? one.findings : [one];
    return { name: one.name, list: "breaks", one, expected };
  }),
  ...(table.pending ?? []).map((one): ListedCase => ({ name: one.name, list: "pending", one, expected: one })),
  ...(table.undetermined ?? []).map(
    (one): ListedCase => ({ name: one.name, list: "undetermined", one, expected: one }),
  ),
  ...(table.notApplicable ?? []).map((one) => listed("notApplicable", one)),
];

const listed = (list: "keeps" | "notApplicable", one: RuleCase<AnyRecord>): ListedCase => ({
  name: one.name,
  list,
  one,
});
