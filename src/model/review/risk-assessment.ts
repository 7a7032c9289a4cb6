import { label } from "../../codes/label.js";
import { riskLevels } from "../../codes/review.js";
import { defineEntity, type RecordOf } from "../record/entity.js";
import { choice, day, flag, list, reference, text } from "../record/field.js";
import { reviewSubject } from "./review-subject.js";

/** The assessment of what a decision may do to stability, environment, finance or safety. */
export const RiskAssessment = defineEntity({
  name: "risk-assessment",
  title: label("风险评估", "Risk assessment"),
  family: "review",
  meaning: "The assessment of a decision's risks, with the points found and the measures against them.",
  fields: {
    unit: reference("unit", "评估单位", "Assessing unit"),
    ...reviewSubject,
    startedOn: day("启动日期", "Day of start").optional(),
    concludedOn: day("完成日期", "Day of conclusion").optional(),
    level: choice(riskLevels, "风险等级", "Risk level").optional(),
    riskPoints: list(text("风险点", "Point of risk"), "风险点", "Points of risk").optional(),
    controllable: flag("风险可控", "Controllable").optional(),
    emergencyPlan: flag("有应急预案", "Has an emergency plan").optional(),
    report: text("评估报告", "Report").optional(),
  },
  inOrder: [["startedOn", "concludedOn"]],
});
export type RiskAssessment = RecordOf<typeof RiskAssessment>;
