import type { Comparison, Node } from "../../expression/node.js";

/** What a cell of a decision table takes of the values that its column can have. */
export type CellRegion =
  | { readonly kind: "any" }
  /** Whether there is a value at all. */
  | { readonly kind: "presence"; readonly isPresent: boolean }
  /** The values that are these, or that are not. */
  | { readonly kind: "values"; readonly values: readonly string[]; readonly isNegated: boolean }
  /** How the value lies to another one, of which nothing is known but how it is written. */
  | { readonly kind: "order"; readonly operand: string; readonly signs: readonly Sign[] }
  /** Anything else that is true or false of it. */
  | { readonly kind: "truth"; readonly of: string; readonly holds: boolean };

/** How one value lies to another. */
export type Sign = "<" | "=" | ">";

export const signs: readonly Sign[] = ["<", "=", ">"];

const signsOf: Readonly<Record<Comparison, readonly Sign[]>> = {
  "==": ["="],
  "!=": ["<", ">"],
  "<": ["<"],
  "<=": ["<", "="],
  ">": [">"],
  ">=": ["=", ">"],
};

/** The region of a comparison of a column, as it is written; `isTextual` says whether what is compared has no order. */
export function regionOf(node: Node, written: string, isTextual: boolean): CellRegion {
  if (node.kind === "present") return { kind: "presence", isPresent: true };
  if (node.kind === "not" && node.of.kind === "present") return { kind: "presence", isPresent: false };
  if (node.kind === "one-of") return { kind: "values", values: node.codes, isNegated: false };
  if (node.kind === "compare") {
    const { operator, right } = node;
    if (right.kind === "text") return { kind: "values", values: [right.value], isNegated: operator === "!=" };
    const operand = written.replace(/^[!=<>]=?\s*/, "").trim();
    if (!isTextual) return { kind: "order", operand, signs: signsOf[operator] };
    return { kind: "truth", of: operand, holds: operator === "==" };
  }
  return { kind: "truth", of: written, holds: true };
}
