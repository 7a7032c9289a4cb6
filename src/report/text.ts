import type { Dataset } from "../model/dataset.js";
import type { Progress } from "../progress/progress.js";
import type { MarkedRun } from "../waiver/marked-run.js";
import { headBlocks } from "./head-section.js";
import { plansOf } from "./plans-of.js";
import { reportDocument } from "./report-document.js";
import { documentText, readerFor, type TextOptions } from "./text-options.js";

/** The whole picture for a reader before a terminal; see {@link reportDocument} for its order. */
export function renderReport(
  run: MarkedRun,
  given: Progress | readonly Progress[] | undefined,
  dataset: Dataset,
  options: TextOptions = {},
): string {
  const document = reportDocument(run, given, dataset, options);
  const reader = readerFor(dataset, options);
  // A long report scrolls away on a terminal: what it came to stands again where the reader's eye is left.
  const blocks = headBlocks({ run, plans: plansOf(given), dataset }, reader);
  const closing = { title: reader.say("小结", "Summary"), blocks };
  return documentText({ ...document, sections: [...document.sections, closing] }, options);
}
