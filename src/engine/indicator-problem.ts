import { isKebabCase } from "../codes/kebab-case.js";
import type { TreeScope } from "../expression/inspect-tree.js";
import { isStatement, isTextual } from "../expression/term-type.js";
import type { Indicator } from "./indicator.js";
import { noteIntervals } from "./interval-problem.js";
import type { NoteProblem } from "./pack-error.js";
import { noteTree, type RuleScope } from "./rule-problem.js";

/** Notes everything for which an indicator cannot be used. */
export function noteIndicatorProblems(indicator: Indicator, scope: RuleScope, note: NoteProblem): void {
  const { id, about, source, among, value, counts, duration, by, keys, target, fewBelow } = indicator;
  if (!isKebabCase(id)) note("id", 'an id is kebab-case, such as "document-filing-rate"');
  if (scope.entities.get(about.name) !== about)
    note("about", `the entity "${about.name}" is not among the library's or the pack's`);
  noteIntervals([{ source, inForce: source?.inForce }], scope.sources, "source", note);
  const own: TreeScope = { ...scope, subject: about };
  noteTree(among, "among", own, isStatement, "a statement", note);
  noteTree(counts, "counts", own, isStatement, "a statement", note);
  noteTree(value, "value", own, ({ kind }) => kind === "number", "a number", note);
  for (const [place, day] of [
    ["from", duration?.from],
    ["until", duration?.until],
  ] as const)
    noteTree(day, place, own, ({ kind }) => kind === "date", "a day", note);
  if (duration !== undefined) notePercentiles(duration.percentiles, note);
  for (const [name, key] of Object.entries(by))
    noteTree(key, `by.${name}`, own, (type) => isTextual(type) || type.kind === "number", "a text or number", note);
  for (const [name, { entity, when }] of Object.entries(keys)) {
    if (!Object.hasOwn(by, name)) note(`keys.${name}`, "there is no such dimension");
    noteTree(when, `keys.${name}`, { ...scope, subject: entity }, isStatement, "a statement", note);
  }
  if (fewBelow !== undefined) noteNumber(fewBelow, "fewBelow", scope, note);
  if (target === undefined) return;
  if (target.per !== undefined && !Object.hasOwn(by, target.per))
    note("target.per", `there is no dimension "${target.per}"`);
  noteNumber(target.value, "target.value", scope, note);
}

function noteNumber(id: string, place: string, { parameters }: RuleScope, note: NoteProblem): void {
  const holds = parameters.get(id);
  if (holds === undefined) note(place, `the pack lists no parameter "${id}"`);
  else if (holds !== "number") note(place, `the parameter "${id}" holds a ${holds}, not a number`);
}

function notePercentiles(percentiles: readonly number[], note: NoteProblem): void {
  if (percentiles.length === 0) note("percentiles", "it names none, such as 50 for the median");
  percentiles.forEach((percentile, place) => {
    if (!Number.isInteger(percentile) || percentile < 1 || percentile > 100)
      note(`percentiles[${place}]`, `a percentile is a whole number from 1 to 100, not ${percentile}`);
    else if (percentiles.indexOf(percentile) !== place) note(`percentiles[${place}]`, `it names ${percentile} twice`);
  });
}
