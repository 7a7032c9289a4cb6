import type { Label } from "../../../src/codes/label.js";
import type { IndicatorForm } from "../../../src/engine/indicator/indicator-result.js";

/** What the forms of indicators are called. */
export const indicatorForms: Readonly<Record<IndicatorForm, Label>> = {
  count: { zh: "计数", en: "Count" },
  sum: { zh: "合计", en: "Sum" },
  ratio: { zh: "比率", en: "Ratio" },
  duration: { zh: "时长", en: "Duration" },
};
