import { label } from "../codes/label.js";
import { obligationKinds, targetDirections } from "../codes/plan.js";
import { citations } from "./citation.js";
import { completion } from "./completion.js";
import { defineEntity, type RecordOf } from "./entity.js";
import { choice, day, group, list, quantity, reference, text } from "./field.js";
import { pauses } from "./pause.js";

const target = group(
  {
    direction: choice(targetDirections, "方向", "Direction"),
    value: quantity("目标值", "Value", "In the target's unit; a rate is a share between 0 and 1."),
    unit: text("计量单位", "Unit of measurement", 'Such as "件", "期" or "1" for a share.'),
    cue: text("提示词", "Cue", 'The word of the plan that sets the direction, such as "达到".').optional(),
  },
  "目标",
  "Target",
);

const milestone = group(
  {
    id: text("编号", "Id", "Unique within the measure."),
    title: text("节点", "Title"),
    weight: quantity("权重", "Weight", "Relative to the other milestones; 1 when missing.").optional(),
    dueOn: day("完成期限", "Due day"),
  },
  "节点",
  "Milestone",
);

const dueChange = group(
  {
    previous: day("原期限", "Previous due day"),
    changedOn: day("调整日期", "Day of the change"),
    reason: text("调整理由", "Reason"),
  },
  "期限调整",
  "Change of the due day",
);

/** One obligation of a task, with who leads it, by when it is due and how its completion is known. */
export const Measure = defineEntity({
  name: "measure",
  title: label("措施", "Measure"),
  family: "plan",
  meaning: "One obligation that a task contains, and the smallest thing whose progress is kept.",
  fields: {
    task: reference("task", "任务", "Task"),
    obligation: text("义务编号", "Obligation", 'The clause and a letter, such as "2.12d".'),
    kind: choice(obligationKinds, "义务类型", "Kind of obligation"),
    title: text("标题", "Title"),
    text: text("内容", "Content").optional(),
    leadUnit: reference("unit", "牵头单位", "Lead unit"),
    supportingUnits: list(reference("unit", "配合单位", "Supporting unit"), "配合单位", "Supporting units"),
    carriesOut: list(
      reference("task", "上级任务", "Higher task"),
      "落实的上级任务",
      "Higher tasks that it carries out",
      "Those of its task when missing.",
    ).optional(),
    basis: citations("依据", "Basis", "Clauses of higher documents that it carries out itself.").optional(),
    continues: list(
      reference("measure", "上年措施", "Last year's measure"),
      "承接的上年措施",
      "Measures of last year that it continues",
      "An empty list says that it is new.",
    ).optional(),
    notContinuedBecause: text(
      "不再列入下一年的理由",
      "Reason not to continue it",
      "Why next year's plan has no such measure.",
    ).optional(),
    startsOn: day("起始日期", "Planned start"),
    dueOn: day(
      "完成期限",
      "Due day",
      "The last day in time as it stands now; missing when the measure is standing.",
    ).optional(),
    dueChanges: list(dueChange, "期限调整", "Changes of the due day", "Oldest first.").optional(),
    weight: quantity("权重", "Weight", "Relative to the other measures of the task; 1 when missing.").optional(),
    completion,
    target: target.optional(),
    milestones: list(milestone, "节点", "Milestones").optional(),
    suspensions: pauses("暂停", "Pauses").optional(),
    cancelledOn: day("撤销日期", "Day of cancellation").optional(),
  },
});
export type Measure = RecordOf<typeof Measure>;
