import type { Extension, Suspension } from "../../calendar/due-day.js";
import type { Label } from "../../codes/label.js";
import type { Node } from "../../expression/node.js";
import type { DayTerm, InstantTerm, ListTerm, PeriodTerm } from "../../expression/term.js";
import type { AnyRecord } from "../../model/record/entity.js";
import {
  buildRule,
  type RuleBase,
  type RuleFacts,
  type Saying,
  type VersionBase,
  type Versioned,
  type VersionFacts,
} from "../rule/rule.js";

/** A period from a day on. */
interface RunningPeriod<Content extends AnyRecord> {
  /** The event that starts the clock; its day is not counted. A period in hours runs from its instant. */
  readonly starts: Saying<Content, DayTerm | InstantTerm>;
  readonly within: Saying<Content, PeriodTerm>;
  readonly suspended?: Saying<Content, ListTerm<Suspension>>;
  readonly extended?: Saying<Content, ListTerm<Extension>>;
}

/** A last day or instant that is given as such. */
interface FixedDay<Content extends AnyRecord> {
  readonly starts?: Saying<Content, DayTerm | InstantTerm>;
  readonly by: Saying<Content, DayTerm | InstantTerm>;
}

/**
 * What one version of a deadline says: either a period from a day or an instant on, or the last day or instant itself.
 *
 * Where an instant is needed and only a day is recorded, it is some instant of that day: what is in time at the last of
 * them is in time, what is late at the first of them is late, all else is undetermined.
 */
export type DeadlineFacts<Content extends AnyRecord> = VersionFacts<Content> & {
  /** The event that stops the clock; an event after the as-of day has not been seen yet. */
  readonly fulfilled: Saying<Content, DayTerm | InstantTerm>;
  /**
   * What is wrong when the event came too late; `{start}`, `{due}`, `{fulfilled}` and `{daysLate}` are supplied, and
   * `{lateness}`, such as 3 h 20 min, where one of the terms is an instant.
   */
  readonly late: Label;
  /** What is wrong when the time is over without the event; supplied are the same without `{fulfilled}`. */
  readonly overdue: Label;
} & (RunningPeriod<Content> | FixedDay<Content>);

/** A time limit, as its author writes it. */
export type DeadlineDefinition<Content extends AnyRecord, Id extends string = string> = RuleFacts<Content, Id> &
  Versioned<DeadlineFacts<Content>>;

/** One version of a deadline. */
export interface DeadlineVersion extends VersionBase {
  readonly starts?: Node;
  readonly within?: Node;
  readonly by?: Node;
  readonly suspended?: Node;
  readonly extended?: Node;
  readonly fulfilled: Node;
  readonly late: Label;
  readonly overdue: Label;
}

/** A time limit. */
export interface Deadline<Content extends AnyRecord = AnyRecord, Id extends string = string>
  extends RuleBase<Content, Id> {
  readonly form: "deadline";
  readonly versions: readonly DeadlineVersion[];
}

/** Defines a rule that sets a time limit. */
export const defineDeadline = <Content extends AnyRecord, const Id extends string>(
  definition: DeadlineDefinition<Content, Id>,
): Deadline<Content, Id> =>
  Object.freeze({
    form: "deadline",
    ...buildRule(definition, (facts: DeadlineFacts<Content>, say) => {
      const { starts, fulfilled, late, overdue } = facts;
      return {
        ...(starts === undefined ? {} : { starts: say(starts) }),
        ...("by" in facts
          ? { by: say(facts.by) }
          : {
              within: say(facts.within),
              ...(facts.suspended === undefined ? {} : { suspended: say(facts.suspended) }),
              ...(facts.extended === undefined ? {} : { extended: say(facts.extended) }),
            }),
        fulfilled: say(fulfilled),
        late,
        overdue,
      };
    }),
  });
