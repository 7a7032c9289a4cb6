import { label } from "../../codes/label.js";
import { mechanismKinds } from "../../codes/mechanism.js";
import { defineEntity, type RecordOf } from "../record/entity.js";
import { choice, day, flag, list, reference, text } from "../record/field.js";
import { citation } from "../review/citation.js";

/** A working mechanism or system that a unit has set up. */
export const Mechanism = defineEntity({
  name: "mechanism",
  title: label("制度机制", "Mechanism"),
  family: "register",
  meaning: "A working mechanism, system or set of rules that a unit has set up, and since when it is used.",
  fields: {
    unit: reference("unit", "建立单位", "Unit"),
    kind: choice(mechanismKinds, "制度机制类型", "Kind"),
    title: text("标题", "Title"),
    task: reference("task", "任务", "Task").optional(),
    establishedOn: day("建立日期", "Established on").optional(),
    usedSince: day("运行日期", "In use since").optional(),
    endedOn: day("终止日期", "Ended on", "The first day no longer in use.").optional(),
    document: citation("制度文件", "Document").optional(),
    participants: list(reference("unit", "参与单位", "Participant"), "参与单位", "Participating units").optional(),
    appliedToAll: flag("适用于全部单位", "Applied to every unit").optional(),
    publishedOn: day("公布日期", "Day of publication").optional(),
  },
  inOrder: [
    ["establishedOn", "endedOn"],
    ["usedSince", "endedOn"],
  ],
});
export type Mechanism = RecordOf<typeof Mechanism>;
