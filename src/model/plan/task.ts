import { label } from "../../codes/label.js";
import { defineEntity, type RecordOf } from "../record/entity.js";
import { day, list, reference, text, weight } from "../record/field.js";
import { citations } from "../review/citation.js";
import { pauses } from "./pause.js";

/** A clause of a plan: one subject, carried out by its measures. */
export const Task = defineEntity({
  name: "task",
  title: label("任务", "Task"),
  family: "plan",
  meaning: "A clause of a plan that names one subject of work; its measures say what is to be done.",
  fields: {
    plan: reference("plan", "工作要点", "Plan"),
    section: reference("section", "部分", "Section"),
    number: text("序号", "Number", 'Section and item, such as "2.12".'),
    title: text("标题", "Title"),
    text: text("内容", "Content", "The clause restated, or as written.").optional(),
    startsOn: day("起始日期", "Planned start").optional(),
    dueOn: day("完成期限", "Due day", "The last day on which the task is in time.").optional(),
    weight: weight("权重", "Weight", "Relative to the other tasks of the section; 1 when missing.").optional(),
    leadUnit: reference("unit", "牵头单位", "Lead unit").optional(),
    supportingUnits: list(reference("unit", "配合单位", "Supporting unit"), "配合单位", "Supporting units").optional(),
    pilots: list(reference("pilot", "试点", "Pilot"), "试点", "Pilots").optional(),
    carriesOut: list(
      reference("task", "上级任务", "Higher task"),
      "落实的上级任务",
      "Higher tasks that it carries out",
    ).optional(),
    basis: citations("依据", "Basis", "Documents that the clause itself cites.").optional(),
    suspensions: pauses("暂停", "Pauses").optional(),
    cancelledOn: day("撤销日期", "Day of cancellation").optional(),
  },
  inOrder: [["startsOn", "dueOn"]],
});
export type Task = RecordOf<typeof Task>;
