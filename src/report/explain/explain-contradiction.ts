import type { Dataset } from "../../model/dataset/dataset.js";
import { requireObject } from "../../model/record/require-object.js";
import type { Contradiction } from "../../progress/contradiction/contradiction.js";
import type { Progress } from "../../progress/progress.js";
import { contradictionItem, contradictionList } from "../section/contradiction-section.js";
import { blockText, readerFor, type TextOptions } from "../text-options.js";

/** A claim that the records contradict, with all the records of both sides. */
export function renderContradiction(
  contradiction: Contradiction,
  progress: Progress,
  dataset: Dataset,
  options: TextOptions = {},
): string {
  requireObject("contradiction", contradiction, "measure");
  requireObject("progress", progress, "measures");
  const reader = readerFor(dataset, { ...options, limit: 0 });
  const title =
    progress.measures.find(({ measure }) => measure === contradiction.measure)?.title ?? contradiction.measure;
  return blockText([contradictionList([contradictionItem(contradiction, title, reader)])], options);
}
