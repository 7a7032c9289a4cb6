import type { Dataset } from "../model/dataset/dataset.js";
import type { Progress } from "../progress/progress.js";
import { renderHtml } from "../render/html/render-html.js";
import type { MarkedRun } from "../waiver/marked-run.js";
import { reportDocument } from "./report-document.js";
import type { TextOptions } from "./text-options.js";

/** How an HTML report is written. */
export type HtmlOptions = Pick<TextOptions, "language" | "limit">;

/**
 * The whole picture as one HTML file for a browser or paper: it holds no script and asks nothing of any other place. The
 * order is that of the text; lists are shortened alike, the rest being counted.
 */
export const renderHtmlReport = (
  run: MarkedRun,
  progress: Progress | readonly Progress[] | undefined,
  dataset: Dataset,
  options: HtmlOptions = {},
): string => renderHtml(reportDocument(run, progress, dataset, options));
