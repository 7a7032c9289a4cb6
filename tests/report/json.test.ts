import { describe, expect, it } from "vitest";
import { type JsonReport, renderReportJson } from "../../src/report/json.js";
import { finding, gap, progressWith, runWith } from "./sample-run.js";

const run = runWith({ findings: [finding()], gaps: [gap()] });
const parsed = JSON.parse(renderReportJson(run, progressWith(run))) as JsonReport;

describe("the report as JSON", () => {
  it("says what it is, in which version", () => {
    expect(Object.keys(parsed)).toEqual([
      "format",
      "version",
      "asOf",
      "packs",
      "changes",
      "rules",
      "findings",
      "pending",
      "gaps",
      "indicators",
      "progress",
    ]);
    expect([parsed.format, parsed.version, parsed.asOf]).toEqual(["fazhi-report", 1, "2017-09-30"]);
  });

  it("holds a finding's message in both languages beside its id and data", () => {
    expect(parsed.findings[0]?.message).toEqual({
      id: "overdue",
      zh: "“供热管理办法”应于2017-05-02前报备。",
      en: "“供热管理办法” was to be filed by 2017-05-02.",
      data: { title: { value: "供热管理办法" }, due: { value: "2017-05-02" }, daysLate: { value: 151 } },
    });
    expect(parsed.findings[0]?.remedy?.zh).toBe("补报“供热管理办法”。");
  });

  it("writes a missing value as null instead of leaving it out", () => {
    expect(parsed.findings[0]?.evidence[1]?.seen).toEqual({ value: null });
    expect(parsed.gaps[0]?.missing[0]?.seen).toEqual({ value: null });
  });

  it("has no progress without a plan", () => {
    expect((JSON.parse(renderReportJson(run)) as JsonReport).progress).toBeNull();
  });

  it("is the same bytes for the same input, and ends in a line end", () => {
    expect(renderReportJson(run, progressWith(run))).toBe(renderReportJson(run, progressWith(run)));
    expect(renderReportJson(run).endsWith("}\n")).toBe(true);
  });
});
