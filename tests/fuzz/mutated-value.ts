import type { Pick } from "../monitor/altered-record.js";

/** Values that input of any kind may contain where something else is expected. */
const strangeValues: readonly unknown[] = [
  null,
  undefined,
  true,
  false,
  0,
  -1,
  1.5,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  2 ** 53,
  "",
  " ",
  "2017-02-30",
  "2017-13-01",
  "0217-06-01",
  "2107-06-01",
  "9999-12-31",
  "2017-06-15",
  "2016-02-29",
  "__proto__",
  "constructor",
  "toString",
  "{title}",
  "{",
  "“",
  "\u0000",
  "\ud800",
  "一".repeat(300),
  [],
  {},
  [null],
  [[]],
  { __proto__: null },
];

/** A copy of a value with some parts changed: removed, doubled, exchanged, or replaced by something strange. */
export function mutatedValue(value: unknown, changes: number, pick: Pick): unknown {
  let result = structuredClone(value);
  for (let change = 0; change < changes; change += 1) result = mutatedOnce(result, pick);
  return result;
}

function mutatedOnce(value: unknown, pick: Pick): unknown {
  if (Array.isArray(value) && value.length > 0 && pick(12) > 0) return mutatedList(value, pick);
  if (isRecord(value) && Object.keys(value).length > 0 && pick(12) > 0) return mutatedRecord(value, pick);
  if (typeof value === "string" && value !== "" && pick(3) === 0) return mutatedText(value, pick);
  return strangeValues[pick(strangeValues.length)];
}

function mutatedList(list: readonly unknown[], pick: Pick): unknown[] {
  const items = [...list];
  const place = pick(items.length);
  const other = pick(items.length);
  switch (pick(8)) {
    case 0:
      items.splice(place, 1);
      return items;
    case 1:
      items.splice(place, 0, structuredClone(items[other]));
      return items;
    case 2:
      [items[place], items[other]] = [items[other], items[place]];
      return items;
    default:
      items[place] = mutatedOnce(items[place], pick);
      return items;
  }
}

function mutatedRecord(record: Readonly<Record<string, unknown>>, pick: Pick): Record<string, unknown> {
  const names = Object.keys(record);
  const name = names[pick(names.length)] as string;
  const other = names[pick(names.length)] as string;
  const { [name]: held, ...rest } = record;
  switch (pick(10)) {
    case 0:
      return rest;
    case 1:
      return { ...rest, [mutatedText(name, pick)]: held };
    case 2:
      return { ...record, [name]: record[other] };
    default:
      return { ...record, [name]: mutatedOnce(held, pick) };
  }
}

/** A text with one place changed: a character or a line removed, doubled, replaced or moved. */
export function mutatedText(text: string, pick: Pick): string {
  const place = pick(text.length + 1);
  const length = pick(3) === 0 ? pick(40) : 1;
  const strange = [
    "\t",
    "\n",
    "：",
    "，",
    "“",
    "{",
    "}",
    "[",
    "]",
    "'",
    '"',
    "\\",
    "&a",
    "*a",
    "!!x",
    "0",
    "-",
    "é",
    "\ufeff",
  ];
  switch (pick(6)) {
    case 0:
      return text.slice(0, place) + text.slice(place + length);
    case 1:
      return text.slice(0, place) + text.slice(place, place + length) + text.slice(place);
    case 2:
      return text.slice(0, place) + (strange[pick(strange.length)] as string) + text.slice(place + length);
    case 3:
      return withLines(text, (lines) => lines.splice(pick(lines.length), 1));
    case 4:
      return withLines(text, (lines) => lines.splice(pick(lines.length), 0, lines[pick(lines.length)] as string));
    default:
      return text.slice(0, place) + (strange[pick(strange.length)] as string) + text.slice(place);
  }
}

function withLines(text: string, change: (lines: string[]) => void): string {
  const lines = text.split("\n");
  change(lines);
  return lines.join("\n");
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
