import type { Label, Language } from "../codes/label.js";
import { requireDataset } from "../engine/pack/runnable-packs.js";
import type { Dataset } from "../model/dataset/dataset.js";
import type { Block, BlockDocument, Tree } from "../render/block.js";
import type { Line, Paint } from "../render/span.js";
import {
  renderTerminal,
  renderTerminalBlocks,
  type TerminalOptions,
  terminalText,
} from "../render/terminal/render-terminal.js";
import { type Reader, readerOf, widthWithin } from "./reader.js";
import type { Selection } from "./selection.js";

/** How a text is written. */
export interface TextOptions {
  /** Chinese when missing. */
  readonly language?: Language;
  /** The columns there are: 100 when missing, at least 80, at most 160. */
  readonly width?: number;
  /** How many findings of a rule are shown, and by that measure how much of other lists; 5 when missing, 0 for all. */
  readonly limit?: number;
  /** What is said after the number of what a list leaves out, such as how to see the rest. */
  readonly leftOutHint?: Label;
  /** What of a result was chosen, told at the head of a report; all of it when missing. */
  readonly selection?: Selection;
  /** Colours, where there are any; without it tones are told apart by signs alone. */
  readonly paint?: Paint;
}

/** The reader that the options describe. */
export function readerFor(
  dataset: Dataset,
  { language = "zh", width = 100, limit = 5, leftOutHint }: TextOptions,
): Reader {
  requireDataset(dataset);
  return readerOf(dataset, { language, width, limit, ...(leftOutHint === undefined ? {} : { leftOutHint }) });
}

/** A document as text for a terminal. */
export const documentText = (document: BlockDocument, options: TextOptions): string =>
  renderTerminal(document, terminalOf(options));

/** Blocks as text for a terminal. */
export const blockText = (blocks: readonly Block[], options: TextOptions): string =>
  renderTerminalBlocks(blocks, terminalOf(options));

/** A tree as text for a terminal. */
export const treeText = (tree: Tree, options: TextOptions): string => blockText([{ kind: "tree", tree }], options);

const terminalOf = ({ width = 100, paint }: TextOptions): TerminalOptions => ({
  width: widthWithin(width),
  ...(paint === undefined ? {} : { paint }),
});

/** Puts lines into one text that ends with a line end. */
export const textOf = (lines: readonly Line[], options: TextOptions): string => terminalText(lines, options);
