import { allOf } from "../expression/condition.js";
import type { Node } from "../expression/node.js";
import { notWanted, wantedWords } from "../expression/tree-problem.js";
import { type Call, ownWords, type Syntax } from "./syntax.js";
import { textBounds } from "./text-bounds.js";
import { refuseText } from "./text-flaw.js";
import { misused, takenName, tooManyLists } from "./text-words.js";
import type { Names, TreeBuilder } from "./tree-builder.js";
import { type FunctionName, usages } from "./usage.js";

/** A list that is gone through: the name of its item in the tree, and what items must fulfil to be looked at. */
interface OpenList {
  readonly list: Node;
  readonly item: string;
  readonly filters: readonly Node[];
}

/** The functions of a list, by name. */
export const listFunctions: Readonly<
  Partial<Record<FunctionName, (call: Call, names: Names, builder: TreeBuilder) => Node>>
> = {
  all(call, names, builder) {
    const { list, item, filters } = listOf(call, names, builder);
    const body = said(call, item, names, builder);
    const refused = filters.map((of): Node => ({ kind: "not", of }));
    return { kind: "every", list, item, body: refused.length === 0 ? body : { kind: "or", parts: [...refused, body] } };
  },
  exists(call, names, builder) {
    const { list, item, filters } = listOf(call, names, builder);
    return { kind: "some", list, item, body: allOf([...filters, said(call, item, names, builder)]) };
  },
  exists_one(call, names, builder) {
    const { list, item, filters } = listOf(call, names, builder);
    const body = allOf([...filters, said(call, item, names, builder)]);
    const one: Node = { kind: "number", value: 1 };
    return { kind: "compare", operator: "==", left: { kind: "count", list, item, body }, right: one };
  },
  sum(call, names, builder) {
    const { list, item, filters } = listOf(call, names, builder);
    return { kind: "sum", list, item, body: allOf(filters), value: said(call, item, names, builder) };
  },
  isEmpty(call, names, builder) {
    if (call.arguments.length > 0) refuseText(call.span, misused("isEmpty", usages.isEmpty));
    const { list, item, filters } = listOf(call, names, builder);
    const body = allOf([...filters, { kind: "truth", value: true }]);
    return { kind: "not", of: { kind: "some", list, item, body } };
  },
  only(call, names, builder) {
    if (call.arguments.length > 0) refuseText(call.span, misused("only", usages.only));
    const { list, item, filters } = listOf(call, names, builder);
    return { kind: "only", list, item, body: allOf(filters) };
  },
  size(call, names, builder) {
    if (call.arguments.length > 0) refuseText(call.span, misused("size", usages.size));
    return countOf(call.of as Syntax, names, builder);
  },
};

/** How many items a list has. */
export function countOf(of: Syntax, names: Names, builder: TreeBuilder): Node {
  const { list, item, filters } = open(of, names, builder);
  return { kind: "count", list, item, body: allOf(filters) };
}

const listOf = ({ of }: Call, names: Names, builder: TreeBuilder): OpenList => open(of as Syntax, names, builder);

/** Opens a list, with the conditions of the filters behind it. */
function open(syntax: Syntax, names: Names, builder: TreeBuilder): OpenList {
  if (names.lists === textBounds.lists) refuseText(syntax.span, tooManyLists(textBounds.lists));
  if (syntax.kind === "call" && syntax.name === "filter" && syntax.of !== undefined) {
    const opened = open(syntax.of, names, builder);
    return { ...opened, filters: [...opened.filters, said(syntax, opened.item, names, builder)] };
  }
  const list = builder.build(syntax, names);
  const type = builder.typeOf(list);
  if (type !== undefined && type.kind !== "list") return refuseText(syntax.span, notWanted(wantedWords.list, type));
  return { list, item: builder.nameItem(type?.item), filters: [] };
}

/** What a function says of each item, under the name that its first argument gives it. */
function said(call: Call, item: string, { items, lists }: Names, builder: TreeBuilder): Node {
  const [name, body, ...others] = call.arguments;
  if (name?.kind !== "name" || body === undefined || others.length > 0)
    return refuseText(call.nameSpan, misused(call.name, usages[call.name as FunctionName]));
  if (items.has(name.name) || ownWords.has(name.name)) refuseText(name.span, takenName(name.name));
  return builder.build(body, { items: new Map([...items, [name.name, item]]), lists: lists + 1 });
}
