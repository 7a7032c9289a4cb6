import type { Run } from "../../engine/run/run.js";
import type { Dataset } from "../../model/dataset/dataset.js";
import { requireList, requireObject } from "../../model/record/require-object.js";
import type { DueItem } from "../../progress/due/due-item.js";
import { documentText, type TextOptions } from "../text-options.js";
import { dueDocument } from "./due-document.js";

/** What is due as text for a terminal: red, yellow and blue, then what is not yet near. */
export function renderDue(
  items: readonly DueItem[],
  run: Pick<Run, "asOf" | "asOfTime">,
  dataset: Dataset,
  options: TextOptions = {},
): string {
  requireList("items", items);
  requireObject("run", run, "asOf");
  return documentText(dueDocument(items, run, dataset, options), options);
}
