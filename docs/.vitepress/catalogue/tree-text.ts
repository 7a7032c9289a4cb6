import type { Rule } from "../../../src/engine/pack/pack.js";
import type { BuiltConstraint, BuiltPattern } from "../../../src/engine/procedure/procedure.js";
import type { Node } from "../../../src/expression/node.js";
import type { Entity } from "../../../src/model/record/entity.js";
import { writeExpression } from "../../../src/text/write-expression.js";

/** What a rule says as text, in the language that packs in YAML are written in; a program has none. */
export function ruleText(rule: Rule): string {
  const { about, relevantDay, responsible, versions } = rule;
  const lines = (name: string, part: unknown): readonly string[] =>
    isTree(part) ? [`${name}: ${treeText(part, about)}`] : [];
  const whole = [
    ...lines("relevantDay", relevantDay),
    ...lines("responsible", responsible),
    ...(rule.form === "procedure" ? lines("steps", rule.steps) : []),
  ];
  const own = versions.map((version) => [
    `# ${version.inForce.from}–${version.inForce.until ?? ""}`,
    ...Object.entries(version).flatMap(([name, part]) =>
      name === "constraints"
        ? (part as readonly BuiltConstraint[]).flatMap((constraint) => constraintText(constraint, about))
        : lines(name, part),
    ),
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

const isTree = (part: unknown): part is Node => typeof part === "object" && part !== null && "kind" in part;
