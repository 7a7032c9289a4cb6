import { label } from "../../codes/label.js";
import { trainingAudiences, trainingKinds } from "../../codes/training.js";
import { defineEntity, type RecordOf } from "../record/entity.js";
import { choice, count, day, reference, text } from "../record/field.js";

/** A legal training course or lecture. */
export const Training = defineEntity({
  name: "training",
  title: label("法治培训、讲座", "Training"),
  family: "register",
  meaning: "A legal training course or legal lecture that a government held.",
  fields: {
    unit: reference("unit", "举办单位", "Holding unit", "The government whose duty it fulfils."),
    kind: choice(trainingKinds, "培训类型", "Kind"),
    title: text("标题", "Title").optional(),
    plannedOn: day("计划日期", "Planned day").optional(),
    heldOn: day("举办日期", "Day it was held", "Missing when it is only planned.").optional(),
    audience: choice(trainingAudiences, "培训对象", "Audience").optional(),
    participants: count("参加人数", "Participants").optional(),
  },
});
export type Training = RecordOf<typeof Training>;
