import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import type { JsonReport } from "../../src/report/json.js";
import { runWithHost } from "../cli/recording-host.js";

const example = fileURLToPath(new URL("../../examples/changji-2017", import.meta.url));
const demo = ["check", example, "--pack", "changji-2017", "--fail-on", "never", "--as-of"];
const clauses = [
  ...Array.from({ length: 17 }, (_, index) => `2.${index + 1}`),
  ...Array.from({ length: 3 }, (_, index) => `3.${index + 1}`),
];

const reportOn = async (day: string): Promise<JsonReport> =>
  JSON.parse((await runWithHost([...demo, day, "--format", "json"])).written) as JsonReport;
const isOf = (clause: string, obligations: readonly string[]): boolean =>
  obligations.some((id) => id.replace(/[a-z]$/, "") === clause);

let rows: readonly string[];
let report: JsonReport;
let earlier: JsonReport;

beforeAll(async () => {
  const { code, written } = await runWithHost([...demo, "2017-09-30"]);
  expect(code).toBe(0);
  rows = written.split("\n");
  report = await reportOn("2017-09-30");
  earlier = await reportOn("2017-05-31");
}, 60_000);

describe.each(clauses)("the demo shows clause %s", (clause) => {
  it("in a row of its own, with what is verified, claimed and planned", () => {
    const row = rows.find((line) => line.startsWith(`${clause} `)) ?? "";
    expect(row).toMatch(/[█▒░]/);
    // Two numbers where a missing value leaves room between them, and of how many measures where the three are not of the same.
    expect(row).toMatch(/(?: +(?:\d+–)?\d+%(?:\(\d+\))?){3} +\d+\/\d+/);
  });

  it("with figures that are computed from records: rules that judged some, or indicators that counted some", () => {
    const judged = report.rules
      .filter(({ obligations }) => isOf(clause, obligations))
      .reduce((sum, { counts }) => sum + counts.pass + counts.fail + counts.pending + counts.undetermined, 0);
    const counted = report.indicators
      .filter(({ obligations }) => isOf(clause, obligations))
      .reduce((sum, { whole: { part } }) => sum + part.counted + part.uncounted + part.open, 0);
    expect(judged + counted).toBeGreaterThan(0);
  });

  it("with figures that live: four months earlier they were others", () => {
    const figuresOf = ({ progress, rules, indicators }: JsonReport) => ({
      task: progress?.tasks
        .filter(({ number }) => number === clause)
        .map(({ verified, claimed, planned, counts }) => ({ verified, claimed, planned, counts })),
      rules: rules.filter(({ obligations }) => isOf(clause, obligations)).map(({ counts }) => counts),
      indicators: indicators.filter(({ obligations }) => isOf(clause, obligations)).map(({ whole }) => whole),
    });
    expect(figuresOf(report).task).toHaveLength(1);
    expect(figuresOf(report)).not.toEqual(figuresOf(earlier));
  });
});
