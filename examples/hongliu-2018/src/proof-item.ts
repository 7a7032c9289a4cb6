import { defineEntity, defineVocabulary, field, label, type RecordOf } from "fazhi";

/** On what the demand for a proof rests. */
export const proofBases = defineVocabulary("proof-basis", label("设定依据", "Basis of a proof"), {
  law: label("法律", "Law"),
  "administrative-regulation": label("行政法规", "Administrative regulation"),
  "local-regulation": label("地方性法规", "Local regulation"),
  none: label("没有法定依据", "None in law"),
});

/** The steps of a clean-up. */
export const cleanUpSteps = defineVocabulary("proof-clean-up-step", label("清理环节", "Step of a clean-up"), {
  proposal: label("提出意见", "Proposal"),
  "legality-review": label("合法性审核", "Legality review"),
  decision: label("作出决定", "Decision"),
});

const step = field.group(
  {
    kind: field.choice(cleanUpSteps, "环节", "Step"),
    on: field.day("完成日期", "Day of completion").optional(),
    actor: field.text("经办机构", "Actor").optional(),
  },
  "环节",
  "Step",
);

/** A proof that a unit demands of citizens: a register that the library does not have. */
export const ProofItem = defineEntity({
  name: "proof-item",
  title: label("证明事项", "Proof item"),
  family: "register",
  meaning: "A proof that a unit demands of those who apply to it, and what the clean-up made of it.",
  fields: {
    unit: field.reference("unit", "索要单位", "Demanding unit"),
    title: field.text("证明名称", "Title"),
    registeredOn: field.day("登记日期", "Day of registration", "The day it was entered for the clean-up."),
    basis: field.choice(proofBases, "设定依据", "Basis").optional(),
    steps: field.list(step, "清理程序", "Steps of the clean-up").optional(),
    decidedOn: field
      .day("决定日期", "Day of the decision", "The day on which it was decided to keep or to cancel it.")
      .optional(),
    publishedOn: field.day("公布日期", "Day of publication", "The day on which the decision was published.").optional(),
    cancelledOn: field
      .day("取消日期", "Day of cancellation", "The first day on which it is no longer demanded.")
      .optional(),
  },
});
export type ProofItem = RecordOf<typeof ProofItem>;
