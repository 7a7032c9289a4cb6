import type { MajorDecision } from "fazhi/model";
import type { Draft, Occasion } from "fazhi/testing";
import { after } from "./days.js";

/** A major decision as far as it is told. */
export type Decision = Draft<MajorDecision>;
type Step = NonNullable<Decision["procedure"]>[number];

/** The regulations on major decisions of 2019. */
export const regulations = { from: "2019-09-01" };

/** The steps of a decision that is discussed and taken on a day, and published so many days later. */
export const stepsTo = (decidedOn: string, publishedOn: string): readonly Step[] => [
  { kind: "public-participation", on: after(decidedOn, -45) },
  { kind: "expert-argument", on: after(decidedOn, -40), result: "passed" },
  { kind: "risk-assessment", on: after(decidedOn, -35), result: "passed" },
  { kind: "legality-review", on: after(decidedOn, -20), result: "passed" },
  { kind: "collective-discussion", on: decidedOn },
  { kind: "decision", on: decidedOn },
  { kind: "party-report", on: after(publishedOn, -1) },
  { kind: "publication", on: publishedOn },
];

/** The same decision with a step on another day, with another result, or left out. */
export const withStep =
  (kind: Step["kind"], changed: ((day: string) => Partial<Step>) | undefined, given: Decision = {}) =>
  ({ day }: Occasion, { procedure = [] }: Decision): Decision => ({
    ...given,
    procedure: procedure.flatMap((step) => {
      if (step.kind !== kind) return [step];
      return changed === undefined ? [] : [{ ...step, ...changed(day) }];
    }),
  });
