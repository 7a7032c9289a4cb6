import type * as z from "zod";
import { foundOf } from "../../problem/found.js";
import { type Problem, problem } from "../../problem/problem.js";
import type { FieldPath } from "./field-path.js";
import { type Code, unknownCode } from "./scalar-reader.js";
import { isObject, refused, type ValueReader, withZod } from "./value-reader.js";

type Told = readonly [FieldPath, Problem];
type Variants = z.ZodUnion<readonly z.ZodType[]>;

/** Reads one of several kinds of object: by the field that tells them apart if there is one, else the first that fits. */
export function unionReader(
  union: Variants,
  allowUnknownKeys: boolean,
  compile: (schema: z.ZodType, allowUnknownKeys: boolean) => ValueReader,
): ValueReader {
  const { discriminator, inclusive } = union.def as { readonly discriminator?: string; readonly inclusive?: boolean };
  const variants = union.options.map((option) => compile(option, allowUnknownKeys));
  if (discriminator !== undefined) {
    const tags = tagsOf(union, discriminator, variants);
    if (tags !== undefined) return taggedReader(discriminator, tags);
  }
  // A variant that knows all keys goes before one that would leave some.
  const strict = allowUnknownKeys ? union.options.map((option) => compile(option, false)) : [];
  const reader = firstReader([...strict, ...variants], variants);
  return inclusive === false ? withZod(reader, union) : reader;
}

/** The variants by the values of the field that tells them apart. */
function tagsOf(
  union: Variants,
  discriminator: string,
  variants: readonly ValueReader[],
): ReadonlyMap<unknown, ValueReader> | undefined {
  const tags = new Map<unknown, ValueReader>();
  for (const [index, variant] of variants.entries()) {
    const values = union.options[index]?._zod.propValues?.[discriminator];
    if (values === undefined) return undefined;
    for (const value of values) tags.set(value, variant);
  }
  return tags;
}

function taggedReader(discriminator: string, tags: ReadonlyMap<unknown, ValueReader>): ValueReader {
  const tagOf = (value: Readonly<Record<string, unknown>>): unknown =>
    Object.hasOwn(value, discriminator) ? value[discriminator] : undefined;
  return {
    read: (value) => {
      if (!isObject(value)) return refused;
      const variant = tags.get(tagOf(value));
      return variant === undefined ? refused : variant.read(value);
    },
    explain: (value, path, tell) => {
      if (!isObject(value)) {
        tell(path, problem("record/not-an-object", { found: foundOf(value) }));
        return;
      }
      const tag = tagOf(value);
      const variant = tags.get(tag);
      if (variant === undefined) tell([...path, discriminator], unknownCode([...tags.keys()] as readonly Code[], tag));
      else variant.explain(value, path, tell);
    },
  };
}

/** Reads with the first reader that accepts; explains by the variant that comes nearest: one of its kind before others. */
function firstReader(readers: readonly ValueReader[], variants: readonly ValueReader[]): ValueReader {
  const read: ValueReader["read"] = (value) => {
    for (const reader of readers) {
      const copy = reader.read(value);
      if (copy !== refused) return copy;
    }
    return refused;
  };
  return {
    read,
    explain: (value, path, tell) => {
      const accounts = variants.map((variant) => {
        const told: Told[] = [];
        variant.explain(value, path, (...problem) => told.push(problem));
        return { told, isOther: told.some(([place]) => place.length === path.length) };
      });
      const [nearest] = accounts.sort(
        (one, other) => Number(one.isOther) - Number(other.isOther) || one.told.length - other.told.length,
      );
      for (const problem of nearest?.told ?? []) tell(...problem);
    },
  };
}
