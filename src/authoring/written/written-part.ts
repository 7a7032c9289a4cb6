import type { Label } from "../../codes/label.js";

/** A part of a pack as it stands in the text; what is missing is not written. */
export type WrittenPart =
  | string
  | number
  | boolean
  | undefined
  | readonly WrittenPart[]
  | { readonly [key: string]: WrittenPart };

/** A label as it is written, Chinese first. */
export const labelPart = ({ zh, en }: Label): WrittenPart => ({ zh, en });

/** A label as it is written, if there is one. */
export const labelPartIf = (text: Label | undefined): WrittenPart => (text === undefined ? undefined : labelPart(text));

/** A list as it is written; nothing where it is empty. */
export const listPartIf = (entries: readonly string[]): WrittenPart => (entries.length === 0 ? undefined : entries);

/** Parts by name as they are written; nothing where there are none. */
export const partsByName = (entries: readonly (readonly [name: string, part: WrittenPart])[]): WrittenPart =>
  entries.length === 0 ? undefined : Object.fromEntries(entries);
