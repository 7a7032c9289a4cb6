import { energyAssessmentResults } from "../../codes/environment.js";
import { label } from "../../codes/label.js";
import { defineEntity, type RecordOf } from "../record/entity.js";
import { choice, day, quantity, reference, year } from "../record/field.js";

/** The yearly assessment of how a place met its target of saving energy (节能目标责任评价考核). */
export const EnergyAssessment = defineEntity({
  name: "energy-assessment",
  title: label("节能考核", "Assessment of energy saving"),
  family: "review",
  meaning: "The yearly assessment of a government by its target of saving energy.",
  fields: {
    unit: reference("unit", "被考核单位", "Assessed unit"),
    assessor: reference("unit", "考核单位", "Assessing unit").optional(),
    year: year("考核年度", "Year"),
    reductionTarget: quantity("单位地区生产总值能耗降低目标", "Target", "Per cent.").optional(),
    reduction: quantity("单位地区生产总值能耗降低率", "Reduction", "Per cent.").optional(),
    concludedOn: day("完成日期", "Day of conclusion").optional(),
    result: choice(energyAssessmentResults, "考核结果", "Result").optional(),
  },
});
export type EnergyAssessment = RecordOf<typeof EnergyAssessment>;
