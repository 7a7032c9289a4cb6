import { label } from "../../codes/label.js";
import { reviewResults } from "../../codes/review.js";
import { defineEntity, type RecordOf } from "../record/entity.js";
import { choice, day, flag, list, reference, text } from "../record/field.js";
import { reviewSubject } from "./review-subject.js";

/** The review of a draft's legality before it is discussed; asking for comments is not one. */
export const LegalityReview = defineEntity({
  name: "legality-review",
  title: label("合法性审查", "Legality review"),
  family: "review",
  meaning: "The legal office's review of a draft decision, document or rule before collective discussion.",
  fields: {
    unit: reference("unit", "审查单位", "Reviewing unit"),
    draftingUnit: reference("unit", "起草单位", "Drafting unit").optional(),
    ...reviewSubject,
    submittedOn: day("送审日期", "Day of submission").optional(),
    concludedOn: day("审查完成日期", "Day of conclusion").optional(),
    result: choice(reviewResults, "审查结论", "Result").optional(),
    opinion: text("审查意见", "Opinion").optional(),
    urgent: flag("紧急事项", "Urgent").optional(),
    advisers: list(
      reference("legal-adviser", "参与的法律顾问", "Adviser"),
      "参与的法律顾问",
      "Advisers who took part",
    ).optional(),
    opinionAdopted: flag("意见已采纳", "Opinion adopted").optional(),
  },
  inOrder: [["submittedOn", "concludedOn"]],
});
export type LegalityReview = RecordOf<typeof LegalityReview>;
