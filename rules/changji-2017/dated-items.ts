import type { AnyRecord, CheckContext, CheckVerdict, PlainDate } from "fazhi";
import type { Observation, SeenValue } from "fazhi/engine";

/** One of several things in a record, each with a last day of its own. */
export interface DatedItem {
  /** Tells it apart from the others of the record. */
  readonly key: string;
  readonly due: PlainDate;
  readonly doneOn: PlainDate | undefined;
  /** What its message is filled with, beside `{due}` and `{done}`. */
  readonly data: Readonly<Record<string, SeenValue["value"]>>;
  /** What of the record shows it. */
  readonly evidence: readonly Observation[];
}

type Messages = "late" | "overdue";

/** Judges each thing by its own day: late, overdue, or pending until the first of the days that are still to come. */
export function judgeDatedItems(
  items: readonly DatedItem[],
  { asOf, fail, pending }: Pick<CheckContext<AnyRecord, Messages>, "asOf" | "fail" | "pending">,
): CheckVerdict<Messages> {
  if (items.length === 0) return "not-applicable";
  const seen = items.map((item) => ({
    ...item,
    doneOn: item.doneOn === undefined || item.doneOn > asOf ? undefined : item.doneOn,
  }));
  const failures = seen.flatMap(({ key, due, doneOn, data, evidence }) => {
    if ((doneOn ?? asOf) <= due) return [];
    const facts = { key, data: { ...data, due, done: doneOn }, evidence };
    return [fail(doneOn === undefined ? "overdue" : "late", facts)];
  });
  if (failures.length > 0) return failures;
  const [next] = seen
    .filter(({ doneOn }) => doneOn === undefined)
    .map(({ due }) => due)
    .sort();
  return next === undefined ? "pass" : pending({ earliest: next, latest: next });
}
