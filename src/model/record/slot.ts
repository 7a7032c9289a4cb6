import * as z from "zod";
import type { Label } from "../../codes/label.js";
import { frozenCopy } from "../dataset/frozen-copy.js";
import type { FieldMeta } from "./field-type.js";
import type { ValueReader } from "./value-reader.js";

/** A place for a value, and what may stand there instead of one. */
export interface Slot {
  readonly reader: ValueReader;
  /** What the value is called; empty when the schema does not say it. */
  readonly label: Label;
  /** Whether the value may be missing; a `null` then counts as missing, unless the schema has a meaning for it. */
  readonly optional: boolean;
  readonly takesNull: boolean;
  /** What a missing value becomes; absent when it stays missing. */
  readonly standIn: { readonly value: unknown } | undefined;
  /** The instant beside it whose day it is where it is missing. */
  readonly dayOf: string | undefined;
}

/** Makes the reader of a schema that is neither optional nor nullable nor has a default. */
export type CompileReader = (schema: z.ZodType, meta: FieldMeta) => ValueReader;

/** Takes the wrappers off a schema that say what may be missing. */
export function slotOf(schema: z.ZodType, compile: CompileReader): Slot {
  let inner = schema;
  let meta = metaOf(schema);
  let takesNull = false;
  while (inner.type === "optional" || inner.type === "nullable" || inner.type === "default") {
    takesNull ||= inner.type === "nullable";
    inner = (inner as unknown as z.ZodOptional<z.ZodType>).unwrap();
    meta = { ...metaOf(inner), ...meta };
  }
  const missing = z.safeParse(schema, undefined);
  return {
    reader: compile(inner, meta),
    label: { zh: meta["x-title-zh"] ?? "", en: meta.title ?? "" },
    optional: missing.success,
    takesNull,
    standIn: missing.success && missing.data !== undefined ? { value: frozenCopy(missing.data) } : undefined,
    dayOf: meta["x-day-of"],
  };
}

const metaOf = (schema: z.ZodType): FieldMeta => (schema.meta() ?? {}) as FieldMeta;
