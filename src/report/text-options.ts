import type { Language } from "../codes/label.js";
import type { Dataset } from "../model/dataset.js";
import { type Reader, readerOf } from "./reader.js";
import { type Line, type Paint, painted, unpainted } from "./span.js";

/** How a text is written. */
export interface TextOptions {
  /** Chinese when missing. */
  readonly language?: Language;
  /** The columns there are: 100 when missing, at least 80, at most 160. */
  readonly width?: number;
  /** How many findings of a rule are shown, and by that measure how much of other lists; 5 when missing, 0 for all. */
  readonly limit?: number;
  /** Colours, where there are any; without it tones are told apart by signs alone. */
  readonly paint?: Paint;
}

/** The reader that the options describe. */
export const readerFor = (dataset: Dataset, { language = "zh", width = 100, limit = 5 }: TextOptions): Reader =>
  readerOf(dataset, { language, width, limit });

/** Puts lines into one text that ends with a line end. */
export const textOf = (lines: readonly Line[], { paint = unpainted }: TextOptions): string =>
  lines.map((spans) => `${painted(spans, paint)}\n`).join("");
