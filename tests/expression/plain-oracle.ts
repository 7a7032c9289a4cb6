import { nationalCalendar } from "../../src/calendar/national-calendar.js";
import { daysBetween, type PlainDate } from "../../src/calendar/plain-date.js";
import type { Node } from "../../src/expression/node.js";

type Value = boolean | number | string | null;
type Fields = Readonly<Record<string, unknown>>;

/**
 * What a tree says of a record in which nothing is missing, computed the plain way: it knows no unknowns, bounds or
 * closures. `null` comes only from a division by zero and makes everything built on it `null`.
 */
export function plainValue(
  node: Node,
  record: Fields,
  asOf: string,
  items: ReadonlyMap<string, Fields> = new Map(),
): Value {
  const value = (inner: Node): Value => plainValue(inner, record, asOf, items);
  const list = (inner: Node): readonly Fields[] =>
    inner.kind === "field" ? (record[inner.name] as readonly Fields[]) : [];
  const withItem = (name: string, item: Fields) => new Map([...items, [name, item]]);
  switch (node.kind) {
    case "text":
    case "day":
    case "number":
    case "truth":
      return node.value;
    case "as-of":
      return asOf;
    case "field": {
      const owner = node.of.kind === "item" ? (items.get(node.of.name) as Fields) : record;
      return owner[node.name] as Value;
    }
    case "compare": {
      const [left, right] = [value(node.left), value(node.right)];
      if (left === null || right === null) return null;
      return {
        "==": left === right,
        "!=": left !== right,
        "<": left < right,
        "<=": left <= right,
        ">": left > right,
        ">=": left >= right,
      }[node.operator];
    }
    case "and": {
      const parts = node.parts.map(value);
      return parts.includes(false) ? false : parts.includes(null) ? null : true;
    }
    case "or": {
      const parts = node.parts.map(value);
      return parts.includes(true) ? true : parts.includes(null) ? null : false;
    }
    case "not": {
      const inner = value(node.of);
      return inner === null ? null : !inner;
    }
    case "choose": {
      const condition = value(node.condition);
      return condition === null ? null : value(condition ? node.yes : node.no);
    }
    case "first-present":
      return node.parts.map(value).find((part) => part !== null) ?? null;
    case "every":
    case "some":
    case "count": {
      const truths = list(node.list).map((item) => plainValue(node.body, record, asOf, withItem(node.item, item)));
      if (node.kind === "count") return truths.includes(null) ? null : truths.filter((truth) => truth === true).length;
      const deciding = node.kind === "some";
      return truths.includes(deciding) ? deciding : truths.includes(null) ? null : !deciding;
    }
    case "arithmetic": {
      const [left, right] = [value(node.left), value(node.right)] as [number | null, number | null];
      if (left === null || right === null) return null;
      if (node.operator === "/") return right === 0 ? null : left / right;
      if (node.operator === "%") return right === 0 ? null : left - right * Math.trunc(left / right);
      return node.operator === "+" ? left + right : node.operator === "-" ? left - right : left * right;
    }
    case "shift": {
      const day = value(node.day);
      return day === null ? null : (nationalCalendar.addWorkingDays(day as PlainDate, 3) ?? null);
    }
    case "between": {
      const [from, to] = [value(node.from), value(node.to)] as [PlainDate | null, PlainDate | null];
      if (from === null || to === null) return null;
      return node.unit === "day" ? daysBetween(from, to) : (nationalCalendar.workingDaysBetween(from, to) ?? null);
    }
    default:
      throw new Error(`the oracle does not know "${node.kind}"`);
  }
}
