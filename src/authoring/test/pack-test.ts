import type { PlaceName } from "../../calendar/place-calendars.js";
import type { PlainDate } from "../../calendar/plain-date.js";
import type { Outcome } from "../../engine/run/outcome.js";
import type { ExpectedResult } from "../../testing/indicator-table.js";
import type { ExpectedFinding, PendingCase } from "../../testing/rule-table.js";

/** One test of a pack: some records, and what rules and indicators shall come to. */
export interface PackTest {
  readonly name: string;
  /** The line of the text on which it begins, from 1. */
  readonly line: number;
  readonly asOf: PlainDate;
  /** The place whose calendar of working days counts; the pack's own when missing. */
  readonly calendar?: PlaceName;
  /** All records it lays down, by the name of their entity; those of all tests lie below its own. */
  readonly records: Readonly<Record<string, readonly WrittenRecord[]>>;
  readonly expected: readonly (ExpectedJudgement | ExpectedFigures)[];
}

/** A record as far as it was written; what its entity demands beyond that is filled in. */
export interface WrittenRecord {
  readonly id: string;
  readonly [field: string]: unknown;
}

/** What a rule shall come to on one record; what is left out may be anything. */
export interface ExpectedJudgement {
  readonly kind: "rule";
  readonly rule: string;
  /** The id of the record that is judged. */
  readonly record: string;
  readonly line: number;
  readonly outcome: Outcome;
  /** What one of the findings says. */
  readonly finding?: ExpectedFinding;
  /** How many findings there are, or what each of them says in their order. */
  readonly findings?: number | readonly ExpectedFinding[];
  readonly clock?: Pick<PendingCase<never>, "due" | "suspendedSince">;
  /** All missing values, in any order. */
  readonly missing?: readonly string[];
}

/** What an indicator shall come to. */
export interface ExpectedFigures extends ExpectedResult {
  readonly kind: "indicator";
  readonly indicator: string;
  readonly line: number;
}
