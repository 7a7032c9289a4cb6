import type { WorkingCalendar } from "../calendar/working-calendar.js";
import type { Label } from "../codes/label.js";
import type { ParameterValue } from "../expression/term.js";
import type { AnyRecord, Entity } from "../model/entity.js";
import type { Check } from "./check.js";
import type { Deadline } from "./deadline.js";
import type { Expectation } from "./expectation.js";
import type { Indicator } from "./indicator.js";
import type { Severity } from "./outcome.js";
import type { DatedValue, Parameter } from "./parameter.js";
import type { Procedure } from "./procedure.js";
import type { Source } from "./source.js";

/** A rule of any form over the records it is about. */
export type Rule<Content extends AnyRecord = AnyRecord> =
  | Expectation<Content>
  | Deadline<Content>
  // biome-ignore lint/suspicious/noExplicitAny: the steps and messages of a rule are its own affair.
  | Procedure<Content, any>
  // biome-ignore lint/suspicious/noExplicitAny: as above.
  | Check<Content, any>;

// A list of rules about different entities has no common record type; each rule was checked against its own.
// biome-ignore lint/suspicious/noExplicitAny: see above.
export type AnyRule = Rule<any>;
// biome-ignore lint/suspicious/noExplicitAny: as for rules.
export type AnyIndicator = Indicator<any>;

/** An obligation that no rule can compute, and why. */
export interface Narrative {
  readonly obligation: string;
  readonly reason: Label;
}

/** One document's, or one law family's, requirements. */
export interface Pack {
  readonly name: string;
  readonly title: Label;
  readonly version: string;
  readonly sources: readonly Source[];
  readonly parameters: readonly Parameter[];
  readonly rules: readonly AnyRule[];
  readonly indicators: readonly AnyIndicator[];
  /** Kinds of records of its own, beside the library's. */
  readonly entities: readonly Entity[];
  readonly narratives: readonly Narrative[];
  /** The calendar of the place it is for; the national one when missing. */
  readonly calendar?: WorkingCalendar;
  /** Packs whose rules, indicators and parameters it takes over; its changes apply to them too. */
  readonly extends: readonly Pack[];
  readonly changes: PackChanges;
}

/** What a user changes in a pack without touching it; keys are ids of rules and parameters. */
export interface PackChanges {
  readonly severities?: Readonly<Record<string, Severity>>;
  readonly parameters?: Readonly<
    Record<string, readonly [DatedValue<ParameterValue>, ...DatedValue<ParameterValue>[]]>
  >;
  /** Rules switched off, each with the reason. */
  readonly disabled?: Readonly<Record<string, string>>;
}
