import { label } from "../../codes/label.js";
import { obligationKinds, targetDirections } from "../../codes/plan.js";
import { defineEntity, type RecordOf } from "../record/entity.js";
import { choice, day, group, list, quantity, reference, text, weight } from "../record/field.js";
import { citations } from "../review/citation.js";
import { completion } from "./completion.js";
import { pauses } from "./pause.js";

const target = group(
  {
    direction: choice(targetDirections, "方向", "Direction"),
    value: quantity(
      "目标值",
      "Value",
      'In the target\'s unit: 95 with the unit "%", 0.95 with the unit "1". Of a recurring measure it is what each period is to reach. With a value of last year it is the growth over that.',
    ),
    most: quantity(
      "区间上限",
      "Upper end",
      'Where the target is a range, such as 8 %-10 %: its upper end; the value is its lower end and the direction is "at-least".',
    ).optional(),
    unit: text(
      "计量单位",
      "Unit of measurement",
      'Such as "件", "期", "%" for per cents or "1" for a share between 0 and 1.',
    ),
    growthOver: quantity(
      "上年数",
      "Last year's value",
      'Where the value is a growth (unit "%" or "1"): the value of last year that it is over; quantities are then of what grows.',
    ).optional(),
    cue: text("提示词", "Cue", 'The word of the plan that sets the direction, such as "达到".').optional(),
  },
  "目标",
  "Target",
  "One to a measure; what is to reach two is written as two measures of the same obligation.",
).meta({
  "x-several": label(
    "第二个目标值另写一项义务相同的措施",
    "a second target is written as a second measure of the same obligation",
  ),
});

const milestone = group(
  {
    id: text("编号", "Id", "Unique within the measure."),
    title: text("节点", "Title"),
    weight: weight("权重", "Weight", "Relative to the other milestones; 1 when missing.").optional(),
    dueOn: day("完成期限", "Due day"),
    value: quantity(
      "阶段目标值",
      "Interim target",
      "Of a measure with a target: what is to be reached by the milestone's due day, such as the step of one year in a plan of several.",
    ).optional(),
  },
  "节点",
  "Milestone",
);

const targetChange = group(
  {
    previous: quantity("原目标值", "Previous value"),
    previousMost: quantity("原区间上限", "Previous upper end").optional(),
    changedOn: day("调整日期", "Day of the change"),
    reason: text("调整理由", "Reason"),
  },
  "目标调整",
  "Change of the target",
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
    reviewer: reference(
      "unit",
      "核验单位",
      "Reviewer",
      "Who reviews what is handed in; the plan's reviewer when missing.",
    ).optional(),
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
    weight: weight("权重", "Weight", "Relative to the other measures of the task; 1 when missing.").optional(),
    completion,
    target: target.optional(),
    checkedAgainst: list(
      text("指标", "Indicator", "The id of an indicator."),
      "核对指标",
      "Indicators to check against",
      "Those that count the same as the measure's evidence; when missing those of the plan's pack about its obligation. An empty list says that none does.",
    ).optional(),
    targetChanges: list(
      targetChange,
      "目标调整",
      "Changes of the target",
      "Oldest first; each keeps the value that held before it.",
    ).optional(),
    milestones: list(milestone, "节点", "Milestones").optional(),
    suspensions: pauses("暂停", "Pauses").optional(),
    cancelledOn: day("撤销日期", "Day of cancellation").optional(),
  },
  inOrder: [["startsOn", "dueOn"]],
});
export type Measure = RecordOf<typeof Measure>;
