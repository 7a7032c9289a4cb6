import { requestAnswers } from "../../codes/document.js";
import { channels } from "../../codes/enforcement.js";
import { label } from "../../codes/label.js";
import { defineEntity, type RecordOf } from "../record/entity.js";
import { choice, day, flag, group, reference, text } from "../record/field.js";
import { inOrder } from "../record/field-order.js";
import { extensions } from "./extension.js";
import { party } from "./party.js";
import { suspensions } from "./suspension.js";

/** What someone asked an organ to disclose. */
export const InformationRequest = defineEntity({
  name: "information-request",
  title: label("政府信息公开申请", "Request for information"),
  family: "case",
  meaning: "A request for government information, from its receipt to the answer.",
  fields: {
    unit: reference("unit", "受理单位", "Receiving unit"),
    title: text("申请内容", "Subject").optional(),
    applicant: party("申请人", "Applicant").optional(),
    channel: choice(channels, "申请渠道", "Channel").optional(),
    receivedOn: day(
      "收到申请日期",
      "Day of receipt",
      "Handed in: that day; by signed mail: the day of signature; by plain mail, fax or net: the day both confirmed.",
    ),
    correctionNotifiedOn: day("补正告知日期", "Day of the correction notice").optional(),
    correctedOn: day("收到补正日期", "Day the clear request came").optional(),
    thirdParty: inOrder(
      group(
        {
          askedOn: day("征求意见日期", "Day it was asked"),
          receivedOn: day("收到征求意见书日期", "Day it received the question").optional(),
          answeredOn: day("提出意见日期", "Day of the answer").optional(),
          isOrgan: flag("为其他行政机关", "Is another organ").optional(),
        },
        "征求第三方、其他机关意见",
        "Third party or other organ asked",
      ),
      [
        ["askedOn", "receivedOn"],
        ["askedOn", "answeredOn"],
        ["receivedOn", "answeredOn"],
      ],
    ).optional(),
    excessive: flag("申请数量、频次明显超过合理范围", "Excessive").optional(),
    suspensions: suspensions("不计入期限的时间", "Suspensions").optional(),
    extensions: extensions("延期", "Extensions").optional(),
    withdrawnOn: day("撤回日期", "Day of withdrawal").optional(),
    answeredOn: day("答复日期", "Day of the answer").optional(),
    answer: choice(requestAnswers, "答复类型", "Answer").optional(),
  },
  inOrder: [
    ["receivedOn", "correctionNotifiedOn"],
    ["correctionNotifiedOn", "correctedOn"],
    ["receivedOn", "correctedOn"],
    ["receivedOn", "answeredOn"],
  ],
});
export type InformationRequest = RecordOf<typeof InformationRequest>;
