import type { Comparison, Node } from "../node.js";

/** Whether two trees are the same tree. */
export const isSameTree = (one: Node, other: Node): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other);

/** The earlier or the later of two values, however it was written. */
export function extremeIn(
  node: Node,
): { readonly which: "earlier" | "later"; readonly of: readonly [Node, Node] } | undefined {
  if (node.kind !== "choose" || node.condition.kind !== "compare") return undefined;
  const { operator, left, right } = node.condition;
  const isLeast = operator === "<" || operator === "<=";
  if (!isLeast && operator !== ">" && operator !== ">=") return undefined;
  if (isSameTree(left, node.yes) && isSameTree(right, node.no))
    return { which: isLeast ? "earlier" : "later", of: [left, right] };
  if (isSameTree(left, node.no) && isSameTree(right, node.yes))
    return { which: isLeast ? "later" : "earlier", of: [left, right] };
  return undefined;
}

/** The day of an event that stands for the as-of day while it has not come. */
export function eventReached(node: Node): Node | undefined {
  if (node.kind !== "choose" || node.no.kind !== "as-of" || node.condition.kind !== "and") return undefined;
  const [there, come, ...more] = node.condition.parts;
  if (there?.kind !== "present" || come?.kind !== "compare" || more.length > 0) return undefined;
  const isCome = come.operator === "<=" && come.right.kind === "as-of" && isSameTree(come.left, node.yes);
  return isCome && isSameTree(there.of, node.yes) ? node.yes : undefined;
}

/** What is said in one clause where several statements hold together. */
export type Clause =
  | { readonly kind: "one"; readonly node: Node }
  /** One value that is there and compared, perhaps with several others. */
  | {
      readonly kind: "compared";
      readonly of: Node;
      readonly isRecorded: boolean;
      readonly with: readonly { readonly operator: Comparison; readonly to: Node }[];
    }
  /** A day that lies in a span whose end may be open. */
  | { readonly kind: "lies-in"; readonly day: Node; readonly from: Node; readonly until: Node };

/** The parts of a conjunction as people would say them: what is about one value comes together, what always holds is left out. */
export function conjunctionClauses(parts: readonly Node[]): readonly Clause[] {
  const clauses: Clause[] = [];
  const said = parts.filter((part) => !(part.kind === "truth" && part.value));
  for (let at = 0; at < said.length; ) {
    const part = said[at] as Node;
    const span = spanIn(part, said[at + 1]);
    if (span !== undefined) {
      clauses.push(span);
      at += 2;
      continue;
    }
    const isRecorded = part.kind === "present";
    const subject = isRecorded ? part.of : part.kind === "compare" ? part.left : undefined;
    const compared: { operator: Comparison; to: Node }[] = [];
    let next = at + (isRecorded ? 1 : 0);
    for (; subject !== undefined; next++) {
      const other = said[next];
      if (other?.kind !== "compare" || !isSameTree(other.left, subject) || spanIn(other, said[next + 1])) break;
      compared.push({ operator: other.operator, to: other.right });
    }
    if (subject !== undefined && compared.length > (isRecorded ? 0 : 1)) {
      clauses.push({ kind: "compared", of: subject, isRecorded, with: compared });
      at = next;
    } else {
      clauses.push({ kind: "one", node: part });
      at += 1;
    }
  }
  return clauses;
}

/** “Begun by the day, and either without an end or ending after it”. */
function spanIn(begun: Node, open: Node | undefined): Extract<Clause, { kind: "lies-in" }> | undefined {
  if (begun.kind !== "compare" || begun.operator !== "<=" || open?.kind !== "or" || open.parts.length !== 2)
    return undefined;
  const [endless, later] = open.parts;
  if (endless?.kind !== "not" || endless.of.kind !== "present" || later?.kind !== "compare") return undefined;
  const isSpan =
    later.operator === ">" && isSameTree(later.left, endless.of.of) && isSameTree(later.right, begun.right);
  return isSpan ? { kind: "lies-in", day: begun.right, from: begun.left, until: later.left } : undefined;
}
