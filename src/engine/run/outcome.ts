import { label } from "../../codes/label.js";
import { type CodeOf, defineVocabulary } from "../../codes/vocabulary.js";

/** What a rule can come to on a record. A missing value is neither a pass nor a fail. */
export const outcomes = defineVocabulary("outcome", label("判断结果", "Outcome"), {
  pass: label("符合", "Pass"),
  fail: label("不符合", "Fail"),
  pending: label("期限未届满", "Pending"),
  undetermined: label("无法判断", "Undetermined"),
  "not-applicable": label("不适用", "Not applicable"),
});
/** A code of {@link outcomes}. */
export type Outcome = CodeOf<typeof outcomes>;

/** How grave a finding is. */
export const severities = defineVocabulary("severity", label("严重程度", "Severity"), {
  error: label("违反", "Error"),
  warning: label("预警", "Warning"),
  notice: label("提示", "Notice"),
});
/** A code of {@link severities}. */
export type Severity = CodeOf<typeof severities>;

/** How many records came to each outcome. */
export type OutcomeCounts = Readonly<Record<Outcome, number>>;
