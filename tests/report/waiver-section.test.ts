import { describe, expect, it } from "vitest";
import { plainDate } from "../../src/calendar/plain-date.js";
import type { Finding } from "../../src/engine/run/finding.js";
import { renderFinding } from "../../src/report/explain/explain-finding.js";
import { type JsonReport, renderReportJson } from "../../src/report/json.js";
import { renderReport } from "../../src/report/text.js";
import type { TextOptions } from "../../src/report/text-options.js";
import { applyWaivers } from "../../src/waiver/apply-waivers.js";
import { baselineOf, compareWithBaseline } from "../../src/waiver/baseline.js";
import type { MarkedRun } from "../../src/waiver/marked-run.js";
import type { Waiver } from "../../src/waiver/waiver.js";
import { dataset, finding, progressWith, runWith } from "./sample-run.js";

const waiver = (stated: Partial<Waiver> = {}): Waiver => ({
  rule: "file-document-in-time",
  record: { entity: "normative-document", id: "nd-1" },
  owner: "法制办主任",
  reason: "电子报备系统停用",
  basis: { document: "关于延期报备的批复", documentNumber: "昌州政函〔2017〕9号", article: "第二条" },
  from: plainDate("2017-09-01"),
  expiresOn: plainDate("2017-09-30"),
  ...stated,
});

const found = runWith({ findings: [finding()] });
const shown = (run: MarkedRun, options: TextOptions = {}) => renderReport(run, progressWith(run), dataset, options);
const finding2: Finding = finding({ id: "sample/file-document-in-time/nd-1/2" });

describe("the report on waivers", () => {
  it("shows a waived finding among all others, marked, with everything about the waiver", () => {
    const text = shown(applyWaivers(found, [waiver()]), { width: 160 });
    expect(text).toContain("发现  ✗ 违反 1，! 预警 0，i 提示 0；其中已豁免 1");
    expect(text).toContain("✗ 违反  供热管理办法 nd-1 · 奇台县人民政府〔豁免至2017-09-30〕");
    expect(text).toContain(
      "豁免  电子报备系统停用；责任人法制办主任；依据《关于延期报备的批复》（昌州政函〔2017〕9号）第二条；",
    );
    expect(text).toMatch(/、豁免 ━+\n共 1 项：生效 1\n {2}生效 {2}供热管理办法 nd-1 · file-document-in-time\n/);
  });

  it("shows an expired waiver as a finding, and its account first", () => {
    const other = waiver({ rule: "file-documents-in-time", record: { entity: "normative-document", id: "nd-2" } });
    const run = applyWaivers({ ...found, asOf: plainDate("2017-10-01") }, [other, waiver()]);
    const text = shown(run, { language: "en", width: 160 });
    expect(text).toContain("The waiver for nd-1 under “File documents in time” was good until 2017-09-30");
    expect(text).toContain("2 waivers: Expired, still found 1, Over 1");
  });

  it("says why a waiver fits nothing", () => {
    const text = shown(applyWaivers(found, [waiver({ rule: "file-documents-in-time" })]));
    expect(text).toContain('→ 没有规则“file-documents-in-time”; did you mean "file-document-in-time"?');
  });

  it("tells known findings from new ones and what became of the rest", () => {
    const baseline = baselineOf(
      runWith({ findings: [finding(), finding({ id: "sample/file-document-in-time/nd-9" })] }),
    );
    const text = shown(compareWithBaseline(runWith({ findings: [finding(), finding2] }), baseline));
    expect(text).toContain("；其中基线已有 1");
    expect(text).toContain("奇台县人民政府〔基线已有〕");
    expect(text).toContain("奇台县人民政府〔新增〕");
    expect(text).toContain("  不再发现  1  sample/file-document-in-time/nd-9");
  });

  it("says nothing of either where there is neither", () => {
    expect(shown(found)).not.toMatch(/豁免|基线|新增/);
    expect(Object.keys(JSON.parse(renderReportJson(found)) as object)).not.toContain("waivers");
  });
});

describe("a waived finding", () => {
  const run = applyWaivers(found, [waiver()]);

  it("explains by what it is waived", () => {
    expect(renderFinding(run.findings[0]!, dataset, { language: "en" })).toContain(
      "Waiver  电子报备系统停用; owner 法制办主任; under 关于延期报备的批复 (昌州政函〔2017〕9号)",
    );
  });

  it("keeps its waiver in JSON, beside the account of all waivers", () => {
    const { findings, waivers } = JSON.parse(renderReportJson(run)) as JsonReport;
    expect(findings).toMatchObject([{ waiver: waiver() }]);
    expect(waivers).toEqual([{ waiver: waiver(), state: "in-use", findings: [finding().id] }]);
  });
});
