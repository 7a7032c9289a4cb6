import type { Arithmetic, Comparison, Node } from "../expression/node.js";
import type { BinaryOperator, Syntax } from "./syntax.js";
import { textBounds } from "./text-bounds.js";
import { refuseText, type Span, UnreadableText } from "./text-flaw.js";
import { comparedTruth, movedDay, notIn, tooManyLists, unlistedText } from "./text-words.js";
import type { Names, TreeBuilder } from "./tree-builder.js";

type Binary = Extract<Syntax, { kind: "binary" }>;

/** Two values with an operator between them. */
export function buildBinary(binary: Binary, names: Names, builder: TreeBuilder): Node {
  const { operator, left, right, span } = binary;
  if (operator === "in") return buildIn(binary, names, builder);
  if (isArithmetic(operator)) {
    const [one, other] = buildBoth(left, right, names, builder);
    for (const side of [one, other]) if (builder.typeOf(side)?.kind === "date") refuseText(span, movedDay);
    return builder.at(span, { kind: "arithmetic", operator, left: one, right: other });
  }
  if (operator === "==" || operator === "!=") {
    const missing = left.kind === "null" ? right : right.kind === "null" ? left : undefined;
    if (missing !== undefined) {
      const present = builder.at(span, { kind: "present", of: builder.build(missing, names) });
      return operator === "!=" ? present : builder.at(span, { kind: "not", of: present });
    }
    for (const side of [left, right]) if (side.kind === "truth") refuseText(span, comparedTruth(side.value));
  }
  const [one, other] = buildBoth(left, right, names, builder);
  return builder.at(span, { kind: "compare", operator: operator as Comparison, left: one, right: other });
}

/** All or any of several statements. */
export function buildJunction(
  operator: "&&" | "||",
  parts: readonly Syntax[],
  span: Span,
  names: Names,
  builder: TreeBuilder,
): Node {
  const nodes = parts.map((part) => builder.build(part, names));
  return builder.at(span, { kind: operator === "&&" ? "and" : "or", parts: nodes });
}

const buildBoth = (left: Syntax, right: Syntax, names: Names, builder: TreeBuilder): readonly [Node, Node] => [
  builder.build(left, names),
  builder.build(right, names),
];

const isArithmetic = (operator: BinaryOperator): operator is Arithmetic => ["+", "-", "*", "/", "%"].includes(operator);

/** Whether a value is one of some texts, stands in a parameter's list, or is an item of a list. */
function buildIn({ left, right, span }: Binary, names: Names, builder: TreeBuilder): Node {
  if (right.kind === "list") {
    const flaws = right.items.flatMap(({ kind, span: place }) =>
      kind === "string" ? [] : [{ span: place, ...unlistedText }],
    );
    if (flaws.length > 0) throw new UnreadableText(flaws);
    const codes = right.items.flatMap((item) => (item.kind === "string" ? [item.value] : []));
    return builder.at(right.span, { kind: "one-of", of: builder.build(left, names), codes });
  }
  const [value, list] = buildBoth(left, right, names, builder);
  const type = builder.typeOf(list);
  if (type?.kind === "texts") return builder.at(span, { kind: "among", of: value, texts: list });
  if (type !== undefined && type.kind !== "list") return refuseText(right.span, notIn);
  if (names.lists === textBounds.lists) refuseText(span, tooManyLists(textBounds.lists));
  const item = builder.nameItem(type?.item);
  const same: Node = {
    kind: "compare",
    operator: "==",
    left: builder.at(span, { kind: "item", name: item }),
    right: value,
  };
  return builder.at(span, { kind: "some", list, item, body: builder.at(span, same) });
}
