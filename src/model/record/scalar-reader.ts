import type * as z from "zod";
import { nearest } from "../../codes/identifier/nearest.js";
import type { Label } from "../../codes/label.js";
import { foundOf } from "../../problem/found.js";
import { type Problem, problem } from "../../problem/problem.js";
import type { NumberBounds } from "../../problem/texts/record-texts.js";
import type { FieldMeta } from "./field-type.js";
import { firstYear, isPlausible, lastYear } from "./plausible-year.js";
import { checksOf, type SchemaChecks, type Test } from "./schema-checks.js";
import { refused, type ValueReader, withZod } from "./value-reader.js";

/** Makes the problem of a value that is refused. */
type Refuse = (value: unknown) => Problem;

/** Reads texts, days and references. */
export function textReader(schema: z.ZodType, meta: FieldMeta): ValueReader {
  const checks = checksOf(schema);
  const { least, refinements } = checks;
  const isText: Test = (value) => typeof value === "string" && value.length >= least;
  // An invalid date is a problem of its own, not a text that fails a condition.
  const test = meta.format === "date" ? allOf(isText, refinements) : isText;
  return scalarReader(schema, checks, refuseText(meta, least), test);
}

function refuseText(meta: FieldMeta, least: number): Refuse {
  const entity = meta["x-references"];
  return (value) => {
    const found = foundOf(value);
    if (meta.format === "date")
      return isOfOtherAge(value)
        ? problem("record/implausible-year", { first: firstYear, last: lastYear, found })
        : problem("record/not-a-day", { found });
    if (meta["x-instant"] === true) return problem("record/not-an-instant", { found });
    if (entity !== undefined) return problem("record/unknown-reference", { entity, found });
    return problem("record/not-a-text", { least: Math.max(0, least), found });
  };
}

/** Whether a value is written as a day of a year that no record can speak of. */
const isOfOtherAge = (value: unknown): boolean =>
  typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value) && !isPlausible(value);

/** Reads numbers; `-0` becomes `0`, since JSON cannot tell them apart. */
export function numberReader(schema: z.ZodType): ValueReader {
  const checks = checksOf(schema);
  const { least, most, whole } = checks;
  const isNumber = whole ? Number.isSafeInteger : Number.isFinite;
  const test: Test = (value) => isNumber(value) && (value as number) >= least && (value as number) <= most;
  const reader = scalarReader(schema, checks, refuseNumber(checks), test);
  const read: ValueReader["read"] = (value) => {
    const copy = reader.read(value);
    return copy === 0 ? 0 : copy;
  };
  return { ...reader, read };
}

/** A percentage is told how a share, or a number with its unit beside it, is written. */
function refuseNumber(checks: SchemaChecks): Refuse {
  const bounds = boundsOf(checks);
  const isShare = checks.least === 0 && checks.most === 1;
  return (value) => {
    const found = foundOf(value);
    const inPercent = isShare && typeof value === "number" && value > 1 && value <= 100;
    const percent = inPercent ? value : percentIn(value);
    return percent === undefined
      ? problem("record/not-a-number", { ...bounds, found })
      : problem("record/percentage", { ...bounds, percent, share: shareOf(percent), isShare, found });
  };
}

/** What a number must be, without the bounds that it does not have. */
function boundsOf({ whole, least, most }: SchemaChecks): NumberBounds {
  return {
    whole,
    ...(Number.isFinite(least) ? { least } : {}),
    ...(Number.isFinite(most) ? { most } : {}),
  };
}

/** The number of a text such as "95 %"; `undefined` of any other value. */
export function percentIn(value: unknown): number | undefined {
  const number = typeof value === "string" ? /^\s*([+-]?\d+(?:\.\d+)?)\s*[%％]\s*$/.exec(value)?.[1] : undefined;
  return number === undefined ? undefined : Number(number);
}

/** Per cents as the share that they are, to the digits that they have. */
export const shareOf = (percent: number): number => Number((percent / 100).toPrecision(12));

/** Reads yes and no. */
export const flagReader = (schema: z.ZodType): ValueReader =>
  scalarReader(
    schema,
    checksOf(schema),
    (value) => problem("record/not-a-flag", { found: foundOf(value) }),
    (value) => typeof value === "boolean",
  );

/** Reads one of a closed set of values. */
export function choiceReader(
  schema: z.ZodType,
  values: readonly Code[],
  labels: FieldMeta["x-labels"] = {},
): ValueReader {
  const known = new Set<unknown>(values);
  return scalarReader(
    schema,
    checksOf(schema),
    (value) => unknownCode(values, value, labels),
    (value) => known.has(value),
  );
}

/** A value of a closed set. */
export type Code = string | number | boolean | null;

/** What is wrong with a value that is none of a closed set; the code whose label was written is suggested, or one spelt alike. */
export function unknownCode(
  codes: readonly Code[],
  value: unknown,
  labels: Readonly<Record<string, Label>> = {},
): Problem {
  return problem("record/unknown-code", { codes, found: foundOf(value) }, meantCode(codes, value, labels));
}

function meantCode(
  codes: readonly Code[],
  value: unknown,
  labels: Readonly<Record<string, Label>>,
): string | undefined {
  if (typeof value !== "string") return undefined;
  const texts = codes.filter((code) => typeof code === "string");
  return texts.find((code) => labels[code]?.zh === value || labels[code]?.en === value) ?? nearest(value, texts);
}

function scalarReader(schema: z.ZodType, checks: SchemaChecks, refuse: Refuse, test: Test): ValueReader {
  const base = plainReader(refuse, checks.coerced ? () => true : test);
  if (!checks.complete) return withZod(base, schema);
  if (checks.refinements.length === 0) return base;
  // zod has the words of the conditions; to judge them by it would be slow.
  return { ...withZod(base, schema), read: plainReader(refuse, allOf(test, checks.refinements)).read };
}

const allOf =
  (first: Test, others: readonly Test[]): Test =>
  (value) =>
    first(value) && others.every((test) => test(value));

const plainReader = (refuse: Refuse, test: Test): ValueReader => ({
  read: (value) => (test(value) ? value : refused),
  explain: (value, path, tell) => {
    if (!test(value)) tell(path, refuse(value));
  },
});
