import { adjudicationKinds, rulingOutcomes } from "../../codes/dispute.js";
import { label } from "../../codes/label.js";
import { defineEntity, type RecordOf } from "../record/entity.js";
import { choice, day, reference, text } from "../record/field.js";
import { extensions } from "./extension.js";
import { suspensions } from "./suspension.js";

/** One ruling by an organ on a dispute between others (行政裁决). */
export const AdjudicationCase = defineEntity({
  name: "adjudication-case",
  title: label("行政裁决案件", "Adjudication case"),
  family: "case",
  meaning: "One dispute between others on which an organ rules.",
  fields: {
    unit: reference("unit", "裁决单位", "Ruling unit"),
    kind: choice(adjudicationKinds, "行政裁决类型", "Kind"),
    title: text("争议", "Dispute").optional(),
    receivedOn: day("收到申请日期", "Day of receipt"),
    acceptedOn: day("受理日期", "Day of acceptance").optional(),
    suspensions: suspensions("中止", "Suspensions").optional(),
    extensions: extensions("延期", "Extensions").optional(),
    decidedOn: day("裁决日期", "Day of the ruling").optional(),
    servedOn: day("送达日期", "Day of service").optional(),
    outcome: choice(rulingOutcomes, "裁决结果", "Outcome").optional(),
  },
  inOrder: [
    ["receivedOn", "acceptedOn"],
    ["receivedOn", "decidedOn"],
    ["acceptedOn", "decidedOn"],
    ["decidedOn", "servedOn"],
  ],
});
export type AdjudicationCase = RecordOf<typeof AdjudicationCase>;
