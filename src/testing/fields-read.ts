import type { Rule } from "../engine/pack/pack.js";
import { treesOfRule } from "../engine/rule/rule-tree.js";
import { walk } from "../expression/node.js";
import type { AnyRecord } from "../model/record/entity.js";

/** The fields of its record that a rule's terms name; what tells whether a unit is bound is not among them. */
export function fieldsNamed(rule: Rule): ReadonlySet<string> {
  const names = new Set<string>();
  const bindings = new Set(rule.versions.map(({ binding }) => binding));
  for (const tree of treesOfRule(rule).filter((one) => !bindings.has(one)))
    walk(tree, (node) => {
      if (node.kind === "field" && node.of.kind === "subject") names.add(node.name);
    });
  return names;
}

/** The same record, telling which of its fields are asked for. */
export const watched = (record: AnyRecord, asked: Set<string>): AnyRecord =>
  new Proxy(record, {
    get: (target, name) => {
      if (typeof name === "string") asked.add(name);
      return Reflect.get(target, name) as unknown;
    },
    has: (target, name) => {
      if (typeof name === "string") asked.add(name);
      return Reflect.has(target, name);
    },
    getOwnPropertyDescriptor: (target, name) => {
      if (typeof name === "string") asked.add(name);
      return Reflect.getOwnPropertyDescriptor(target, name);
    },
  });
