import { type DayTerm, defineDeadline, label, type RecordTerm, type Terms } from "fazhi";
import { ReconsiderationCase, Unit } from "fazhi/model";
import { reconsiderationOrgans } from "./bound-units.js";
import {
  acceptanceReviewPeriod,
  applicationCopyPeriod,
  correctionNoticePeriod,
  summaryCopyPeriod,
} from "./reconsideration-periods.js";
import {
  reconsiderationLaw1999,
  reconsiderationLaw2023,
  reconsiderationRegulations,
  replacedIn2024,
} from "./sources.js";
import { isRecordedUnlessPassed } from "./steps-passed.js";

// Each clock runs by the law of the day on which it starts, and goes on running by it when the law is revised: an
// application of December 2023 is examined, answered and decided within the old periods, while a copy that reaches the
// respondent in January 2024 is answered within the new one.

export const named = (reconsideration: RecordTerm<ReconsiderationCase>) => ({
  title: reconsideration.title,
  unit: reconsideration.unit.in(Unit).title,
  respondent: reconsideration.respondent.in(Unit).title,
});

/** The day on which the application was complete: the day of receipt or, where papers were asked for, of their arrival. */
export const completedOn = (reconsideration: RecordTerm<ReconsiderationCase>): DayTerm =>
  reconsideration.correctedOn.orElse(reconsideration.receivedOn);

/** Whether the organ can go on: no papers are asked for, or they have come. */
const isComplete = (reconsideration: RecordTerm<ReconsiderationCase>) =>
  reconsideration.correctionNotifiedOn.isMissing().or(reconsideration.correctedOn.isPresent());

/** The day on which an application that nobody refused counts as accepted, at the latest: the time for examining it is over. */
const acceptedBySilenceOn = (reconsideration: RecordTerm<ReconsiderationCase>, { parameter }: Terms): DayTerm =>
  completedOn(reconsideration).plus(parameter(acceptanceReviewPeriod));

/** The day of acceptance, which nobody puts off: an acceptance recorded later than that of silence counts from the latter. */
const acceptedAtTheLatestOn = (reconsideration: RecordTerm<ReconsiderationCase>, terms: Terms): DayTerm =>
  terms.choose(
    terms.all(
      reconsideration.acceptedOn.after(completedOn(reconsideration)),
      reconsideration.acceptedOn.after(acceptedBySilenceOn(reconsideration, terms)),
    ),
    acceptedBySilenceOn(reconsideration, terms),
    reconsideration.acceptedOn,
  );

/**
 * An application is refused, if at all, within five working days of its arrival: what is not refused in that time
 * counts as accepted, by the old law from the day of receipt, by the revised one from the day on which the time is
 * over. No decision to accept it is owed, and silence is no breach.
 */
export const examineReconsiderationApplicationInTime = defineDeadline({
  id: "examine-reconsideration-application-in-time",
  title: label("按期作出不予受理决定", "Refuse an application for reconsideration in time, if at all"),
  about: ReconsiderationCase,
  binds: reconsiderationOrgans,
  severity: "error",
  obligations: ["REC-02"],
  data: named,
  source: [reconsiderationLaw1999.clause("第十七条"), reconsiderationLaw2023.clause("第三十条第二款、第三款")],
  when: (reconsideration) => reconsideration.refusedOn.isPresent().and(isComplete(reconsideration)),
  field: "refusedOn",
  starts: completedOn,
  within: (_, { parameter }) => parameter(acceptanceReviewPeriod),
  fulfilled: (reconsideration) => reconsideration.refusedOn,
  late: label(
    "{unit}{start}收到“{title}”的复议申请，最迟应于{due}决定不予受理，{fulfilled}才决定，迟{daysLate}日：期限届满即视为受理。",
    "{unit} received the application in “{title}” on {start}, could refuse it by {due} and did on {fulfilled}, {daysLate} days late: by then it counted as accepted.",
  ),
  overdue: label(
    "{unit}{start}收到“{title}”的复议申请，最迟应于{due}决定不予受理。",
    "{unit} received the application in “{title}” on {start} and could refuse it by {due}.",
  ),
  answers: {
    clock: label(
      "自收到申请之日起算，当日不计入；补正的，自收到补正材料之日起算",
      "from receipt of the application, that day not counted; where papers were missing, from their receipt",
    ),
    transition: label("按计时起点当日施行的文本", "the text in force on the day on which the clock starts"),
    endsOtherwise: label(
      "期限届满没有作出不予受理决定的，视为受理",
      "without a refusal by then the application counts as accepted",
    ),
  },
  remedy: label(
    "期限届满即视为受理：登记受理并审理；不符合受理条件的，决定驳回申请。",
    "It counts as accepted: register it and go on, or dismiss it where it does not meet the conditions.",
  ),
  notCovered: label(
    "期限届满没有作出不予受理决定的，依法视为受理，不作问题提示；审理期限自视为受理之日起算。",
    "Where nothing was decided in time the application counts as accepted by law and nothing is found; the time for deciding runs from that day.",
  ),
});

/** Where papers are missing the applicant is asked for all of them within five days. */
export const askForReconsiderationPapersInTime = defineDeadline({
  id: "ask-for-reconsideration-papers-in-time",
  title: label("按期通知补正行政复议申请", "Ask for missing papers of an application in time"),
  about: ReconsiderationCase,
  binds: reconsiderationOrgans,
  severity: "error",
  obligations: ["REC-03"],
  data: named,
  source: [
    reconsiderationRegulations.clause("第二十九条", { inForce: replacedIn2024, verified: false }),
    reconsiderationLaw2023.clause("第三十一条"),
  ],
  when: (reconsideration) => reconsideration.correctionNotifiedOn.isPresent(),
  field: "correctionNotifiedOn",
  starts: (reconsideration) => reconsideration.receivedOn,
  within: (_, { parameter }) => parameter(correctionNoticePeriod),
  fulfilled: (reconsideration) => reconsideration.correctionNotifiedOn,
  late: label(
    "{unit}{start}收到“{title}”的复议申请，最迟应于{due}通知补正，{fulfilled}才通知。",
    "{unit} received the application in “{title}” on {start}, was to ask for missing papers by {due} and did on {fulfilled}.",
  ),
  overdue: label(
    "{unit}{start}收到“{title}”的复议申请，最迟应于{due}通知补正，至今没有通知。",
    "{unit} received the application in “{title}” on {start}, was to ask for missing papers by {due} and has not.",
  ),
  answers: {
    clock: label("自收到申请之日起算，当日不计入", "from receipt of the application, that day not counted"),
    transition: label("按计时起点当日施行的文本", "the text in force on the day on which the clock starts"),
    endsOtherwise: label(
      "无正当理由逾期不补正的，视为放弃、撤回申请",
      "without the papers in time and without good reason the application counts as withdrawn",
    ),
  },
  remedy: label("不得因补正通知迟延影响申请人权利。", "Let the applicant suffer no harm from the late notice."),
  notCovered: label(
    "是否一次性告知，不作判断。2007年的条例只说五日，没有写明是否工作日，按较长的工作日计算。",
    "Whether all was asked for at once is not judged. The regulations of 2007 say five days and not of which kind: the longer working days are counted.",
  ),
});

/** The day on which a case counts as accepted, where none is recorded: under the old law that of a complete application. */
export const acceptedByOldLawOn = (reconsideration: RecordTerm<ReconsiderationCase>, terms: Terms): DayTerm =>
  terms.choose(
    reconsideration.acceptedOn.isPresent(),
    acceptedAtTheLatestOn(reconsideration, terms),
    completedOn(reconsideration),
  );

/** The same under the revised law: the day on which the time for examining it ran out. */
export const acceptedByNewLawOn = (reconsideration: RecordTerm<ReconsiderationCase>, terms: Terms): DayTerm =>
  terms.choose(
    reconsideration.acceptedOn.isPresent(),
    acceptedAtTheLatestOn(reconsideration, terms),
    acceptedBySilenceOn(reconsideration, terms),
  );

/** The day whose law governs a case that is accepted or counts as accepted. */
export const lawOfAcceptance = (reconsideration: RecordTerm<ReconsiderationCase>): DayTerm =>
  reconsideration.acceptedOn.orElse(completedOn(reconsideration));

/** Whether a case is accepted, or counts as accepted because time passed in silence. */
export const isUnderReview = (reconsideration: RecordTerm<ReconsiderationCase>, terms: Terms) =>
  reconsideration.refusedOn
    .isMissing()
    .and(
      isComplete(reconsideration),
      reconsideration.acceptedOn
        .isPresent()
        .or(completedOn(reconsideration).plus(terms.parameter(acceptanceReviewPeriod)).before(terms.asOf)),
    );

/** Whether the respondent is still to be sent a copy: a case that ended before, as by a withdrawal, needs none. */
const awaitsCopy = (reconsideration: RecordTerm<ReconsiderationCase>, terms: Terms) =>
  isUnderReview(reconsideration, terms).and(
    reconsideration.endedOn.isMissing().or(reconsideration.copySentOn.isPresent()),
    isRecordedUnlessPassed(reconsideration.copySentOn, reconsideration.copyReceivedOn, reconsideration.repliedOn),
  );

const copyMessages = {
  late: label(
    "{unit}{start}受理“{title}”，最迟应于{due}将申请书副本发送{respondent}，{fulfilled}才发送，迟{daysLate}日。",
    "{unit} accepted “{title}” on {start}, was to send {respondent} a copy by {due} and did on {fulfilled}, {daysLate} days late.",
  ),
  overdue: label(
    "{unit}{start}受理“{title}”，最迟应于{due}将申请书副本发送{respondent}，至今没有发送。",
    "{unit} accepted “{title}” on {start}, was to send {respondent} a copy by {due} and has not.",
  ),
};

/** The respondent is sent a copy within seven working days of acceptance, in the summary procedure within three. */
export const sendReconsiderationCopyInTime = defineDeadline({
  id: "send-reconsideration-copy-in-time",
  title: label("按期发送行政复议申请书副本", "Send the respondent a copy in time"),
  about: ReconsiderationCase,
  binds: reconsiderationOrgans,
  severity: "error",
  obligations: ["REC-04"],
  data: named,
  relevantDay: lawOfAcceptance,
  versions: [
    {
      source: reconsiderationLaw1999.clause("第二十三条"),
      when: awaitsCopy,
      field: "copySentOn",
      starts: acceptedByOldLawOn,
      within: (_, { parameter }) => parameter(applicationCopyPeriod),
      fulfilled: (reconsideration) => reconsideration.copySentOn,
      ...copyMessages,
    },
    {
      source: reconsiderationLaw2023.clause("第四十八条、第五十四条"),
      when: awaitsCopy,
      field: "copySentOn",
      starts: acceptedByNewLawOn,
      within: (reconsideration, { choose, parameter }) =>
        choose(
          reconsideration.procedureKind.equals("summary"),
          parameter(summaryCopyPeriod),
          parameter(applicationCopyPeriod),
        ),
      fulfilled: (reconsideration) => reconsideration.copySentOn,
      ...copyMessages,
    },
  ],
  answers: {
    clock: label("自受理之日起算，当日不计入", "from acceptance, that day not counted"),
    transition: label("以受理当日的法律为准", "the law of the day of acceptance"),
    endsOtherwise: label(
      "不予受理、撤回申请的无需发送",
      "nothing is sent where the application was refused or withdrawn",
    ),
  },
  remedy: label("立即发送申请书副本。", "Send the copy at once."),
});
