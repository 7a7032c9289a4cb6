import {
  days,
  defineDeadline,
  defineExpectation,
  defineParameter,
  EnforcementCase,
  label,
  type RecordTerm,
  Unit,
  workingDays,
  years,
} from "fazhi";
import { penaltyLaw1996, penaltyLaw2021 } from "./sources.js";

// The revised law counts only its periods of two, three, five and seven days in working days; ninety and fifteen days
// are calendar days. The old law did not say which days its days are: they stand here as calendar days.

/** How soon a case is decided after it was opened. The old law set no time. */
export const penaltyDecisionPeriod = defineParameter({
  id: "penalty-decision-period",
  title: label("行政处罚案件办理期限", "Period for deciding a penalty"),
  values: [{ value: days(90, { rollOver: true }), source: penaltyLaw2021.clause("第六十条") }],
});

/** How soon a decision is served on a party who was not present. */
export const penaltyServicePeriod = defineParameter({
  id: "penalty-service-period",
  title: label("行政处罚决定书送达期限", "Period for serving a penalty"),
  values: [
    { value: days(7, { rollOver: true }), source: penaltyLaw1996.clause("第四十条", { verified: false }) },
    { value: workingDays(7), source: penaltyLaw2021.clause("第六十一条、第八十五条") },
  ],
});

/**
 * How long after an act a penalty can still be opened: two years. The revised law gives five where life, health or
 * financial safety were harmed; as records do not say so, the longer time stands here from then on.
 */
export const penaltyLimitationPeriod = defineParameter({
  id: "penalty-limitation-period",
  title: label("行政处罚追责时效（最长）", "Limitation of penalties, at the longest"),
  values: [
    { value: years(2), source: penaltyLaw1996.clause("第二十九条", { verified: false }) },
    { value: years(5), source: penaltyLaw2021.clause("第三十六条") },
  ],
});

const named = (act: RecordTerm<EnforcementCase>) => ({ title: act.title, unit: act.unit.in(Unit).title });
const isOrdinaryPenalty = (act: RecordTerm<EnforcementCase>) =>
  act.kind.equals("penalty").and(act.procedureKind.equals("ordinary"));

const decisionMessages = {
  late: label(
    "{unit}{start}立案的“{title}”最迟应于{due}作出处罚决定，{fulfilled}才作出，迟{daysLate}日。",
    "“{title}”, opened by {unit} on {start}, was to be decided by {due} and was on {fulfilled}, {daysLate} days late.",
  ),
  overdue: label(
    "{unit}{start}立案的“{title}”最迟应于{due}作出处罚决定，至今没有作出。",
    "“{title}”, opened by {unit} on {start}, was to be decided by {due} and has not been.",
  ),
};

/**
 * Since the revision a penalty is decided within ninety days of the opening of its case. A case that was opened before
 * has no time limit by this law, whenever it is decided.
 */
export const decidePenaltyInTime = defineDeadline({
  id: "decide-penalty-in-time",
  title: label("立案九十日内作出处罚决定", "Decide a penalty within ninety days of opening the case"),
  about: EnforcementCase,
  severity: "error",
  obligations: ["ENF-01"],
  data: named,
  source: penaltyLaw2021.clause("第六十条"),
  when: (act) =>
    isOrdinaryPenalty(act).and(
      act.openedOn.isPresent(),
      act.decisionDueOn.isMissing(),
      act.closedOn.isMissing().or(act.decidedOn.isPresent()),
    ),
  field: "decidedOn",
  starts: (act) => act.openedOn,
  within: (_, { parameter }) => parameter(penaltyDecisionPeriod),
  suspended: (act) => act.suspensions,
  extended: (act) => act.extensions,
  fulfilled: (act) => act.decidedOn,
  ...decisionMessages,
  mend: label("立即作出决定，或者依法撤销案件。", "Decide at once, or drop the case as the law allows."),
  notCovered: label(
    "法律、法规、规章另有期限的，应当在案件中记载法定办结期限；延期是否经批准不作判断。",
    "Where another law or rule sets a time, the case has to name its due day; approval of extensions is not judged.",
  ),
});

/** Where a law, regulation or rule sets another last day, a penalty is decided by then. */
export const decidePenaltyBySpecialDay = defineDeadline({
  id: "decide-penalty-by-special-day",
  title: label("按特别规定的期限作出处罚决定", "Decide a penalty by the day that a special law sets"),
  about: EnforcementCase,
  severity: "error",
  obligations: ["ENF-01"],
  data: named,
  source: penaltyLaw2021.clause("第六十条"),
  when: (act) => act.kind.equals("penalty").and(act.decisionDueOn.isPresent()),
  field: "decidedOn",
  starts: (act) => act.openedOn,
  by: (act) => act.decisionDueOn,
  fulfilled: (act) => act.decidedOn,
  ...decisionMessages,
  mend: label("立即作出决定，或者依法撤销案件。", "Decide at once, or drop the case as the law allows."),
});

/** A decision is served within seven days: of an unnamed kind under the old law, working days since the revision. */
export const servePenaltyInTime = defineDeadline({
  id: "serve-penalty-in-time",
  title: label("按期送达行政处罚决定书", "Serve a penalty in time"),
  about: EnforcementCase,
  severity: "error",
  obligations: ["ENF-07"],
  data: named,
  source: [penaltyLaw1996.clause("第四十条", { verified: false }), penaltyLaw2021.clause("第六十一条")],
  when: (act) => act.kind.equals("penalty").and(act.decidedOn.isPresent()),
  field: "servedOn",
  starts: (act) => act.decidedOn,
  within: (_, { parameter }) => parameter(penaltyServicePeriod),
  fulfilled: (act) => act.servedOn,
  late: label(
    "{unit}{start}就“{title}”作出处罚决定，最迟应于{due}送达，{fulfilled}才送达，迟{daysLate}日。",
    "The penalty of {unit} in “{title}”, decided on {start}, was to be served by {due} and was on {fulfilled}, {daysLate} days late.",
  ),
  overdue: label(
    "{unit}{start}就“{title}”作出处罚决定，最迟应于{due}送达，至今没有送达。",
    "The penalty of {unit} in “{title}”, decided on {start}, was to be served by {due} and has not been.",
  ),
  mend: label("依照民事诉讼法的规定立即送达。", "Serve it at once, as the Civil Procedure Law provides."),
  notCovered: label("公告送达的时间不作区分。", "Service by public notice is not told apart."),
});

/**
 * A penalty is opened before the act is time-barred, by the law of the day of the act: the longer time of the revised
 * law is not applied to what was done before it. A continuing act counts from the day on which it ended.
 */
export const openPenaltyBeforeLimitation = defineExpectation({
  id: "open-penalty-before-limitation",
  title: label("在追责时效内立案查处", "Open a penalty before it is time-barred"),
  about: EnforcementCase,
  severity: "error",
  obligations: ["ENF-11", "ENF-16"],
  relevantDay: (act) => act.actedOn,
  data: (act) => ({ ...named(act), acted: act.actedOn, opened: act.openedOn }),
  source: [penaltyLaw1996.clause("第二十九条", { verified: false }), penaltyLaw2021.clause("第三十六条")],
  when: (act) => act.kind.equals("penalty").and(act.openedOn.isPresent()),
  field: "openedOn",
  expect: (act, { parameter }) => act.openedOn.notAfter(act.actedOn.plus(parameter(penaltyLimitationPeriod))),
  message: label(
    "{unit}于{opened}对{acted}的违法行为立案（“{title}”），已超过追责时效。",
    "{unit} opened “{title}” on {opened} for an act of {acted}: it was time-barred.",
  ),
  mend: label("超过时效的，不再给予行政处罚。", "Impose no penalty for what is time-barred."),
  notCovered: label(
    "连续、继续状态以记载的行为终了之日为准；修订后两年至五年之间的，因是否涉及生命健康、金融安全不明，不作判断；法律另有规定的除外。",
    "For a continuing act the recorded day is taken as its end; between two and five years under the revised law nothing is said; other laws may differ.",
  ),
});
