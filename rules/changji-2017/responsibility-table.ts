import { defineExpectation, label, seenBy, Task } from "fazhi";
import { sinceThePlan } from "./plan-year.js";
import { plan2017 } from "./sources.js";

/** Each task of the plan has a unit that leads it and units that support it. */
export const assignTask = defineExpectation({
  id: "assign-task",
  title: label("任务分解到牵头单位和配合单位", "Assign a task to lead and supporting units"),
  about: Task,
  severity: "warning",
  obligations: ["annex"],
  data: (task) => ({ number: task.number, title: task.title }),
  source: plan2017.clause("附件"),
  inForce: sinceThePlan,
  when: (task, { asOf }) => seenBy(task.cancelledOn, asOf).not(),
  field: "leadUnit",
  expect: (task) => task.leadUnit.isPresent().and(task.supportingUnits.isEmpty().not()),
  message: label(
    "任务{number}“{title}”没有分解到牵头单位和配合单位。",
    "Task {number}, “{title}”, has no lead unit or no supporting units.",
  ),
  mend: label("在责任分解汇总表中补列单位。", "Add the units to the table of responsibilities."),
  notCovered: label("分工是否恰当不作判断。", "Whether the division is a fit one is not judged."),
});
