import { label } from "../../codes/label.js";
import type { AnyRecord } from "../../model/record/entity.js";
import { onlyWithPeriod, withoutStart } from "../pack/pack-messages.js";
import {
  type BuiltClauses,
  buildClauses,
  type ClauseFacts,
  type Clauses,
  clause,
  optionalClause,
} from "../rule/clause.js";
import {
  buildRule,
  type RuleBase,
  type RuleFacts,
  type VersionBase,
  type Versioned,
  type VersionFacts,
} from "../rule/rule.js";

/** What one version of a deadline says. */
export const deadlineClauses = {
  /** The event that starts the clock; its day is not counted. A period in hours runs from its instant. */
  starts: optionalClause("time", {
    title: label("起算", "Starts"),
    written: {
      title: label("起算日", "Starts"),
      meaning: "The event that starts the clock; its day is not counted.",
    },
  }),
  /** How long it runs. */
  within: optionalClause("period", {
    title: label("期限", "Within"),
    written: { title: label("期间", "Within"), meaning: 'A period, such as parameter("filing-period").' },
    needs: { clause: "starts", problem: withoutStart },
  }),
  /** The last day or instant, where it is given as such. */
  by: optionalClause("time", {
    title: label("最迟", "By"),
    written: { title: label("届满日", "By"), meaning: "The last day, where it is given as such." },
  }),
  /** What stops a period. */
  suspended: optionalClause("suspensions", {
    title: label("中止", "Suspended by"),
    written: { title: label("中止", "Suspended"), meaning: "The list of suspensions." },
    isDescribedLast: true,
    needs: { clause: "within", problem: onlyWithPeriod("suspended") },
  }),
  /** What lengthens a period. */
  extended: optionalClause("extensions", {
    title: label("延长", "Extended by"),
    written: { title: label("延长", "Extended"), meaning: "The list of extensions." },
    isDescribedLast: true,
    needs: { clause: "within", problem: onlyWithPeriod("extended") },
  }),
  /** The event that stops the clock; an event after the as-of day has not been seen yet. */
  fulfilled: clause("time", {
    title: label("完成", "Fulfilled by"),
    written: { title: label("完成日", "Fulfilled"), meaning: "The event that stops the clock." },
  }),
  /**
   * What is wrong when the event came too late; `{start}`, `{due}`, `{fulfilled}` and `{daysLate}` are supplied, and
   * `{lateness}`, such as 3 h 20 min, where one of the terms is an instant.
   */
  late: {
    kind: "message",
    id: "late",
    written: { title: label("逾期完成的说明", "Late") },
    fills: ["start", "due", "fulfilled", "daysLate"],
    fillsOfInstants: ["lateness"],
  },
  /** What is wrong when the time is over without the event; supplied are the same without `{fulfilled}`. */
  overdue: {
    kind: "message",
    id: "overdue",
    written: { title: label("逾期未完成的说明", "Overdue") },
    fills: ["start", "due", "daysLate"],
    fillsOfInstants: ["lateness"],
  },
} as const satisfies Clauses;

type DeadlineClauseFacts<Content extends AnyRecord> = ClauseFacts<Content, typeof deadlineClauses>;

/**
 * What one version of a deadline says: either a period from a day or an instant on, or the last day or instant itself.
 *
 * Where an instant is needed and only a day is recorded, it is some instant of that day: what is in time at the last of
 * them is in time, what is late at the first of them is late, all else is undetermined.
 */
export type DeadlineFacts<Content extends AnyRecord> = VersionFacts<Content> &
  DeadlineClauseFacts<Content> &
  (
    | Required<Pick<DeadlineClauseFacts<Content>, "starts" | "within">>
    | Required<Pick<DeadlineClauseFacts<Content>, "by">>
  );

/** A time limit, as its author writes it. */
export type DeadlineDefinition<Content extends AnyRecord, Id extends string = string> = RuleFacts<Content, Id> &
  Versioned<DeadlineFacts<Content>>;

/** One version of a deadline. */
export interface DeadlineVersion extends VersionBase, BuiltClauses<typeof deadlineClauses> {}

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
    ...buildRule(
      definition,
      (facts: DeadlineFacts<Content>, say) => buildClauses(deadlineClauses, facts, say),
      ({ starts, by }) => starts ?? by ?? { kind: "as-of" },
    ),
  });
