import { days, defineDeadline, defineParameter, label, months } from "fazhi";
import { HotlineTicket, MediationCase, Unit } from "fazhi/model";
import { hotlineOpinion, mediationLaw, mediationProvisions } from "./register-sources.js";

/** How long people's mediation takes as a rule; parties can agree on longer. The law itself sets no limit. */
export const mediationPeriod = defineParameter({
  id: "peoples-mediation-period",
  title: label("人民调解一般期限", "Usual period of people's mediation"),
  values: [{ value: months(1, { rollOver: true }), source: mediationProvisions.clause("第三十三条") }],
});

/** How soon both parties ask a court to confirm an agreement. */
export const confirmationPeriod = defineParameter({
  id: "mediation-confirmation-period",
  title: label("申请司法确认期限", "Period for asking for judicial confirmation"),
  values: [{ value: days(30, { rollOver: true }), source: mediationLaw.clause("第三十三条") }],
});

/** People's mediation ends within a month as a rule, unless the parties agree on longer. */
export const concludeMediationWithinMonth = defineDeadline({
  id: "conclude-mediation-within-month",
  title: label("人民调解一般一个月内结束", "Conclude people's mediation within a month as a rule"),
  about: MediationCase,
  binds: "any",
  severity: "warning",
  obligations: ["MED-01"],
  data: (mediation) => ({ title: mediation.title, unit: mediation.unit.in(Unit).title }),
  source: mediationProvisions.clause("第三十三条"),
  when: (mediation) =>
    mediation.kind.equals("people").and(mediation.acceptedOn.isPresent(), mediation.longerAgreed.not()),
  field: "concludedOn",
  starts: (mediation) => mediation.acceptedOn,
  within: (_, { parameter }) => parameter(mediationPeriod),
  fulfilled: (mediation) => mediation.concludedOn,
  late: label(
    "{unit}{start}受理的纠纷“{title}”一般应于{due}前调解结束，{fulfilled}才结束。",
    "“{title}”, accepted by {unit} on {start}, was as a rule to end by {due} and ended on {fulfilled}.",
  ),
  overdue: label(
    "{unit}{start}受理的纠纷“{title}”一般应于{due}前调解结束，至今没有结束。",
    "“{title}”, accepted by {unit} on {start}, was as a rule to end by {due} and has not.",
  ),
  answers: {
    clock: label(
      "自受理之日起算，当日不计入；“一般”一个月，所以只作提醒",
      "from acceptance, that day not counted; a month as a rule, and so a reminder",
    ),
    endsOtherwise: label("双方同意延长的，依约定", "longer where both parties agreed"),
  },
  remedy: label(
    "征得当事人同意延长，或者终结调解、告知其他途径。",
    "Agree on longer, or end it and point to other ways.",
  ),
});

/** Judicial confirmation is asked for within thirty days of the agreement's taking effect: later, the court refuses. */
export const askForConfirmationInTime = defineDeadline({
  id: "ask-for-confirmation-in-time",
  title: label("三十日内共同申请司法确认", "Ask for judicial confirmation within thirty days"),
  about: MediationCase,
  binds: "any",
  severity: "notice",
  obligations: ["MED-02"],
  data: (mediation) => ({ title: mediation.title }),
  source: mediationLaw.clause("第三十三条"),
  when: (mediation) => mediation.kind.equals("people").and(mediation.confirmationRequestedOn.isPresent()),
  field: "confirmationRequestedOn",
  starts: (mediation) => mediation.agreementEffectiveOn,
  within: (_, { parameter }) => parameter(confirmationPeriod),
  fulfilled: (mediation) => mediation.confirmationRequestedOn,
  late: label(
    "“{title}”的调解协议{start}生效，最迟应于{due}申请司法确认，{fulfilled}才申请。",
    "The agreement in “{title}”, in effect since {start}, was to be brought for confirmation by {due} and was on {fulfilled}.",
  ),
  overdue: label(
    "“{title}”的调解协议{start}生效，申请司法确认的期限{due}届满。",
    "The agreement in “{title}”, in effect since {start}, could be brought for confirmation until {due}.",
  ),
  answers: {
    clock: label(
      "自调解协议生效之日起算，当日不计入；三十日为自然日",
      "from the day on which the agreement takes effect, that day not counted; thirty calendar days",
    ),
    endsOtherwise: label("不申请确认的，协议仍然有效", "an agreement without confirmation stands"),
  },
  remedy: label("督促当事人履行协议。", "See that the parties perform the agreement."),
});

/** A ticket of the hotline is answered by the day that was set for it; nationally no number of days is. */
export const answerHotlineTicketByDueDay = defineDeadline({
  id: "answer-hotline-ticket-by-due-day",
  title: label("按期办结热线工单", "Answer a hotline ticket by its due day"),
  about: HotlineTicket,
  binds: "any",
  severity: "warning",
  obligations: ["HOT-02"],
  data: (ticket) => ({ title: ticket.title, unit: ticket.unit.in(Unit).title }),
  source: hotlineOpinion.clause("工单办理"),
  when: (ticket) => ticket.dueOn.isPresent().and(ticket.returnedOn.isMissing(), ticket.withdrawnOn.isMissing()),
  field: "answeredOn",
  starts: (ticket) => ticket.receivedOn,
  by: (ticket) => ticket.dueOn,
  fulfilled: (ticket) => ticket.answeredOn,
  late: label(
    "{unit}承办的工单“{title}”最迟应于{due}答复，{fulfilled}才答复。",
    "The ticket “{title}” with {unit} was to be answered by {due} and was on {fulfilled}.",
  ),
  overdue: label(
    "{unit}承办的工单“{title}”最迟应于{due}答复，至今没有答复。",
    "The ticket “{title}” with {unit} was to be answered by {due} and has not been.",
  ),
  answers: {
    clock: label("最后一日是派单确定的办理期限", "the last day is the one set with the ticket"),
    endsOtherwise: label("退回、撤回的工单不再办理", "tickets that were returned or withdrawn ask for nothing"),
  },
  remedy: label("立即答复来电人。", "Answer at once."),
});
