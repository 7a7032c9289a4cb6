import { describe, expect, it } from "vitest";
import { explainForecast } from "../../src/progress/explain/explain-forecast.js";
import { progressOf } from "../../src/progress/progress-of.js";
import { displayWidth } from "../../src/render/terminal/display-width.js";
import { renderContradiction } from "../../src/report/explain/explain-contradiction.js";
import { renderForecast } from "../../src/report/explain/explain-forecast.js";
import { renderReport } from "../../src/report/text.js";
import type { TextOptions } from "../../src/report/text-options.js";
import { accepted, type Papers, planDataset, runOn } from "../progress/sample-plan.js";

const shown = (papers: Papers, options: TextOptions = {}, asOf = "2017-09-30") => {
  const dataset = planDataset(papers);
  const run = runOn(asOf);
  return renderReport(run, progressOf(dataset, run), dataset, options);
};

const recurring: Papers = {
  measures: [{ title: "定期检查", completion: { by: "recurring", every: "quarter" } }],
  reports: [{ reportedOn: "2017-09-20", done: true }],
  evidence: [accepted("2017-06-20")],
};
const behind: Papers = {
  measures: [
    {
      completion: { by: "report" },
      dueOn: "2017-12-31",
      dueChanges: [{ previous: "2017-09-30", changedOn: "2017-08-21", reason: "方案尚未批复" }],
    },
  ],
  reports: [{ reportedOn: "2017-05-20", share: 0.25 }],
  evidence: [accepted("2017-05-20")],
};
const rejected: Papers = {
  reports: [{ id: "pr-1", reportedOn: "2017-06-01", done: true }],
  evidence: [
    {
      id: "ev-1",
      effectiveOn: "2017-06-01",
      submittedOn: "2017-06-02",
      verdict: { reviewer: "auditor", reviewedOn: "2017-06-20", result: "rejected", reason: "缺公章" },
    },
  ],
};

describe("the report on progress", () => {
  it("shows every occurrence of a recurring measure in a row, in aligned columns", () => {
    const text = shown(recurring);
    const rows = text.split("\n").filter((row) => /2017-Q\d/.test(row));
    expect(rows).toEqual([
      "2.1a  定期检查  牵头局    2017-Q2  2017-06-30  ✓ 按期完成 2017-06-20  ·",
      "                          2017-Q3  2017-09-30  ○ 未到期               已完成",
      "                          2017-Q4  2017-12-31  ○ 未到期               ·",
    ]);
    expect(shown(behind)).not.toContain("定期措施");
  });

  it("forecasts what is behind, and says why its due day was changed", () => {
    const text = shown(behind);
    expect(text).toMatch(/2017-12-31\s+2019-03-30$/m);
    expect(text).toContain("期限2017-09-30于2017-08-21改为2017-12-31：方案尚未批复");
  });

  it("sets both sides of a contradiction under each other", () => {
    expect(shown(rejected)).toContain(
      [
        "≠ 2.1a 措施 · 牵头局  佐证未获认可  measure-1/lead/evidence-rejected/ev-1",
        "    自报  100%  2017-06-01自报  pr-1",
        "    记录  佐证“材料”未获认可：缺公章  ev-1",
      ].join("\n"),
    );
    expect(shown(rejected, { language: "en" })).toContain("Records  evidence “材料” was rejected: 缺公章  ev-1");
    expect(shown(behind)).toContain("自报与记录不符 ━");
  });

  it("sums up by region and by kind of duty", () => {
    const text = shown(
      {
        ...behind,
        units: [{ id: "lead", title: "牵头局", region: "qt" }],
        regions: [{ id: "qt", title: "奇台县", level: "county" }],
      },
      { language: "en" },
    );
    expect(text).toMatch(/^ {2}奇台县 +1 +25% +25% +66%/m);
    expect(text).toMatch(/^ {2}Duty +1 +25% +25% +66%/m);
  });

  it.each([80, 100, 160])("is never wider than %i columns", (width) => {
    for (const papers of [recurring, behind, rejected])
      for (const language of ["zh", "en"] as const)
        for (const row of shown(papers, { language, width }).split("\n"))
          expect(displayWidth(row), row).toBeLessThanOrEqual(width);
  });

  it("numbers more than ten parts", () => {
    expect(shown(recurring)).toContain("十一、");
  });
});

describe("the explanation", () => {
  it("of a forecast says what it assumes and goes by", () => {
    const dataset = planDataset(behind);
    const progress = progressOf(dataset, runOn("2017-05-31"));
    const forecast = explainForecast(progress, "measure:measure-1/forecast");
    expect(renderForecast(forecast, dataset).split("\n").slice(0, 4)).toEqual([
      "2017-11-27  预计完成  measure:measure-1/forecast",
      "├─ 假定：以后按迄今的核验进度匀速推进，且不再暂停",
      "├─ 截至2017-05-31历时 60 日，核验 25%",
      "└─ 25%  2.1a 措施  measure:measure-1/verified",
    ]);
    expect(renderForecast(forecast, dataset, { language: "en" })).toContain("25% verified in 60 days until 2017-05-31");
  });

  it("of a forecast that cannot be made says why", () => {
    const dataset = planDataset(rejected);
    const progress = progressOf(dataset, runOn("2017-05-31"));
    expect(renderForecast(explainForecast(progress, "measure:measure-1/forecast"), dataset)).toMatch(
      /^— {2}预计完成 {2}不按比例推进，无从推算/,
    );
  });

  it("of a contradiction names every record", () => {
    const dataset = planDataset(rejected);
    const progress = progressOf(dataset, runOn("2017-09-30"));
    expect(renderContradiction(progress.contradictions[0]!, progress, dataset, { limit: 1 })).toContain("pr-1");
  });
});
