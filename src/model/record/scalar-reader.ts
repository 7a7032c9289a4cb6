import type * as z from "zod";
import type { FieldMeta } from "./field-type.js";
import { firstYear, isPlausible, lastYear } from "./plausible-year.js";
import { checksOf, type SchemaChecks, type Test } from "./schema-checks.js";
import { valueInWords } from "./value-in-words.js";
import { refused, type ValueReader, withZod } from "./value-reader.js";

/** Reads texts, days and references. */
export function textReader(schema: z.ZodType, meta: FieldMeta): ValueReader {
  const checks = checksOf(schema);
  const { least, refinements } = checks;
  const isText: Test = (value) => typeof value === "string" && value.length >= least;
  // What is no day is told as such, not as a text that breaks a condition.
  const test = meta.format === "date" ? allOf(isText, refinements) : isText;
  const reader = scalarReader(schema, checks, textInWords(meta, least), test);
  return meta.format === "date" ? { ...reader, explain: explainingYear(reader.explain) } : reader;
}

/** What exists and lies in a year that is none of a record's is told as such. */
const explainingYear =
  (explain: ValueReader["explain"]): ValueReader["explain"] =>
  (value, path, tell) => {
    if (typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value) && !isPlausible(value))
      tell(path, `a day from ${firstYear} to ${lastYear}, written YYYY-MM-DD`, valueInWords(value));
    else explain(value, path, tell);
  };

function textInWords(meta: FieldMeta, least: number): string {
  if (meta.format === "date") return "a day that exists, written YYYY-MM-DD";
  if (meta["x-instant"] === true) return "a day and time, written such as 2017-05-01T10:00, or a day alone";
  const entity = meta["x-references"];
  if (entity !== undefined) return existingRecordInWords(entity);
  if (least <= 0) return "a text";
  return least === 1 ? "a text that is not empty" : `a text of at least ${least} characters`;
}

/** What a reference to an entity must be. */
export const existingRecordInWords = (entity: string): string => `the id of an existing ${entity}`;

/** Reads numbers; `-0` becomes `0`, since JSON cannot tell them apart. */
export function numberReader(schema: z.ZodType): ValueReader {
  const checks = checksOf(schema);
  const { least, most, whole } = checks;
  const isNumber = whole ? Number.isSafeInteger : Number.isFinite;
  const test: Test = (value) => isNumber(value) && (value as number) >= least && (value as number) <= most;
  const reader = scalarReader(schema, checks, numberInWords(checks), test);
  const read: ValueReader["read"] = (value) => {
    const copy = reader.read(value);
    return copy === 0 ? 0 : copy;
  };
  return { ...reader, read, explain: explainingPercent(reader.explain, numberInWords(checks), checks) };
}

/** A percentage is told how a share, or a number with its unit beside it, is written. */
const explainingPercent =
  (explain: ValueReader["explain"], expected: string, { least, most }: SchemaChecks): ValueReader["explain"] =>
  (value, path, tell) => {
    const isShare = least === 0 && most === 1;
    const percent = percentIn(value);
    if (percent !== undefined)
      tell(
        path,
        isShare
          ? `${expected}; ${percent} % is written ${shareOf(percent)}`
          : `${expected}; ${percent} % is written ${percent}, with "%" for its unit, or ${shareOf(percent)}, as a share`,
        valueInWords(value),
      );
    else if (isShare && typeof value === "number" && value > 1 && value <= 100)
      tell(path, `${expected}; ${value} % is written ${shareOf(value)}`, valueInWords(value));
    else explain(value, path, tell);
  };

/** The number of a text such as "95 %"; `undefined` of any other value. */
export function percentIn(value: unknown): number | undefined {
  const number = typeof value === "string" ? /^\s*([+-]?\d+(?:\.\d+)?)\s*[%％]\s*$/.exec(value)?.[1] : undefined;
  return number === undefined ? undefined : Number(number);
}

/** Per cents as the share that they are, to the digits that they have. */
export const shareOf = (percent: number): number => Number((percent / 100).toPrecision(12));

function numberInWords({ whole, least, most }: SchemaChecks): string {
  const number = whole ? "a whole number" : "a number";
  if (!Number.isFinite(least)) return Number.isFinite(most) ? `${number}, ${most} or less` : number;
  return Number.isFinite(most) ? `${number} from ${least} to ${most}` : `${number}, ${least} or more`;
}

/** Reads yes and no. */
export const flagReader = (schema: z.ZodType): ValueReader =>
  scalarReader(schema, checksOf(schema), "true or false", (value) => typeof value === "boolean");

/** Reads one of a closed set of values. */
export function choiceReader(schema: z.ZodType, values: readonly unknown[]): ValueReader {
  const known = new Set(values);
  return scalarReader(schema, checksOf(schema), choiceInWords(values), (value) => known.has(value));
}

/** What one of some values is. */
export const choiceInWords = (values: readonly unknown[]): string =>
  `${values.length === 1 ? "" : "one of "}${values.map(valueInWords).join(", ")}`;

function scalarReader(schema: z.ZodType, checks: SchemaChecks, expected: string, test: Test): ValueReader {
  const base = plainReader(expected, checks.coerced ? () => true : test);
  if (!checks.complete) return withZod(base, schema);
  if (checks.refinements.length === 0) return base;
  // zod has the words of the conditions; to judge them by it would be slow.
  return { ...withZod(base, schema), read: plainReader(expected, allOf(test, checks.refinements)).read };
}

const allOf =
  (first: Test, others: readonly Test[]): Test =>
  (value) =>
    first(value) && others.every((test) => test(value));

const plainReader = (expected: string, test: Test): ValueReader => ({
  expected,
  read: (value) => (test(value) ? value : refused),
  explain: (value, path, tell) => {
    if (!test(value)) tell(path, expected, valueInWords(value));
  },
});
