import { isKebabCase } from "../codes/kebab-case.js";
import { supervisionKinds } from "../codes/review.js";
import { definePack } from "../engine/pack/define-pack.js";
import { noteIntervals } from "../engine/pack/interval-problem.js";
import type { Pack } from "../engine/pack/pack.js";
import { type NoteProblem, PackError, type PackProblem, packProblem } from "../engine/pack/pack-error.js";
import {
  gradeless,
  neverDue,
  noEntityOf,
  noKebabCaseId,
  noMeasure,
  otherKind,
  sameId,
  unlistedParameter,
  wantedByRules,
} from "../engine/pack/pack-messages.js";
import { noteTree, type RuleScope } from "../engine/rule/rule-checker.js";
import type { ParameterKind } from "../expression/node.js";
import { isStatement } from "../expression/term-type.js";
import { wantedWords } from "../expression/tree-problem.js";
import { builtinEntities } from "../model/dataset/builtin-entities.js";
import { requireObject } from "../model/record/require-object.js";
import type { Ladder, LadderDefinition, LadderStep } from "./ladder.js";
import type { LadderCondition } from "./ladder-condition.js";

/** Puts a ladder together and checks it as a pack is checked; throws one `PackError` that lists everything that is wrong. */
export function defineLadder(definition: LadderDefinition): Ladder {
  requireObject("definition", definition);
  const { id, title, version, sources, parameters = [], calendar, changes = {}, extends: bases = [] } = definition;
  const pack = definePack({
    name: id,
    title,
    version,
    sources,
    parameters,
    changes,
    extends: bases.map((base) => base.pack),
    ...(calendar === undefined ? {} : { calendar }),
  });
  const rank = ({ measure }: LadderStep): number => supervisionKinds.codes.indexOf(measure);
  // Those of a lower ladder stand before one's own of the same measure.
  const steps = [...bases.flatMap((base) => base.steps), ...definition.steps].sort(
    (one, other) => rank(one) - rank(other),
  );
  const problems = stepProblems(definition.steps, steps, pack);
  if (problems.length > 0) throw new PackError(id, problems);
  return Object.freeze({
    id,
    title,
    version,
    steps: Object.freeze(steps.map((step) => Object.freeze({ ...step }))),
    pack,
  });
}

function stepProblems(own: readonly LadderStep[], all: readonly LadderStep[], pack: Pack): readonly PackProblem[] {
  const problems: PackProblem[] = [];
  const sources = new Set(pack.sources.map(({ id }) => id));
  for (const step of own) {
    const note: NoteProblem = (place, refusal) =>
      problems.push(packProblem({ kind: "step", id: step.id }, place, refusal));
    if (!isKebabCase(step.id)) note("id", noKebabCaseId("interview"));
    if (all.some((other) => other !== step && other.id === step.id)) note("id", sameId("step"));
    if (!supervisionKinds.codes.includes(step.measure)) note("measure", noMeasure(step.measure));
    noteIntervals([{ source: step.source, inForce: step.inForce ?? step.source?.inForce }], sources, "source", note);
    if (step.conditions.length === 0) note("conditions", neverDue);
    step.conditions.forEach((condition, index) => {
      noteCondition(condition, `conditions[${index}]`, pack, note);
    });
  }
  return problems;
}

function noteCondition(condition: LadderCondition, place: string, pack: Pack, note: NoteProblem): void {
  const parameter = (at: string, id: string | undefined, holds: ParameterKind): void => {
    if (id === undefined) return;
    const known = pack.parameters.find((one) => one.id === id);
    if (known === undefined) note(`${place}.${at}`, unlistedParameter(id, "ladder"));
    else if (known.holds !== holds) note(`${place}.${at}`, otherKind(id, known.holds, holds));
  };
  switch (condition.kind) {
    case "cases":
      noteCases(condition, place, pack, note);
      parameter("atLeast", condition.atLeast, "number");
      parameter("within", condition.within, "period");
      return;
    case "unremedied":
    case "overdue":
      parameter("beyond", condition.beyond, "period");
      return;
    case "grade":
      if (condition.grades.length === 0) note(`${place}.grades`, gradeless);
  }
}

function noteCases(
  { about, unit, on, when, answered }: Extract<LadderCondition, { readonly kind: "cases" }>,
  place: string,
  { entities, parameters, sources }: Pack,
  note: NoteProblem,
): void {
  const known = new Map([...builtinEntities, ...entities].map((entity) => [entity.name, entity]));
  if (known.get(about.name) !== about) note(`${place}.about`, noEntityOf(about.name, "library's"));
  const scope: RuleScope = {
    subject: about,
    entities: known,
    parameters: new Map(parameters.map(({ id, holds }) => [id, holds])),
    sources: new Set(sources.map(({ id }) => id)),
  };
  noteTree(
    unit,
    `${place}.unit`,
    scope,
    (type) => type.kind === "reference" && type.entity === "unit",
    wantedByRules.unit,
    note,
  );
  noteTree(on, `${place}.on`, scope, ({ kind }) => kind === "date", wantedWords.day, note);
  noteTree(when, `${place}.when`, scope, isStatement, wantedWords.statement, note);
  noteTree(answered, `${place}.answered`, scope, ({ kind }) => kind === "date", wantedWords.day, note);
}
