import { type DayTerm, defineDeadline, label, ReconsiderationCase, type RecordTerm, type Terms, Unit } from "fazhi";
import {
  acceptanceReviewPeriod,
  applicationCopyPeriod,
  correctionNoticePeriod,
  summaryCopyPeriod,
} from "./reconsideration-periods.js";
import { reconsiderationLaw1999, reconsiderationLaw2023, reconsiderationRegulations } from "./sources.js";

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

const examinationMessages = {
  late: label(
    "{unit}{start}收到“{title}”的复议申请，最迟应于{due}审查完毕，{fulfilled}才决定是否受理，迟{daysLate}日。",
    "The application in “{title}”, which {unit} received on {start}, was to be examined by {due} and was decided on {fulfilled}, {daysLate} days late.",
  ),
  overdue: label(
    "{unit}{start}收到“{title}”的复议申请，最迟应于{due}审查完毕，至今没有决定是否受理。",
    "The application in “{title}”, which {unit} received on {start}, was to be examined by {due}; nothing has been decided.",
  ),
};

/**
 * An application is examined within five working days of its arrival. Under the old law only a refusal takes a
 * decision: what is not refused counts as accepted on the day of receipt.
 */
export const examineReconsiderationApplicationInTime = defineDeadline({
  id: "examine-reconsideration-application-in-time",
  title: label("按期审查行政复议申请", "Examine an application for reconsideration in time"),
  about: ReconsiderationCase,
  severity: "error",
  obligations: ["REC-02"],
  data: named,
  versions: [
    {
      source: reconsiderationLaw1999.clause("第十七条"),
      when: (reconsideration) => reconsideration.refusedOn.isPresent().and(isComplete(reconsideration)),
      field: "refusedOn",
      starts: completedOn,
      within: (_, { parameter }) => parameter(acceptanceReviewPeriod),
      fulfilled: (reconsideration) => reconsideration.refusedOn,
      ...examinationMessages,
    },
    {
      source: reconsiderationLaw2023.clause("第三十条"),
      when: isComplete,
      field: "acceptedOn",
      starts: completedOn,
      within: (_, { parameter }) => parameter(acceptanceReviewPeriod),
      fulfilled: (reconsideration) => reconsideration.acceptedOn.orElse(reconsideration.refusedOn),
      ...examinationMessages,
    },
  ],
  mend: label(
    "没有按期作出不予受理决定的，视为受理：立即登记受理并审理。",
    "What was not refused in time counts as accepted: register it and go on.",
  ),
});

/** Where papers are missing the applicant is asked for all of them within five days. */
export const askForReconsiderationPapersInTime = defineDeadline({
  id: "ask-for-reconsideration-papers-in-time",
  title: label("按期通知补正行政复议申请", "Ask for missing papers of an application in time"),
  about: ReconsiderationCase,
  severity: "error",
  obligations: ["REC-03"],
  data: named,
  source: [
    reconsiderationRegulations.clause("第二十九条", { verified: false }),
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
  mend: label("不得因补正通知迟延影响申请人权利。", "Let the applicant suffer no harm from the late notice."),
  notCovered: label(
    "是否一次性告知、申请人是否在十个工作日内补正，不作判断。",
    "Whether all was asked for at once, and whether the applicant answered within ten working days, is not judged.",
  ),
});

/** The day on which a case counts as accepted, where none is recorded: under the old law that of a complete application. */
export const acceptedByOldLawOn = (reconsideration: RecordTerm<ReconsiderationCase>): DayTerm =>
  reconsideration.acceptedOn.orElse(completedOn(reconsideration));

/** The same under the revised law: the day on which the time for examining it ran out. */
export const acceptedByNewLawOn = (reconsideration: RecordTerm<ReconsiderationCase>, { parameter }: Terms): DayTerm =>
  reconsideration.acceptedOn.orElse(completedOn(reconsideration).plus(parameter(acceptanceReviewPeriod)));

/** The day whose law governs a case that is accepted or counts as accepted. */
export const lawOfAcceptance = acceptedByOldLawOn;

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
  severity: "error",
  obligations: ["REC-04"],
  data: named,
  relevantDay: lawOfAcceptance,
  versions: [
    {
      source: reconsiderationLaw1999.clause("第二十三条"),
      when: isUnderReview,
      field: "copySentOn",
      starts: acceptedByOldLawOn,
      within: (_, { parameter }) => parameter(applicationCopyPeriod),
      fulfilled: (reconsideration) => reconsideration.copySentOn,
      ...copyMessages,
    },
    {
      source: reconsiderationLaw2023.clause("第四十八条、第五十四条"),
      when: isUnderReview,
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
  mend: label("立即发送申请书副本。", "Send the copy at once."),
});
