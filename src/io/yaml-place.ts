import { isCollection, isMap, isNode, isScalar, isSeq, type Node } from "yaml";
import type { FieldPath } from "../model/record/field-path.js";

/** The node at the end of a path, a key where there is one; the last one that exists when the path goes further. */
export function innermost(contents: unknown, path: FieldPath): unknown {
  let found = contents;
  let value = contents;
  for (const step of path) {
    if (isSeq(value) && typeof step === "number") {
      if (step >= value.items.length) return found;
      value = value.items[step];
      found = value;
    } else {
      const pair = isMap(value) ? value.items.find(({ key }) => isScalar(key) && key.value === step) : undefined;
      if (pair === undefined) return found;
      found = pair.key;
      value = pair.value;
    }
  }
  return found;
}

/** Where a node begins in its text. */
export const startOf = (node: unknown): number | undefined =>
  isNode(node) ? (node as Node & { readonly range?: readonly [number, number, number] | null }).range?.[0] : undefined;

/** What a text writes as the value at a path, where that is a scalar without quotation marks, such as `2.10`. */
export function scalarSource(contents: unknown, path: FieldPath): string | undefined {
  let value = contents;
  for (const step of path) value = isCollection(value) ? value.get(step, true) : undefined;
  return isScalar(value) && value.type === "PLAIN" ? value.source : undefined;
}
