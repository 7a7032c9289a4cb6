import type { Label } from "../codes/label.js";
import type { Condition, DayTerm, RecordTerm, ReferenceTerm, Term, Terms } from "../expression/term.js";
import type { AnyRecord, Entity } from "../model/entity.js";
import type { Severity } from "./outcome.js";
import type { Authority, Interval } from "./source.js";

/** An arrow function over the fields of a record that runs once, when the rule is defined, and builds a tree. */
export type Saying<Content, Said> = (record: RecordTerm<Content>, terms: Terms) => Said;

/** What a rule of any form states about itself. */
export interface RuleFacts<Content extends AnyRecord> {
  /** Kebab-case, an order: what to do, not what went wrong. */
  readonly id: string;
  readonly title: Label;
  /** What a record is judged by this rule. */
  readonly about: Entity<string, Content>;
  /** At most a warning in effect where the rule rests on something unverified. */
  readonly severity: Severity;
  /** The ids of the obligations it watches, such as "2.12d". */
  readonly obligations?: readonly string[];
  /** What would mend a violation; the placeholders of the messages can be used. */
  readonly mend?: Label;
  /** What the rule does not see. */
  readonly notCovered?: Label;
  /** The unit that answers for the record; the field `unit`, `leadUnit` or `defendant` when missing. */
  readonly responsible?: Saying<Content, ReferenceTerm<"unit">>;
  /** Values for the placeholders of messages, beside those each form supplies and `{id}`. */
  readonly data?: Saying<Content, Readonly<Record<string, Term>>>;
}

/** What every version of a rule states. */
export interface VersionFacts<Content extends AnyRecord> {
  readonly source: Authority;
  /** The days whose law this version is; those of its source when missing. */
  readonly inForce?: Interval;
  /** The records it is for; those for which this is false are not applicable. */
  readonly when?: Saying<Content, Condition>;
  /** The field that a finding points at. */
  readonly field?: keyof Content & string;
}

/** One version, or several with half-open intervals that neither overlap nor leave a gap. */
export type Versioned<Version> = Version | { readonly versions: readonly [Version, ...Version[]] };

/** The day whose law applies to a record; the as-of day when missing. A record whose day lies after it is not yet judged. */
export interface RelevantDay<Content extends AnyRecord> {
  readonly relevantDay?: Saying<Content, DayTerm>;
}
