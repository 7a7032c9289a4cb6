import { isKebabCase } from "../../codes/kebab-case.js";
import type { TreeScope } from "../../expression/inspect-tree.js";
import { isStatement, isTextual } from "../../expression/term-type.js";
import { wantedWords } from "../../expression/tree-problem.js";
import { noteIntervals } from "../pack/interval-problem.js";
import type { NoteProblem } from "../pack/pack-error.js";
import {
  noDimension,
  noDimensionNamed,
  noEntityOf,
  noKebabCaseId,
  noPercentile,
  noShare,
  otherKind,
  percentileless,
  samePercentile,
  unlistedParameter,
  wantedByRules,
} from "../pack/pack-messages.js";
import type { Parameter } from "../pack/parameter.js";
import { clauseDemands } from "../rule/clause-demand.js";
import { noteTree, type RuleScope } from "../rule/rule-checker.js";
import type { Indicator } from "./indicator.js";
import { clausesSaid } from "./indicator-clauses.js";

/** Notes everything for which an indicator cannot be used. */
export function noteIndicatorProblems(indicator: Indicator, scope: RuleScope, note: NoteProblem): void {
  const { id, about, source, duration, by, keys, target, fewBelow } = indicator;
  if (!isKebabCase(id)) note("id", noKebabCaseId("document-filing-rate"));
  if (scope.entities.get(about.name) !== about) note("about", noEntityOf(about.name, "library's or the pack's"));
  noteIntervals([{ source, inForce: source?.inForce }], scope.sources, "source", note);
  const own: TreeScope = { ...scope, subject: about };
  for (const { name, clause, tree } of clausesSaid(indicator)) {
    const { fits, wanted } = clauseDemands[clause.kind];
    noteTree(tree, name, own, fits, wanted, note);
  }
  if (duration !== undefined) notePercentiles(duration.percentiles, note);
  for (const [name, key] of Object.entries(by))
    noteTree(key, `by.${name}`, own, (type) => isTextual(type) || type.kind === "number", wantedByRules.key, note);
  for (const [name, { entity, when }] of Object.entries(keys)) {
    if (!Object.hasOwn(by, name)) note(`keys.${name}`, noDimension);
    noteTree(when, `keys.${name}`, { ...scope, subject: entity }, isStatement, wantedWords.statement, note);
  }
  if (fewBelow !== undefined) noteNumber(fewBelow, "fewBelow", scope, note);
  if (target === undefined) return;
  if (target.per !== undefined && !Object.hasOwn(by, target.per)) note("target.per", noDimensionNamed(target.per));
  noteNumber(target.value, "target.value", scope, note);
}

/** Notes that the target of a ratio is no share: 95 where 0.95 is meant would never be reached, and a cap never exceeded. */
export function noteTargetShares(
  { form, target }: Indicator,
  parameters: readonly Parameter[],
  note: NoteProblem,
): void {
  if (form !== "ratio" || target === undefined) return;
  const values = parameters.find(({ id }) => id === target.value)?.values ?? [];
  for (const { value } of values)
    if (typeof value === "number" && !(value >= 0 && value <= 1)) note("target.value", noShare(target.value, value));
}

function noteNumber(id: string, place: string, { parameters }: RuleScope, note: NoteProblem): void {
  const holds = parameters.get(id);
  if (holds === undefined) note(place, unlistedParameter(id));
  else if (holds !== "number") note(place, otherKind(id, holds, "number"));
}

function notePercentiles(percentiles: readonly number[], note: NoteProblem): void {
  if (percentiles.length === 0) note("percentiles", percentileless);
  percentiles.forEach((percentile, place) => {
    if (!Number.isInteger(percentile) || percentile < 1 || percentile > 100)
      note(`percentiles[${place}]`, noPercentile(percentile));
    else if (percentiles.indexOf(percentile) !== place) note(`percentiles[${place}]`, samePercentile(percentile));
  });
}
