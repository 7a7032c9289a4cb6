import { label } from "../../codes/label.js";
import { reviewResults } from "../../codes/review.js";
import { defineEntity, type RecordOf } from "../record/entity.js";
import { choice, day, reference, text } from "../record/field.js";

/** The legal review (法制审核) of a major enforcement decision before it is taken. */
export const EnforcementReview = defineEntity({
  name: "enforcement-review",
  title: label("重大执法决定法制审核", "Enforcement legal review"),
  family: "review",
  meaning: "The legal review of a major enforcement decision before it is taken.",
  fields: {
    unit: reference("unit", "审核单位", "Reviewing unit"),
    case: reference("enforcement-case", "案件", "Case"),
    submittedOn: day("送审日期", "Day of submission").optional(),
    concludedOn: day("审核完成日期", "Day of conclusion").optional(),
    result: choice(reviewResults, "审核结论", "Result").optional(),
    reviewer: reference("officer", "审核人员", "Reviewer").optional(),
    opinion: text("审核意见", "Opinion").optional(),
  },
  inOrder: [["submittedOn", "concludedOn"]],
});
export type EnforcementReview = RecordOf<typeof EnforcementReview>;
