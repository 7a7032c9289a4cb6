import type { Instant } from "../calendar/instant.js";
import type { PlainDate } from "../calendar/plain-date.js";
import type { Reference } from "../model/record/field.js";

/** A field's value as it is written in a test: days, instants and the ids of other records are plain texts. */
export type Written<Value> = Value extends PlainDate | Instant | Reference
  ? string
  : Value extends string | number | boolean | null | undefined
    ? Value
    : Value extends readonly (infer Item)[]
      ? readonly Written<Item>[]
      : { readonly [Key in keyof Value]: Written<Value[Key]> };

/**
 * What a test says of a record: any of its fields, of their own types. `undefined` takes a field away that the
 * table's record has.
 */
export type Draft<Content> = { readonly [Key in keyof Content]?: Written<Content[Key]> | undefined };

/** Records of other entities by the entity's name; each has an id, what it leaves out is filled in. */
export type OtherRecords = Readonly<Record<string, readonly OtherRecord[]>>;

/** A record of another entity. */
export interface OtherRecord {
  /** What records of the case refer to it by. */
  readonly id: string;
  readonly [field: string]: unknown;
}
