import type * as z from "zod";
import { dayOfInstant, type Instant, isTimed, readInstant } from "../../calendar/instant.js";
import { isPlainDate } from "../../calendar/plain-date.js";
import { foundOf } from "../../problem/found.js";
import { type Problem, problem } from "../../problem/problem.js";
import { isObject } from "./value-reader.js";

/**
 * Two fields of a record or group, both days or instants or both numbers, of which the first is never greater than the
 * second; instants compare by their time where both have one, otherwise by their days. A
 * field of a group is written with dots, such as `verdict.reviewedOn`; where one of the two is missing nothing is said.
 */
export type FieldOrder = readonly [first: string, second: string];

/** A pair that stands the wrong way round, with both values. */
export interface BrokenOrder {
  readonly order: FieldOrder;
  readonly first: string | number;
  readonly second: string | number;
}

/** The key under which orders travel in a zod schema's metadata and in JSON Schema. */
export const orderKey = "x-in-order";

/** The orders that a schema declares of its own fields. */
export const ordersOf = (schema: z.ZodType): readonly FieldOrder[] =>
  ((schema.meta() ?? {}) as { readonly [orderKey]?: readonly FieldOrder[] })[orderKey] ?? [];

/** Makes the search for pairs that stand the wrong way round; nothing is allocated while there are none. */
export function brokenOrderFinder(orders: readonly FieldOrder[]): (value: unknown) => readonly BrokenOrder[] {
  const pairs = orders.map((order) => ({ order, first: order[0].split("."), second: order[1].split(".") }));
  return (value) => {
    let broken: BrokenOrder[] = none;
    for (const { order, first: ofFirst, second: ofSecond } of pairs) {
      const first = valueAt(value, ofFirst);
      const second = valueAt(value, ofSecond);
      if (!isGreater(first, second)) continue;
      if (broken === none) broken = [];
      broken.push({ order, first: first as string | number, second: second as string | number });
    }
    return broken;
  };
}

const none: BrokenOrder[] = [];

/** Days as they are written compare in the order of time; what is no day has no order. */
const isGreater = (first: unknown, second: unknown): boolean =>
  typeof first === "string"
    ? typeof second === "string" && isLater(first, second)
    : typeof first === "number" && typeof second === "number" && first > second;

/** Whether the first of two texts is the later of two days or, where both have a time, of two instants. */
function isLater(first: string, second: string): boolean {
  if (first.length === 10 && second.length === 10) return first > second && isPlainDate(first) && isPlainDate(second);
  const [one, other] = [readInstant(first), readInstant(second)];
  if (one === undefined || other === undefined) return false;
  const precise = (at: Instant): string => (isTimed(one) && isTimed(other) ? at : dayOfInstant(at));
  return precise(one) > precise(other);
}

function valueAt(value: unknown, steps: readonly string[]): unknown {
  let at = value;
  for (const step of steps) {
    if (!isObject(at) || !Object.hasOwn(at, step)) return undefined;
    at = at[step];
  }
  return at;
}

/** What is wrong with the second value of a pair. */
export const orderProblem = ({ order: [field], first, second }: BrokenOrder): Problem =>
  typeof first === "string"
    ? problem("record/days-out-of-order", { field, day: first, found: foundOf(second) })
    : problem("record/numbers-out-of-order", { field, number: first, found: foundOf(second) });

/** Declares the order of the fields of a record or group; it travels in the metadata of the schema, and readers heed it. */
export const inOrder = <Schema extends z.ZodType>(schema: Schema, orders: readonly FieldOrder[]): Schema =>
  orders.length === 0 ? schema : (schema.meta({ ...schema.meta(), [orderKey]: orders }) as Schema);
