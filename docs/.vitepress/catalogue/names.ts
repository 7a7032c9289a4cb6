import type { Label } from "../../../src/codes/label.js";
import type { IndicatorForm } from "../../../src/engine/indicator/indicator-result.js";
import type { Rule } from "../../../src/engine/pack/pack.js";

/** What the forms of rules are called. */
export const ruleForms: Readonly<Record<Rule["form"], Label>> = {
  expectation: { zh: "要求", en: "Expectation" },
  deadline: { zh: "期限", en: "Deadline" },
  procedure: { zh: "程序", en: "Procedure" },
  check: { zh: "程序判断", en: "Check" },
};

/** What the forms of indicators are called. */
export const indicatorForms: Readonly<Record<IndicatorForm, Label>> = {
  count: { zh: "计数", en: "Count" },
  sum: { zh: "合计", en: "Sum" },
  ratio: { zh: "比率", en: "Ratio" },
  duration: { zh: "时长", en: "Duration" },
};
