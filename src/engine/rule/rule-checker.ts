import type { Label } from "../../codes/label.js";
import { inspectTree, type TreeScope } from "../../expression/inspect-tree.js";
import type { Node } from "../../expression/node.js";
import { lawFiguresIn } from "../../expression/sentence/law-figure.js";
import type { TermType } from "../../expression/term-type.js";
import { notWanted } from "../../expression/tree-problem.js";
import type { NoteProblem } from "../pack/pack-error.js";
import { emptyMessage, missingMessage, strayBrace, unfilled } from "../pack/pack-messages.js";
import type { ClauseKind } from "./clause.js";
import { clauseDemands } from "./clause-demand.js";
import { hasStrayBrace, placeholdersIn } from "./placeholder.js";

/** What a rule's trees and messages may speak of. */
export interface RuleScope extends TreeScope {
  readonly sources: ReadonlySet<string>;
}

/** Checks the parts of one rule, and notes what is wrong with each at its place. */
export interface RuleChecker {
  readonly scope: RuleScope;
  note: NoteProblem;
  /** A tree, which may be missing. */
  tree(place: string, node: Node | undefined, kind: ClauseKind): void;
  typeOf(node: Node): TermType | undefined;
  /** A message in both languages; `fills` is missing where only a run shows what fills it. */
  message(place: string, message: Label | undefined, fills: readonly string[] | undefined): void;
}

/** Begins to check a rule whose messages can also name its own data. */
export const ruleChecker = (scope: RuleScope, own: readonly string[], note: NoteProblem): RuleChecker => ({
  scope,
  note,
  tree(place, node, kind) {
    const { fits, wanted } = clauseDemands[kind];
    noteTree(node, place, scope, fits, wanted, note);
  },
  typeOf: (node) => inspectTree(node, scope).types.get(node),
  message: (place, message, fills) =>
    noteMessage(place, message, fills === undefined ? undefined : ["id", ...fills, ...own], note),
});

/** Notes what is wrong with a tree: its types, and numbers or days of the law written into it. */
export function noteTree(
  node: Node | undefined,
  place: string,
  scope: TreeScope,
  fits: (type: TermType) => boolean,
  wanted: Label,
  note: NoteProblem,
): void {
  if (node === undefined) return;
  const { types, problems } = inspectTree(node, scope);
  for (const problem of problems) note(place, problem);
  const type = types.get(node);
  if (type !== undefined && problems.length === 0 && !fits(type)) note(place, notWanted(wanted, type));
  for (const problem of lawFiguresIn(node)) note(place, problem);
}

/** Notes what a message lacks in either language. */
function noteMessage(
  place: string,
  message: Label | undefined,
  supplied: readonly string[] | undefined,
  note: NoteProblem,
): void {
  if (message === undefined) {
    note(place, missingMessage);
    return;
  }
  for (const language of ["zh", "en"] as const) {
    const text = message[language] ?? "";
    if (text.trim() === "") note(`${place}.${language}`, emptyMessage);
    if (hasStrayBrace(text)) note(`${place}.${language}`, strayBrace);
    for (const name of placeholdersIn(text))
      if (supplied?.includes(name) === false) note(`${place}.${language}`, unfilled(name, supplied));
  }
}
