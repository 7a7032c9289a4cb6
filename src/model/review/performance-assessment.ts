import { label } from "../../codes/label.js";
import { assessedFigures, assessmentGrades } from "../../codes/review.js";
import { defineEntity, type RecordOf } from "../record/entity.js";
import { choice, count, day, flag, list, quantity, reference, text, year } from "../record/field.js";

/** The yearly assessment of a unit as it was published, not as it is computed here. */
export const PerformanceAssessment = defineEntity({
  name: "performance-assessment",
  title: label("绩效考核", "Performance assessment"),
  family: "review",
  meaning: "The yearly performance assessment of a unit and the part that law-based government has in it.",
  fields: {
    unit: reference("unit", "被考核单位", "Assessed unit"),
    year: year("年度", "Year"),
    scheme: text("考核指标体系", "Scheme").optional(),
    coversLawBasedGovernment: flag("含法治建设指标", "Covers law-based government").optional(),
    figures: list(choice(assessedFigures, "应诉指标", "Figure"), "纳入的应诉指标", "Figures on suits").optional(),
    score: quantity("得分", "Score", "Out of 100.").optional(),
    lawBasedGovernmentScore: quantity("法治建设得分", "Score for law-based government").optional(),
    grade: choice(assessmentGrades, "考核等次", "Grade").optional(),
    concludedOn: day("考核完成日期", "Day of conclusion").optional(),
    publishedOn: day("公布日期", "Day of publication").optional(),
    advancedUnit: flag("依法行政先进单位", "Chosen as an advanced unit").optional(),
    advancedPersons: count("依法行政先进个人数", "Advanced persons").optional(),
  },
  inOrder: [["concludedOn", "publishedOn"]],
});
export type PerformanceAssessment = RecordOf<typeof PerformanceAssessment>;
