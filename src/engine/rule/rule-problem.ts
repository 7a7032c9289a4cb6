import { isKebabCase } from "../../codes/kebab-case.js";
import { levels, unitFunctions, unitKinds } from "../../codes/unit.js";
import type { Node } from "../../expression/node.js";
import type { TermType } from "../../expression/term-type.js";
import { noteIntervals } from "../pack/interval-problem.js";
import type { Rule } from "../pack/pack.js";
import type { NoteProblem } from "../pack/pack-error.js";
import {
  bindsNobody,
  boundWithoutUnit,
  bracedTitle,
  noBoundCode,
  noEntityOf,
  noFieldOf,
  noKebabCaseId,
  noSeverity,
  unlistedSource,
  versionless,
  wantedByRules,
} from "../pack/pack-messages.js";
import { severities } from "../run/outcome.js";
import { type BoundUnits, bindsAny, demandsOf } from "./bound-units.js";
import type { VersionBase } from "./rule.js";
import { noteTree, type RuleChecker, type RuleScope, ruleChecker } from "./rule-checker.js";
import { noteCombination, type RuleForm } from "./rule-form.js";
import { formOf } from "./rule-forms.js";
import { messagesSaid, treesInOrder, treesSaid } from "./said-clauses.js";

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
  const own: RuleScope = { ...scope, subject: rule.about };
  const checker = ruleChecker(own, Object.keys(rule.data), note);
  checker.tree("relevantDay", rule.relevantDay, "day");
  noteUnit(rule, own, note);
  for (const [name, node] of Object.entries(rule.data))
    noteTree(node, `data.${name}`, own, () => true, wantedByRules.value, note);
  const form = formOf(rule);
  if (rule.remedy !== undefined) checker.message("remedy", rule.remedy, filledAlways(form));

  rule.answers?.exceptions?.forEach(({ source }, index) => {
    if (!scope.sources.has(source.source)) note(`answers.exceptions[${index}]`, unlistedSource(source.source));
  });
  noteBinds("binds", rule.binds, rule.responsible, note);
  rule.versions.forEach((version, index) => {
    const at = (name: string): string => (rule.versions.length === 1 ? name : `versions[${index}].${name}`);
    checker.tree(at("when"), version.when, "statement");
    noteBinds(at("binds"), version.binds, rule.responsible, note);
    if (version.field !== undefined && !Object.hasOwn(rule.about.fields, version.field))
      note(at("field"), noFieldOf(rule.about.name, version.field));
  });
  for (const { name, clause, tree } of treesSaid(form.ruleClauses, rule)) checker.tree(name, tree, clause.kind);
  rule.versions.forEach((version, index) => {
    noteClauses(rule, version, `versions[${index}]`, form, checker);
  });
}

/** Notes what is wrong with the unit that answers: one that answers for itself, or was looked up, is named by its own id. */
function noteUnit({ responsible }: Rule, scope: RuleScope, note: NoteProblem): void {
  const namesUnit = (type: TermType) => type.kind === "reference" && type.entity === "unit";
  const isUnit = (type: TermType) => type.kind === "record" && type.entity.name === "unit";
  if (responsible?.kind === "field" && responsible.name === "id")
    noteTree(responsible.of, "responsible", scope, isUnit, wantedByRules.unit, note);
  else noteTree(responsible, "responsible", scope, namesUnit, wantedByRules.unit, note);
}

/** Notes what is wrong with what one version says in the way of its form. */
function noteClauses(rule: Rule, version: VersionBase, at: string, form: RuleForm, checker: RuleChecker): void {
  const said = treesInOrder(form.clauses, version);
  for (const { name, clause, tree } of said) checker.tree(`${at}.${name}`, tree, clause.kind);
  const has = (name: string): boolean => said.some((one) => one.name === name && one.tree !== undefined);
  noteCombination(form, has, (name, problem) => checker.note(name === undefined ? at : `${at}.${name}`, problem));
  const isTimed = said.some(
    ({ clause, tree }) => clause.kind === "time" && tree !== undefined && checker.typeOf(tree)?.kind === "instant",
  );
  for (const { name, clause, message } of messagesSaid(form.clauses, version))
    checker.message(`${at}.${name}`, message, [...clause.fills, ...(isTimed ? (clause.fillsOfInstants ?? []) : [])]);
  form.beyond.check(version, rule, at, checker);
}

/** What a form fills in every message. */
function filledAlways({ clauses }: RuleForm): readonly string[] {
  const [first = [], ...others] = messagesSaid(clauses, {}).map(({ clause }) => clause.fills);
  return first.filter((name) => others.every((fills) => fills.includes(name)));
}

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
