import { label } from "../../codes/label.js";
import { contactKinds, proposalKinds, proposalTopics, replyKinds, withholdingGrounds } from "../../codes/proposal.js";
import { defineEntity, type RecordOf } from "../record/entity.js";
import { choice, count, day, flag, list, reference, text } from "../record/field.js";
import { stillOpen } from "../record/key-day.js";

/** A suggestion, proposal or opinion from deputies, CPPCC members or a standing committee. */
export const Proposal = defineEntity({
  name: "proposal",
  title: label("建议提案", "Proposal"),
  family: "case",
  meaning: "A suggestion of deputies, a CPPCC proposal or a standing committee's opinion, handed to a unit to answer.",
  keyDay: "repliedOn",
  fields: {
    kind: choice(proposalKinds, "建议提案类型", "Kind"),
    unit: reference("unit", "承办单位", "Handling unit"),
    supportingUnits: list(reference("unit", "协办单位", "Supporting unit"), "协办单位", "Supporting units").optional(),
    number: text("编号", "Number").optional(),
    title: text("标题", "Title"),
    assignedOn: day("交办日期", "Day of assignment"),
    receivedOn: day("收到日期", "Day of receipt").optional(),
    dueOn: day(
      "答复期限",
      "Answer due",
      "Set by a resolution of the standing committee or by who assigned it.",
    ).optional(),
    returnedOn: day(
      "退回日期",
      "Day it was handed back",
      "To whom assigned it, by a unit that is not in charge.",
    ).optional(),
    withdrawnOn: day("撤回日期", "Day of withdrawal").optional(),
    difficult: flag("涉及面广、处理难度大", "Broad or hard", "Gives a longer period.").optional(),
    contactedOn: day("与代表委员沟通日期", "Day the proposers were contacted").optional(),
    contactKind: choice(contactKinds, "沟通方式", "Way of contact").optional(),
    signers: count("领衔和附议人数", "Signers").optional(),
    topic: choice(proposalTopics, "内容类别", "Subject").optional(),
    repliedOn: day("答复日期", "Day of the reply").optional(),
    replyKind: choice(replyKinds, "答复类别", "Kind of reply").optional(),
    concludedOn: day("办结日期", "Day of conclusion").optional(),
    publicInterest: flag("涉及公共利益、社会广泛关注", "Of public interest").optional(),
    replyPublishedOn: day("答复公开日期", "Day the reply was published").optional(),
    replyPublishedInFull: flag("全文公开", "Published in full").optional(),
    replyWithheldGround: choice(withholdingGrounds, "不公开的法定情形", "Ground for withholding").optional(),
    replyWithheldReason: text("不公开理由", "Why the reply is withheld").optional(),
    satisfied: flag("代表委员满意", "Satisfied").optional(),
    open: stillOpen,
  },
  inOrder: [
    ["assignedOn", "receivedOn"],
    ["assignedOn", "returnedOn"],
    ["assignedOn", "withdrawnOn"],
    ["assignedOn", "repliedOn"],
    ["assignedOn", "concludedOn"],
  ],
});
export type Proposal = RecordOf<typeof Proposal>;
