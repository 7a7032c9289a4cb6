import { describe, expect, it } from "vitest";
import { days, workingDays } from "../../src/calendar/period.js";
import { plainDate } from "../../src/calendar/plain-date.js";
import { label } from "../../src/codes/label.js";
import { defineDeadline } from "../../src/engine/deadline/deadline.js";
import { definePack } from "../../src/engine/pack/define-pack.js";
import type { Rule } from "../../src/engine/pack/pack.js";
import { PackError } from "../../src/engine/pack/pack-error.js";
import { defineParameter } from "../../src/engine/pack/parameter.js";
import { defineSource } from "../../src/engine/pack/source.js";
import type { Verified } from "../../src/engine/pack/verification.js";
import { describeRule } from "../../src/engine/rule/describe-rule.js";
import { evaluate } from "../../src/engine/run/evaluate.js";
import { loadDataset } from "../../src/model/dataset/load-dataset.js";
import { NormativeDocument } from "../../src/model/register/normative-document.js";
import { renderFinding } from "../../src/report/explain/explain-finding.js";
import { renderRule } from "../../src/report/rule-description.js";

const title = label("示例规定", "Example provision");
const inForce = { from: plainDate("2010-01-01") };
const lawVerified = (verified: Verified) => defineSource({ id: "law", title, inForce, verified });
const read: Verified = { on: plainDate("2026-11-27"), text: "国家法律法规数据库" };

function filingRule(verified: Verified, period = workingDays(15)) {
  const law = lawVerified(verified);
  const other = defineSource({ id: "other", title, inForce, verified: read });
  const source = law.clause("第三条");
  const parameter = defineParameter({ id: "period", title, values: [{ value: period, source }] });
  const rule = defineDeadline({
    id: "file-in-time",
    title,
    about: NormativeDocument,
    severity: "error",
    source,
    answers: {
      notCounted: label("补正所需时间", "time for corrections"),
      exceptions: [{ says: label("海关另有期限", "customs has a period of its own"), source: other.clause("第九条") }],
    },
    starts: (document) => document.publishedOn,
    within: (_, terms) => terms.parameter(parameter),
    fulfilled: (document) => document.filedOn,
    late: title,
    overdue: title,
  });
  const packOf = (...sources: readonly ReturnType<typeof defineSource>[]) =>
    definePack({ name: "example", title, version: "1", sources, parameters: [parameter], rules: [rule] });
  return { rule: rule as Rule, pack: () => packOf(law, other), packWithoutOther: () => packOf(law) };
}

describe("what a reader asks of an article", () => {
  it("is told as written, and where it follows from the form, without being written", () => {
    const { rule, pack } = filingRule(read);
    const { answers } = describeRule(rule, pack());
    expect(answers.map(({ question, text }) => `${question.zh}：${text.zh}`)).toEqual([
      "不计入的时间：补正所需时间",
      "另有规定：海关另有期限",
      "期限性质：最长期限；起算当日不计入，届满当日完成不为逾期",
      "日历：责任单位所在区域的工作日历",
    ]);
    expect(renderRule(describeRule(rule, pack()))).toMatch(/另有规定\s+海关另有期限/);
  });

  it("names no calendar where the period asks none", () => {
    const { rule, pack } = filingRule(read, days(30));
    expect(describeRule(rule, pack()).answers.map(({ question }) => question.en)).not.toContain("Calendar");
  });

  it("rests on sources that the pack lists", () => {
    expect(filingRule(read).packWithoutOther).toThrow(PackError);
  });
});

describe("a text that was verified", () => {
  const dataset = loadDataset({
    "data-source": [{ id: "s", title: "全部记录", everything: true }],
    unit: [{ id: "u", title: "甲县司法局", kind: "department", level: "county" }],
    "normative-document": [{ id: "d", unit: "u", title: "办法", kind: "normative", publishedOn: "2017-03-01" }],
  } as never);

  it.each<[string, Verified, "error" | "warning", RegExp]>([
    ["on a day, in a text: an error, and the finding says which", read, "error", /2026-11-27据国家法律法规数据库核实/],
    ["not at all: a warning", false, "warning", /未经官方文本核实/],
  ])("%s", (_, verified, severity, words) => {
    const run = evaluate(dataset, filingRule(verified).pack(), { asOf: plainDate("2017-12-31") });
    expect(run.findings[0]?.severity).toBe(severity);
    expect(renderFinding(run.findings[0] as (typeof run.findings)[number], dataset)).toMatch(words);
  });
});
