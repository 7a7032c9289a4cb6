import type { Dataset } from "../model/dataset/dataset.js";
import type { Progress } from "../progress/progress.js";
import { renderHtml } from "../render/html/render-html.js";
import type { MarkedRun } from "../waiver/marked-run.js";
import { type DocumentOptions, verifiableDocument } from "./report-document.js";

/**
 * The whole picture as one HTML file for a browser or paper: it holds no script and asks nothing of any other place. The
 * order is that of the text; lists are shortened alike, the rest being counted.
 */
export const renderReportHtml = (
  run: MarkedRun,
  progress: Progress | readonly Progress[] | undefined,
  dataset: Dataset,
  options: DocumentOptions = {},
): string => renderHtml(verifiableDocument(run, progress, dataset, options));
