import { supervisionPaperKinds } from "../../codes/enforcement.js";
import { label } from "../../codes/label.js";
import { defineEntity, type RecordOf } from "../record/entity.js";
import { choice, day, reference, text } from "../record/field.js";

/** A paper by which enforcement is supervised within the administration: a letter, an opinion or a decision. */
export const EnforcementSupervisionPaper = defineEntity({
  name: "enforcement-supervision-paper",
  title: label("行政执法监督文书", "Paper of enforcement supervision"),
  family: "review",
  meaning: "A paper that asks an enforcing organ to do its duty or to correct what it did, and the organ's report.",
  fields: {
    unit: reference("unit", "被监督的行政执法机关", "Supervised organ"),
    issuedBy: reference("unit", "制发单位", "Issued by"),
    kind: choice(supervisionPaperKinds, "文书种类", "Kind"),
    title: text("监督事项", "Subject").optional(),
    documentNumber: text("文号", "Document number").optional(),
    issuedOn: day("制发日期", "Day of issue"),
    reportDueOn: day("报送纠正情况期限", "Report due", "The last day that the paper sets for the report.").optional(),
    correctedOn: day("纠正日期", "Day of correction").optional(),
    reportedOn: day("报送纠正情况日期", "Day of the report").optional(),
    objectedOn: day("提出异议日期", "Day of the objection").optional(),
    withdrawnOn: day("撤回日期", "Day of withdrawal", "The day on which the paper was withdrawn.").optional(),
  },
  inOrder: [
    ["issuedOn", "reportDueOn"],
    ["issuedOn", "reportedOn"],
    ["issuedOn", "objectedOn"],
    ["issuedOn", "withdrawnOn"],
  ],
});
export type EnforcementSupervisionPaper = RecordOf<typeof EnforcementSupervisionPaper>;
