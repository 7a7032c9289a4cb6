import { defineCommand } from "citty";
import { type Label, label } from "../../codes/label.js";
import { problem } from "../../problem/problem.js";
import type { JsonReport } from "../../report/json.js";
import { renderReportJson } from "../../report/json.js";
import { selectProgress, selectRun } from "../../report/selection.js";
import type { CliHost } from "../host.js";
import { judgeFolder, judgingArguments, readingArguments } from "../judging.js";
import { manifestOf } from "../manifest.js";
import { reportDifferences } from "../report-differences.js";
import { reportIn } from "../report-file.js";
import { UsageError } from "../usage-error.js";

const { "as-of": _asOf, ...arguments_ } = judgingArguments;

/** Computes a report anew and says in what it differs; 0 when in nothing, 1 when in anything. */
export const verifyCommand = defineCommand({
  args: {
    report: { type: "positional", required: true, description: "the report, as fazhi check --format=json wrote it" },
    ...arguments_,
    ...readingArguments,
  },
  run: async ({ args, data }) => {
    const host = data as CliHost;
    const report = verifiableReport(args.report);
    const named = report.manifest.packs.map(({ name }) => name).join(",");
    const isNamed = args.pack !== undefined || args.config !== undefined || args.folder === undefined;
    const judged = await judgeFolder(
      { ...args, ...(isNamed ? {} : { pack: named }), "as-of": report.asOfTime ?? report.asOf },
      host,
      "all plans",
    );
    const { dataset, settings } = judged;
    const { selection = {} } = report;
    const run = selectRun(judged.run, selection);
    const plans = judged.plans.map((progress) => selectProgress(progress, selection));
    const { language } = settings;
    const anew = JSON.parse(
      renderReportJson(run, plans, { dataset, manifest: manifestOf(judged), selection }),
    ) as JsonReport;
    const differences = reportDifferences(report, anew, (kind) => dataset.entities.get(kind)?.title);
    const lines = differences.map((one) => `  ${one[language]}`);
    const heading = differences.length === 0 ? isSame(report.asOf) : isOther(report.asOf);
    host.write(`${[heading[language], ...lines].join("\n")}\n`);
    return differences.length === 0 ? 0 : 1;
  },
});

const isSame = (asOf: string): Label =>
  label(
    `截至${asOf}的报告与所给规则包、数据和配置重新计算的结果一致`,
    `the report of ${asOf} is what these packs, data and this configuration give`,
  );

const isOther = (asOf: string): Label =>
  label(`截至${asOf}的报告与重新计算的结果不一致：`, `the report of ${asOf} differs:`);

type VerifiableReport = JsonReport & { readonly manifest: NonNullable<JsonReport["manifest"]> };

function verifiableReport(path: string): VerifiableReport {
  const report = reportIn(path);
  const { manifest } = report;
  const isWhole =
    typeof manifest === "object" &&
    Array.isArray(manifest.packs) &&
    typeof manifest.data === "object" &&
    manifest.data !== null;
  if (!isWhole) throw new UsageError(problem("command/no-manifest", { path }));
  return report as VerifiableReport;
}
