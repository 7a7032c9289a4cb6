import type { CountedUnit, NamedCycle } from "../calendar/unit/unit-role.js";

/** Comparison operators; on days `<` reads "before". */
export type Comparison = "==" | "!=" | "<" | "<=" | ">" | ">=";

/** Arithmetic operators; `%` is what a whole division leaves, with the sign of the dividend. */
export type Arithmetic = "+" | "-" | "*" | "/" | "%";

/** What a parameter holds: a number, a legal period, a day or a list of texts. */
export type ParameterKind = "number" | "period" | "day" | "texts";

/**
 * The one tree that every typed term builds. It is plain data, so that it can be compiled, explained, printed,
 * stored and sent elsewhere. A missing value makes what depends on it *unknown* (three-valued logic).
 */
export type Node =
  | { readonly kind: "text" | "day" | "instant"; readonly value: string }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "truth"; readonly value: boolean }
  /** The record that is judged. */
  | { readonly kind: "subject" }
  /** The item that the quantifier of this name is looking at. */
  | { readonly kind: "item"; readonly name: string }
  | { readonly kind: "field"; readonly of: Node; readonly name: string }
  /** The record that a reference names. */
  | { readonly kind: "follow"; readonly of: Node; readonly entity: string }
  /** All records of an entity whose field, a reference or a text, names the id of the given record. */
  | { readonly kind: "referring"; readonly to: Node; readonly entity: string; readonly field: string }
  | { readonly kind: "as-of" }
  /** A dated value that the pack lists; the one in force on the legally relevant day. */
  | { readonly kind: "parameter"; readonly id: string; readonly holds: ParameterKind }
  | { readonly kind: "compare"; readonly operator: Comparison; readonly left: Node; readonly right: Node }
  | { readonly kind: "one-of"; readonly of: Node; readonly codes: readonly string[] }
  | { readonly kind: "among"; readonly of: Node; readonly texts: Node }
  | { readonly kind: "and" | "or"; readonly parts: readonly Node[] }
  | { readonly kind: "not" | "present"; readonly of: Node }
  | QuantifierNode
  /** The one item of a list of which the body is true; missing where there is none or several. */
  | { readonly kind: "only"; readonly list: Node; readonly item: string; readonly body: Node }
  | {
      readonly kind: "sum";
      readonly list: Node;
      readonly item: string;
      readonly body: Node;
      readonly value: Node;
    }
  | { readonly kind: "arithmetic"; readonly operator: Arithmetic; readonly left: Node; readonly right: Node }
  /** A day or instant moved on by a legal period; the start day is not counted, hours run from the instant. */
  | { readonly kind: "shift"; readonly day: Node; readonly by: Node }
  /** The number of units after the first day up to and with the second. */
  | { readonly kind: "between"; readonly from: Node; readonly to: Node; readonly unit: CountedUnit }
  | { readonly kind: "year"; readonly of: Node }
  /** The day of an instant. */
  | { readonly kind: "day-of"; readonly of: Node }
  /** The name of the calendar's period in which a day lies, such as `2017-Q2`. */
  | { readonly kind: "calendar-period"; readonly of: Node; readonly cycle: NamedCycle }
  | { readonly kind: "choose"; readonly condition: Node; readonly yes: Node; readonly no: Node }
  | { readonly kind: "first-present"; readonly parts: readonly Node[] };

/** Says something of each item of a list, or counts those of which it is true. */
export interface QuantifierNode {
  readonly kind: "every" | "some" | "count";
  readonly list: Node;
  /** The name under which the body speaks of the item; its own within one rule. */
  readonly item: string;
  readonly body: Node;
}

/** The kinds of {@link Node}. */
export type NodeKind = Node["kind"];

/** The direct parts of a node, in the order in which they are written. */
export function partsOf(node: Node): readonly Node[] {
  switch (node.kind) {
    case "text":
    case "day":
    case "instant":
    case "number":
    case "truth":
    case "subject":
    case "item":
    case "as-of":
    case "parameter":
      return [];
    case "field":
    case "follow":
    case "one-of":
    case "not":
    case "present":
    case "year":
    case "day-of":
    case "calendar-period":
      return [node.of];
    case "among":
      return [node.of, node.texts];
    case "referring":
      return [node.to];
    case "compare":
    case "arithmetic":
      return [node.left, node.right];
    case "and":
    case "or":
    case "first-present":
      return node.parts;
    case "every":
    case "some":
    case "count":
    case "only":
      return [node.list, node.body];
    case "sum":
      return [node.list, node.body, node.value];
    case "shift":
      return [node.day, node.by];
    case "between":
      return [node.from, node.to];
    case "choose":
      return [node.condition, node.yes, node.no];
  }
}

/** Calls `visit` for a node and everything below it, outermost first. */
export function walk(node: Node, visit: (node: Node) => void): void {
  visit(node);
  for (const part of partsOf(node)) walk(part, visit);
}
