import { mediationKinds, mediationOutcomes } from "../../codes/dispute.js";
import { label } from "../../codes/label.js";
import { defineEntity, type RecordOf } from "../record/entity.js";
import { choice, day, flag, reference, text } from "../record/field.js";

/** One mediation of any of the three kinds. */
export const MediationCase = defineEntity({
  name: "mediation-case",
  title: label("调解案件", "Mediation case"),
  family: "case",
  meaning: "One mediation by a people's committee, an organ or a court.",
  fields: {
    unit: reference("unit", "调解单位", "Mediating unit"),
    kind: choice(mediationKinds, "调解类型", "Kind"),
    title: text("纠纷", "Dispute").optional(),
    receivedOn: day("收到申请日期", "Day of receipt").optional(),
    acceptedOn: day("受理日期", "Day of acceptance").optional(),
    referredFrom: reference("unit", "移交单位", "Referred from").optional(),
    referredOn: day("移交日期", "Day of referral").optional(),
    longerAgreed: flag("约定延长期限", "Longer period agreed").optional(),
    concludedOn: day("结束日期", "Day of conclusion").optional(),
    outcome: choice(mediationOutcomes, "调解结果", "Outcome").optional(),
    agreementEffectiveOn: day("协议生效日期", "Agreement in effect from").optional(),
    confirmationRequestedOn: day("申请司法确认日期", "Judicial confirmation requested on").optional(),
    confirmedOn: day("司法确认日期", "Confirmed on").optional(),
    performedOn: day("履行日期", "Day of performance").optional(),
  },
  inOrder: [
    ["receivedOn", "acceptedOn"],
    ["receivedOn", "concludedOn"],
    ["acceptedOn", "concludedOn"],
    ["agreementEffectiveOn", "confirmationRequestedOn"],
    ["confirmationRequestedOn", "confirmedOn"],
  ],
});
export type MediationCase = RecordOf<typeof MediationCase>;
