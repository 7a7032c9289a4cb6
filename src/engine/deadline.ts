import type { Extension, Suspension } from "../calendar/due-day.js";
import type { Label } from "../codes/label.js";
import type { DayTerm, ListTerm, PeriodTerm } from "../expression/term.js";
import type { AnyRecord } from "../model/entity.js";
import type { RelevantDay, RuleFacts, Saying, Versioned, VersionFacts } from "./rule.js";

/** What one version of a deadline says: either a period from a day on, or the last day itself. */
export type DeadlineVersion<Content extends AnyRecord> = VersionFacts<Content> & {
  /** The event that stops the clock; an event after the as-of day has not been seen yet. */
  readonly fulfilled: Saying<Content, DayTerm>;
  /** What is wrong when the event came too late; `{start}`, `{due}`, `{fulfilled}` and `{daysLate}` are supplied. */
  readonly late: Label;
  /** What is wrong when the event has not come and the time is over; `{start}`, `{due}` and `{daysLate}` are supplied. */
  readonly overdue: Label;
} & (
    | {
        /** The event that starts the clock; its day is not counted. */
        readonly starts: Saying<Content, DayTerm>;
        readonly within: Saying<Content, PeriodTerm>;
        readonly suspended?: Saying<Content, ListTerm<Suspension>>;
        readonly extended?: Saying<Content, ListTerm<Extension>>;
      }
    | { readonly by: Saying<Content, DayTerm>; readonly starts?: Saying<Content, DayTerm> }
  );

/** A time limit. Its relevant day is the start of the clock unless the rule says otherwise. */
export type Deadline<Content extends AnyRecord = AnyRecord> = RuleFacts<Content> &
  RelevantDay<Content> &
  Versioned<DeadlineVersion<Content>> & { readonly form: "deadline" };

/** Defines a rule that sets a time limit. */
export const defineDeadline = <Content extends AnyRecord>(
  definition: RuleFacts<Content> & RelevantDay<Content> & Versioned<DeadlineVersion<Content>>,
): Deadline<Content> => Object.freeze({ form: "deadline" as const, ...definition });
