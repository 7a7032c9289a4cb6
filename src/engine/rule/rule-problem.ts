import { match } from "ts-pattern";
import { isKebabCase } from "../../codes/kebab-case.js";
import type { Label } from "../../codes/label.js";
import { levels, unitFunctions, unitKinds } from "../../codes/unit.js";
import { inspectTree, type TreeScope } from "../../expression/inspect-tree.js";
import type { Node } from "../../expression/node.js";
import { lawFiguresIn } from "../../expression/sentence/law-figure.js";
import { isStatement, isTemporal, type TermType } from "../../expression/term-type.js";
import { notWanted, wantedWords } from "../../expression/tree-problem.js";
import type { DeadlineVersion } from "../deadline/deadline.js";
import { noteIntervals } from "../pack/interval-problem.js";
import type { Rule } from "../pack/pack.js";
import type { NoteProblem } from "../pack/pack-error.js";
import {
  bindsNobody,
  boundWithoutUnit,
  bracedTitle,
  checkless,
  clockless,
  emptyMessage,
  endless,
  messageless,
  missingMessage,
  noBoundCode,
  noEntityOf,
  noFieldOf,
  noKebabCaseId,
  noSeverity,
  noStep,
  otherKind,
  sameConstraint,
  strayBrace,
  unfilled,
  unlistedParameter,
  unlistedSource,
  versionless,
  wantedByRules,
} from "../pack/pack-messages.js";
import type { ConstraintTemplate } from "../procedure/constraint.js";
import type { BuiltPattern, ProcedureVersion } from "../procedure/procedure.js";
import { templateShapes } from "../procedure/procedure-template.js";
import type { PairTemplate } from "../procedure/procedure-trace.js";
import { severities } from "../run/outcome.js";
import { type BoundUnits, bindsAny, demandsOf } from "./bound-units.js";
import { hasStrayBrace, placeholdersIn } from "./placeholder.js";

/** What a rule's trees and messages may speak of. */
export interface RuleScope extends TreeScope {
  readonly sources: ReadonlySet<string>;
}

/** Notes everything for which a rule cannot be used. */
export function noteRuleProblems(rule: Rule, scope: RuleScope, note: NoteProblem): void {
  if (!isKebabCase(rule.id)) note("id", noKebabCaseId("publish-lists"));
  if (!severities.codes.includes(rule.severity)) note("severity", noSeverity(rule.severity));
  for (const language of ["zh", "en"] as const)
    if (/[{}]/.test(rule.title?.[language] ?? "")) note(`title.${language}`, bracedTitle);
  if (scope.entities.get(rule.about.name) !== rule.about)
    note("about", noEntityOf(rule.about.name, "library's or the pack's"));
  if (rule.versions.length === 0) note("versions", versionless);
  noteIntervals(rule.versions, scope.sources, "versions", note);
  const tree = (place: string, node: Node | undefined, fits: (type: TermType) => boolean, wanted: Label) =>
    noteTree(node, place, { ...scope, subject: rule.about }, fits, wanted, note);
  tree("relevantDay", rule.relevantDay, isDay, wantedWords.day);
  const namesUnit = (type: TermType) => type.kind === "reference" && type.entity === "unit";
  // A unit that answers for itself, or was looked up, is named by its own id.
  const isUnit = (type: TermType) => type.kind === "record" && type.entity.name === "unit";
  const { responsible } = rule;
  if (responsible?.kind === "field" && responsible.name === "id")
    tree("responsible", responsible.of, isUnit, wantedByRules.unit);
  else tree("responsible", responsible, namesUnit, wantedByRules.unit);
  for (const [name, node] of Object.entries(rule.data)) tree(`data.${name}`, node, () => true, wantedByRules.value);
  const own = Object.keys(rule.data);
  if (rule.remedy !== undefined) noteMessage("remedy", rule.remedy, [...suppliedBy(rule), ...own], note);

  rule.answers?.exceptions?.forEach(({ source }, index) => {
    if (!scope.sources.has(source.source)) note(`answers.exceptions[${index}]`, unlistedSource(source.source));
  });
  noteBinds("binds", rule.binds, rule.responsible, note);
  rule.versions.forEach((version, index) => {
    const at = (name: string): string => (rule.versions.length === 1 ? name : `versions[${index}].${name}`);
    tree(at("when"), version.when, isStatement, wantedWords.statement);
    noteBinds(at("binds"), version.binds, rule.responsible, note);
    if (version.field !== undefined && !Object.hasOwn(rule.about.fields, version.field))
      note(at("field"), noFieldOf(rule.about.name, version.field));
  });
  const names = (...supplied: readonly string[]) => ["id", ...supplied, ...own];
  match(rule)
    .with({ form: "expectation" }, ({ versions }) =>
      versions.forEach(({ expect, by, message }, index) => {
        tree(`versions[${index}].expect`, expect, isStatement, wantedWords.statement);
        tree(`versions[${index}].by`, by, isDay, wantedWords.day);
        noteMessage(`versions[${index}].message`, message, names("due"), note);
      }),
    )
    .with({ form: "deadline" }, ({ versions }) =>
      versions.forEach((version, index) => {
        const at = `versions[${index}]`;
        tree(`${at}.starts`, version.starts, isTemporal, wantedWords.time);
        tree(`${at}.within`, version.within, ({ kind }) => kind === "period", wantedWords.period);
        tree(`${at}.by`, version.by, isTemporal, wantedWords.time);
        tree(`${at}.fulfilled`, version.fulfilled, isTemporal, wantedWords.time);
        tree(`${at}.suspended`, version.suspended, isListOf("from"), wantedByRules.suspensions);
        tree(`${at}.extended`, version.extended, isListOf("count", "unit"), wantedByRules.extensions);
        if (version.within === undefined && version.by === undefined) note(at, clockless);
        const late = treesInTime(version, { ...scope, subject: rule.about }) ? ["lateness"] : [];
        noteMessage(`${at}.late`, version.late, names("start", "due", "fulfilled", "daysLate", ...late), note);
        noteMessage(`${at}.overdue`, version.overdue, names("start", "due", "daysLate", ...late), note);
      }),
    )
    .with({ form: "procedure" }, ({ versions, steps }) => {
      tree("steps", steps, isListOf("kind"), wantedByRules.steps);
      const { types } = inspectTree(steps, { ...scope, subject: rule.about });
      const kinds = kindsOf(types.get(steps));
      versions.forEach((version, index) => {
        const at = `versions[${index}]`;
        tree(`${at}.closed`, version.closed, isStatement, wantedWords.statement);
        if (version.closed === undefined)
          for (const constraint of version.constraints)
            if (neverFailsOpen(constraint)) note(`${at}.constraints.${constraint.id}`, endless);
        noteConstraints(version, at, kinds, scope, names, tree, note);
      });
    })
    .with({ form: "check" }, ({ versions }) =>
      versions.forEach(({ messages, parameters, check }, index) => {
        for (const id of parameters)
          if (!scope.parameters.has(id)) note(`versions[${index}].parameters`, unlistedParameter(id));
        if (typeof check !== "function") note(`versions[${index}].check`, checkless);
        if (Object.keys(messages).length === 0) note(`versions[${index}].messages`, messageless);
        for (const [id, message] of Object.entries(messages))
          noteMessage(`versions[${index}].messages.${id}`, message, undefined, note);
      }),
    )
    .exhaustive();
}

/** Whether a constraint waits for a step without a time for it: it is never violated while a procedure is open. */
const neverFailsOpen = (constraint: ProcedureVersion["constraints"][number]): boolean => {
  if (constraint.template === "existence") return true;
  if (
    !Object.hasOwn(templateShapes, constraint.template) ||
    ("within" in constraint && constraint.within !== undefined)
  )
    return false;
  const { first, second } = templateShapes[constraint.template as PairTemplate];
  return [first, second].some((demand) => demand === "later" || demand === "anywhere");
};

/** Notes codes that no unit can have, lists that bind nobody, and units bound although the rule names no unit. */
function noteBinds(
  place: string,
  bound: readonly BoundUnits[] | undefined,
  responsible: Node | undefined,
  note: NoteProblem,
): void {
  if (bound === undefined) return;
  if (bound.length === 0) note(place, bindsNobody);
  if (responsible === undefined && !bindsAny(bound)) note(place, boundWithoutUnit);
  for (const one of bound)
    for (const { field, codes } of demandsOf(one)) {
      const known: readonly string[] = codesOfUnits[field].codes;
      if (codes.length === 0) note(place, bindsNobody);
      for (const code of codes) if (!known.includes(code)) note(place, noBoundCode(code, known));
    }
}

const codesOfUnits = { kind: unitKinds, level: levels, functions: unitFunctions } as const;

const isDay = ({ kind }: TermType): boolean => kind === "date";

/** Whether one of the terms of a deadline is an instant, so that it can be late by hours. */
const treesInTime = ({ starts, by, fulfilled }: DeadlineVersion, scope: TreeScope): boolean =>
  [starts, by, fulfilled].some(
    (node) => node !== undefined && inspectTree(node, scope).types.get(node)?.kind === "instant",
  );

const isListOf =
  (...fields: readonly string[]) =>
  (type: TermType): boolean =>
    type.kind === "list" &&
    type.item.kind === "group" &&
    fields.every((name) => Object.hasOwn((type.item as { fields: object }).fields, name));

const kindsOf = (steps: TermType | undefined): readonly string[] => {
  const kind = steps?.kind === "list" && steps.item.kind === "group" ? steps.item.fields["kind"]?.type : undefined;
  return kind?.kind === "choice" ? kind.codes : [];
};

/** Notes what is wrong with a tree: its types, and numbers or days of the law written into it. */
export function noteTree(
  node: Node | undefined,
  place: string,
  scope: TreeScope,
  fits: (type: TermType) => boolean,
  wanted: Label,
  note: NoteProblem,
): void {
  if (node === undefined) return;
  const { types, problems } = inspectTree(node, scope);
  for (const problem of problems) note(place, problem);
  const type = types.get(node);
  if (type !== undefined && problems.length === 0 && !fits(type)) note(place, notWanted(wanted, type));
  for (const problem of lawFiguresIn(node)) note(place, problem);
}

/** What the form of a rule supplies for every message. */
const suppliedBy = (rule: Rule): readonly string[] =>
  match(rule)
    .with({ form: "expectation" }, () => ["id", "due"])
    .with({ form: "deadline" }, () => ["id", "start", "due", "daysLate"])
    .with({ form: "procedure" }, () => ["id"])
    .with({ form: "check" }, () => ["id"])
    .exhaustive();

/** Notes what a message lacks in either language; `supplied` is missing where only a run shows what fills it. */
function noteMessage(
  place: string,
  message: Label | undefined,
  supplied: readonly string[] | undefined,
  note: NoteProblem,
): void {
  if (message === undefined) {
    note(place, missingMessage);
    return;
  }
  for (const language of ["zh", "en"] as const) {
    const text = message[language] ?? "";
    if (text.trim() === "") note(`${place}.${language}`, emptyMessage);
    if (hasStrayBrace(text)) note(`${place}.${language}`, strayBrace);
    for (const name of placeholdersIn(text))
      if (supplied?.includes(name) === false) note(`${place}.${language}`, unfilled(name, supplied));
  }
}

const suppliedByRelation = ["first", "firstOn", "second", "secondOn", "due", "notBefore"];

function noteConstraints(
  { constraints }: ProcedureVersion,
  at: string,
  kinds: readonly string[],
  scope: RuleScope,
  names: (...supplied: readonly string[]) => readonly string[],
  tree: (place: string, node: Node | undefined, fits: (type: TermType) => boolean, wanted: Label) => void,
  note: NoteProblem,
): void {
  const seen = new Set<string>();
  constraints.forEach((constraint, index) => {
    const place = `${at}.constraints[${index}]`;
    if (seen.has(constraint.id)) note(place, sameConstraint(constraint.id));
    seen.add(constraint.id);
    tree(`${place}.when`, constraint.when, isStatement, wantedWords.statement);
    for (const [name, pattern] of Object.entries(patternsOf(constraint))) {
      for (const kind of pattern.kinds) if (!kinds.includes(kind)) note(`${place}.${name}`, noStep(kind, kinds));
      tree(`${place}.${name}.that`, pattern.that, isStatement, wantedWords.statement);
    }
    for (const [name, holds] of parameterUses) {
      const id = constraint[name];
      if (id === undefined) continue;
      const found = scope.parameters.get(id);
      if (found === undefined) note(`${place}.${name}`, unlistedParameter(id));
      else if (found !== holds) note(`${place}.${name}`, otherKind(id, found, holds));
    }
    noteMessage(`${place}.message`, constraint.message, names(...suppliedByTemplate(constraint.template)), note);
  });
}

const parameterUses = [
  ["atLeast", "number"],
  ["atMost", "number"],
  ["within", "period"],
  ["notSooner", "period"],
  ["onlyAfter", "period"],
] as const;

const patternsOf = ({
  step,
  first,
  second,
}: ProcedureVersion["constraints"][number]): Readonly<Record<string, BuiltPattern>> => ({
  ...(step === undefined ? {} : { step }),
  ...(first === undefined ? {} : { first }),
  ...(second === undefined ? {} : { second }),
});

const suppliedByTemplate = (template: ConstraintTemplate): readonly string[] =>
  template === "existence" || template === "absence" || template === "init"
    ? ["first", "firstOn", "due"]
    : suppliedByRelation;
