import { groupedBy } from "../../model/dataset/grouped-by.js";
import type { Progress } from "../../progress/progress.js";
import type { Reader } from "../reader.js";

/** The clause that obligations belong to by the first of them: `2.12` of `2.12d`, `REC` of `REC-03`; empty when there are none. */
export const clauseOf = (obligations: readonly string[]): string => {
  const [first = ""] = obligations;
  return /^(?:\d+(?:\.\d+)*|[A-Z]+(?=-\d))/.exec(first)?.[0] ?? first;
};

/** Items by the clause they belong to, the clauses in the order of the plan; what the plan does not know comes last. */
export function byClause<Item extends { readonly obligations: readonly string[] }>(
  items: readonly Item[],
  progress: Progress | undefined,
): ReadonlyMap<string, readonly Item[]> {
  const groups = groupedBy(items, ({ obligations }) => clauseOf(obligations));
  const order = new Map(progress?.tasks.map(({ number }, place) => [number, place]));
  const rankOf = (clause: string): number => (clause === "" ? Number.MAX_VALUE : (order.get(clause) ?? order.size));
  return new Map([...groups].sort(([one], [other]) => rankOf(one) - rankOf(other)));
}

/** The title of a clause, as the plan has it. */
export const clauseTitle = (clause: string, progress: Progress | undefined, reader: Reader): string =>
  clause === ""
    ? reader.say("未对应工作要点条款", "Outside the clauses of the plan")
    : (progress?.tasks.find(({ number }) => number === clause)?.title ?? "");
