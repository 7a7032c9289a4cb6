import { XMLParser, XMLValidator } from "fast-xml-parser";
import { describe, expect, it } from "vitest";
import { plainDate } from "../../src/calendar/plain-date.js";
import { label } from "../../src/codes/label.js";
import type { Dataset } from "../../src/model/dataset/dataset.js";
import { renderGithub } from "../../src/report/pipeline/github.js";
import { renderGitlab } from "../../src/report/pipeline/gitlab.js";
import { renderJunit } from "../../src/report/pipeline/junit.js";
import { renderSarif } from "../../src/report/pipeline/sarif.js";
import type { MarkedFinding } from "../../src/waiver/marked-run.js";
import { finding, findings, gap, dataset as records, runWith, summary } from "./sample-run.js";

/** The records as if they had been read from files, the document in so many lines. */
const inFiles = (line = 12): Dataset => ({
  ...records,
  placeOf: (entity, id) =>
    entity === "normative-document" && id === "nd-1" ? `2017/normative-document.yaml:${line}` : undefined,
});
const dataset = inFiles();

const warning = finding({ id: "sample/w", severity: "warning" });
const ofNoFile = finding({ id: "sample/x", severity: "notice", where: { entity: "unit", id: "qt-gov" } });
const nasty = finding({
  id: "sample/n",
  message: { id: "overdue", template: label('50%：a,b\n"<&>\u0007', "x"), data: {} },
});

describe("findings for GitHub Actions", () => {
  it.each([
    [
      "an error with its file and line",
      finding(),
      "::error file=data/2017/normative-document.yaml,line=12,title=规范性文件按期报送备案 (sample/file-document-in-time)::“供热管理办法”应于2017-05-02前报备。补报“供热管理办法”。\n",
    ],
    ["a warning", warning, "::warning file=data/2017/normative-document.yaml,line=12,"],
    [
      "a notice of a record that came from no file",
      ofNoFile,
      "::notice title=规范性文件按期报送备案 (sample/file-document-in-time)::",
    ],
    ["signs that mean something to it", nasty, '::50%25：a,b%0A"<&>\u0007'],
  ])("%s", (_, one, expected) => {
    expect(renderGithub(runWith({ findings: [one] }), dataset, { folder: "./data/" })).toContain(expected);
  });

  it("is empty where nothing was found", () => {
    expect(renderGithub(runWith(), dataset)).toBe("");
  });
});

describe("findings for GitLab", () => {
  it("has what its format asks for, the gravest first, and fingerprints that lines do not change", () => {
    const run = runWith({ findings: [ofNoFile, warning, finding()] });
    const issues = JSON.parse(renderGitlab(run, dataset));
    expect(issues.map((one: { severity: string }) => one.severity)).toEqual(["major", "minor", "info"]);
    expect(issues[0]).toMatchObject({
      description: "规范性文件按期报送备案：“供热管理办法”应于2017-05-02前报备。补报“供热管理办法”。",
      check_name: "sample/file-document-in-time",
      location: { path: "2017/normative-document.yaml", lines: { begin: 12 } },
    });
    expect(issues[2].location).toEqual({ path: "unit", lines: { begin: 1 } });
    const later = JSON.parse(renderGitlab(run, inFiles(112)));
    expect(later.map((one: { fingerprint: string }) => one.fingerprint)).toEqual(
      issues.map((one: { fingerprint: string }) => one.fingerprint),
    );
    expect(new Set(issues.map((one: { fingerprint: string }) => one.fingerprint)).size).toBe(3);
  });
});

describe("a run as a JUnit report", () => {
  const waived: MarkedFinding = {
    ...finding({ id: "sample/waived" }),
    waiver: {
      rule: "file-document-in-time",
      record: "nd-1",
      reason: "已整改",
      approvedBy: "局长",
      until: plainDate("2018-01-01"),
    } as never,
  };
  const run = runWith({
    findings: [nasty, warning, waived],
    gaps: [gap()],
    rules: [summary({ counts: { pass: 7, fail: 3, pending: 0, undetermined: 1, "not-applicable": 0 } })],
  });
  const parse = (text: string) =>
    new XMLParser({
      ignoreAttributes: false,
      attributeNamePrefix: "",
      isArray: (name) => name === "testcase" || name === "testsuite",
    }).parse(text);

  it.each([false, true])("is XML whose counts are those of its cases (passes: %s)", (passes) => {
    const text = renderJunit(run, dataset, { passes });
    expect(XMLValidator.validate(text)).toBe(true);
    const { testsuites } = parse(text);
    const cases = testsuites.testsuite[0].testcase;
    expect(cases).toHaveLength(passes ? 5 : 4);
    for (const counted of [testsuites, testsuites.testsuite[0]])
      expect([counted.tests, counted.failures, counted.skipped]).toEqual([String(cases.length), "1", "1"]);
    expect(cases.filter((one: object) => "failure" in one)).toHaveLength(1);
    expect(cases.filter((one: object) => "skipped" in one)).toHaveLength(1);
    expect(text.includes("符合的记录 7 条")).toBe(passes);
  });

  it("leaves out rules of which there is nothing to tell", () => {
    expect(renderJunit(runWith(), dataset)).not.toContain("<testsuite ");
  });
});

describe("a run as a SARIF log", () => {
  const logOf = (text: string) => JSON.parse(text).runs[0];

  it("names rule, level, file, line and fingerprint of each finding", () => {
    const log = logOf(renderSarif(runWith({ findings: [warning, finding()] }), dataset, { folder: "data" }));
    expect(log.tool.driver.rules.map((rule: { id: string }) => rule.id)).toEqual(["sample/file-document-in-time"]);
    expect(log.results.map(({ level }: { level: string }) => level)).toEqual(["error", "warning"]);
    expect(log.results[0]).toMatchObject({
      ruleId: "sample/file-document-in-time",
      ruleIndex: 0,
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: "data/2017/normative-document.yaml" },
            region: { startLine: 12 },
          },
        },
      ],
    });
  });

  it("keeps its fingerprints when a hundred lines are inserted above", () => {
    const prints = (line: number) =>
      logOf(renderSarif(runWith({ findings: findings(3) }), inFiles(line))).results.map(
        (one: { partialFingerprints: object }) => one.partialFingerprints,
      );
    expect(prints(112)).toEqual(prints(12));
    expect(new Set(prints(12).map((one: object) => JSON.stringify(one))).size).toBe(3);
  });

  it("holds all of 5,000 findings", () => {
    const { results } = logOf(renderSarif(runWith({ findings: findings(5000) }), dataset));
    expect(results).toHaveLength(5000);
    expect(results.at(-1).ruleId).toBe("sample/file-document-in-time");
  });

  it("of 5,001 holds 4,999, the gravest, and tells that two are left out", () => {
    const all = [...findings(5000).map((one) => ({ ...one, severity: "warning" as const })), finding()];
    const { results } = logOf(renderSarif(runWith({ findings: all }), dataset, { language: "en" }));
    expect(results).toHaveLength(5000);
    expect(results[0].level).toBe("error");
    expect(results.at(-1).message.text).toBe(
      "5001 findings, of which the gravest 4999 are listed; 2 are left out and stand in the JSON report.",
    );
  });

  it("is never larger than 10 MB", () => {
    const long = "长".repeat(30_000);
    const all = findings(200).map((one) => ({
      ...one,
      message: { id: "overdue", template: label(long, long), data: {} },
    }));
    const text = renderSarif(runWith({ findings: all }), dataset);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(10_000_000);
    expect(Buffer.byteLength(text)).toBeGreaterThan(9_000_000);
    expect(logOf(text).results.at(-1).ruleId).toBe("fazhi/results-left-out");
  });
});
