import { defineCommand } from "citty";
import { match } from "ts-pattern";
import type { Language } from "../../codes/label.js";
import { renderHtml } from "../../render/html/render-html.js";
import { renderMarkdown } from "../../render/markdown/render-markdown.js";
import { comparisonDocument } from "../../report/compare/compare-document.js";
import { compareReports } from "../../report/compare/compare-reports.js";
import { documentText } from "../../report/text-options.js";
import type { CliHost } from "../host.js";
import { readingArguments } from "../judging.js";
import { reportIn } from "../report-file.js";
import { leftOutHint, limitOf, writeResult } from "../result-writing.js";
import { terminalPaint } from "../terminal-paint.js";

/** Says in what two reports differ; 1 when the later one holds findings that the earlier does not. */
export const compareCommand = defineCommand({
  meta: {
    name: "fazhi compare",
    description: "Compare two reports in JSON: of two days, packs, configurations or states of the records",
  },
  args: {
    before: {
      type: "positional",
      required: true,
      description: "the earlier report, as fazhi check --format=json wrote it",
    },
    after: { type: "positional", required: true, description: "the later report" },
    format: {
      type: "enum",
      options: ["text", "json", "html", "markdown"],
      default: "text",
      description: "how the result is written",
    },
    ...readingArguments,
    limit: {
      type: "string",
      valueHint: "COUNT",
      default: "20",
      description: "how much of each list is shown; 0 for all",
    },
    output: { type: "string", valueHint: "FILE", description: "write the result to a file" },
  },
  run: async ({ args, data }) => {
    const host = data as CliHost;
    const limit = limitOf(args.limit);
    const language = (args.language ?? "zh") as Language;
    const comparison = compareReports(reportIn(args.before), reportIn(args.after));
    const toFile = args.output !== undefined;
    const options = { language, limit, leftOutHint };
    const text = match(args.format)
      .with("json", () => `${JSON.stringify({ format: "fazhi-comparison", version: 1, ...comparison }, null, 2)}\n`)
      .with("html", () => renderHtml(comparisonDocument(comparison, options)))
      .with("markdown", () => renderMarkdown(comparisonDocument(comparison, options)))
      .with("text", () =>
        documentText(comparisonDocument(comparison, options), {
          ...options,
          width: (toFile ? undefined : host.columns) ?? 100,
          paint: terminalPaint(host.hasColours && !toFile),
        }),
      )
      .exhaustive();
    writeResult(text, args.output, host);
    return comparison.opened.length > 0 ? 1 : 0;
  },
});
