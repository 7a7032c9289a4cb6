import { legislationPlanKinds } from "../../codes/document.js";
import { label } from "../../codes/label.js";
import { defineEntity, type RecordOf } from "../record/entity.js";
import { choice, day, reference, text, year } from "../record/field.js";

/** A government's plan of what it will legislate. */
export const LegislationPlan = defineEntity({
  name: "legislation-plan",
  title: label("立法规划、计划", "Legislation plan"),
  family: "register",
  meaning: "A five-year or yearly plan of a government's legislation.",
  fields: {
    unit: reference("unit", "编制单位", "Planning unit"),
    kind: choice(legislationPlanKinds, "类型", "Kind"),
    title: text("标题", "Title").optional(),
    firstYear: year("起始年度", "First year"),
    lastYear: year("截止年度", "Last year").optional(),
    dueOn: day("完成期限", "Due day").optional(),
    adoptedOn: day("通过日期", "Day of adoption").optional(),
    publishedOn: day("公布日期", "Day of publication").optional(),
  },
  inOrder: [
    ["firstYear", "lastYear"],
    ["adoptedOn", "publishedOn"],
  ],
});
export type LegislationPlan = RecordOf<typeof LegislationPlan>;
