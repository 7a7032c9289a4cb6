import { canonicalText } from "../../model/dataset/canonical-text.js";
import type { Dataset } from "../../model/dataset/dataset.js";
import { Task } from "../../model/plan/task.js";

/** A place in a document, as a task or measure cites it. */
export type Clause = NonNullable<Task["basis"]>[number];

/** Some clauses and those that higher tasks cite, up to the top, each once; tasks that lead back to each other end it. */
export function clausesAbove(dataset: Dataset, own: readonly Clause[], tasks: readonly string[]): readonly Clause[] {
  const clauses = new Map<string, Clause>(own.map((clause) => [canonicalText(clause), clause]));
  const seen = new Set<string>();
  const open = [...tasks];
  for (let id = open.shift(); id !== undefined; id = open.shift()) {
    if (seen.has(id)) continue;
    seen.add(id);
    const task = dataset.find(Task, id);
    for (const clause of task?.basis ?? []) clauses.set(canonicalText(clause), clause);
    open.push(...(task?.carriesOut ?? []));
  }
  return [...clauses.values()];
}
