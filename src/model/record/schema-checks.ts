import type * as z from "zod";

/** Whether a value passes. */
export type Test = (value: unknown) => boolean;

/** The checks of a schema for texts, numbers, flags or choices, as far as they can be judged without zod. */
export interface SchemaChecks {
  /** The bounds of a number or of a text's length; infinite when there are none. */
  readonly least: number;
  readonly most: number;
  /** Whether a number must be whole, and safely so. */
  readonly whole: boolean;
  /** Conditions that the schema's author wrote as functions. */
  readonly refinements: readonly Test[];
  /** Whether there are no other checks than these. */
  readonly complete: boolean;
  /** Whether zod turns values of other types into this one first. */
  readonly coerced: boolean;
}

interface Definition extends CheckDefinition {
  readonly checks?: readonly { readonly _zod: { readonly def: CheckDefinition } }[];
  readonly coerce?: boolean;
}

interface CheckDefinition {
  readonly check?: string;
  readonly minimum?: number;
  readonly value?: unknown;
  readonly inclusive?: boolean;
  readonly format?: string;
  readonly fn?: (value: unknown) => unknown;
  readonly when?: unknown;
}

/** Reads the checks of a schema. */
export function checksOf(schema: z.ZodType): SchemaChecks {
  const definition = schema.def as unknown as Definition;
  const { checks = [], coerce = false } = definition;
  let least = Number.NEGATIVE_INFINITY;
  let most = Number.POSITIVE_INFINITY;
  let whole = false;
  let complete = !coerce;
  const refinements: Test[] = [];
  // A schema such as `z.int()` is a check itself.
  const own = definition.check === undefined ? [] : [definition];
  for (const { check: kind, minimum, value, inclusive, format, fn, when } of [
    ...own,
    ...checks.map(({ _zod }) => _zod.def),
  ]) {
    if (kind === "min_length" && minimum !== undefined) least = Math.max(least, minimum);
    else if (kind === "greater_than" && inclusive === true && typeof value === "number") least = Math.max(least, value);
    else if (kind === "less_than" && inclusive === true && typeof value === "number") most = Math.min(most, value);
    else if (kind === "number_format" && format === "safeint") whole = true;
    else if (kind === "custom" && fn !== undefined && when === undefined) refinements.push(asTest(fn));
    else complete = false;
  }
  return { least, most, whole, refinements, complete, coerced: coerce };
}

const asTest =
  (fn: (value: unknown) => unknown): Test =>
  (value) => {
    const verdict = fn(value);
    if (verdict instanceof Promise) throw new TypeError("a field's condition cannot be asynchronous");
    return Boolean(verdict);
  };
