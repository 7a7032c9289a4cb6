import { arbitrationKinds, rulingOutcomes } from "../../codes/dispute.js";
import { label } from "../../codes/label.js";
import { defineEntity, type RecordOf } from "../record/entity.js";
import { choice, day, reference, text } from "../record/field.js";
import { stillOpen } from "../record/key-day.js";
import { extensions } from "./extension.js";
import { suspensions } from "./suspension.js";

/** One arbitration. */
export const ArbitrationCase = defineEntity({
  name: "arbitration-case",
  title: label("仲裁案件", "Arbitration case"),
  family: "case",
  meaning: "One arbitration of a labour, land-contract or commercial dispute.",
  keyDay: "acceptedOn",
  fields: {
    unit: reference("unit", "仲裁单位", "Arbitrating unit"),
    kind: choice(arbitrationKinds, "仲裁类型", "Kind"),
    title: text("争议", "Dispute").optional(),
    receivedOn: day("收到申请日期", "Day of receipt"),
    acceptedOn: day("受理日期", "Day of acceptance").optional(),
    suspensions: suspensions("中止", "Suspensions").optional(),
    extensions: extensions("延期", "Extensions").optional(),
    decidedOn: day("裁决日期", "Day of the award").optional(),
    servedOn: day("送达日期", "Day of service").optional(),
    outcome: choice(rulingOutcomes, "裁决结果", "Outcome").optional(),
    open: stillOpen,
  },
  inOrder: [
    ["receivedOn", "acceptedOn"],
    ["receivedOn", "decidedOn"],
    ["acceptedOn", "decidedOn"],
    ["decidedOn", "servedOn"],
  ],
});
export type ArbitrationCase = RecordOf<typeof ArbitrationCase>;
