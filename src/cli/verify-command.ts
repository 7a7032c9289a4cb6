import { readFileSync } from "node:fs";
import { defineCommand } from "citty";
import type { JsonReport } from "../report/json.js";
import { renderJson } from "../report/json.js";
import { judgeFolder, judgingArguments } from "./judging.js";
import { manifestOf } from "./manifest.js";
import { reportDifferences } from "./report-differences.js";
import type { Street } from "./street.js";
import { UsageError } from "./usage-error.js";

const { "as-of": _asOf, ...arguments_ } = judgingArguments;

/** Computes a report anew and says in what it differs; 0 when in nothing, 1 when in anything. */
export const verifyCommand = defineCommand({
  meta: { name: "fazhi verify", description: "Compute a report in JSON anew and show where it differs" },
  args: {
    report: { type: "positional", required: true, description: "the report, as fazhi check --format=json wrote it" },
    ...arguments_,
  },
  run: async ({ args, data }) => {
    const street = data as Street;
    const report = reportIn(args.report);
    const named = report.manifest.packs.map(({ name }) => name).join(",");
    const isNamed = args.pack !== undefined || args.config !== undefined || args.folder === undefined;
    const judged = await judgeFolder(
      { ...args, ...(isNamed ? {} : { pack: named }), "as-of": report.asOfTime ?? report.asOf },
      street,
      "all plans",
    );
    const { run, plans, dataset } = judged;
    const anew = JSON.parse(renderJson(run, plans, { dataset, manifest: manifestOf(judged) })) as JsonReport;
    const differences = reportDifferences(report, anew);
    street.write(
      differences.length === 0
        ? `the report of ${report.asOf} is what these packs, data and this configuration give\n`
        : `the report of ${report.asOf} differs:\n${differences.map((one) => `  ${one}\n`).join("")}`,
    );
    return differences.length === 0 ? 0 : 1;
  },
});

type VerifiableReport = JsonReport & { readonly manifest: NonNullable<JsonReport["manifest"]> };

function reportIn(path: string): VerifiableReport {
  const report = parsed(path);
  if (report?.format !== "fazhi-report")
    throw new UsageError(`${path} is no report that fazhi check --format=json wrote`);
  const { manifest } = report;
  const isWhole =
    typeof manifest === "object" &&
    Array.isArray(manifest.packs) &&
    typeof manifest.data === "object" &&
    manifest.data !== null;
  if (!isWhole) throw new UsageError(`${path} holds no manifest, so that nothing can be compared with it`);
  return report as VerifiableReport;
}

function parsed(path: string): JsonReport | null {
  try {
    return JSON.parse(readFileSync(path, "utf8")) as JsonReport | null;
  } catch (error) {
    throw new UsageError(`${path} cannot be read: ${(error as Error).message}`, { cause: error });
  }
}
