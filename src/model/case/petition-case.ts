import { petitionKinds, petitionReviewKinds } from "../../codes/dispute.js";
import { channels } from "../../codes/enforcement.js";
import { label } from "../../codes/label.js";
import { defineEntity, type RecordOf } from "../record/entity.js";
import { choice, day, flag, group, list, reference, text } from "../record/field.js";
import { inOrder } from "../record/field-order.js";
import { stillOpen } from "../record/key-day.js";
import { extensions } from "./extension.js";
import { suspensions } from "./suspension.js";

const review = inOrder(
  group(
    {
      kind: choice(petitionReviewKinds, "类型", "Kind"),
      unit: reference("unit", "复查、复核机关", "Reviewing unit").optional(),
      requestedOn: day("申请日期", "Day of the request"),
      hearings: suspensions("听证", "Hearings", "Their time is not counted in a re-review.").optional(),
      withdrawnOn: day("撤回日期", "Day of withdrawal").optional(),
      concludedOn: day("办结日期", "Day of conclusion").optional(),
    },
    "复查、复核",
    "Review",
  ),
  [["requestedOn", "concludedOn"]],
);

/** One petition, from receipt to its written answer. */
export const PetitionCase = defineEntity({
  name: "petition-case",
  title: label("信访事项", "Petition"),
  family: "case",
  meaning: "One petition: receipt, registration, acceptance, conclusion and reviews each have their day.",
  keyDay: "acceptedOn",
  fields: {
    unit: reference("unit", "办理单位", "Handling unit"),
    kind: choice(petitionKinds, "信访事项类型", "Kind").optional(),
    title: text("信访事项", "Subject").optional(),
    channel: choice(channels, "信访渠道", "Channel").optional(),
    receivedOn: day("收到日期", "Day of receipt"),
    registeredOn: day("登记日期", "Day of registration").optional(),
    assignedOn: day("交办日期", "Day of assignment").optional(),
    referralObjectedOn: day("对转送、交办提出异议日期", "Day the referral was objected to").optional(),
    referralReturnedOn: day(
      "交还材料日期",
      "Day it was handed back",
      "Once who referred it agreed to the objection.",
    ).optional(),
    referralConfirmedOn: day(
      "异议不成立、再次交办日期",
      "Day it was referred again",
      "Who referred it rejected the objection.",
    ).optional(),
    unreachable: flag("信访人姓名、住址不清", "Petitioner unknown or without address").optional(),
    withdrawnOn: day("撤回日期", "Day of withdrawal").optional(),
    informedOn: day("告知是否受理日期", "Day the petitioner was told").optional(),
    acceptedOn: day("受理日期", "Day of acceptance").optional(),
    referredElsewhere: flag("导入其他法定途径", "Sent to another legal way").optional(),
    extensions: extensions("延期", "Extensions").optional(),
    concludedOn: day("办结日期", "Day of conclusion").optional(),
    servedOn: day("答复送达日期", "Day the answer was served").optional(),
    reviews: list(review, "复查、复核", "Reviews").optional(),
    improvementProposal: inOrder(
      group(
        {
          receivedOn: day("收到日期", "Day of receipt"),
          answeredOn: day("反馈日期", "Day of the answer").optional(),
        },
        "改进工作建议",
        "Proposal for improvement",
        "What the petition office proposed to the organ.",
      ),
      [["receivedOn", "answeredOn"]],
    ).optional(),
    satisfied: flag("信访人满意", "Satisfied").optional(),
    open: stillOpen,
  },
  inOrder: [
    ["receivedOn", "registeredOn"],
    ["receivedOn", "informedOn"],
    ["receivedOn", "acceptedOn"],
    ["receivedOn", "concludedOn"],
  ],
});
export type PetitionCase = RecordOf<typeof PetitionCase>;
