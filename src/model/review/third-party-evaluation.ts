import { label } from "../../codes/label.js";
import { evaluationSubjects } from "../../codes/review.js";
import { defineEntity, type RecordOf } from "../record/entity.js";
import { choice, day, flag, quantity, reference, text } from "../record/field.js";

/** An evaluation by a body that is independent of what it evaluates. */
export const ThirdPartyEvaluation = defineEntity({
  name: "third-party-evaluation",
  title: label("第三方评估", "Third-party evaluation"),
  family: "review",
  meaning: "An independent body's evaluation of a unit's openness, services, legislation or decisions.",
  fields: {
    unit: reference("unit", "被评估单位", "Evaluated unit"),
    subject: choice(evaluationSubjects, "评估对象", "Subject"),
    evaluator: text("评估机构", "Evaluator").optional(),
    independent: flag("机构独立", "Independent").optional(),
    commissionedOn: day("委托日期", "Day of commission").optional(),
    concludedOn: day("完成日期", "Day of conclusion").optional(),
    score: quantity("得分", "Score", "Out of 100.").optional(),
    publishedOn: day("公布日期", "Day of publication").optional(),
  },
  inOrder: [["commissionedOn", "concludedOn"]],
});
export type ThirdPartyEvaluation = RecordOf<typeof ThirdPartyEvaluation>;
