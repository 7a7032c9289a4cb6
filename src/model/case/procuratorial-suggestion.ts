import { suggestionKinds } from "../../codes/dispute.js";
import { label } from "../../codes/label.js";
import { defineEntity, type RecordOf } from "../record/entity.js";
import { choice, day, flag, reference, text } from "../record/field.js";

/** A procuratorate's suggestion that a unit remedy its conduct (检察建议). */
export const ProcuratorialSuggestion = defineEntity({
  name: "procuratorial-suggestion",
  title: label("检察建议", "Procuratorial suggestion"),
  family: "case",
  meaning: "A procuratorate's suggestion to a unit, and the unit's answer.",
  fields: {
    unit: reference("unit", "被建议单位", "Unit concerned"),
    kind: choice(suggestionKinds, "建议类型", "Kind").optional(),
    urgent: flag("损害继续扩大等紧急情形", "Urgent", "The harm to the public interest was spreading.").optional(),
    title: text("标题", "Title").optional(),
    procuratorate: text("检察机关", "Procuratorate").optional(),
    receivedOn: day("收到日期", "Day of receipt"),
    answerDueOn: day("回复期限", "Answer due", "The day set in the suggestion.").optional(),
    answeredOn: day("回复日期", "Day of the answer").optional(),
    withdrawnOn: day("撤回日期", "Day of withdrawal", "The day on which the suggestion was withdrawn.").optional(),
    adopted: flag("已采纳", "Adopted").optional(),
    correctedOn: day("整改日期", "Day of correction").optional(),
  },
  inOrder: [
    ["receivedOn", "answerDueOn"],
    ["receivedOn", "answeredOn"],
  ],
});
export type ProcuratorialSuggestion = RecordOf<typeof ProcuratorialSuggestion>;
