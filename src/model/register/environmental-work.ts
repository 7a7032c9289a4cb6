import { environmentalWorkKinds } from "../../codes/environment.js";
import { label } from "../../codes/label.js";
import { defineEntity, type RecordOf } from "../record/entity.js";
import { choice, day, quantity, reference, text } from "../record/field.js";

/** One piece of work for the environment, such as a boiler that is retired, a site that is covered or a plant that is built. */
export const EnvironmentalWork = defineEntity({
  name: "environmental-work",
  title: label("生态环境治理台账", "Environmental work"),
  family: "register",
  meaning: "One piece of work on a register of the environment: a boiler retired, a site controlled, a plant built.",
  fields: {
    unit: reference("unit", "实施单位", "Carrying unit"),
    kind: choice(environmentalWorkKinds, "治理类型", "Kind"),
    title: text("项目名称", "Title"),
    measure: reference("measure", "所属措施", "Measure").optional(),
    quantity: quantity("工作量", "Quantity", "In its own unit of measurement, such as tonnes of steam.").optional(),
    unitOfMeasure: text("计量单位", "Unit of measurement", 'Such as "蒸吨", "辆", "公顷".').optional(),
    startedOn: day("开工日期", "Day of start").optional(),
    dueOn: day("计划完成日期", "Due day").optional(),
    doneOn: day("完成日期", "Day of completion").optional(),
    acceptedOn: day("验收日期", "Day of acceptance", "When it was looked at and found done.").optional(),
    document: text("文书", "Document", "Title, number or address of the paper that shows it.").optional(),
  },
  inOrder: [
    ["startedOn", "dueOn"],
    ["startedOn", "doneOn"],
    ["doneOn", "acceptedOn"],
  ],
});
export type EnvironmentalWork = RecordOf<typeof EnvironmentalWork>;
