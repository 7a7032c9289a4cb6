import { days, defineDeadline, defineParameter, label, type RecordTerm, workingDays } from "fazhi";
import { EnforcementCase, Unit } from "fazhi/model";
import { administrativeOrgans } from "./administrative-organs.js";
import { penaltyLaw1996, penaltyLaw2021 } from "./sources.js";
import { publicSecurityLaw2005, publicSecurityLaw2025 } from "./special-laws.js";
import { isRecordedUnlessPassed } from "./steps-passed.js";

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
    { value: days(7, { rollOver: true }), source: penaltyLaw1996.clause("第四十条") },
    { value: workingDays(7), source: penaltyLaw2021.clause("第六十一条、第八十五条") },
  ],
});

/** How soon a decision of the police is served on a person to whom it could not be announced. */
export const publicSecurityServicePeriod = defineParameter({
  id: "public-security-service-period",
  title: label("治安管理处罚决定书送达期限", "Period for serving a penalty of the police"),
  values: [
    { value: days(2, { rollOver: true }), source: publicSecurityLaw2005.clause("第九十七条第一款") },
    { value: days(2, { rollOver: true }), source: publicSecurityLaw2025.clause("第一百一十六条第一款") },
  ],
});

/** What messages call a case: its title and its unit. */
export const named = (act: RecordTerm<EnforcementCase>) => ({ title: act.title, unit: act.unit.in(Unit).title });
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
  binds: administrativeOrgans,
  obligations: ["ENF-01"],
  data: named,
  source: penaltyLaw2021.clause("第六十条"),
  when: (act) =>
    isOrdinaryPenalty(act).and(
      act.openedOn.isPresent(),
      act.decisionDueOn.isMissing(),
      act.closedOn.isMissing().or(act.decidedOn.isPresent()),
      act.transferredToJusticeOn.isMissing().or(act.decidedOn.isPresent()),
      act.specialLaw.isMissing().or(act.specialLaw.oneOf("general", "tax")),
    ),
  field: "decidedOn",
  starts: (act) => act.openedOn,
  within: (_, { parameter }) => parameter(penaltyDecisionPeriod),
  suspended: (act) => act.suspensions,
  extended: (act) => act.extensions,
  fulfilled: (act) => act.decidedOn,
  ...decisionMessages,
  answers: {
    clock: label(
      "自立案之日起算，当日不计入；九十日为自然日",
      "from the opening of the case, that day not counted; ninety calendar days",
    ),
    notCounted: label(
      "登记为不计入期限的时间（检测、检验、鉴定、听证、公告等）",
      "time recorded as not counted (testing, inspection, appraisal, hearing, public notice)",
    ),
    transition: label(
      "2021年7月15日以后立案的案件；此前的法律没有规定办案期限",
      "cases opened since 15 July 2021; the law set no period before",
    ),
    endsOtherwise: label(
      "撤销案件、移送司法机关后不再计算",
      "the period ends when the case is dropped or transferred to the judicial organs",
    ),
    knownFrom: label("立案、决定、结案、移送的日期", "the days of opening, decision, closing and transfer"),
  },
  remedy: label("立即作出决定，或者依法撤销案件。", "Decide at once, or drop the case as the law allows."),
  notCovered: label(
    "法律、法规、规章另有期限的，应当在案件中记载法定办结期限；海关、道路交通安全和其他特别法的案件另有期限，没有记载的不作判断；延期是否经批准不作判断。",
    "Where another law or rule sets a time, the case has to name its due day; customs, road traffic and other special laws set times of their own, and cases that do not name them are not judged; nor is approval of extensions.",
  ),
});

/** How soon a public-security case is decided, and by how much the higher organ lengthens that, twice since 2026. */
export const publicSecurityCasePeriod = defineParameter({
  id: "public-security-case-period",
  title: label("治安案件办理期限", "Period for a public-security case"),
  values: [
    { value: days(30, { rollOver: true }), source: publicSecurityLaw2005.clause("第九十九条第一款") },
    { value: days(30, { rollOver: true }), source: publicSecurityLaw2025.clause("第一百一十八条第一款") },
  ],
});

/** A public-security case is decided within thirty days of its opening; appraisal and hearing are not counted. */
export const decidePublicSecurityCaseInTime = defineDeadline({
  id: "decide-public-security-case-in-time",
  title: label("按期办结治安案件", "Decide a public-security case in time"),
  about: EnforcementCase,
  severity: "error",
  binds: administrativeOrgans,
  obligations: ["ENF-01"],
  data: named,
  source: [publicSecurityLaw2005.clause("第九十九条"), publicSecurityLaw2025.clause("第一百一十八条")],
  when: (act) =>
    act.kind
      .equals("penalty")
      .and(
        act.specialLaw.isPresent(),
        act.specialLaw.equals("public-security"),
        act.openedOn.isPresent(),
        act.decisionDueOn.isMissing(),
        act.closedOn.isMissing().or(act.decidedOn.isPresent()),
        act.transferredToJusticeOn.isMissing().or(act.decidedOn.isPresent()),
      ),
  field: "decidedOn",
  starts: (act) => act.openedOn,
  within: (_, { parameter }) => parameter(publicSecurityCasePeriod),
  suspended: (act) => act.suspensions,
  extended: (act) => act.extensions,
  fulfilled: (act) => act.decidedOn,
  ...decisionMessages,
  answers: {
    clock: label(
      "自立案（2026年前为受理）之日起算，当日不计入",
      "from the opening of the case (before 2026: its acceptance), that day not counted",
    ),
    notCounted: label("为查明案情进行鉴定的期间；2026年起还有听证的期间", "appraisal; since 2026 hearings, too"),
    transition: label("按计时起点当日施行的文本", "the text in force on the day on which the clock starts"),
  },
  remedy: label("立即作出决定，或者依法撤销案件。", "Decide at once, or drop the case as the law allows."),
  notCovered: label(
    "延长的次数和批准机关不作判断；2026年前自受理之日起算，以记载的立案日期为准。",
    "How often and by whom it was lengthened is not judged; before 2026 the time ran from acceptance, for which the recorded day of opening is taken.",
  ),
});

/** Where a law, regulation or rule sets another last day, a penalty is decided by then. */
export const decidePenaltyBySpecialDay = defineDeadline({
  id: "decide-penalty-by-special-day",
  title: label("按特别规定的期限作出处罚决定", "Decide a penalty by the day that a special law sets"),
  about: EnforcementCase,
  severity: "error",
  binds: administrativeOrgans,
  obligations: ["ENF-01"],
  data: named,
  source: penaltyLaw2021.clause("第六十条"),
  when: (act) =>
    act.kind
      .equals("penalty")
      .and(
        act.decisionDueOn.isPresent(),
        act.closedOn.isMissing().or(act.decidedOn.isPresent()),
        act.transferredToJusticeOn.isMissing().or(act.decidedOn.isPresent()),
      ),
  field: "decidedOn",
  starts: (act) => act.openedOn,
  by: (act) => act.decisionDueOn,
  fulfilled: (act) => act.decidedOn,
  ...decisionMessages,
  answers: {
    clock: label("案件记载的法定办结期限", "the statutory due day that the case records"),
    endsOtherwise: label(
      "撤销案件、移送司法机关的不作判断",
      "cases that were dropped or transferred to the judicial organs are not judged",
    ),
  },
  remedy: label("立即作出决定，或者依法撤销案件。", "Decide at once, or drop the case as the law allows."),
});

const isToBeServed = (act: RecordTerm<EnforcementCase>) =>
  act.kind
    .equals("penalty")
    .and(
      act.decidedOn.isPresent(),
      act.publicNoticeOn.isMissing(),
      isRecordedUnlessPassed(act.servedOn, act.resultPublishedOn, act.paidOn, act.closedOn),
    );

const serviceMessages = {
  late: label(
    "{unit}{start}就“{title}”作出处罚决定，最迟应于{due}送达，{fulfilled}才送达，迟{daysLate}日。",
    "The penalty of {unit} in “{title}”, decided on {start}, was to be served by {due} and was on {fulfilled}, {daysLate} days late.",
  ),
  overdue: label(
    "{unit}{start}就“{title}”作出处罚决定，最迟应于{due}送达，至今没有送达。",
    "The penalty of {unit} in “{title}”, decided on {start}, was to be served by {due} and has not been.",
  ),
};

/** A decision is served within seven days: of an unnamed kind under the old law, working days since the revision. */
export const servePenaltyInTime = defineDeadline({
  id: "serve-penalty-in-time",
  title: label("按期送达行政处罚决定书", "Serve a penalty in time"),
  about: EnforcementCase,
  severity: "error",
  binds: administrativeOrgans,
  obligations: ["ENF-07"],
  data: named,
  source: [penaltyLaw1996.clause("第四十条"), penaltyLaw2021.clause("第六十一条")],
  when: (act) => isToBeServed(act).and(act.specialLaw.isMissing().or(act.specialLaw.differs("public-security"))),
  field: "servedOn",
  starts: (act) => act.decidedOn,
  within: (_, { parameter }) => parameter(penaltyServicePeriod),
  fulfilled: (act) => act.servedOn,
  ...serviceMessages,
  answers: {
    clock: label(
      "当事人不在场的，自作出决定之日起算，当日不计入",
      "where the party was not present, from the decision, that day not counted",
    ),
    transition: label("2021年7月15日起，“七日”是指工作日", "since 15 July 2021 the seven days are working days"),
    endsOtherwise: label("宣告后当场交付当事人的即为送达", "a decision handed over when it is announced is served"),
  },
  remedy: label("依照民事诉讼法的规定立即送达。", "Serve it at once, as the Civil Procedure Law provides."),
  notCovered: label(
    "公告送达的，依民事诉讼法经过公告期才视为送达，不作判断。",
    "Service by public notice, which takes effect when the notice has run, is not judged.",
  ),
});

/** A penalty for an offence against public security is served within two days where it could not be announced in person. */
export const servePublicSecurityPenaltyInTime = defineDeadline({
  id: "serve-public-security-penalty-in-time",
  title: label("二日内送达治安管理处罚决定书", "Serve a penalty of the police within two days"),
  about: EnforcementCase,
  severity: "error",
  binds: administrativeOrgans,
  obligations: ["ENF-07"],
  data: named,
  source: [publicSecurityLaw2005.clause("第九十七条第一款"), publicSecurityLaw2025.clause("第一百一十六条第一款")],
  when: (act) => isToBeServed(act).and(act.specialLaw.isPresent(), act.specialLaw.equals("public-security")),
  field: "servedOn",
  starts: (act) => act.decidedOn,
  within: (_, { parameter }) => parameter(publicSecurityServicePeriod),
  fulfilled: (act) => act.servedOn,
  ...serviceMessages,
  answers: {
    clock: label(
      "无法当场向被处罚人宣告的，自作出决定之日起算，当日不计入；二日为自然日",
      "where it could not be announced in person, from the decision, that day not counted; two calendar days",
    ),
    transition: label("按作出决定当日施行的文本", "the text in force on the day of the decision"),
    endsOtherwise: label("宣告后当场交付被处罚人的即为送达", "a decision handed over when it is announced is served"),
  },
  remedy: label("立即送达被处罚人。", "Serve it at once."),
  notCovered: label("向被侵害人送达决定书不作判断。", "Service on the injured party is not judged."),
});
