import { unlawfulCaseSources } from "../../codes/enforcement.js";
import { label } from "../../codes/label.js";
import { defineEntity, type RecordOf } from "../record/entity.js";
import { choice, day, flag, reference, text } from "../record/field.js";

/** A case in which a unit itself acted unlawfully, however it came to light. */
export const UnlawfulCase = defineEntity({
  name: "unlawful-case",
  title: label("违法行政案件", "Case of unlawful administration"),
  family: "case",
  meaning:
    "A case in which a unit was found to have acted unlawfully; several major ones in a year make its head accountable.",
  fields: {
    unit: reference("unit", "违法单位", "Unit"),
    title: text("案由", "Subject"),
    actedOn: day("违法行为日期", "Day of the act").optional(),
    establishedOn: day("认定日期", "Day it was established"),
    source: choice(unlawfulCaseSources, "发现途径", "Source").optional(),
    litigation: reference("litigation-case", "行政诉讼案件", "Litigation case").optional(),
    reconsideration: reference("reconsideration-case", "行政复议案件", "Reconsideration case").optional(),
    decision: reference("major-decision", "所涉决策", "Decision", "The decision that proved unlawful.").optional(),
    major: flag("重大案件", "Major").optional(),
    graveConsequences: flag("造成严重社会后果", "Grave consequences").optional(),
    accountabilityOn: day("追责日期", "Day of accountability").optional(),
    accountability: reference("supervision-measure", "问责措施", "Accountability measure").optional(),
  },
  inOrder: [["actedOn", "establishedOn"]],
});
export type UnlawfulCase = RecordOf<typeof UnlawfulCase>;
