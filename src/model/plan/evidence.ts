import { label } from "../../codes/label.js";
import { evidenceKinds, evidenceResults } from "../../codes/plan.js";
import { defineEntity, type RecordOf } from "../record/entity.js";
import { choice, day, flag, group, quantity, reference, text } from "../record/field.js";

/** A paper or record that supports a unit's claim of progress. */
export const Evidence = defineEntity({
  name: "evidence",
  title: label("佐证材料", "Evidence"),
  family: "plan",
  meaning: "A paper or record that supports what a unit has done for a measure, and what a reviewer made of it.",
  fields: {
    measure: reference("measure", "措施", "Measure"),
    unit: reference("unit", "提交单位", "Submitting unit"),
    milestone: text("节点", "Milestone", "The id of the measure's milestone that it supports.").optional(),
    period: text(
      "所属期次",
      "Period",
      'Of a recurring measure, the period that it supports: "2017-05", "2017-Q2", "2017-H1", "2017". When missing, the earliest open period whose days of grace reach the day of effect.',
    ).optional(),
    kind: choice(evidenceKinds, "佐证类型", "Kind of evidence"),
    title: text("标题", "Title"),
    effectiveOn: day("生效日期", "Day of effect", "The day from which it proves what it proves."),
    submittedOn: day("提交日期", "Day of submission"),
    quantity: quantity(
      "数量",
      "Quantity",
      "What this paper alone proves, in the target's unit; the quantities of several papers add up.",
    ).optional(),
    isTotal: flag(
      "为累计数",
      "Is a total",
      "The quantity is the total up to the day of effect, with everything that earlier papers prove, rather than what this paper adds.",
    ).optional(),
    document: text("文书", "Document", "Title, number or address of the paper.").optional(),
    verdict: group(
      {
        reviewer: reference(
          "unit",
          "核验单位",
          "Reviewer",
          "Another unit than the one that submitted it, whose own verdict verifies nothing.",
        ),
        reviewedOn: day("核验日期", "Day of verification"),
        result: choice(evidenceResults, "核验结果", "Result"),
        reason: text("理由", "Reason").optional(),
      },
      "核验",
      "Verdict",
    ).optional(),
    expiresOn: day("失效日期", "Day of expiry", "The first day on which it proves nothing any more.").optional(),
  },
  inOrder: [
    ["effectiveOn", "expiresOn"],
    ["submittedOn", "verdict.reviewedOn"],
  ],
});
export type Evidence = RecordOf<typeof Evidence>;
