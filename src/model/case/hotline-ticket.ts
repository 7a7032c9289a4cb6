import { ticketKinds } from "../../codes/dispute.js";
import { channels } from "../../codes/enforcement.js";
import { label } from "../../codes/label.js";
import { defineEntity, type RecordOf } from "../record/entity.js";
import { choice, day, flag, reference, text } from "../record/field.js";

/** One call, message or visit that the service hotline took. */
export const HotlineTicket = defineEntity({
  name: "hotline-ticket",
  title: label("政务服务热线工单", "Hotline ticket"),
  family: "case",
  meaning: "One consultation, complaint or report that reached the common service hotline through any channel.",
  fields: {
    unit: reference("unit", "承办单位", "Handling unit"),
    platform: reference("unit", "热线平台单位", "Platform").optional(),
    kind: choice(ticketKinds, "工单类型", "Kind"),
    title: text("诉求", "Subject").optional(),
    channel: choice(channels, "渠道", "Channel").optional(),
    receivedOn: day("收到日期", "Day of receipt"),
    acceptedOn: day("受理日期", "Day of acceptance").optional(),
    assignedOn: day("派单日期", "Day of assignment").optional(),
    dueOn: day("办理期限", "Due day", "As set for the ticket.").optional(),
    returnedOn: day("退单日期", "Day it was handed back", "Accepted by the platform.").optional(),
    withdrawnOn: day("撤回日期", "Day of withdrawal").optional(),
    answeredOn: day("答复日期", "Day of the answer").optional(),
    satisfied: flag("来电人满意", "Satisfied").optional(),
  },
  inOrder: [
    ["receivedOn", "acceptedOn"],
    ["receivedOn", "assignedOn"],
    ["receivedOn", "dueOn"],
    ["receivedOn", "returnedOn"],
    ["receivedOn", "withdrawnOn"],
    ["receivedOn", "answeredOn"],
  ],
});
export type HotlineTicket = RecordOf<typeof HotlineTicket>;
