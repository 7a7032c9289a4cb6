import { daysBetween, type PlainDate } from "../calendar/plain-date.js";
import type { Measure } from "../model/plan/measure.js";
import type { Figure } from "./figure.js";
import { compare } from "./plans/compare.js";
import { haltedDays, isOverdue, type Schedule } from "./recurrence/schedule.js";
import type { Target } from "./roll-up/contribution.js";
import { targetShare } from "./target-share.js";

/** What is to be reached by a day before the due day, such as the step of one year in a plan of several. */
export interface InterimTarget {
  readonly title: string;
  readonly dueOn: PlainDate;
  readonly value: number;
  /** Of the whole target. */
  readonly share: number;
}

/** The interim targets of a measure that counts towards a target, by their due days. */
export const interimTargets = ({ milestones = [] }: Measure, target: Target | undefined): readonly InterimTarget[] =>
  target?.direction !== "at-least"
    ? []
    : milestones
        .flatMap(({ title, dueOn, value }) =>
          value === undefined
            ? []
            : [{ title, dueOn, value, share: targetShare(target, { low: value, high: value }).low }],
        )
        .sort((one, other) => compare(one.dueOn, other.dueOn));

/** The first interim target that is past its due day and certain not to be reached. */
export const missedInterim = (
  measure: Measure,
  target: Target | undefined,
  verified: Figure,
  schedule: Schedule,
): InterimTarget | undefined =>
  interimTargets(measure, target).find(
    ({ dueOn, share }) => isOverdue({ ...schedule, dueOn }) && verified.kind === "judged" && verified.high < share,
  );

/** The planned share: a line from each interim target to the next, days of pauses taken out. */
export function interimPlan(steps: readonly InterimTarget[], { asOf, startsOn, dueOn, pauses }: Schedule): number {
  const last = dueOn === undefined ? [] : [{ dueOn, share: 1 }];
  let from = { dueOn: startsOn, share: 0 };
  for (const step of [...steps, ...last]) {
    if (asOf < step.dueOn) {
      if (asOf <= from.dueOn) return from.share;
      const elapsed = daysBetween(from.dueOn, asOf) - haltedDays(pauses, from.dueOn, asOf);
      const total = daysBetween(from.dueOn, step.dueOn) - haltedDays(pauses, from.dueOn, asOf);
      return from.share + ((step.share - from.share) * Math.max(elapsed, 0)) / Math.max(total, 1);
    }
    from = step;
  }
  return from.share;
}
