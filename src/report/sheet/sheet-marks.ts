import type { Vocabulary } from "../../codes/vocabulary.js";
import type { SheetColumn } from "../../render/sheet/sheet.js";
import type { Mark } from "../marks.js";
import type { Reader } from "../reader.js";

/** The labels of a vocabulary, each marked as its code is marked elsewhere. */
export const marksOf = <Code extends string>(
  { codes, labels }: Vocabulary<Code>,
  marks: Readonly<Record<Code, Mark>>,
  { read }: Reader,
): NonNullable<SheetColumn["marks"]> => Object.fromEntries(codes.map((code) => [read(labels[code]), marks[code].tone]));
