import { obligationKinds } from "../codes/plan.js";
import { requireDataset } from "../engine/pack/runnable-packs.js";
import type { Run } from "../engine/run/run.js";
import type { Dataset } from "../model/dataset/dataset.js";
import { frozenCopy } from "../model/dataset/frozen-copy.js";
import { groupedBy } from "../model/dataset/grouped-by.js";
import { Measure } from "../model/plan/measure.js";
import { Plan } from "../model/plan/plan.js";
import { Section } from "../model/plan/section.js";
import { Task } from "../model/plan/task.js";
import { requireObject } from "../model/record/require-object.js";
import { completingIndicators } from "./contradiction/checked-indicators.js";
import { measureProgress } from "./measure-progress.js";
import type { ProgressOptions } from "./options.js";
import { compare } from "./plans/compare.js";
import type { KindRollUp, MeasureProgress, Progress, SectionRollUp, TaskRollUp } from "./progress.js";
import { regionRollUps } from "./roll-up/region-roll-up.js";
import { rollUp } from "./roll-up/roll-up.js";
import { planItem } from "./roll-up/roll-up-item.js";
import { unitRollUps } from "./roll-up/unit-roll-up.js";
import { weightedMeasures } from "./roll-up/weighted-measure.js";

/**
 * How far along a plan is as of the day of a run.
 *
 * Looks only at what was known on that day: reports and evidence of later days, and later verdicts and changes of
 * dates, count for nothing. Throws a `RangeError` when it is not clear which plan is meant, for a weight below 0 and for
 * an earlier run that is not earlier.
 */
export function progressOf(dataset: Dataset, run: Run, options: ProgressOptions = {}): Progress {
  requireDataset(dataset);
  requireObject("run", run);
  const plan = chosenPlan(dataset, options.plan);
  const runs = inOrderOfDay(run, options.earlierRuns ?? []);
  const completing = completingIndicators(dataset.records(Measure));
  const tasks = dataset.referring(Task, "plan", plan.id);
  const measures = tasks
    .flatMap((task) => weightedMeasures(dataset, task, run.asOf))
    .map((placed) => measureProgress(dataset, placed, runs, options, completing));
  const sections = dataset
    .records(Section)
    .filter((section) => section.plan === plan.id || tasks.some((task) => task.section === section.id));
  const ofTask = groupedBy(measures, ({ task }) => task);
  const ofSection = groupedBy(measures, ({ section }) => section);
  const progress: Progress = {
    asOf: run.asOf,
    plan: plan.id,
    whole: rollUp({ scope: "whole", title: plan.title }, measures.map(planItem)),
    sections: sections.map((section) => sectionRollUp(section, tasks, ofSection.get(section.id) ?? [])),
    tasks: tasks.map((task) => taskRollUp(task, ofTask.get(task.id) ?? [])),
    units: unitRollUps(dataset, measures),
    regions: regionRollUps(dataset, measures),
    kinds: kindRollUps(measures),
    measures,
    contradictions: measures.flatMap(({ units }) => units.flatMap(({ contradictions }) => contradictions)),
  };
  return frozenCopy(progress);
}

/**
 * How far along each plan of a dataset is, in their order; the one that the options name alone, where they name one.
 * Throws as {@link progressOf} does, and returns an empty list where there is no plan.
 */
export function progressOfPlans(dataset: Dataset, run: Run, options: ProgressOptions = {}): readonly Progress[] {
  requireDataset(dataset);
  const plans = options.plan === undefined ? dataset.records(Plan).map(({ id }) => id) : [options.plan];
  return Object.freeze(plans.map((plan) => progressOf(dataset, run, { ...options, plan })));
}

function chosenPlan(dataset: Dataset, wanted: string | undefined): Plan {
  const plans = dataset.records(Plan);
  const ids = plans.map(({ id }) => `"${id}"`).join(", ");
  const plan = wanted === undefined ? plans[0] : dataset.find(Plan, wanted);
  if (plan === undefined)
    throw new RangeError(
      wanted === undefined
        ? "the dataset holds no plan"
        : `there is no plan "${wanted}"; the dataset holds ${ids || "none"}`,
    );
  if (wanted === undefined && plans.length > 1)
    throw new RangeError(`the dataset holds several plans, ${ids}: say which is meant`);
  return plan;
}

function inOrderOfDay(run: Run, earlier: readonly Run[]): readonly [...Run[], Run] {
  for (const { asOf } of earlier)
    if (asOf >= run.asOf) throw new RangeError(`the run as of ${asOf} is not earlier than the one as of ${run.asOf}`);
  return [...[...earlier].sort((one, other) => compare(one.asOf, other.asOf)), run];
}

function sectionRollUp(section: Section, tasks: readonly Task[], measures: readonly MeasureProgress[]): SectionRollUp {
  const items = measures.map(planItem);
  return {
    ...rollUp({ scope: `section:${section.id}`, title: section.title }, items),
    section: section.id,
    number: section.number,
    tasks: tasks.filter((task) => task.section === section.id).map(({ id }) => id),
  };
}

/** What is demanded of each kind, in the order of the kinds; only kinds that the plan demands. */
const kindRollUps = (measures: readonly MeasureProgress[]): readonly KindRollUp[] =>
  obligationKinds.codes.flatMap((kind) => {
    const own = measures.filter((measure) => measure.kind === kind);
    const heading = { scope: `kind:${kind}`, title: obligationKinds.labels[kind].zh };
    return own.length === 0 ? [] : [{ ...rollUp(heading, own.map(planItem)), kind }];
  });

/** A task's mean is by the weights within it, so that it exists even for a task that weighs nothing in the plan. */
function taskRollUp(task: Task, own: readonly MeasureProgress[]): TaskRollUp {
  const heading = { scope: `task:${task.id}`, title: task.title, weight: task.weight ?? 1 };
  const items = own.map((measure) => ({ ...planItem(measure), weight: measure.weight }));
  return {
    ...rollUp(heading, items),
    part: rollUp(heading, own.map(planItem)).part,
    task: task.id,
    section: task.section,
    number: task.number,
  };
}
