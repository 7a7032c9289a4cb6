import { label } from "../../codes/label.js";
import { supervisionKinds } from "../../codes/review.js";
import { defineEntity, type RecordOf } from "../record/entity.js";
import { choice, day, reference, text } from "../record/field.js";

/** What a supervising unit did about another's slow or unlawful work: a rung of the escalation ladder that was used. */
export const SupervisionMeasure = defineEntity({
  name: "supervision-measure",
  title: label("督促问责措施", "Supervision measure"),
  family: "review",
  meaning: "An interview, order to correct, public criticism or accountability that a unit was subjected to.",
  fields: {
    unit: reference("unit", "被督促单位", "Unit concerned"),
    kind: choice(supervisionKinds, "督促问责方式", "Kind"),
    takenBy: reference("unit", "实施单位", "Taken by").optional(),
    on: day("实施日期", "Day"),
    reason: text("事由", "Reason").optional(),
    inspection: reference("inspection", "督促检查", "Inspection").optional(),
    measure: reference("measure", "措施", "Measure").optional(),
    correctionDueOn: day("整改期限", "Correction due").optional(),
    correctedOn: day("整改完成日期", "Corrected on").optional(),
    publishedOn: day("通报日期", "Published on").optional(),
  },
  inOrder: [["on", "correctionDueOn"]],
});
export type SupervisionMeasure = RecordOf<typeof SupervisionMeasure>;
