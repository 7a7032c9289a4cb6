import { label } from "../../codes/label.js";
import { inspectionKinds, shortcomingKinds } from "../../codes/review.js";
import { defineEntity, type RecordOf } from "../record/entity.js";
import { choice, day, group, list, reference, text } from "../record/field.js";
import { stillOpen } from "../record/key-day.js";

const shortcoming = group(
  {
    kind: choice(shortcomingKinds, "问题类型", "Kind"),
    title: text("问题", "Shortcoming"),
    entry: reference("list-entry", "所涉事项", "List entry").optional(),
    measure: reference("measure", "所涉措施", "Measure").optional(),
    correctionDueOn: day("整改期限", "Correction due").optional(),
    correctedOn: day("整改完成日期", "Corrected on").optional(),
  },
  "问题",
  "Shortcoming",
);

/** One unit's inspection of another's work (督促检查), distinct from the inspection of businesses. */
export const Inspection = defineEntity({
  name: "inspection",
  title: label("督促检查", "Inspection of a unit"),
  family: "review",
  meaning: "An inspection of a unit's work by a higher or supervising unit, with the shortcomings found.",
  keyDay: "heldOn",
  fields: {
    unit: reference("unit", "被检查单位", "Inspected unit"),
    inspector: reference("unit", "检查单位", "Inspecting unit").optional(),
    kind: choice(inspectionKinds, "督查类型", "Kind"),
    task: reference("task", "任务", "Task").optional(),
    heldOn: day("检查日期", "Day of the inspection").optional(),
    reportedOn: day("报告日期", "Day of the report").optional(),
    shortcomings: list(shortcoming, "发现问题", "Shortcomings", "An empty list says that none was found.").optional(),
    recheckAskedOn: day(
      "收到复核申请日期",
      "Review asked for on",
      "When the request to review the conclusion came.",
    ).optional(),
    recheckWithdrawnOn: day("撤回复核申请日期", "Request for review withdrawn on").optional(),
    recheckDecidedOn: day("复核决定日期", "Review decided on").optional(),
    open: stillOpen,
  },
  inOrder: [
    ["heldOn", "reportedOn"],
    ["recheckAskedOn", "recheckWithdrawnOn"],
    ["recheckAskedOn", "recheckDecidedOn"],
  ],
});
export type Inspection = RecordOf<typeof Inspection>;
