import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { changji2017 } from "../../rules/changji-2017/pack.js";
import { plainDate } from "../../src/calendar/plain-date.js";
import { label } from "../../src/codes/label.js";
import { loadDatasetFolder } from "../../src/doors/node.js";
import { evaluate } from "../../src/engine/run/evaluate.js";
import type { Run } from "../../src/engine/run/run.js";
import type { Dataset } from "../../src/model/dataset/dataset.js";
import { Unit } from "../../src/model/register/unit.js";
import type { Progress } from "../../src/progress/progress.js";
import { progressOf } from "../../src/progress/progress-of.js";
import { displayWidth } from "../../src/render/terminal/display-width.js";
import { renderReport } from "../../src/report/text.js";
import type { TextOptions } from "../../src/report/text-options.js";
import { clock, dataset, finding, findings, gap, progressWith, runWith, summary, unverified } from "./sample-run.js";

const shown = (run: Run, options: TextOptions = {}) => renderReport(run, progressWith(run), dataset, options);

const occurrences = (text: string, part: string) => text.split(part).length - 1;

describe("the report on a small plan", () => {
  it("says a finding whole: severity, record, unit, message, basis, evidence, due day, days late, remedy", () => {
    const text = shown(runWith({ findings: [finding()] }));
    expect(text).toContain(
      [
        "■ 2.12 加强规范性文件监督管理  违反 1",
        "  依据  《工作要点》2.12，2017-04-01起施行，2018-01-01起失效",
        "  规范性文件按期报送备案  2.12d · file-document-in-time",
        "    改正  补报“供热管理办法”。",
        "    ✗ 违反  供热管理办法 nd-1 · 奇台县人民政府",
        "      “供热管理办法”应于2017-05-02前报备。",
        "      证据  公布日期 [publishedOn] = 2017-04-17；报备日期 [filedOn] = 缺",
        "      期限  2017-05-02，逾期 151 日",
        "",
      ].join("\n"),
    );
  });

  it("says the same in English, with the English names there are", () => {
    const text = shown(runWith({ findings: [finding()] }), { language: "en" });
    expect(text).toContain(
      [
        "  Basis  Work plan, 2.12, in force from 2017-04-01 until before 2018-01-01",
        "  File documents in time  2.12d · file-document-in-time",
        "    Remedy  File “供热管理办法” now.",
        "    ✗ Error  供热管理办法 nd-1 · Qitai County",
        "      “供热管理办法” was to be filed by 2017-05-02.",
        "      Evidence  Published on [publishedOn] = 2017-04-17; Filed on [filedOn] = missing",
        "      Due       2017-05-02, 151 days late",
      ].join("\n"),
    );
  });

  it("marks an authority that was not verified", () => {
    const text = shown(runWith({ findings: [finding({ authority: [unverified], severity: "warning" })] }));
    expect(text).toContain("《备案规定》（政府令第1号）第五条，自2002-01-01起施行〔未经官方文本核实〕");
  });

  it("counts what it leaves out of a long list, and shows all when the limit is 0", () => {
    const run = runWith({ findings: findings(12) });
    expect(occurrences(shown(run), "✗ 违反  供热管理办法")).toBe(5);
    expect(shown(run)).toContain("… 另有 7 项");
    expect(occurrences(shown(run, { limit: 0 }), "✗ 违反  供热管理办法")).toBe(12);
    expect(shown(run, { limit: 0 })).not.toContain("另有");
  });

  it("shows where the clause stands and which measure is late", () => {
    const text = shown(runWith());
    expect(text).toContain("2.12  加强规范性文件监督管理  ░░░░░░░░░░░░░░░┃    0%    0%  100%   0/1  ✗ 逾期 1");
    expect(text).toMatch(/2\.12a {2}完善制定程序 {2}州法制办 +0% +0% {2}100% {2}2017-06-30 {2}92日/);
  });

  it("puts the unit that is most behind first, with what it is late with", () => {
    const units = shown(runWith({ findings: [finding()] })).split("三、")[1] ?? "";
    expect(units.indexOf("奇台县人民政府")).toBeGreaterThan(-1);
    expect(units).toContain("逾期 2.12a；迟报 2.12a；未报 2.12a");
  });

  it("gives findings for which no unit answers a row of their own", () => {
    const nobodys = finding({ where: { entity: "normative-document", id: "nd-1" } });
    expect(shown(runWith({ findings: [nobodys] }))).toContain("（未注明单位）");
  });

  it("lists rules that are switched off with the reason, and does not count them as judging", () => {
    const off = summary({
      rule: "other",
      title: label("另一规则", "Other"),
      disabledBecause: "州里另有安排",
      records: 0,
      counts: { pass: 0, fail: 0, pending: 0, undetermined: 0, "not-applicable": 0 },
    });
    const text = shown(runWith({ rules: [summary(), off] }));
    expect(text).toContain("停用的规则 1 条：\n  另一规则 other：州里另有安排");
    expect(text).toContain("1 条受 1 条规则检查");
  });

  it("orders running clocks by their due day and puts those that stand still last", () => {
    const due = (day: string) => ({ earliest: plainDate(day), latest: plainDate(day) });
    const text = shown(
      runWith({
        pending: [
          clock({ suspendedSince: plainDate("2017-09-01") }),
          clock({ due: due("2017-12-31") }),
          clock({ due: due("2017-09-30") }),
          clock({ due: { earliest: plainDate("2017-10-07"), latest: plainDate("2017-10-17") } }),
        ],
      }),
    );
    const rows = (text.split("未届满的期限")[1] ?? "").split("\n").filter((row) => row.includes("nd-1"));
    expect(rows.map((row) => row.split(/ {2,}/).slice(0, -3).join(" "))).toEqual([
      "2017-09-30 今日",
      "2017-10-07至2017-10-17 7日",
      "2017-12-31 92日",
      "中止（2017-09-01起）",
    ]);
  });

  it("says what could not be judged, and without what", () => {
    const text = shown(runWith({ gaps: [gap(), gap()] }));
    expect(text).toContain(
      "? 规范性文件按期报送备案（2 项）  2.12d · file-document-in-time\n    缺 公布日期 [publishedOn] ×2",
    );
  });

  it("tells of rules that demand several things which were violated, and which are left open", () => {
    const counts = { pass: 1, fail: 0, pending: 0, undetermined: 0, "not-applicable": 1 };
    const constraints = [
      {
        constraint: "heard",
        title: label("“决定”之前应有“听证”", "“Decision” after “Hearing”"),
        counts: { ...counts, fail: 2 },
      },
      { constraint: "served", title: label("“决定”之后应有“送达”", "“Service” after “Decision”"), counts },
    ];
    const run = runWith({ rules: [summary({ constraints })], gaps: [gap({ constraints: ["served"] }), gap()] });
    expect(shown(run)).toContain(
      [
        "含多项要求的规则中不符合的要求（记录数）：",
        "  规范性文件按期报送备案 file-document-in-time",
        "    “决定”之前应有“听证”：不符合 2（适用 3）\n",
      ].join("\n"),
    );
    expect(shown(run)).toContain("    未定 “决定”之后应有“送达”\n    缺 公布日期");
    expect(shown(runWith({ rules: [summary({ constraints: constraints.slice(0, 1) })] }))).not.toContain("含多项要求");
  });

  it("shows a rule that crashed", () => {
    const crashed = summary({
      crashes: 1,
      counts: { pass: 0, fail: 0, pending: 0, undetermined: 1, "not-applicable": 0 },
    });
    expect(shown(runWith({ rules: [crashed] }))).toMatch(/合计 +1 +1 +0 +0 +0 +1 +0 +1\n/);
  });

  it("does without a plan", () => {
    const text = renderReport(runWith({ findings: [finding()] }), undefined, dataset);
    expect(text).toContain("数据中没有工作要点，不计进展。");
    expect(text).toContain("■ 2.12  违反 1");
  });

  it("lets no record move the cursor", () => {
    const nasty = finding({
      message: { id: "x", template: label("{x}", "{x}"), data: { x: { value: "a\u001b[2J\nb" } } },
    });
    expect(shown(runWith({ findings: [nasty] }))).toContain("      a\ufffd[2J b\n");
  });

  it("has the same text with paint as without", () => {
    const run = runWith({ findings: findings(3), gaps: [gap()], pending: [clock()] });
    const painted = shown(run, { paint: (text, tone) => `⟪${tone}:${text}⟫` });
    expect(painted.replace(/⟪[a-z]+:|⟫/g, "")).toBe(shown(run));
  });
});

describe("the report on the example", { timeout: 30_000 }, () => {
  let example: Dataset;
  let run: Run;
  let progress: Progress;

  beforeAll(async () => {
    example = await loadDatasetFolder(fileURLToPath(new URL("../../examples/changji-2017", import.meta.url)));
    run = evaluate(example, changji2017, { asOf: plainDate("2017-09-30") });
    progress = progressOf(example, run);
  });

  it.each(
    (["zh", "en"] as const).flatMap((language) =>
      [80, 90, 100, 119, 140, 160].map((width) => [language, width] as const),
    ),
  )("in %s never goes beyond %d columns", (language, width) => {
    const lines = renderReport(run, progress, example, { language, width, limit: 0 }).split("\n");
    expect(lines.filter((text) => displayWidth(text) > width)).toEqual([]);
    expect(lines.filter((text) => text !== text.trimEnd())).toEqual([]);
  });

  it("shows every finding, clock and gap when the limit is 0", () => {
    const text = renderReport(run, progress, example, { limit: 0, width: 160 });
    const records = [...run.findings, ...run.pending, ...run.gaps].map(({ where }) => where.id);
    expect(records.filter((id) => !text.includes(id))).toEqual([]);
    expect(occurrences(text, "✗ 违反  ") + occurrences(text, "! 预警  ") + occurrences(text, "i 提示  ")).toBe(
      run.findings.length,
    );
  });

  it("names every unit that has a part in the plan or a finding", () => {
    const text = renderReport(run, progress, example, { width: 160 });
    const units = [...progress.units.map(({ unit }) => unit), ...run.findings.map(({ where }) => where.unit ?? "")];
    expect(example.records(Unit).filter(({ id, title }) => units.includes(id) && !text.includes(title))).toEqual([]);
  });

  it("is the same text every time", () => {
    expect(renderReport(run, progress, example)).toBe(renderReport(run, progress, example));
  });
});
