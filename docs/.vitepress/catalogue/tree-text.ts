import type { Rule } from "../../../src/engine/pack/pack.js";
import type { BuiltConstraint, BuiltPattern } from "../../../src/engine/procedure/procedure.js";
import type { Clauses } from "../../../src/engine/rule/clause.js";
import { formOf } from "../../../src/engine/rule/rule-forms.js";
import { treesSaid } from "../../../src/engine/rule/said-clauses.js";
import type { Node } from "../../../src/expression/node.js";
import type { Entity } from "../../../src/model/record/entity.js";
import { writeExpression } from "../../../src/text/write-expression.js";

/** What a rule says as text, in the language that packs in YAML are written in; a program has none. */
export function ruleText(rule: Rule): string {
  const { about, relevantDay, responsible, versions } = rule;
  const { ruleClauses, clauses, beyond } = formOf(rule);
  const line = (name: string, tree: Node | undefined): readonly string[] =>
    tree === undefined ? [] : [`${name}: ${treeText(tree, about)}`];
  const linesOf = (declared: Clauses, holder: object): readonly string[] =>
    treesSaid(declared, holder).flatMap(({ name, tree }) => line(name, tree));
  const whole = [
    ...line("relevantDay", relevantDay),
    ...line("responsible", responsible),
    ...linesOf(ruleClauses, rule),
  ];
  const own = versions.map((version) => [
    `# ${version.inForce.from}–${version.inForce.until ?? ""}`,
    ...line("when", version.when),
    ...line("binding", version.binding),
    ...beyond.constraints(version).flatMap((constraint) => constraintText(constraint, about)),
    ...linesOf(clauses, version),
  ]);
  return [whole.join("\n"), ...own.map((part) => part.join("\n"))].filter((part) => part !== "").join("\n\n");
}

/** The parts of anything that are trees, as text. */
export const partsText = (parts: Readonly<Record<string, Node | undefined>>, about: Entity): string =>
  Object.entries(parts)
    .flatMap(([name, tree]) => (tree === undefined ? [] : [`${name}: ${treeText(tree, about)}`]))
    .join("\n");

function constraintText(constraint: BuiltConstraint, about: Entity): readonly string[] {
  const { id, template, step, first, second, when, ...bounds } = constraint;
  const pattern = (name: string, part: BuiltPattern | undefined): readonly string[] => {
    if (part === undefined) return [];
    const that = part.that === undefined ? "" : ` that ${treeText(part.that, about)}`;
    return [`  ${name}: ${part.kinds.join(", ")}${that}`];
  };
  return [
    `${id}: ${template}`,
    ...pattern("step", step),
    ...pattern("first", first),
    ...pattern("second", second),
    ...(when === undefined ? [] : [`  when: ${treeText(when, about)}`]),
    ...Object.entries(bounds).flatMap(([name, value]) => (typeof value === "string" ? [`  ${name}: ${value}`] : [])),
  ];
}

const treeText = (tree: Node, subject: Entity): string => writeExpression(tree, { subject });
