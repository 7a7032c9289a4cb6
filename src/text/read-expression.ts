import { requireText } from "../codes/identifier/required-text.js";
import type { Label } from "../codes/label.js";
import { inspectTree, type TreeScope } from "../expression/inspect-tree.js";
import { type Node, type ParameterKind, partsOf, walk } from "../expression/node.js";
import { lawFiguresIn } from "../expression/sentence/law-figure.js";
import { isStatement, isTemporal, isTextual, type TermType } from "../expression/term-type.js";
import { notWanted, wantedWords } from "../expression/tree-problem.js";
import { knownEntities } from "../model/dataset/known-entities.js";
import type { Entity } from "../model/record/entity.js";
import { requireObject } from "../model/record/require-object.js";
import { type BuiltTree, buildTree } from "./build-tree.js";
import { type ExpressionProblem, problemAt } from "./expression-problem.js";
import type { NamedTree, OuterItem } from "./named-tree.js";
import { parseText } from "./parse-text.js";
import { textBounds } from "./text-bounds.js";
import { refuseText, type Span, type TextFlaw, UnreadableText } from "./text-flaw.js";
import { tooBig, tooLong } from "./text-words.js";

/** What an expression is wanted to say; a text may also be a code or the id of a record. */
export type ExpressionKind = keyof typeof wantedWords | "value";

/** What the names in a text can mean, and what the text is for. */
export interface ExpressionScope {
  /** What kind of record the text is about. */
  readonly subject: Entity;
  /** The library's entities when missing. */
  readonly entities?: ReadonlyMap<string, Entity>;
  /** What each parameter holds, by id; without them none can be named. */
  readonly parameters?: ReadonlyMap<string, ParameterKind>;
  readonly expect: ExpressionKind;
  /** Whether numbers and days may be written into the text; those of the law belong into parameters, as in a pack. */
  readonly figures?: "in-parameters" | "in-text";
  /** What the text can call by `table("id")`, by id. */
  readonly tables?: ReadonlyMap<string, NamedTree>;
  /** The items of lists around the text, by the names that the text gives them. */
  readonly outerItems?: ReadonlyMap<string, OuterItem>;
  /** Names the item of each list in the tree; a rule of several texts names them all in one row. */
  readonly nameItem?: () => string;
}

/** The tree that a text means, or everything that is wrong with the text, in its order. */
export type ReadExpression =
  | { readonly ok: true; readonly tree: Node }
  | { readonly ok: false; readonly problems: readonly ExpressionProblem[] };

/** Reads a text into the tree that typed terms would build; nothing is evaluated, and nothing in it can run. */
export function readExpression(text: string, scope: ExpressionScope): ReadExpression {
  requireText("text", text);
  requireObject("scope", scope, "subject");
  try {
    if (text.length > textBounds.length) refuseText({ start: 0, end: 0 }, tooLong(textBounds.length));
    const { subject, entities = knownEntities(), parameters = new Map() } = scope;
    const { tables = new Map(), outerItems: items = new Map<string, OuterItem>(), nameItem = itemNames() } = scope;
    const outer = new Map([...items.values()].map(({ name, type }) => [name, type]));
    const names: TreeScope = { subject, entities, parameters, items: outer };
    const built = buildTree(parseText(text), names, { tables, items, nameItem });
    const flaws = flawsOf(built, names, scope);
    return flaws.length === 0 ? { ok: true, tree: built.tree } : refused(text, flaws);
  } catch (error) {
    if (!(error instanceof UnreadableText)) throw error;
    return refused(text, error.flaws);
  }
}

const refused = (text: string, flaws: readonly TextFlaw[]): ReadExpression => ({
  ok: false,
  problems: [...flaws]
    .sort((one, other) => one.span.start - other.span.start || one.span.end - other.span.end)
    .map((flaw) => problemAt(text, flaw)),
});

function itemNames(): () => string {
  let named = 0;
  return () => {
    named += 1;
    return `item${named}`;
  };
}

/** What is wrong with a tree, beside and with what could not be built. */
function flawsOf(
  { tree, spans, broken, flaws }: BuiltTree,
  names: TreeScope,
  scope: ExpressionScope,
): readonly TextFlaw[] {
  let nodes = 0;
  walk(tree, () => nodes++);
  const whole = spans.get(tree) as Span;
  if (nodes > textBounds.nodes) return [{ span: whole, ...tooBig(textBounds.nodes) }];
  const places = placesIn(tree, spans, whole);
  const { types, problems } = inspectTree(tree, names);
  const type = types.get(tree);
  const { expect } = scope;
  const isOther = expect !== "value" && type !== undefined && !fits[expect](type);
  const figures = scope.figures === "in-text" ? [] : lawFiguresIn(tree);
  const found = [...problems, ...figures].filter(({ node }) => !broken.has(node));
  return [
    ...flaws,
    ...found.map(({ node, ...refusal }) => ({ ...refusal, span: places.get(node) ?? whole })),
    ...(isOther && problems.length === 0 ? [{ span: whole, ...notWanted(wantedWords[expect] as Label, type) }] : []),
  ];
}

/** Where each node is said; one that no word stands for is said where the node around it is. */
function placesIn(root: Node, spans: ReadonlyMap<Node, Span>, whole: Span): ReadonlyMap<Node, Span> {
  const places = new Map<Node, Span>();
  const visit = (node: Node, around: Span): void => {
    const place = spans.get(node) ?? around;
    places.set(node, place);
    for (const part of partsOf(node)) visit(part, place);
  };
  visit(root, whole);
  return places;
}

const fits: Readonly<Record<Exclude<ExpressionKind, "value">, (type: TermType) => boolean>> = {
  statement: isStatement,
  number: ({ kind }) => kind === "number",
  day: ({ kind }) => kind === "date",
  instant: ({ kind }) => kind === "instant",
  time: isTemporal,
  text: isTextual,
  period: ({ kind }) => kind === "period",
  texts: ({ kind }) => kind === "texts",
  list: ({ kind }) => kind === "list",
};
