import { match } from "ts-pattern";
import { inspectTree, type TreeScope } from "../expression/inspect-tree.js";
import type { Node } from "../expression/node.js";
import type { TermType } from "../expression/term-type.js";
import { buildCall } from "./build-call.js";
import { buildMember, buildName } from "./build-name.js";
import { buildBinary, buildJunction } from "./build-operator.js";
import type { NamedTree, OuterItem } from "./named-tree.js";
import type { Syntax } from "./syntax.js";
import { refuseText, type Span, type TextFlaw, UnreadableText } from "./text-flaw.js";
import { loneList, loneNull } from "./text-words.js";
import type { Names, TreeBuilder } from "./tree-builder.js";

/** A tree, where in the text each of its nodes is said, and what could not be built. */
export interface BuiltTree {
  readonly tree: Node;
  readonly spans: ReadonlyMap<Node, Span>;
  /** Stand-ins for the parts that could not be built. */
  readonly broken: ReadonlySet<Node>;
  readonly flaws: readonly TextFlaw[];
}

/** What a text may speak of beside fields and parameters. */
export interface TextNames {
  readonly tables: ReadonlyMap<string, NamedTree>;
  /** The items of lists around the text, by the names that the text gives them. */
  readonly items: ReadonlyMap<string, OuterItem>;
  nameItem(): string;
}

/** Builds the tree that a syntax means; goes on beside what cannot be built. Whether types fit together is for `inspectTree`. */
export function buildTree(syntax: Syntax, scope: TreeScope, { tables, items: outer, nameItem }: TextNames): BuiltTree {
  const spans = new Map<Node, Span>();
  const types = new Map<Node, TermType>();
  const items = new Map<string, TermType>(scope.items ?? []);
  const broken = new Set<Node>();
  const flaws: TextFlaw[] = [];
  const builder: TreeBuilder = {
    scope,
    tables,
    build(part, names) {
      try {
        return buildPart(part, names, builder);
      } catch (error) {
        if (!(error instanceof UnreadableText)) throw error;
        flaws.push(...error.flaws);
        const standIn = builder.at(part.span, { kind: "item", name: "" });
        broken.add(standIn);
        return standIn;
      }
    },
    at(span, node) {
      spans.set(node, span);
      return node;
    },
    typeOf(node) {
      const known = types.get(node);
      if (known !== undefined) return known;
      for (const [part, type] of inspectTree(node, { ...scope, items }).types) types.set(part, type);
      return types.get(node);
    },
    nameItem(type) {
      const name = nameItem();
      if (type !== undefined) items.set(name, type);
      return name;
    },
  };
  const tree = builder.build(syntax, { items: new Map([...outer].map(([name, item]) => [name, item.name])), lists: 0 });
  return { tree, spans, broken, flaws };
}

const buildPart = (syntax: Syntax, names: Names, builder: TreeBuilder): Node => {
  const { span } = syntax;
  return match<Syntax, Node>(syntax)
    .with({ kind: "number" }, ({ value }) => builder.at(span, { kind: "number", value }))
    .with({ kind: "string" }, ({ value }) => builder.at(span, { kind: "text", value }))
    .with({ kind: "truth" }, ({ value }) => builder.at(span, { kind: "truth", value }))
    .with({ kind: "null" }, () => refuseText(span, loneNull))
    .with({ kind: "list" }, () => refuseText(span, loneList))
    .with({ kind: "name" }, ({ name }) => buildName(name, span, names, builder))
    .with({ kind: "member" }, (member) => buildMember(member, names, builder))
    .with({ kind: "call" }, (call) => buildCall(call, names, builder))
    .with({ kind: "unary" }, ({ operator, of }) => {
      const inner = builder.build(of, names);
      if (operator === "!") return builder.at(span, { kind: "not", of: inner });
      const zero = builder.at(span, { kind: "number", value: 0 });
      return builder.at(span, { kind: "arithmetic", operator: "-", left: zero, right: inner });
    })
    .with({ kind: "binary" }, (binary) => buildBinary(binary, names, builder))
    .with({ kind: "junction" }, ({ operator, parts }) => buildJunction(operator, parts, span, names, builder))
    .with({ kind: "choice" }, ({ condition, yes, no }) => {
      const [test, one, other] = [condition, yes, no].map((part) => builder.build(part, names)) as [Node, Node, Node];
      return builder.at(span, { kind: "choose", condition: test, yes: one, no: other });
    })
    .exhaustive();
};
