import { compensationOutcomes } from "../../codes/dispute.js";
import { label } from "../../codes/label.js";
import { defineEntity, type RecordOf } from "../record/entity.js";
import { choice, day, quantity, reference, text } from "../record/field.js";
import { party } from "./party.js";

/** A claim for state compensation to the organ that has to compensate, from its receipt to the payment. */
export const CompensationClaim = defineEntity({
  name: "compensation-claim",
  title: label("国家赔偿申请", "Claim for state compensation"),
  family: "case",
  meaning: "A claim for state compensation to the organ that has to compensate, from its receipt to the payment.",
  fields: {
    unit: reference("unit", "赔偿义务机关", "Organ that has to compensate"),
    title: text("申请事项", "Subject").optional(),
    claimant: party("赔偿请求人", "Claimant").optional(),
    receivedOn: day("收到申请日期", "Day of receipt"),
    correctionAskedOn: day("通知补正日期", "Day on which missing papers were asked for").optional(),
    correctedOn: day("补正齐全日期", "Day on which the papers were complete").optional(),
    outcome: choice(compensationOutcomes, "办理结果", "Outcome").optional(),
    decidedOn: day("决定日期", "Day of the decision").optional(),
    servedOn: day("送达日期", "Day of service", "The decision, or the written refusal with its reasons.").optional(),
    closedOn: day("终结日期", "Closed on", "The day on which the claim was withdrawn or ended otherwise.").optional(),
    amount: quantity("赔偿金额", "Compensation", "In yuan.").optional(),
    paymentAskedOn: day(
      "收到支付申请日期",
      "Payment asked for on",
      "When the claimant asked for the money.",
    ).optional(),
    fundsRequestedOn: day(
      "向财政部门申请日期",
      "Funds requested on",
      "When the organ asked the finance department for the money.",
    ).optional(),
    financeUnit: reference("unit", "支付的财政部门", "Finance department that pays").optional(),
    paidOn: day("支付日期", "Day of payment").optional(),
  },
  inOrder: [
    ["receivedOn", "correctionAskedOn"],
    ["receivedOn", "decidedOn"],
    ["receivedOn", "closedOn"],
    ["correctionAskedOn", "correctedOn"],
    ["decidedOn", "servedOn"],
    ["paymentAskedOn", "fundsRequestedOn"],
    ["fundsRequestedOn", "paidOn"],
  ],
});
export type CompensationClaim = RecordOf<typeof CompensationClaim>;
