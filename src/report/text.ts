import type { Dataset } from "../model/dataset/dataset.js";
import type { Progress } from "../progress/progress.js";
import type { MarkedRun } from "../waiver/marked-run.js";
import { plansOf } from "./plans-of.js";
import { reportDocument } from "./report-document.js";
import { headBlocks } from "./section/head-section.js";
import { documentText, readerFor, type TextOptions } from "./text-options.js";
import { type ManifestNote, manifestFact } from "./wording/manifest-text.js";

/** How a report is written. */
export interface ReportOptions extends TextOptions {
  /** On what it rests, told at its end; nothing when missing. */
  readonly manifest?: ManifestNote;
}

/** The whole picture for a reader before a terminal; first what a reader must see, then findings, then the details. */
export function renderReport(
  run: MarkedRun,
  given: Progress | readonly Progress[] | undefined,
  dataset: Dataset,
  options: ReportOptions = {},
): string {
  const document = reportDocument(run, given, dataset, options);
  const reader = readerFor(dataset, options);
  // A long report scrolls away on a terminal: what it came to stands again where the reader's eye is left.
  const blocks = headBlocks({ run, plans: plansOf(given), dataset }, reader);
  const note = options.manifest === undefined ? [] : [manifestFact(options.manifest, reader)];
  const closing = {
    title: reader.say("小结", "Summary"),
    blocks: note.length === 0 ? blocks : [...blocks, { kind: "facts", facts: note } as const],
  };
  return documentText({ ...document, sections: [...document.sections, closing] }, options);
}
