import { defineSource, label, plainDate } from "fazhi";
import { defineScheme } from "fazhi/assessment";

/** Invented: the plan asks for an assessment (3.2) and names three figures for it (2.16), but sets no points. */
const measures = defineSource({
  id: "invented-measures",
  title: label("依法行政考核办法（示例，虚构）", "Measures on assessment (an example, invented)"),
  inForce: { from: plainDate("2017-01-01") },
  verified: false,
});

const heading = (id: string, zh: string, en: string, article: string) => ({
  id,
  title: label(zh, en),
  source: measures.clause(article),
});

/** A scoring scheme for the counties and cities of Changji: a hundred points, a bonus, a veto. All of its points are invented. */
export const changji2017Scheme = defineScheme({
  id: "changji-2017-example",
  title: label(
    "2017年依法行政考核（示例方案，分值均为虚构）",
    "Assessment of 2017 (an example; all points are invented)",
  ),
  version: "1",
  source: measures.clause("第一条"),
  groups: [
    {
      id: "counties",
      title: label("县市人民政府", "County and city governments"),
      units: ["cs-gov", "fk-gov", "htb-gov", "mn-gov", "qt-gov", "jm-gov", "ml-gov"],
    },
  ],
  items: [
    {
      kind: "proportional",
      ...heading(
        "measures-supported",
        "配合措施经核验的完成比例",
        "Verified share of the measures supported",
        "第三条",
      ),
      points: 25,
      of: { from: "progress", figure: "verified", role: "supporting" },
      ifNotApplicable: "as-the-rest",
    },
    {
      kind: "stepped",
      ...heading("reports-overdue", "配合措施逾期未报项数", "Supported measures not reported in time", "第四条"),
      of: { from: "delays", what: "toReport", role: "supporting" },
      bands: [
        { atLeast: 3, points: 2 },
        { atLeast: 1, points: 6 },
      ],
      otherwise: 10,
      ifNotApplicable: "full",
    },
    {
      kind: "stepped",
      ...heading("documents-filed", "规范性文件报备率", "Rate of documents filed", "第五条"),
      of: { from: "indicator", indicator: "document-filing-rate" },
      bands: [
        { atLeast: 1, points: 10 },
        { atLeast: 0.9, points: 6 },
      ],
      otherwise: 0,
      ifNotApplicable: "as-the-rest",
    },
    {
      kind: "proportional",
      ...heading("three-unifications", "规范性文件“三统一”比例", "Documents under the three unifications", "第五条"),
      points: 10,
      of: { from: "indicator", indicator: "document-unification-rate" },
      ifNotApplicable: "as-the-rest",
    },
    {
      kind: "stepped",
      ...heading("suits-brought", "年度被诉行政案件数", "Suits brought in the year", "第六条"),
      of: { from: "indicator", indicator: "litigation-count" },
      bands: [
        { atLeast: 5, points: 0 },
        { atLeast: 2, points: 3 },
      ],
      otherwise: 5,
      ifNotApplicable: "full",
    },
    {
      kind: "proportional",
      ...heading("heads-in-court", "行政机关负责人出庭应诉率", "Heads that appeared in court", "第六条"),
      points: 5,
      of: { from: "indicator", indicator: "head-appearance-rate" },
      ifNotApplicable: "as-the-rest",
    },
    {
      kind: "proportional",
      ...heading("suits-lost", "行政案件败诉率", "Suits that were lost", "第六条"),
      points: 10,
      of: { from: "indicator", indicator: "litigation-loss-rate" },
      zero: 0.5,
      full: 0,
      ifNotApplicable: "full",
    },
    {
      kind: "proportional",
      ...heading("legal-training", "法治培训班", "Legal training courses", "第七条"),
      points: 10,
      of: { from: "indicator", indicator: "training-course-coverage" },
      ifNotApplicable: "as-the-rest",
    },
    {
      kind: "deduction",
      ...heading("lawful-administration", "依法行政情况", "Lawful administration", "第八条"),
      points: 15,
      each: { error: 1.5, warning: 0.5 },
      floor: 0,
    },
    {
      kind: "bonus",
      ...heading("openness-evaluated", "委托第三方评估政务公开", "Openness evaluated by a third party", "第九条"),
      of: { from: "indicator", indicator: "openness-evaluations" },
      each: 1,
      cap: 2,
    },
    {
      kind: "veto",
      ...heading("judgments-ignored", "不履行生效裁判", "Judgments that were not carried out", "第十条"),
      of: { from: "findings", rules: ["perform-judgment-in-time"] },
      direction: "at-least",
      value: 1,
      effect: { kind: "cap", grade: "adequate" },
    },
  ],
  grades: [
    { grade: "excellent", atLeast: 90 },
    { grade: "good", atLeast: 75 },
    { grade: "adequate", atLeast: 60 },
    { grade: "inadequate" },
  ],
});
