import type { CarryOverKind, DropKind, LinkBasis } from "../../codes/carry-over.js";
import { requireDataset } from "../../engine/pack/runnable-packs.js";
import type { Dataset } from "../../model/dataset/dataset.js";
import { frozenCopy } from "../../model/dataset/frozen-copy.js";
import { Measure } from "../../model/plan/measure.js";
import { Plan } from "../../model/plan/plan.js";
import { Task } from "../../model/plan/task.js";
import type { Progress } from "../progress.js";
import { type AlterableField, alteredMeasure } from "./altered-measure.js";
import { type LikenessOptions, usualLikeness } from "./cascade.js";
import { suggestedPairs } from "./suggested-pairs.js";

/** A measure of this year that goes on with measures of last year. */
export interface CarriedMeasure {
  readonly measure: string;
  /** Last year's, in the order in which they are named. */
  readonly from: readonly string[];
  readonly kind: CarryOverKind;
  readonly basis: LinkBasis;
  /** Of the titles, from 0 to 1, where the basis is a suggestion. */
  readonly likeness?: number;
  /** The fields in which it differs from last year's; dates and numbers of clauses differ in every year and are none of them. */
  readonly altered: readonly AlterableField[];
}

/** A measure of last year that nothing goes on with. */
export interface DroppedMeasure {
  readonly measure: string;
  readonly obligation: string;
  readonly title: string;
  readonly kind: DropKind;
  /** As the data state it. */
  readonly reason?: string;
}

/** A plan against the one of the year before. */
export interface CarryOver {
  readonly plan: string;
  readonly previousPlan: string;
  readonly carried: readonly CarriedMeasure[];
  readonly dropped: readonly DroppedMeasure[];
  /** Measures of this year that go on with none. */
  readonly added: readonly string[];
}

/** What a caller of {@link carryOverOf} decides. */
export interface CarryOverOptions extends LikenessOptions {
  /** How far last year's plan came: without it nobody knows whether what was dropped had been finished. */
  readonly previousProgress?: Progress;
}

/**
 * What became of last year's measures in this year's plan. References in the data decide; only for measures of this year
 * that say nothing of last year's does the likeness of titles suggest a pair, which is marked so. Throws a `RangeError`
 * for a plan that is not there or names no previous one.
 */
export function carryOverOf(dataset: Dataset, plan: string, options: CarryOverOptions = {}): CarryOver {
  requireDataset(dataset);
  const found = dataset.find(Plan, plan);
  if (found === undefined) throw new RangeError(`there is no plan "${plan}"`);
  const { previousPlan } = found;
  if (previousPlan === undefined) throw new RangeError(`the plan "${plan}" names no previous plan`);
  const [now, before] = [measuresOf(dataset, plan), measuresOf(dataset, previousPlan)];
  const ids = new Set(before.map(({ id }) => id));
  const stated = now.flatMap((measure) => {
    const from = [...new Set<string>(measure.continues ?? [])].filter((id) => ids.has(id));
    return from.length === 0 ? [] : [{ measure, from, basis: "stated" as const }];
  });
  const isContinued = new Set(stated.flatMap(({ from }) => from));
  const suggested = suggestedPairs(
    before.filter(({ id }) => !isContinued.has(id)),
    now.filter(({ continues }) => continues === undefined),
    options.leastLikeness ?? usualLikeness,
  ).map(({ before: old, after, likeness }) => ({
    measure: after,
    from: [old.id],
    basis: "suggested" as const,
    likeness,
  }));
  const links = [...stated, ...suggested];
  const timesContinued = (id: string) => links.filter(({ from }) => from.includes(id)).length;
  const carried = now.flatMap(({ id }) =>
    links
      .filter(({ measure }) => measure.id === id)
      .map(({ measure, from, ...link }): CarriedMeasure => {
        const [only] = before.filter((old) => from.includes(old.id));
        const altered = from.length > 1 || only === undefined ? [] : alteredMeasure(dataset, only, measure);
        const isSplit = from.some((old) => timesContinued(old) > 1);
        const kind = from.length > 1 ? "merged" : isSplit ? "split" : altered.length > 0 ? "changed" : "unchanged";
        return { measure: id, from, kind, ...link, altered };
      }),
  );
  return frozenCopy({
    plan,
    previousPlan,
    carried,
    dropped: before
      .filter(({ id }) => timesContinued(id) === 0)
      .map((measure) => droppedMeasure(measure, options.previousProgress)),
    added: now.filter(({ id }) => carried.every(({ measure }) => measure !== id)).map(({ id }) => id),
  });
}

const measuresOf = (dataset: Dataset, plan: string): readonly Measure[] =>
  dataset.referring(Task, "plan", plan).flatMap((task) => dataset.referring(Measure, "task", task.id));

function droppedMeasure(measure: Measure, progress: Progress | undefined): DroppedMeasure {
  const { id, obligation, title, notContinuedBecause: reason } = measure;
  const kind = dropKind(measure, progress);
  return { measure: id, obligation, title, kind, ...(reason === undefined ? {} : { reason }) };
}

/** Why a measure was dropped; one of which it is not known how far it came was not dropped silently for certain. */
function dropKind({ id, cancelledOn, notContinuedBecause }: Measure, progress: Progress | undefined): DropKind {
  const status = progress?.measures.find(({ measure }) => measure === id)?.status;
  if (cancelledOn !== undefined) return "cancelled";
  if (status === "done-in-time" || status === "done-late") return "finished";
  if (notContinuedBecause !== undefined) return "explained";
  return status === undefined || status === "not-judgeable" ? "not-judgeable" : "silent";
}
