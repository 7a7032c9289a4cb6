import {
  type Condition,
  type DayTerm,
  defineDeadline,
  defineExpectation,
  label,
  type PeriodTerm,
  type RecordTerm,
  seenBy,
  type Terms,
} from "fazhi";
import { LicenceCase, Unit } from "fazhi/model";
import { administrativeOrgans } from "./administrative-organs.js";
import { defectNoticePeriod, jointLicencePeriod, licencePeriod, preliminaryReviewPeriod } from "./licence-periods.js";
import { licensingLaw } from "./sources.js";

export const named = (licence: RecordTerm<LicenceCase>) => ({
  title: licence.title,
  unit: licence.unit.in(Unit).title,
});

/** An applicant is told of missing papers within five working days of receipt. */
export const tellDefectsInTime = defineDeadline({
  id: "tell-defects-in-time",
  title: label("五日内告知补正", "Tell an applicant in time what is missing"),
  about: LicenceCase,
  severity: "error",
  binds: administrativeOrgans,
  obligations: ["LIC-01"],
  data: named,
  source: licensingLaw.clause("第三十二条第一款第四项"),
  when: (licence) => licence.correctionNotifiedOn.isPresent(),
  field: "correctionNotifiedOn",
  starts: (licence) => licence.receivedOn,
  within: (_, { parameter }) => parameter(defectNoticePeriod),
  fulfilled: (licence) => licence.correctionNotifiedOn,
  late: label(
    "{unit}{start}收到“{title}”的申请，最迟应于{due}告知补正，{fulfilled}才告知，迟{daysLate}日。",
    "{unit} received “{title}” on {start}, was to tell what is missing by {due} and did on {fulfilled}, {daysLate} days late.",
  ),
  overdue: label(
    "{unit}{start}收到“{title}”的申请，最迟应于{due}告知补正，至今没有告知。",
    "{unit} received “{title}” on {start}, was to tell what is missing by {due} and has not.",
  ),
  answers: {
    clock: label("自收到申请材料之日起算，当日不计入", "from receipt of the application, that day not counted"),
    endsOtherwise: label(
      "当场告知更正的，不另行计算；逾期不告知的，自收到申请材料之日起即为受理",
      "defects told on the spot need no notice; without one in time the application counts as accepted on receipt",
    ),
  },
  remedy: label(
    "逾期不告知的，自收到申请之日起即为受理，按受理办理。",
    "It counts as accepted on receipt: go on from there.",
  ),
});

/** What is missing is told once, and all of it. */
export const tellDefectsOnce = defineExpectation({
  id: "tell-defects-once",
  title: label("一次告知需要补正的全部内容", "Tell once of everything that is missing"),
  about: LicenceCase,
  severity: "warning",
  binds: administrativeOrgans,
  obligations: ["LIC-01"],
  relevantDay: (licence) => licence.receivedOn,
  data: (licence) => ({ ...named(licence), times: licence.correctionNotices }),
  source: licensingLaw.clause("第三十二条第一款第四项"),
  when: (licence) => licence.correctionNotifiedOn.isPresent(),
  field: "correctionNotices",
  expect: (licence) => licence.correctionNotices.atMost(1),
  message: label(
    "{unit}就“{title}”先后{times}次要求补正，应当一次告知全部内容。",
    "{unit} asked for papers in “{title}” {times} times instead of once for all.",
  ),
  remedy: label("不得再以同样的材料要求补正。", "Ask for no more papers."),
  notCovered: label(
    "申请人没有按告知的内容补正，再次告知原有内容的，不作区分，所以只作提醒。",
    "A second notice of what was asked for and not brought is not told apart; so this is a warning.",
  ),
});

/** The last day for telling an applicant what is missing; silence until then accepts. */
const lastDayToSpeak = (licence: RecordTerm<LicenceCase>, { parameter }: Terms): DayTerm =>
  licence.receivedOn.plus(parameter(defectNoticePeriod));

/** Whether the organ told what is missing in time. */
const hasToldDefects = (licence: RecordTerm<LicenceCase>, terms: Terms): Condition =>
  seenBy(licence.correctionNotifiedOn, lastDayToSpeak(licence, terms));

/** Whether an application was accepted by silence: five working days after receipt nothing had been told. */
const isAcceptedBySilence = (licence: RecordTerm<LicenceCase>, terms: Terms): Condition =>
  lastDayToSpeak(licence, terms).before(terms.asOf).and(hasToldDefects(licence, terms).not());

/** Whether the papers asked for have come, once and for all, and the time for speaking is over since: they are to be accepted. */
const isAcceptedAfterCorrection = (licence: RecordTerm<LicenceCase>, { asOf, parameter }: Terms): Condition =>
  licence.correctedOn
    .isPresent()
    .and(
      licence.correctedOn.plus(parameter(defectNoticePeriod)).before(asOf),
      licence.correctionNotices.isMissing().or(licence.correctionNotices.atMost(1)),
    );

/** The day of acceptance on record; without one that of the papers asked for, or of receipt. */
export const acceptedOn = (licence: RecordTerm<LicenceCase>): DayTerm =>
  licence.acceptedOn.orElse(licence.correctedOn).orElse(licence.receivedOn);

/** The day from which the time runs: that of acceptance, or of receipt where silence had accepted before. */
export const runsFrom = (licence: RecordTerm<LicenceCase>, terms: Terms): DayTerm =>
  terms.choose(
    hasToldDefects(licence, terms).or(seenBy(licence.acceptedOn, lastDayToSpeak(licence, terms))),
    acceptedOn(licence),
    licence.receivedOn,
  );

export const isJoint = (licence: RecordTerm<LicenceCase>): Condition => licence.handling.equals("joint");

/** The time for deciding, by the way of handling. */
export const periodOf = (licence: RecordTerm<LicenceCase>, { choose, parameter }: Terms): PeriodTerm =>
  choose(
    isJoint(licence),
    parameter(jointLicencePeriod),
    choose(licence.handling.equals("preliminary-review"), parameter(preliminaryReviewPeriod), parameter(licencePeriod)),
  );

/**
 * A licence is decided within twenty working days of its acceptance, a preliminary review ended within twenty, a case
 * that several organs handle together decided within forty-five; what stops the clock is not counted. What silence
 * accepted counts from its receipt, whatever acceptance is recorded later.
 */
export const decideLicenceInTime = defineDeadline({
  id: "decide-licence-in-time",
  title: label("按期作出行政许可决定", "Decide a licence in time"),
  about: LicenceCase,
  severity: "error",
  binds: administrativeOrgans,
  obligations: ["LIC-01", "LIC-02", "LIC-03", "LIC-04"],
  relevantDay: acceptedOn,
  data: named,
  source: licensingLaw.clause("第四十二条至第四十五条"),
  when: (licence, terms) =>
    licence.outcome
      .isMissing()
      .or(licence.outcome.oneOf("granted", "refused"))
      .and(
        licence.acceptedOn
          .isPresent()
          .or(isAcceptedBySilence(licence, terms), isAcceptedAfterCorrection(licence, terms)),
        licence.decisionDueOn.isMissing(),
      ),
  field: "decidedOn",
  starts: runsFrom,
  within: periodOf,
  suspended: (licence) => licence.suspensions,
  extended: (licence) => licence.extensions,
  fulfilled: (licence) => licence.decidedOn,
  late: label(
    "{unit}{start}受理“{title}”，最迟应于{due}作出决定，{fulfilled}才作出，迟{daysLate}日。",
    "“{title}”, accepted by {unit} on {start}, was to be decided by {due} and was on {fulfilled}, {daysLate} days late.",
  ),
  overdue: label(
    "{unit}{start}受理“{title}”，最迟应于{due}作出决定，至今没有作出。",
    "“{title}”, accepted by {unit} on {start}, was to be decided by {due} and has not been.",
  ),
  answers: {
    clock: label(
      "自受理之日起算，当日不计入；逾期没有告知补正的，自收到申请之日起视为受理；已经补正而没有登记受理的，自补正之日起算",
      "from acceptance, that day not counted; where no defects were told in time, from receipt, which then counts as acceptance; where the papers asked for came and no acceptance is recorded, from their coming",
    ),
    notCounted: label(
      "依法需要听证、招标、拍卖、检验、检测、检疫、鉴定和专家评审的时间（第四十五条），以登记的中止为准",
      "hearing, tender, auction, inspection, testing, quarantine, appraisal and expert review (art. 45), as recorded",
    ),
    endsOtherwise: label(
      "撤回申请、不予受理的办件没有决定期限",
      "applications that were withdrawn or not accepted have no time for a decision",
    ),
    knownFrom: label(
      "受理、决定的日期和登记的中止、延长",
      "the days of acceptance and decision, and the suspensions and extensions recorded",
    ),
  },
  remedy: label("立即作出决定，并向申请人说明迟延的理由。", "Decide at once and tell the applicant why it is late."),
  notCovered: label(
    "法律、法规另有规定期限的，应当在办件中记载法定办结期限；本单位承诺的更短期限，不作判断；没有书面告知的中止由另一规则指出，这里仍予扣除。",
    "Where another law or regulation sets a time, the case has to name its due day; shorter times that the unit promised are not judged; a stop of which the applicant was not told is found by another rule and taken off here all the same.",
  ),
});

/** Where another law or regulation sets a last day, a licence is decided by then (第四十二条第一款但书). */
export const decideLicenceBySpecialDay = defineDeadline({
  id: "decide-licence-by-special-day",
  title: label("按特别规定的期限作出行政许可决定", "Decide a licence by the day that a special law sets"),
  about: LicenceCase,
  severity: "error",
  binds: administrativeOrgans,
  obligations: ["LIC-02"],
  data: named,
  source: licensingLaw.clause("第四十二条第一款、第四十三条"),
  when: (licence) =>
    licence.decisionDueOn.isPresent().and(licence.outcome.isMissing().or(licence.outcome.oneOf("granted", "refused"))),
  field: "decidedOn",
  starts: acceptedOn,
  by: (licence) => licence.decisionDueOn,
  fulfilled: (licence) => licence.decidedOn,
  late: label(
    "{unit}受理的“{title}”依特别规定最迟应于{due}作出决定，{fulfilled}才作出，迟{daysLate}日。",
    "“{title}” was to be decided by {unit} by {due}, as a special law has it, and was on {fulfilled}, {daysLate} days late.",
  ),
  overdue: label(
    "{unit}受理的“{title}”依特别规定最迟应于{due}作出决定，至今没有作出。",
    "“{title}” was to be decided by {unit} by {due}, as a special law has it, and has not been.",
  ),
  answers: {
    clock: label("办件记载的法定办结期限", "the statutory due day that the case records"),
    endsOtherwise: label("撤回申请、不予受理的办件不作判断", "withdrawn and not accepted applications are not judged"),
  },
  remedy: label("立即作出决定，并向申请人说明迟延的理由。", "Decide at once and tell the applicant why it is late."),
  notCovered: label(
    "特别规定是否确有其条文，以案件的记载为准。",
    "Whether the special law exists is taken from the record.",
  ),
});

/** Only hearings, tests and reviews by experts stop the clock, and only where the applicant was told in writing how long. */
export const tellApplicantOfSuspension = defineExpectation({
  id: "tell-applicant-of-suspension",
  title: label("不计入期限的时间书面告知申请人", "Tell the applicant in writing what time is not counted"),
  about: LicenceCase,
  severity: "error",
  binds: administrativeOrgans,
  obligations: ["LIC-06"],
  relevantDay: acceptedOn,
  data: named,
  source: licensingLaw.clause("第四十五条"),
  when: (licence) => licence.suspensions.isEmpty().not(),
  field: "suspensions",
  expect: (licence) =>
    licence.suspensions.every((suspension) =>
      suspension.notifiedOn
        .isPresent()
        .and(suspension.ground.oneOf("hearing", "tender", "inspection", "appraisal", "expert-review")),
    ),
  message: label(
    "{unit}办理“{title}”不计入期限的时间没有法定事由，或者没有书面告知申请人，不得扣除。",
    "Time taken off by {unit} in “{title}” has no ground in law, or the applicant was not told of it in writing.",
  ),
  remedy: label(
    "书面告知申请人所需时间；没有法定事由的，计入期限。",
    "Tell the applicant in writing; count what has no ground.",
  ),
});
