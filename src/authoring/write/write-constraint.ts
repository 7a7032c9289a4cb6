import type { BuiltConstraint, BuiltPattern } from "../../engine/procedure/procedure.js";
import type { Node } from "../../expression/node.js";
import { labelPart, type WrittenPart } from "../written/written-part.js";

/** Writes a tree; `items` are what the text calls items that stand around it. */
export type WriteTree = (tree: Node, items?: ReadonlyMap<string, string>) => string;

/** What a constraint of a procedure demands, as it is written under its id. */
export const writeConstraint = (constraint: BuiltConstraint, say: WriteTree): WrittenPart => {
  const { template, when, step, first, second, atLeast, atMost, within, notSooner, onlyAfter, actors, message } =
    constraint;
  return {
    template,
    step: writePattern(step, say),
    first: writePattern(first, say),
    second: writePattern(second, say),
    atLeast,
    atMost,
    within,
    notSooner,
    onlyAfter,
    actors,
    when: when === undefined ? undefined : say(when),
    message: labelPart(message),
  };
};

/** Steps of one kind, of several, or only those of which something is true, each being called `step` there. */
function writePattern(pattern: BuiltPattern | undefined, say: WriteTree): WrittenPart {
  if (pattern === undefined) return undefined;
  const { kinds, that } = pattern;
  const [only, ...others] = kinds;
  const kind = only === undefined || others.length > 0 ? kinds : only;
  return that === undefined ? kind : { kind, that: say(that.body, new Map([[that.item, "step"]])) };
}
