import { beforeAll, describe, expect, it } from "vitest";
import { changji2017ExampleLadder } from "../../examples/changji-2017/ladder.js";
import { changji2017Scheme } from "../../examples/changji-2017/scheme.js";
import { changji2017 } from "../../rules/changji-2017/pack.js";
import { assess } from "../../src/assessment/assess.js";
import type { Assessment } from "../../src/assessment/assessment.js";
import { verifyAssessment } from "../../src/assessment/verify-assessment.js";
import { plainDate } from "../../src/calendar/plain-date.js";
import { loadDatasetFolder } from "../../src/doors/node.js";
import { evaluate } from "../../src/engine/run/evaluate.js";
import { escalate } from "../../src/escalation/escalate.js";
import type { Escalation } from "../../src/escalation/escalation.js";
import type { Dataset } from "../../src/model/dataset/dataset.js";
import { loadDataset } from "../../src/model/dataset/load-dataset.js";
import { progressOf } from "../../src/progress/progress-of.js";
import { displayWidth } from "../../src/render/terminal/display-width.js";
import { renderAssessment } from "../../src/report/assessment.js";
import { type JsonAssessment, renderAssessmentJson } from "../../src/report/json/assessment-json.js";
import type { TextOptions } from "../../src/report/text-options.js";
import {
  bonus,
  deduction,
  errorOn,
  gapOf,
  rateOf,
  runWith,
  schemeOf,
  steps,
  veto,
} from "../assessment/sample-scheme.js";
import { graveCases, ladderOf, recordsOf, stepOn } from "../escalation/sample-ladder.js";
import { runOn } from "../progress/sample-plan.js";

const county = loadDataset({
  unit: [{ id: "county", title: "某县人民政府", titleEn: "Some County", kind: "government", level: "county" }],
});

const shown = (
  assessment: Assessment,
  escalations: readonly Escalation[] = [],
  options: TextOptions = {},
  dataset: Dataset = county,
) => renderAssessment(assessment, escalations, dataset, options);

describe("an assessment for a reader", () => {
  const items = [steps(), deduction(), bonus({ id: "extra", of: { from: "findings" }, each: 1, cap: 1 }), veto()];
  const assessed = (stated: Parameters<typeof runWith>[0]) =>
    assess(schemeOf(items), runWith({ indicators: [rateOf({ county: { counted: 4, uncounted: 1 } })], ...stated }));

  it("says rank, score and grade, and every line with its worth, points and value", () => {
    const text = shown(assessed({ findings: [errorOn("a")] }));
    expect(text).toContain("方案  样例方案 sample 1\n依据  《考核办法》第三条，自2017-01-01起施行\n截至  2017-09-30");
    expect(text).toMatch(/1 {2}某县人民政府 {2}14\.00 {2}良好/);
    expect(text).toMatch(/项目 +10\.00 +6\.00 {2}0\.8\n/);
    expect(text).toMatch(/项目 +10\.00 +7\.00 {2}1 项\n {2}-3\.00 规则：法治培训、讲座 a\n/);
    expect(text).toMatch(/项目 +· +0\.00 {2}1 ✓ 未触发\n/);
  });

  it("shows both ends where values are missing, and without what", () => {
    const text = shown(assessed({ findings: [errorOn("a")], gaps: [gapOf("b")] }));
    expect(text).toMatch(/某县人民政府 {2}0\.00–14\.00 {2}不合格–良好/);
    expect(text).toContain("  ? -3.00–0.00 规则：法治培训、讲座 b，缺 日期 [heldOn]\n");
    expect(text).toContain("1–2 ? 待定");
  });

  it("shows a veto that holds, and findings that are nobody's", () => {
    const nobodys = errorOn("c", { where: { entity: "training", id: "c" } });
    const text = shown(assessed({ findings: [errorOn("a"), errorOn("b"), nobodys] }));
    expect(text).toContain("2 ✗ 否决");
    expect(text).toContain("另有 1 项问题没有注明单位，未计入任何单位。");
  });

  it("speaks English", () => {
    const text = shown(assessed({ findings: [errorOn("a")], gaps: [gapOf("b")] }), [], { language: "en" });
    expect(text).toContain("1. Scores, grades and ranks ━");
    expect(text).toContain("Some County  0.00–14.00  Inadequate–Good");
    expect(text).toContain("1 case, 1 open");
  });

  it("counts what it leaves out of a long list", () => {
    const findings = ["a", "b", "c", "d"].map((id) => errorOn(id));
    expect(shown(assessed({ findings }), [], { limit: 2 })).toContain("… 另有 2 项");
    expect(shown(assessed({ findings }), [], { limit: 0 })).not.toContain("另有");
  });
});

describe("supervision for a reader", () => {
  const cases = ["2017-06-15", "2017-07-27"].map((establishedOn) => ({ establishedOn }));
  const assessment = assess(schemeOf([deduction()]), runWith({}));
  const textOf = (records: Parameters<typeof recordsOf>[0], language: "zh" | "en" = "zh") => {
    const dataset = recordsOf(records);
    const escalation = escalate(ladderOf([stepOn(graveCases)]), { dataset, run: runOn("2017-09-30") });
    return shown(assessment, [escalation], { language }, dataset);
  };

  it("says which step is due, since when, on which facts and on whose authority", () => {
    expect(textOf({ cases })).toContain(
      [
        "应当采取 1，已采取 0，无法判断 0",
        "■ county",
        "  ✗ 应当采取  约谈：步骤 step",
        "    条件  一年内多起重大违法行政案件",
        "    事实  2017-06-15 案件 case-1；2017-07-27 案件 case-2，自2017-07-27起",
        "    依据  《问责办法》第三条，2017-01-01起施行，2019-01-01起失效",
        "          《问责办法》第一条，2017-01-01起施行，2019-01-01起失效",
      ].join("\n"),
    );
  });

  it("says what was done", () => {
    const text = textOf({ cases, measures: [{ on: "2017-08-01" }] });
    expect(text).toContain("  ✓ 已采取  约谈：步骤 step");
    expect(text).toContain("    已采取  2017-08-01 约谈 taken-1\n");
  });

  it("says without what it is undetermined", () => {
    const text = textOf(
      { cases: [{ establishedOn: "2017-06-15" }, { establishedOn: "2017-07-27", major: undefined }] },
      "en",
    );
    expect(text).toContain("? Undetermined  Interview: Step step");
    expect(text).toContain("Missing  Major [case-2: major]");
  });
});

describe("the example of Changji", { timeout: 30_000 }, () => {
  let dataset: Dataset;
  let assessment: Assessment;
  let escalation: Escalation;

  beforeAll(async () => {
    dataset = await loadDatasetFolder(new URL("../../examples/changji-2017/", import.meta.url));
    const run = evaluate(dataset, changji2017, { asOf: plainDate("2017-09-30") });
    const progress = progressOf(dataset, run);
    assessment = assess(changji2017Scheme, run, progress);
    escalation = escalate(changji2017ExampleLadder, { dataset, run, progress, assessment });
  });

  it.each((["zh", "en"] as const).flatMap((language) => [80, 100, 160].map((width) => [language, width] as const)))(
    "in %s never goes beyond %d columns",
    (language, width) => {
      const lines = shown(assessment, [escalation], { language, width, limit: 0 }, dataset).split("\n");
      expect(lines.filter((text) => displayWidth(text) > width)).toEqual([]);
      expect(lines.filter((text) => text !== text.trimEnd())).toEqual([]);
    },
  );

  it("shows every record that costs points when the limit is 0", () => {
    const text = shown(assessment, [escalation], { limit: 0, width: 160 }, dataset);
    const cases = assessment.groups.flatMap(({ accounts }) =>
      accounts.flatMap(({ lines }) => lines.flatMap(({ reading }) => reading.cases)),
    );
    expect(cases.filter(({ record }) => !text.includes(record.id))).toEqual([]);
  });

  it("holds a hundred points and verifies itself as JSON", () => {
    const worth = assessment.groups[0]?.accounts[0]?.lines
      .filter(({ kind }) => kind !== "bonus")
      .reduce((sum, line) => sum + line.worth, 0);
    expect(worth).toBe(10_000);
    const document = JSON.parse(renderAssessmentJson(assessment, [escalation])) as JsonAssessment;
    expect(document.format).toBe("fazhi-assessment-report");
    expect(verifyAssessment(document.assessment)).toEqual([]);
    expect(document.escalations).toEqual([escalation]);
  });
});
