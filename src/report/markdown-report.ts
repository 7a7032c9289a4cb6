import type { Dataset } from "../model/dataset/dataset.js";
import type { Progress } from "../progress/progress.js";
import { renderMarkdown } from "../render/markdown/render-markdown.js";
import type { MarkedRun } from "../waiver/marked-run.js";
import { type DocumentOptions, verifiableDocument } from "./report-document.js";

/** The whole picture as Markdown with tables, as code hosts show it; its order is that of the text. */
export const renderReportMarkdown = (
  run: MarkedRun,
  progress: Progress | readonly Progress[] | undefined,
  dataset: Dataset,
  options: DocumentOptions = {},
): string => renderMarkdown(verifiableDocument(run, progress, dataset, options));
