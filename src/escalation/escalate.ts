import { match } from "ts-pattern";
import { epochDay } from "../calendar/plain-date.js";
import type { Authority } from "../engine/pack/source.js";
import { type RunContext, runContext } from "../engine/run/run-context.js";
import { canonicalText } from "../model/dataset/canonical-text.js";
import { frozenCopy } from "../model/dataset/frozen-copy.js";
import { inUnitOrder } from "../model/dataset/unit-order.js";
import { requireObject } from "../model/record/require-object.js";
import type { RecordReference } from "../progress/roll-up/contribution.js";
import { type CaseOccasions, caseOccasions } from "./case-occasion.js";
import type { Call, Escalation } from "./escalation.js";
import { gradeOccasions } from "./grade-occasion.js";
import type { Ladder, LadderStep } from "./ladder.js";
import type { LadderCondition } from "./ladder-condition.js";
import type { Occasion } from "./occasion.js";
import { overdueOccasions, unremediedOccasions } from "./standing-occasion.js";
import type { SupervisedFacts } from "./supervised-facts.js";
import { takenMeasures } from "./taken-measure.js";

/**
 * Which steps of a ladder are due as of the day of a run, on which facts, since when, and whether they were taken.
 *
 * What is not certain is undetermined and makes nothing due. Throws a `RangeError` for facts of two days, and where a
 * condition is on a progress or assessment that is not given.
 */
export function escalate(ladder: Ladder, facts: SupervisedFacts): Escalation {
  requireObject("ladder", ladder, "pack", "steps");
  requireObject("facts", facts, "run", "dataset");
  const { run, dataset } = facts;
  requireFacts(ladder, facts);
  const context = runContext(ladder.pack, dataset, run.asOf);
  const calls = new Map<string, Call[]>();
  const unattributed = new Map<string, RecordReference>();
  for (const step of ladder.steps)
    for (const condition of step.conditions) {
      const found = occasionsOf(condition, step, facts, context);
      for (const one of found.unattributed) unattributed.set(`${one.entity}/${one.id}`, one);
      for (const occasion of [...found.occasions].sort(inOrderOfTime)) {
        const own = calls.get(occasion.unit) ?? [];
        own.push(callOf(step, condition, occasion, facts));
        calls.set(occasion.unit, own);
      }
    }
  return frozenCopy<Escalation>({
    format: "fazhi-escalation",
    version: 1,
    asOf: run.asOf,
    ladder: { id: ladder.id, title: ladder.title, version: ladder.version },
    units: [...calls].sort(([one], [other]) => inUnitOrder(one, other)).map(([unit, own]) => ({ unit, calls: own })),
    unattributed: [...unattributed].sort(([one], [other]) => inUnitOrder(one, other)).map(([, record]) => record),
  });
}

function requireFacts({ id, steps }: Ladder, { run, progress, assessment, earlierRuns = [] }: SupervisedFacts): void {
  for (const [what, given] of [
    ["progress", progress],
    ["assessment", assessment],
  ] as const)
    if (given !== undefined && given.asOf !== run.asOf)
      throw new RangeError(`the run is as of ${run.asOf} and the ${what} as of ${given.asOf}`);
  for (const { asOf } of earlierRuns)
    if (asOf >= run.asOf) throw new RangeError(`the run as of ${asOf} is not earlier than the one as of ${run.asOf}`);
  for (const step of steps)
    for (const { kind } of step.conditions) {
      const place = `ladder "${id}", step "${step.id}"`;
      if (kind === "overdue" && progress === undefined)
        throw new RangeError(`${place}: there is no progress to look at`);
      if (kind === "grade" && assessment === undefined)
        throw new RangeError(`${place}: there is no assessment to look at`);
    }
}

function occasionsOf(
  condition: LadderCondition,
  { source, inForce = source.inForce }: LadderStep,
  facts: SupervisedFacts,
  context: RunContext,
): CaseOccasions {
  const alone = (occasions: readonly Occasion[]): CaseOccasions => ({ occasions, unattributed: [] });
  return match(condition)
    .with({ kind: "cases" }, (own) => caseOccasions(own, inForce, epochDay(facts.run.asOf), context))
    .with({ kind: "unremedied" }, (own) => alone(unremediedOccasions(own, inForce, facts, context)))
    .with({ kind: "overdue" }, (own) => alone(overdueOccasions(own, inForce, facts, context)))
    .with({ kind: "grade" }, (own) => alone(gradeOccasions(own, inForce, facts)))
    .exhaustive();
}

/** Certain ones first, by the day from which they held, then by their facts. */
const inOrderOfTime = (one: Occasion, other: Occasion): number =>
  inUnitOrder(one.heldSince?.earliest ?? "9", other.heldSince?.earliest ?? "9") ||
  inUnitOrder(idsOf(one), idsOf(other));

const idsOf = ({ facts }: Occasion): string => facts.map(({ entity, id }) => `${entity}/${id}`).join(" ");

function callOf(
  step: LadderStep,
  condition: LadderCondition,
  occasion: Occasion,
  { dataset, run }: SupervisedFacts,
): Call {
  const { isCertain, heldSince, facts, missing, reason } = occasion;
  const taken = takenMeasures(step, occasion, dataset, run.asOf);
  const authority = eachOnce([step.source, ...occasion.authority]);
  return {
    step: step.id,
    title: step.title,
    measure: step.measure,
    condition: condition.title,
    state: !isCertain ? "undetermined" : taken.length > 0 ? "taken" : "due",
    authority,
    verified: authority.every((one) => one.verified),
    ...(heldSince === undefined ? {} : { heldSince }),
    facts,
    taken,
    missing: missing.map(({ seen, ...place }) => place),
    ...(reason === undefined ? {} : { reason }),
  };
}

/** A clause that sets both the step and a number is named once. */
const eachOnce = (authorities: readonly Authority[]): readonly Authority[] => [
  ...new Map(authorities.map((one) => [canonicalText(one), one])).values(),
];
