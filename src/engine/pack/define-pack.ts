import { nationalCalendar } from "../../calendar/national-calendar.js";
import { isKebabCase } from "../../codes/kebab-case.js";
import { parameterKindOf } from "../../expression/terms.js";
import { builtinEntities } from "../../model/dataset/builtin-entities.js";
import type { Entity } from "../../model/record/entity.js";
import { requireObject } from "../../model/record/require-object.js";
import type { Problem } from "../../problem/problem.js";
import { noteIndicatorProblems, noteTargetShares } from "../indicator/indicator-problem.js";
import type { RuleScope } from "../rule/rule-checker.js";
import { noteRuleProblems } from "../rule/rule-problem.js";
import { packChangesMade } from "../run/run-changes.js";
import { adoptedParts, forBoth, saysTheSame } from "./adopted-rules.js";
import { noteArticles } from "./article-problem.js";
import { noteIntervals } from "./interval-problem.js";
import type { HeldOf, RuleIdOf } from "./known-ids.js";
import { noteUnlistedObligations } from "./obligation-problem.js";
import { overlaidValues } from "./overlaid-values.js";
import type { Pack, PackChanges, PackDefinition, Rule } from "./pack.js";
import { type NoteProblem, PackError, type PackProblem, packProblem } from "./pack-error.js";
import {
  changedKind,
  emptyVersion,
  mixedKinds,
  noKebabCaseName,
  nothingToChange,
  sameEntity,
  sameId,
  withoutReason,
} from "./pack-messages.js";
import type { PackPart } from "./pack-part.js";
import { readPackRecords, recordsTogether } from "./pack-records.js";
import { defineParameter, type Parameter } from "./parameter.js";
import { notePhraseProblems } from "./phrase-problem.js";

/** Puts a pack together and checks it; throws one {@link PackError} that lists everything that is wrong. */
export function definePack<const Definition extends PackDefinition>(
  definition: Definition,
  // Written out, and not by a name, so that a declaration file holds the ids alone and no rule.
): Pack<`${RuleIdOf<Definition>}`, { readonly [Held in HeldOf<Definition> as Held[0]]: Held[1] }>;
export function definePack(definition: PackDefinition): Pack {
  requireObject("definition", definition, "name", "title", "version", "sources");
  const problems: PackProblem[] = [];
  const noteOf = (part: PackPart) => (place: string, problem: Problem) =>
    problems.push(packProblem(part, place, problem));
  const note = noteOf({ kind: "pack" });
  const { name, title, version, changes = {}, extends: extended = [], adopts = [] } = definition;
  if (!isKebabCase(name)) note("name", noKebabCaseName(name));
  if (version === "") note("version", emptyVersion);

  const adopted = adopts.map((adoption) => adoptedParts(adoption, noteOf));
  const bases = [...extended, ...adopted];
  const origins = new Map<string, string>(bases.flatMap((base) => [...base.origins]));
  const gather = <Item extends { readonly id: string }>(
    kind: "source" | "parameter" | "rule" | "indicator",
    inherited: readonly Item[],
    own: readonly Item[],
    together?: (one: Item, other: Item) => Item | undefined,
  ): readonly Item[] => {
    const known = new Map<string, Item>();
    for (const item of [...inherited, ...own]) {
      const other = known.get(item.id);
      const both = other === undefined || other === item ? item : together?.(other, item);
      if (both === undefined) noteOf({ kind, id: item.id })("", sameId(kind));
      else known.set(item.id, both);
    }
    for (const item of own) origins.set(item.id, name);
    return [...known.values()];
  };
  const inherited = <Key extends "sources" | "rules" | "entities" | "parameters">(key: Key) =>
    bases.flatMap((base) => base[key] as readonly Pack[Key][number][]);
  const extending = <Key extends "indicators" | "obligations" | "narratives" | "phrases">(key: Key) =>
    extended.flatMap((base) => base[key] as readonly Pack[Key][number][]);

  const sources = gather("source", inherited("sources"), definition.sources);
  const entities = [...new Set([...inherited("entities"), ...(definition.entities ?? [])])];
  const unchangedParameters = gather("parameter", inherited("parameters"), definition.parameters ?? []);
  const parameters = unchangedParameters.map((parameter) =>
    changedParameter(parameter, changes, noteOf({ kind: "parameter", id: parameter.id })),
  );
  const unchangedRules = gather("rule", inherited("rules"), definition.rules ?? [], (one, other) =>
    saysTheSame(one, other) ? forBoth(one, other) : undefined,
  );
  const rules = unchangedRules.map((rule) => changedRule(rule, changes));
  const indicators = gather("indicator", extending("indicators"), definition.indicators ?? []);
  const obligations = [...new Set([...extending("obligations"), ...(definition.obligations ?? [])])];
  noteUnlistedObligations(
    { ...definition, rules: [...adopted.flatMap((parts) => parts.rules), ...(definition.rules ?? [])] },
    obligations,
    noteOf,
  );
  const phrases = [...extending("phrases"), ...(definition.phrases ?? [])];
  notePhraseProblems({ phrases, rules, indicators }, noteOf);
  const articles = [...new Set([...extended.flatMap((base) => base.articles), ...(definition.articles ?? [])])];
  noteArticles(articles, new Set(sources.map(({ id }) => id)), noteOf);
  noteUnknownChanges(changes, rules, parameters, note);

  const records = readPackRecords(
    definition.records ?? {},
    recordsTogether(bases.map((base) => base.records)),
    entities,
    note,
  );

  const scope: Omit<RuleScope, "subject"> = {
    entities: entitiesByName(entities, note),
    parameters: new Map(parameters.map(({ id, holds }) => [id, holds])),
    sources: new Set(sources.map(({ id }) => id)),
  };
  for (const parameter of parameters) {
    const noteParameter = noteOf({ kind: "parameter", id: parameter.id });
    noteIntervals(parameter.values, scope.sources, "values", noteParameter);
    parameter.values.forEach(({ value }, index) => {
      const kind = parameterKindOf(value);
      if (kind !== parameter.holds) noteParameter(`values[${index}]`, mixedKinds(kind, parameter.holds));
    });
  }
  for (const rule of rules)
    noteRuleProblems(rule, { ...scope, subject: rule.about }, noteOf({ kind: "rule", id: rule.id }));
  for (const indicator of indicators) {
    const noteIndicator = noteOf({ kind: "indicator", id: indicator.id });
    noteIndicatorProblems(indicator, { ...scope, subject: indicator.about }, noteIndicator);
    noteTargetShares(indicator, parameters, noteIndicator);
  }
  if (problems.length > 0) throw new PackError(name, problems);

  return Object.freeze({
    name,
    title,
    version,
    sources: Object.freeze(sources),
    parameters: Object.freeze(parameters),
    rules: Object.freeze(rules),
    indicators: Object.freeze(indicators),
    entities: Object.freeze(entities),
    records,
    obligations: Object.freeze(obligations),
    narratives: Object.freeze([...extending("narratives"), ...(definition.narratives ?? [])]),
    phrases: Object.freeze(phrases),
    articles: Object.freeze(articles),
    calendar: definition.calendar ?? extended[0]?.calendar ?? nationalCalendar,
    disabled: Object.freeze(Object.assign({}, ...extended.map((base) => base.disabled), changes.disabled)),
    changed: Object.freeze([
      ...extended.flatMap((base) => base.changed),
      ...adopts.flatMap(({ from }, index) => from.changed.filter(({ id }) => isAmong(adopted[index], id))),
      ...packChangesMade(
        changes,
        { rules: unchangedRules, parameters: unchangedParameters },
        parameters,
        // A pack that extends one of its own name is that pack with the changes of its caller.
        extended.some((base) => base.name === name) ? "configuration" : name,
      ),
    ]),
    origins,
  });
}

const isAmong = (parts: Pick<Pack, "rules" | "parameters"> | undefined, id: string): boolean =>
  parts !== undefined && [...parts.rules, ...parts.parameters].some((one) => one.id === id);

/** The library's entities and a pack's own, by name. */
function entitiesByName(own: readonly Entity[], note: NoteProblem): Map<string, Entity> {
  const byName = new Map(builtinEntities.map((entity) => [entity.name, entity]));
  for (const entity of own) {
    if (byName.has(entity.name)) note("entities", sameEntity(entity.name));
    byName.set(entity.name, entity);
  }
  return byName;
}

const changedRule = (rule: Rule, { severities = {} }: PackChanges): Rule =>
  Object.hasOwn(severities, rule.id)
    ? Object.freeze({ ...rule, severity: severities[rule.id] ?? rule.severity })
    : rule;

function changedParameter(parameter: Parameter, { parameters = {} }: PackChanges, note: NoteProblem): Parameter {
  const values = Object.hasOwn(parameters, parameter.id) ? parameters[parameter.id] : undefined;
  if (values === undefined) return parameter;
  const { id, title, unit } = parameter;
  const [first, ...rest] = overlaidValues(parameter.values, values);
  if (first === undefined) return parameter;
  const changed = defineParameter({
    id,
    title,
    ...(unit === undefined ? {} : { unit }),
    values: [first, ...rest],
  });
  const mixed = values.map(({ value }) => parameterKindOf(value)).find((kind) => kind !== parameter.holds);
  if (mixed !== undefined) note("changes", changedKind(parameter.holds, mixed));
  return changed;
}

function noteUnknownChanges(
  { severities = {}, parameters = {}, disabled = {} }: PackChanges,
  rules: readonly Rule[],
  known: readonly Parameter[],
  note: NoteProblem,
): void {
  const ruleIds = rules.map(({ id }) => id);
  const parameterIds = known.map(({ id }) => id);
  for (const [place, changed, ids] of [
    ["severities", severities, ruleIds],
    ["disabled", disabled, ruleIds],
    ["parameters", parameters, parameterIds],
  ] as const)
    for (const id of Object.keys(changed))
      if (!ids.includes(id)) note(`changes.${place}.${id}`, nothingToChange(id, ids));
  for (const [id, reason] of Object.entries(disabled))
    if (reason.trim() === "") note(`changes.disabled.${id}`, withoutReason(id));
}
