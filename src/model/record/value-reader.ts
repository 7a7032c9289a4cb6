import * as z from "zod";
import { type Found, foundOf } from "../../problem/found.js";
import { type Problem, problem } from "../../problem/problem.js";
import { frozenCopy } from "../dataset/frozen-copy.js";
import type { FieldPath } from "./field-path.js";

/** What a reader gives instead of a value that does not satisfy its schema. */
export const refused: unique symbol = Symbol("refused");

/** Takes down one thing that is wrong. */
export type Tell = (path: FieldPath, problem: Problem) => void;

/**
 * Takes over values of one schema. Reading and explaining are apart, so that what is right costs little; `explain`
 * tells of something exactly when `read` refuses.
 */
export interface ValueReader {
  /** A frozen copy of a value that satisfies the schema; otherwise {@link refused}. */
  read(value: unknown): unknown;
  /** Tells of everything that is wrong with a value. */
  explain(value: unknown, path: FieldPath, tell: Tell): void;
}

/** Whether a value is one that has fields. */
export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Lets zod judge what a reader accepts, for checks that only zod knows. */
export function withZod(reader: ValueReader, schema: z.ZodType): ValueReader {
  const read = (value: unknown): unknown => {
    const copy = reader.read(value);
    if (copy === refused) return refused;
    const result = z.safeParse(schema, copy);
    return result.success ? frozenCopy(result.data) : refused;
  };
  return {
    read,
    explain: (value, path, tell) => {
      const copy = reader.read(value);
      if (copy === refused) return reader.explain(value, path, tell);
      for (const issue of z.safeParse(schema, copy).error?.issues ?? [])
        tell([...path, ...(issue.path as FieldPath)], problemOfIssue(issue, foundOf(valueAt(copy, issue.path))));
    },
  };
}

/** The message of a condition whose author gave none. */
const usualMessage = "Invalid input";

function problemOfIssue(issue: z.core.$ZodIssue, found: Found): Problem {
  if (issue.code === "custom" && issue.message === usualMessage) return problem("record/condition", { found });
  if (issue.code === "invalid_format")
    return problem("record/format", { format: issue.pattern ?? issue.format, found });
  return problem("record/other-condition", { reason: issue.message, found });
}

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (at, step) => (at instanceof Object && Object.hasOwn(at, step) ? Reflect.get(at, step) : undefined),
    value,
  );
