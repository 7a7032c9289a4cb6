import { defineCommand } from "citty";
import { match } from "ts-pattern";
import { severities } from "../../engine/run/outcome.js";
import { renderReportHtml } from "../../report/html-report.js";
import { renderReportJson } from "../../report/json.js";
import { renderReportMarkdown } from "../../report/markdown-report.js";
import { renderReport } from "../../report/text.js";
import { type MarkedRun, openFindings } from "../../waiver/marked-run.js";
import { saveBaseline } from "../baseline-file.js";
import type { CliHost } from "../host.js";
import { judgeFolder, judgingArguments, readingArguments } from "../judging.js";
import { manifestOf } from "../manifest.js";
import { leftOutHint, limitOf, verifyHint, writeResult } from "../result-writing.js";
import { terminalPaint } from "../terminal-paint.js";

/** Judges a folder of records and shows what came of it; 1 when there are findings, 0 when not. */
export const checkCommand = defineCommand({
  meta: { name: "fazhi check", description: "Judge a dataset by rule packs and show progress, findings and deadlines" },
  args: {
    ...judgingArguments,
    format: {
      type: "enum",
      options: ["text", "json", "html", "markdown"],
      default: "text",
      description: "how the result is written",
    },
    ...readingArguments,
    "fail-on": {
      type: "enum",
      options: ["error", "warning", "notice", "never"],
      description:
        "exit with 1 for findings at least so grave that are neither waived nor in the baseline; error when missing",
    },
    limit: {
      type: "string",
      valueHint: "COUNT",
      default: "5",
      description: "findings shown of each rule, other lists in proportion; 0 for all",
    },
    "save-baseline": {
      type: "string",
      valueHint: "FILE",
      description: "write down what was found, so that later findings are told from these",
    },
    output: { type: "string", valueHint: "FILE", description: "write the result to a file" },
  },
  run: async ({ args, data }) => {
    const host = data as CliHost;
    const limit = limitOf(args.limit);
    const judged = await judgeFolder(args, host, "all plans");
    const { run, plans, dataset, settings } = judged;
    const toFile = args.output !== undefined;
    const reading = { language: settings.language, limit };
    const verifiable = () => ({ ...reading, manifest: { manifest: manifestOf(judged), hint: verifyHint } });
    const text = match(args.format)
      .with("json", () => renderReportJson(run, plans, { dataset, manifest: manifestOf(judged) }))
      .with("html", () => renderReportHtml(run, plans, dataset, verifiable()))
      .with("markdown", () => renderReportMarkdown(run, plans, dataset, verifiable()))
      .with("text", () =>
        renderReport(run, plans, dataset, {
          ...verifiable(),
          leftOutHint,
          width: (toFile ? undefined : host.columns) ?? 100,
          paint: terminalPaint(host.hasColours && !toFile),
        }),
      )
      .exhaustive();
    writeResult(text, args.output, host);
    if (args["save-baseline"] !== undefined) saveBaseline(run, args["save-baseline"], host);
    return hasFindings(run, settings.failOn) ? 1 : 0;
  },
});

/** Whether there is a finding at least so grave that is neither waived nor known. */
function hasFindings(run: MarkedRun, gravest: string): boolean {
  const least = (severities.codes as readonly string[]).indexOf(gravest);
  return openFindings(run).some(
    ({ severity, isKnown }) => isKnown !== true && severities.codes.indexOf(severity) <= least,
  );
}
