import type { Node } from "../../expression/node.js";
import type { Rule } from "../pack/pack.js";
import type { BuiltConstraint } from "../procedure/procedure.js";
import type { VersionBase } from "./rule.js";

/** All trees of a rule, those of its versions among them. */
export const treesOfRule = (rule: Rule): readonly Node[] => [
  ...[rule.relevantDay, rule.responsible].flatMap((node) => node ?? []),
  ...Object.values(rule.data),
  ...(rule.form === "procedure" ? [rule.steps] : []),
  ...rule.versions.flatMap((version) => treesOfVersion(version)),
];

/** The trees of one version, whatever its form. */
export const treesOfVersion = (version: VersionBase): readonly Node[] =>
  Object.entries(version).flatMap(([name, part]) => {
    if (name === "constraints") return (part as readonly BuiltConstraint[]).flatMap(treesOfConstraint);
    return isTree(part) ? [part] : [];
  });

const treesOfConstraint = ({ when, step, first, second }: BuiltConstraint): readonly Node[] =>
  [when, step?.that, first?.that, second?.that].flatMap((node) => node ?? []);

const isTree = (part: unknown): part is Node => typeof part === "object" && part !== null && "kind" in part;
