import { label } from "../../codes/label.js";
import { defineEntity, type RecordOf } from "../record/entity.js";
import { day, flag, quantity, reference, share, text } from "../record/field.js";

/** What a unit says about how far along its part of a measure is. */
export const ProgressReport = defineEntity({
  name: "progress-report",
  title: label("进展报告", "Progress report"),
  family: "plan",
  meaning: "A unit's own statement about its part of a measure; a claim until evidence or records support it.",
  fields: {
    measure: reference("measure", "措施", "Measure"),
    unit: reference("unit", "报告单位", "Reporting unit"),
    reportedOn: day("报告日期", "Day of the report"),
    effectiveOn: day("进展生效日期", "Day the progress took effect", "The day of the report when missing.").optional(),
    share: share("完成比例", "Share done", "Between 0 and 1; the whole so far, not the increase.").optional(),
    quantity: quantity(
      "累计完成数量",
      "Quantity done so far",
      "In the target's unit; the total so far, not the increase. Of a recurring measure the total of the period.",
    ).optional(),
    milestone: text("节点", "Milestone", "The id of the measure's milestone that is reached.").optional(),
    period: text(
      "所属期次",
      "Period",
      'Of a recurring measure, the period that is reported on: "2017-05", "2017-Q2", "2017-H1", "2017". When missing, the earliest open period whose days of grace reach the day of effect.',
    ).optional(),
    done: flag("已完成", "Done").optional(),
    doneOn: day("完成日期", "Day of completion", "As stated by the unit.").optional(),
    undone: flag("完成后又恢复未完成", "Undone again", "A thing that was done no longer is.").optional(),
    accepted: flag("已签收", "Acknowledged", "The unit has acknowledged the assignment (签收).").optional(),
    note: text("备注", "Note").optional(),
  },
});
export type ProgressReport = RecordOf<typeof ProgressReport>;
