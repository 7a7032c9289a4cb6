import {
  days,
  defineDeadline,
  defineIndicator,
  defineParameter,
  label,
  ReconsiderationCase,
  type RecordTerm,
  Unit,
} from "fazhi";
import { happenedInPlanYear } from "./plan-year.js";
import { plan2017, reconsiderationLaw } from "./sources.js";

/** How soon a reconsideration is decided after its acceptance; an extension is recorded with the case. */
export const reconsiderationPeriod = defineParameter({
  id: "reconsideration-period",
  title: label("行政复议审理期限", "Period for deciding a reconsideration"),
  values: [{ value: days(60, { rollOver: true }), source: reconsiderationLaw.clause("第三十一条") }],
});

/** How soon the respondent answers after receiving the copy of the application. */
export const reconsiderationAnswerPeriod = defineParameter({
  id: "reconsideration-answer-period",
  title: label("被申请人答复期限", "Period for the respondent's answer"),
  values: [{ value: days(10, { rollOver: true }), source: reconsiderationLaw.clause("第二十三条") }],
});

const named = (reconsideration: RecordTerm<ReconsiderationCase>) => ({
  title: reconsideration.title,
  unit: reconsideration.unit.in(Unit).title,
  respondent: reconsideration.respondent.in(Unit).title,
});

/** A reconsideration is decided within sixty days of its acceptance; suspensions are not counted, extensions are added. */
export const decideReconsiderationInTime = defineDeadline({
  id: "decide-reconsideration-in-time",
  title: label("按期作出行政复议决定", "Decide a reconsideration in time"),
  about: ReconsiderationCase,
  severity: "error",
  obligations: ["2.16a"],
  data: named,
  source: reconsiderationLaw.clause("第三十一条"),
  when: (reconsideration) => reconsideration.refusedOn.isMissing(),
  field: "decidedOn",
  starts: (reconsideration) => reconsideration.acceptedOn,
  within: (_, { parameter }) => parameter(reconsiderationPeriod),
  suspended: (reconsideration) => reconsideration.suspensions,
  extended: (reconsideration) => reconsideration.extensions,
  fulfilled: (reconsideration) => reconsideration.decidedOn,
  late: label(
    "{unit}{start}受理的“{title}”最迟应于{due}作出复议决定，{fulfilled}才作出，迟{daysLate}日。",
    "“{title}”, accepted by {unit} on {start}, was to be decided by {due} and was on {fulfilled}, {daysLate} days late.",
  ),
  overdue: label(
    "{unit}{start}受理的“{title}”最迟应于{due}作出复议决定，至今没有作出，已逾期{daysLate}日。",
    "“{title}”, accepted by {unit} on {start}, was to be decided by {due} and has not been, {daysLate} days after.",
  ),
  mend: label("立即作出复议决定，并书面告知当事人迟延的原因。", "Decide at once and tell the parties why it is late."),
  notCovered: label(
    "延期是否超过三十日、是否经复议机关负责人批准，中止事由是否成立，不作判断。",
    "Whether an extension kept to thirty days and was approved by the head, and whether a suspension had grounds, is not judged.",
  ),
});

/** The organ whose act is challenged answers, with its evidence, within ten days of receiving the application. */
export const answerReconsiderationInTime = defineDeadline({
  id: "answer-reconsideration-in-time",
  title: label("被申请人按期提出书面答复", "Answer an application for reconsideration in time"),
  about: ReconsiderationCase,
  severity: "error",
  obligations: ["2.16a"],
  responsible: (reconsideration) => reconsideration.respondent,
  data: named,
  source: reconsiderationLaw.clause("第二十三条"),
  when: (reconsideration) => reconsideration.copyReceivedOn.isPresent(),
  field: "repliedOn",
  starts: (reconsideration) => reconsideration.copyReceivedOn,
  within: (_, { parameter }) => parameter(reconsiderationAnswerPeriod),
  fulfilled: (reconsideration) => reconsideration.repliedOn,
  late: label(
    "{respondent}{start}收到“{title}”申请书副本，最迟应于{due}答复，{fulfilled}才答复，迟{daysLate}日。",
    "{respondent} received the copy in “{title}” on {start}, was to answer by {due} and did on {fulfilled}, {daysLate} days late.",
  ),
  overdue: label(
    "{respondent}{start}收到“{title}”申请书副本，最迟应于{due}答复，至今没有答复。",
    "{respondent} received the copy in “{title}” on {start}, was to answer by {due} and has not.",
  ),
  mend: label("立即提出书面答复，并提交证据、依据和有关材料。", "Answer at once with evidence, basis and papers."),
});

/** The share of the year's decided cases that were heard in public; the plan wants more of them and names no target. */
export const openHearingRate = defineIndicator({
  id: "open-hearing-rate",
  title: label("行政复议公开听证审理率", "Reconsiderations heard in public"),
  about: ReconsiderationCase,
  obligations: ["2.16a"],
  source: plan2017.clause("2.16 二（十六）"),
  form: "ratio",
  among: (reconsideration, terms) =>
    reconsideration.decidedOn.isPresent().and(happenedInPlanYear(reconsideration.decidedOn, terms)),
  counts: (reconsideration) => reconsideration.hearingHeld.and(reconsideration.openHearing),
  by: {
    unit: (reconsideration) => reconsideration.unit,
    region: (reconsideration) => reconsideration.unit.in(Unit).region,
  },
});
