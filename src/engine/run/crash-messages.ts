import { WorkLimitError } from "../../expression/compile/work.js";
import type { Node } from "../../expression/node.js";
import { partsOf } from "../../expression/node.js";
import type { Entity } from "../../model/record/entity.js";
import { writeExpression } from "../../text/write-expression.js";

/** Longer expressions are shown by their beginning. */
const mostShown = 200;

/**
 * What is said of an error that a rule or indicator threw. Where it looked at too much, the words name it and the
 * expression that did.
 */
export function crashMessage(
  error: unknown,
  subject: Entity,
  owner: string,
  trees: readonly (Node | undefined)[],
): string {
  if (!(error instanceof WorkLimitError)) return error instanceof Error ? error.message : String(error);
  const { items, itemsPerRecord } = error.limits;
  const limits = `${items} items of lists and ${itemsPerRecord} more for each record`;
  const outermost = trees.flatMap((tree) => (tree === undefined ? [] : (wholeOf(tree, error.node) ?? [])))[0];
  const expression = outermost === undefined ? "" : writtenAs(outermost, subject);
  return `the ${owner} looks at more than ${limits}${expression === "" ? "" : `: ${expression}`}`;
}

/** The outermost statement about a list in a tree that holds a node; the tree itself where there is none. */
function wholeOf(tree: Node, wanted: Node): Node | undefined {
  if (!holds(tree, wanted)) return undefined;
  let node = tree;
  while (!("list" in node) && node !== wanted) {
    const next = partsOf(node).find((part) => holds(part, wanted));
    if (next === undefined) break;
    node = next;
  }
  return node;
}

const holds = (tree: Node, wanted: Node): boolean =>
  tree === wanted || partsOf(tree).some((part) => holds(part, wanted));

function writtenAs(node: Node, subject: Entity): string {
  try {
    const text = writeExpression(node, { subject });
    return text.length > mostShown ? `${text.slice(0, mostShown)}…` : text;
  } catch {
    return "";
  }
}
