import { type Condition, defineDeadline, defineIndicator, label, type RecordTerm, seenBy } from "fazhi";
import { HotlineTicket, Unit } from "fazhi/model";
import { administration } from "./administration.js";
import { happenedInPlanYear } from "./plan-year.js";
import { plan2017 } from "./sources.js";

const clause = plan2017.clause("2.6 二（六）");

/** Whether a ticket was neither handed back nor withdrawn. */
const isStillAsked = (ticket: RecordTerm<HotlineTicket>): Condition =>
  ticket.returnedOn.isMissing().and(ticket.withdrawnOn.isMissing());

/** What comes in by the hotline is answered by the day that was set for it. */
export const answerHotlineTicketInTime = defineDeadline({
  id: "answer-hotline-ticket-in-time",
  title: label("按期答复政务服务热线工单", "Answer hotline tickets in time"),
  about: HotlineTicket,
  severity: "error",
  obligations: ["2.6c"],
  binds: administration,
  data: (ticket) => ({ title: ticket.title, unit: ticket.unit.in(Unit).title }),
  source: clause,
  when: isStillAsked,
  field: "answeredOn",
  starts: (ticket) => ticket.receivedOn,
  by: (ticket) => ticket.dueOn,
  fulfilled: (ticket) => ticket.answeredOn,
  answers: {
    clock: label("最后一日是派单确定的办理期限", "the last day is the one set with the ticket"),
    endsOtherwise: label("退回、撤回的工单不再办理", "tickets that were returned or withdrawn ask for nothing"),
  },
  late: label(
    "{unit}承办的热线工单“{title}”（{start}收到）最迟应于{due}答复，{fulfilled}才答复，迟{daysLate}日。",
    "The ticket “{title}” at {unit}, received on {start}, was to be answered by {due} and was on {fulfilled}, {daysLate} days late.",
  ),
  overdue: label(
    "{unit}承办的热线工单“{title}”（{start}收到）最迟应于{due}答复，至今没有答复，已逾期{daysLate}日。",
    "The ticket “{title}” at {unit}, received on {start}, was to be answered by {due} and has not been, {daysLate} days after.",
  ),
  remedy: label("答复来电人并说明迟延的原因。", "Answer the caller and explain the delay."),
  notCovered: label("没有设定办理期限的工单不作判断。", "A ticket for which no day was set is not judged."),
});

/**
 * The share of the year's tickets that were answered by their day. Among those counted is each ticket that was
 * answered and each whose day is over; the plan names no target.
 */
export const hotlineAnswerRate = defineIndicator({
  id: "hotline-answer-rate",
  title: label("政务服务热线按期答复率", "Hotline tickets answered in time"),
  about: HotlineTicket,
  obligations: ["2.6c"],
  source: clause,
  form: "ratio",
  among: (ticket, terms) =>
    terms.all(
      happenedInPlanYear(ticket.receivedOn, terms),
      ticket.dueOn.isPresent(),
      isStillAsked(ticket),
      seenBy(ticket.answeredOn, terms.asOf).or(ticket.dueOn.before(terms.asOf)),
    ),
  counts: (ticket) => seenBy(ticket.answeredOn, ticket.dueOn),
  by: { unit: (ticket) => ticket.unit, channel: (ticket) => ticket.channel },
});
