import type { Node } from "../../expression/node.js";
import type { Rule } from "../pack/pack.js";
import type { VersionBase } from "./rule.js";
import { formOf } from "./rule-forms.js";
import { treesSaid } from "./said-clauses.js";

/** All trees of a rule, those of its versions among them. */
export const treesOfRule = (rule: Rule): readonly Node[] => [
  ...[rule.relevantDay, rule.responsible].flatMap((node) => node ?? []),
  ...Object.values(rule.data),
  ...treesSaid(formOf(rule).ruleClauses, rule).flatMap(({ tree }) => tree ?? []),
  ...rule.versions.flatMap((version) => treesOfVersion(rule, version)),
];

/** The trees of one version of a rule. */
export function treesOfVersion(rule: Rule, version: VersionBase): readonly Node[] {
  const { clauses, beyond } = formOf(rule);
  return [
    ...[version.when, version.binding].flatMap((node) => node ?? []),
    ...beyond.trees(version),
    ...treesSaid(clauses, version).flatMap(({ tree }) => tree ?? []),
  ];
}

/** The list of steps that a rule is about, where its form has one: each step is under the law of its own day. */
export const stepsOfRule = (rule: Rule): Node | undefined =>
  treesSaid(formOf(rule).ruleClauses, rule).find(({ clause }) => clause.kind === "steps")?.tree;

/** The trees of one version whose values are evidence of a judgement. */
export const evidenceTrees = (rule: Rule, version: VersionBase): readonly (Node | undefined)[] =>
  treesSaid(formOf(rule).clauses, version).flatMap(({ clause: { isEvidence = true }, tree }) =>
    isEvidence ? [tree] : [],
  );

/** The tree of the day whose law applies: the rule's, or the start of its clock; the as-of day where there is neither. */
export function lawDayTree(rule: Rule, version: VersionBase): Node | undefined {
  const { startsAt } = formOf(rule);
  return (
    rule.relevantDay ?? (startsAt === undefined ? undefined : (Reflect.get(version, startsAt) as Node | undefined))
  );
}
