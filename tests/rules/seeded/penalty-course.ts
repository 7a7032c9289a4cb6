import { days, workingDays } from "fazhi";
import type { EnforcementCase } from "fazhi/model";
import type { Draft, Occasion } from "fazhi/testing";
import { after, inTime } from "./days.js";

/** The days of the law of 2021, which followed that of 1996. */
export const newLaw = { from: "2021-07-15" };
/** The time for paying a fine and, by the new law, for deciding. */
export const fifteenDays = days(15, { rollOver: true });
export const ninetyDays = days(90, { rollOver: true });

/** A penalty as far as it is told. */
export type Penalty = Draft<EnforcementCase>;
type Step = NonNullable<Penalty["procedure"]>[number];

/** The time for serving a decision. */
export const servicePeriod = (decidedOn: string) =>
  decidedOn < newLaw.from ? days(7, { rollOver: true }) : workingDays(7);

/** The steps from the opening to a decision that comes forty-five days after it at the soonest. */
const stepsFrom = (openedOn: string, decidedOn: string): readonly Step[] => [
  { kind: "opening", on: openedOn },
  { kind: "investigation", on: after(openedOn, 5) },
  { kind: "notice", on: after(openedOn, 10) },
  { kind: "hearing", on: after(openedOn, 35) },
  { kind: "legal-review", on: after(openedOn, 38), result: "passed" },
  { kind: "collective-discussion", on: after(openedOn, 40) },
  { kind: "decision", on: decidedOn },
];

/** The decision and what follows it. */
export function decision(occasion: Occasion, decidedOn: string): Penalty {
  const servedOn = inTime(occasion, decidedOn, servicePeriod(decidedOn));
  return {
    procedure: stepsFrom(occasion.day, decidedOn),
    decidedOn,
    servedOn,
    paidOn: inTime(occasion, servedOn, fifteenDays),
    resultPublishedOn: inTime(occasion, decidedOn, workingDays(7)),
  };
}

/** The same penalty without a step, and with some fields other than they were. */
export const without =
  (kind: Step["kind"], given: Penalty = {}) =>
  (_: Occasion, { procedure = [] }: Penalty): Penalty => ({
    ...given,
    procedure: procedure.filter((step) => step.kind !== kind),
  });
