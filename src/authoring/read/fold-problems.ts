import type { FieldPath } from "../../model/record/field-path.js";
import { isObject } from "../../model/record/value-reader.js";
import { hasCode, namesAny, problem } from "../../problem/problem.js";
import { problemLabel } from "../../problem/problem-text.js";
import type { AuthoringProblem } from "../authoring-problem.js";
import { shown } from "../messages.js";

/** Fewer problems than these are told one by one, even where the items stand in a wrong section. */
const fewestFolded = 3;

/**
 * Folds what comes of one lost header line. Items of a section that have the fields of another kind of item become one
 * problem at the first of them, with all that was noted in `folded`; references to things that stand in a wrong place
 * are left out. `value` is what the text says; problems come and go in the order of the text.
 */
export function foldProblems(problems: readonly AuthoringProblem[], value: unknown): readonly AuthoringProblem[] {
  const runs = foreignRuns(problems, value);
  const folded = new Map(runs.map((run) => [run[0] as AuthoringProblem, run]));
  const isFolded = new Set(runs.flat());
  const misplaced = new Set<string>();
  for (const one of problems) {
    const { path } = one;
    if (path.length === 2 && hasCode(one, "authoring/unknown-field")) misplaced.add(one.data.name);
    if (isFolded.has(one)) misplaced.add(String(path[1]));
  }
  return problems.flatMap((one) => {
    const run = folded.get(one);
    if (run !== undefined) return [foldedRun(run)];
    return isFolded.has(one) || (references.has(one.code) && namesAny(one, misplaced)) ? [] : [one];
  });
}

const references: ReadonlySet<string> = new Set<AuthoringProblem["code"]>([
  "authoring/unknown-source",
  "authoring/unknown-vocabulary",
  "expression/unknown-entity",
]);

/** The problems of the items of each section that stand there by mistake. */
function foreignRuns(problems: readonly AuthoringProblem[], value: unknown): readonly (readonly AuthoringProblem[])[] {
  const runs = new Map<FieldPath[number], AuthoringProblem[]>();
  for (const [item, own] of byItem(problems)) {
    const [section] = (own[0] as AuthoringProblem).path;
    const isPart =
      own.every(isOfNoGroup) || own.every(isOfNoKind) || hasOtherFields(own, valueAt(valueAt(value, section), item));
    if (isPart) runs.set(section as string, [...(runs.get(section as string) ?? []), ...own]);
  }
  // Where all items are wrong in one and the same way, each is a mistake of its own.
  return [...runs.values()].filter(
    (run) => run.length >= fewestFolded && !run.every(isOfNoGroup) && !run.every(isOfNoKind),
  );
}

const valueAt = (value: unknown, name: FieldPath[number] | undefined): unknown =>
  isObject(value) && Object.hasOwn(value, name as string) ? value[name as string] : undefined;

/** What is noted of which fields each named item has; nothing of what is wrong within them. */
function byItem(problems: readonly AuthoringProblem[]): readonly (readonly [string, readonly AuthoringProblem[]])[] {
  const items = new Map<string, [string, AuthoringProblem[]]>();
  for (const one of problems) {
    const [section, item] = one.path;
    if (typeof item !== "string" || !(isOfNoGroup(one) || isOfNoKind(one) || isOfFields(one))) continue;
    const key = JSON.stringify([section, item]);
    const [, own] = items.get(key) ?? [item, []];
    items.set(key, [item, [...own, one]]);
  }
  return [...items.values()];
}

const isOfNoGroup = (one: AuthoringProblem): boolean =>
  one.path.length === 2 && hasCode(one, "authoring/expected-other");

/** Whether the field is missing that says which kind of item it is. */
const isOfNoKind = (one: AuthoringProblem): boolean =>
  one.path.length === 3 && hasCode(one, "authoring/expected-other") && one.data.found.en === shown(undefined).en;

const isOfFields = (one: AuthoringProblem): boolean =>
  one.path.length === 3 &&
  one.suggestion === undefined &&
  (hasCode(one, "authoring/missing-field") || hasCode(one, "authoring/unknown-field"));

/** Whether an item lacks fields of its section, and half of those that it has are of another kind. */
function hasOtherFields(own: readonly AuthoringProblem[], item: unknown): boolean {
  const others = own.filter((one) => hasCode(one, "authoring/unknown-field")).length;
  const written = isObject(item) ? Object.keys(item).length : 0;
  return others > 0 && others < own.length && 2 * others >= written;
}

function foldedRun(run: readonly AuthoringProblem[]): AuthoringProblem {
  const first = run[0] as AuthoringProblem;
  const { line, column, excerpt, path } = first;
  const [section, item] = path;
  const data = {
    section: String(section),
    first: String(item),
    others: new Set(run.map(({ path }) => path[1])).size - 1,
    problems: run.length,
    reason: problemLabel(first),
  };
  return Object.freeze({
    ...problem("authoring/misplaced-items", data),
    line,
    column,
    path: path.slice(0, 2),
    ...(excerpt === undefined ? {} : { excerpt }),
    folded: Object.freeze(run),
  });
}
