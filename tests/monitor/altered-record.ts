import { addDays, isPlainDate, type PlainDate } from "../../src/calendar/plain-date.js";
import type { FieldDescription, FieldType, FieldTypes } from "../../src/model/record/field-type.js";

/** Picks a whole number from 0 that is below another. */
export type Pick = (below: number) => number;

/** Picks the same numbers for the same seed. */
export function pickerFrom(seed: number): Pick {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** What records can be altered to: days near to these, and references to these. */
export interface Stock {
  readonly days: readonly PlainDate[];
  idsOf(entity: string): readonly string[];
}

/** A copy of a record in which one value is another one, came or went; it may not be a right record any more. */
export function alteredRecord(record: object, fields: FieldTypes, stock: Stock, pick: Pick): object {
  const names = Object.keys(fields).filter((name) => name !== "id");
  const name = names[pick(names.length)];
  if (name === undefined) return record;
  const { type, optional } = fields[name] as FieldDescription;
  const { [name]: held, ...rest } = record as Readonly<Record<string, unknown>>;
  if (optional && held !== undefined && pick(4) === 0) return rest;
  return { ...rest, [name]: altered(held, type, stock, pick) };
}

function altered(held: unknown, type: FieldType, stock: Stock, pick: Pick): unknown {
  switch (type.kind) {
    case "date": {
      const near = pick(3) === 0 && typeof held === "string" && isPlainDate(held) ? held : anyOf(stock.days, pick);
      return addDays(near, pick(3) === 0 ? 0 : pick(41) - 20);
    }
    case "instant": {
      const day = addDays(anyOf(stock.days, pick), pick(5) - 2);
      return pick(4) === 0 ? day : `${day}T${String(pick(24)).padStart(2, "0")}:${pick(2) === 0 ? "00" : "30"}+08:00`;
    }
    case "boolean":
      return held !== true;
    case "number":
      return pick(2) === 0 ? pick(4) : typeof held === "number" ? held + 1 : 1;
    case "text":
      return `${typeof held === "string" ? held : "文"}${pick(3) === 0 ? "改" : ""}`;
    case "choice":
      return anyOf(type.codes, pick);
    case "reference":
      return anyOf(stock.idsOf(type.entity), pick);
    case "list": {
      const items = Array.isArray(held) ? [...held] : [];
      if (items.length > 0 && pick(3) === 0) items.splice(pick(items.length), 1);
      else if (items.length > 0 && pick(2) === 0) {
        const place = pick(items.length);
        items[place] = altered(items[place], type.item, stock, pick);
      } else items.push(altered(items.at(-1), type.item, stock, pick));
      return items;
    }
    case "group": {
      let group: object = (held as object | undefined) ?? {};
      for (const [name, { optional }] of Object.entries(type.fields))
        if (!optional && !(name in group))
          group = { ...group, [name]: altered(undefined, (type.fields[name] as FieldDescription).type, stock, pick) };
      return alteredRecord(group, type.fields, stock, pick);
    }
  }
}

const anyOf = <Item>(items: readonly Item[], pick: Pick): Item => items[pick(items.length)] as Item;
