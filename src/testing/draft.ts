import type { Written } from "../model/dataset/dataset-input.js";

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
