import { label } from "../../codes/label.js";
import { pilotStages, pilotSubjects } from "../../codes/plan.js";
import { procedureSteps } from "../case/procedure-step.js";
import { defineEntity, type RecordOf } from "../record/entity.js";
import { choice, count, day, list, reference, text } from "../record/field.js";
import { citations } from "../review/citation.js";

/** A reform tried out in one place before it is extended. */
export const Pilot = defineEntity({
  name: "pilot",
  title: label("试点", "Pilot"),
  family: "pilot",
  meaning: "A reform that a named place tries out first.",
  fields: {
    title: text("标题", "Title"),
    subject: choice(pilotSubjects, "试点事项", "Subject"),
    region: reference("region", "试点地区", "Place"),
    unit: reference("unit", "实施单位", "Carrying unit").optional(),
    task: reference("task", "任务", "Task").optional(),
    supportingUnits: list(reference("unit", "指导单位", "Supporting unit"), "指导单位", "Supporting units").optional(),
    startsOn: day("计划启动日期", "Planned start").optional(),
    dueOn: day("计划完成日期", "Planned end").optional(),
    startedOn: day("实际启动日期", "Actual start").optional(),
    concludedOn: day("实际完成日期", "Actual end").optional(),
    basis: citations("依据", "Basis").optional(),
    stages: procedureSteps(pilotStages, "试点阶段", "Stages").optional(),
    itemsInScope: count("纳入事项数", "Items in scope").optional(),
    itemsDone: count("实现事项数", "Items done", "Items in scope that already run the new way.").optional(),
    itemsCountedOn: day("统计日期", "Counted on").optional(),
    sealsReplaced: count("被取代印章数", "Seals replaced", "Seals that one seal replaced (一枚印章管到底).").optional(),
  },
  inOrder: [
    ["startsOn", "dueOn"],
    ["startedOn", "concludedOn"],
  ],
});
export type Pilot = RecordOf<typeof Pilot>;
