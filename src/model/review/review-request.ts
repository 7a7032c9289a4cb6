import { requestOutcomes } from "../../codes/document.js";
import { partyKinds } from "../../codes/enforcement.js";
import { label } from "../../codes/label.js";
import { defineEntity, type RecordOf } from "../record/entity.js";
import { choice, day, reference, text } from "../record/field.js";

/** A suggestion from outside that a document be reviewed (建议审查). */
export const ReviewRequest = defineEntity({
  name: "review-request",
  title: label("规范性文件审查建议", "Request to review a document"),
  family: "review",
  meaning: "A citizen's or organisation's suggestion that a normative document be reviewed, and its answer.",
  fields: {
    document: reference("normative-document", "建议审查的文件", "Document"),
    unit: reference("unit", "受理单位", "Receiving unit"),
    requesterKind: choice(partyKinds, "建议人类型", "Kind of requester").optional(),
    receivedOn: day("收到日期", "Day of receipt"),
    acceptedOn: day("受理日期", "Day of acceptance").optional(),
    answeredOn: day("反馈日期", "Day of the answer", "When the result was told to the requester.").optional(),
    outcome: choice(requestOutcomes, "处理结果", "Outcome").optional(),
    note: text("备注", "Note").optional(),
  },
  inOrder: [
    ["receivedOn", "acceptedOn"],
    ["receivedOn", "answeredOn"],
  ],
});
export type ReviewRequest = RecordOf<typeof ReviewRequest>;
