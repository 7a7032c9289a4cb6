import type { PlainDate } from "../../calendar/plain-date.js";
import { likeness } from "../../codes/identifier/likeness.js";
import { requireDataset } from "../../engine/pack/runnable-packs.js";
import type { Dataset } from "../../model/dataset/dataset.js";
import { frozenCopy } from "../../model/dataset/frozen-copy.js";
import { Measure } from "../../model/plan/measure.js";
import { Plan } from "../../model/plan/plan.js";
import { Task } from "../../model/plan/task.js";
import type { RecordReference } from "../roll-up/contribution.js";
import { type Clause, clausesAbove } from "./clauses-above.js";

/** A task or measure that carries out tasks of a higher plan. */
export interface CascadeWork {
  readonly entity: "task" | "measure";
  readonly id: string;
  readonly plan: string;
  readonly title: string;
  /** Ids of the higher tasks; of a measure that names none those of its task. */
  readonly carriesOut: readonly string[];
  /** The clauses it comes from: its own, its task's, and those of the higher tasks up to the top. */
  readonly clauses: readonly Clause[];
  /** A cancelled work carries out nothing any more. */
  readonly isCancelled: boolean;
}

/** A task and what carries it out further down. */
export interface CascadeClause {
  readonly task: string;
  readonly plan: string;
  readonly number: string;
  readonly title: string;
  readonly carriedOutBy: readonly RecordReference[];
}

/** The tasks of a higher plan that nothing in a lower one carries out. */
export interface UncoveredClauses {
  readonly plan: string;
  readonly above: string;
  readonly tasks: readonly UncoveredClause[];
}

/** A task that nothing in a lower plan carries out, with the lower task that is most like it, to be confirmed. */
export interface UncoveredClause {
  readonly task: string;
  readonly number: string;
  readonly title: string;
  readonly suggestion?: { readonly task: string; readonly likeness: number };
}

/** Plans of several levels and how they hang together, both ways. */
export interface Cascade {
  readonly asOf: PlainDate;
  /** Upward: what each task and measure carries out, where it carries out anything. */
  readonly works: readonly CascadeWork[];
  /** Downward: what carries out each task, of all plans. */
  readonly clauses: readonly CascadeClause[];
  readonly uncovered: readonly UncoveredClauses[];
}

/** What a caller decides about likeness. */
export interface LikenessOptions {
  /** The least likeness of two titles, from 0 to 1, for which one suggests the other; 0.5 when missing. */
  readonly leastLikeness?: number;
}

/** A likeness of titles that is worth a reader's look; it decides nothing. */
export const usualLikeness = 0.5;

/** How the plans of several levels hang together as of a day: which task carries out which, and which nothing does. */
export function cascadeOf(dataset: Dataset, asOf: PlainDate, options: LikenessOptions = {}): Cascade {
  requireDataset(dataset);
  const works = dataset
    .records(Task)
    .flatMap((task) => [
      workOf(dataset, "task", task, task, asOf),
      ...dataset.referring(Measure, "task", task.id).map((measure) => workOf(dataset, "measure", measure, task, asOf)),
    ])
    .filter(({ carriesOut }) => carriesOut.length > 0);
  const lower = new Map<string, CascadeWork[]>();
  for (const work of works)
    if (!work.isCancelled)
      for (const task of work.carriesOut) {
        const known = lower.get(task);
        if (known === undefined) lower.set(task, [work]);
        else known.push(work);
      }
  const clauses = dataset.records(Task).map(
    (task): CascadeClause => ({
      task: task.id,
      plan: task.plan,
      number: task.number,
      title: task.title,
      carriedOutBy: (lower.get(task.id) ?? []).map(({ entity, id }) => ({ entity, id })),
    }),
  );
  const uncovered = plansAbove(dataset, works).map(([plan, above]) => ({
    plan,
    above,
    tasks: clauses
      .filter((clause) => clause.plan === above && !lower.get(clause.task)?.some((work) => work.plan === plan))
      .map(({ task, number, title }) => ({ task, number, title, ...suggestionFor(title, plan, dataset, options) })),
  }));
  return frozenCopy({ asOf, works, clauses, uncovered });
}

function workOf(
  dataset: Dataset,
  entity: "task" | "measure",
  own: Task | Measure,
  task: Task,
  asOf: PlainDate,
): CascadeWork {
  const { id, title } = own;
  const isCancelled = [own.cancelledOn, task.cancelledOn].some((day) => day !== undefined && day <= asOf);
  const carriesOut = [...new Set<string>(own.carriesOut ?? task.carriesOut ?? [])];
  const clauses = clausesAbove(
    dataset,
    [...(own.basis ?? []), ...(own === task ? [] : (task.basis ?? []))],
    carriesOut,
  );
  return { entity, id, plan: task.plan, title, carriesOut, clauses, isCancelled };
}

/** Which plan carries out which: as it says itself, and as its tasks and measures do. */
function plansAbove(dataset: Dataset, works: readonly CascadeWork[]): readonly (readonly [string, string])[] {
  return dataset.records(Plan).flatMap((plan) => {
    const named = works
      .filter((work) => work.plan === plan.id)
      .flatMap(({ carriesOut }) => carriesOut.flatMap((task) => dataset.find(Task, task)?.plan ?? []));
    return [...new Set<string>([...(plan.carriesOut ?? []), ...named])]
      .filter((above) => above !== plan.id)
      .map((above) => [plan.id, above] as const);
  });
}

function suggestionFor(
  title: string,
  plan: string,
  dataset: Dataset,
  { leastLikeness = usualLikeness }: LikenessOptions,
) {
  const [best] = dataset
    .referring(Task, "plan", plan)
    .map((task) => ({ task: task.id, likeness: likeness(task.title, title) }))
    .filter((candidate) => candidate.likeness >= leastLikeness)
    .sort((one, other) => other.likeness - one.likeness);
  return best === undefined ? {} : { suggestion: best };
}
