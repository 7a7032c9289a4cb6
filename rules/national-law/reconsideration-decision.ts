import { type Condition, defineDeadline, defineExpectation, label, ReconsiderationCase, type RecordTerm } from "fazhi";
import {
  acceptedByNewLawOn,
  acceptedByOldLawOn,
  isUnderReview,
  lawOfAcceptance,
  named,
} from "./reconsideration-acceptance.js";
import {
  hearingNoticePeriod,
  longestReconsiderationExtension,
  opinionLetterPeriod,
  reconsiderationDecisionPeriod,
  respondentAnswerPeriod,
  summaryAnswerPeriod,
  summaryDecisionPeriod,
} from "./reconsideration-periods.js";
import { reconsiderationLaw1999, reconsiderationLaw2023, reconsiderationRegulations } from "./sources.js";
import { deadlineUnderEach } from "./under-each.js";

const isSummary = (reconsideration: RecordTerm<ReconsiderationCase>): Condition =>
  reconsideration.procedureKind.equals("summary");

const answerMessages = {
  late: label(
    "{respondent}{start}收到“{title}”申请书副本，最迟应于{due}书面答复，{fulfilled}才答复，迟{daysLate}日。",
    "{respondent} received the copy in “{title}” on {start}, was to answer by {due} and did on {fulfilled}, {daysLate} days late.",
  ),
  overdue: label(
    "{respondent}{start}收到“{title}”申请书副本，最迟应于{due}书面答复，至今没有答复。",
    "{respondent} received the copy in “{title}” on {start}, was to answer by {due} and has not.",
  ),
};

/** The respondent answers with its evidence within ten days of receiving the copy: calendar days then, working days now. */
export const answerAsRespondentInTime = defineDeadline({
  id: "answer-as-respondent-in-time",
  title: label("被申请人按期书面答复", "Answer as respondent in time"),
  about: ReconsiderationCase,
  severity: "error",
  obligations: ["REC-05"],
  responsible: (reconsideration) => reconsideration.respondent,
  data: named,
  versions: [
    {
      source: reconsiderationLaw1999.clause("第二十三条"),
      when: (reconsideration) => reconsideration.copyReceivedOn.isPresent(),
      field: "repliedOn",
      starts: (reconsideration) => reconsideration.copyReceivedOn,
      within: (_, { parameter }) => parameter(respondentAnswerPeriod),
      fulfilled: (reconsideration) => reconsideration.repliedOn,
      ...answerMessages,
    },
    {
      source: reconsiderationLaw2023.clause("第四十八条、第五十四条"),
      when: (reconsideration) => reconsideration.copyReceivedOn.isPresent(),
      field: "repliedOn",
      starts: (reconsideration) => reconsideration.copyReceivedOn,
      within: (reconsideration, { choose, parameter }) =>
        choose(isSummary(reconsideration), parameter(summaryAnswerPeriod), parameter(respondentAnswerPeriod)),
      fulfilled: (reconsideration) => reconsideration.repliedOn,
      ...answerMessages,
    },
  ],
  mend: label("立即提出书面答复，并提交证据、依据和有关材料。", "Answer at once with evidence, basis and papers."),
});

const decisionMessages = {
  late: label(
    "{unit}{start}受理的“{title}”最迟应于{due}作出复议决定，{fulfilled}才作出，迟{daysLate}日。",
    "“{title}”, accepted by {unit} on {start}, was to be decided by {due} and was on {fulfilled}, {daysLate} days late.",
  ),
  overdue: label(
    "{unit}{start}受理的“{title}”最迟应于{due}作出复议决定，至今没有作出，已逾期{daysLate}日。",
    "“{title}”, accepted by {unit} on {start}, was to be decided by {due} and has not been, {daysLate} days after.",
  ),
};

/**
 * A reconsideration is decided within sixty days of its acceptance, in the summary procedure within thirty; what
 * stops the clock is not counted. A case accepted before 2024 is decided within the old law's time.
 */
export const concludeReconsiderationInTime = defineDeadline({
  id: "conclude-reconsideration-in-time",
  title: label("按期审结行政复议案件", "Conclude a reconsideration in time"),
  about: ReconsiderationCase,
  severity: "error",
  obligations: ["REC-06", "REC-09"],
  data: named,
  relevantDay: lawOfAcceptance,
  versions: [
    {
      source: reconsiderationLaw1999.clause("第三十一条"),
      when: isUnderReview,
      field: "decidedOn",
      starts: acceptedByOldLawOn,
      within: (_, { parameter }) => parameter(reconsiderationDecisionPeriod),
      suspended: (reconsideration) => reconsideration.suspensions,
      extended: (reconsideration) => reconsideration.extensions,
      fulfilled: (reconsideration) => reconsideration.decidedOn,
      ...decisionMessages,
    },
    {
      source: reconsiderationLaw2023.clause("第六十二条"),
      when: isUnderReview,
      field: "decidedOn",
      starts: acceptedByNewLawOn,
      within: (reconsideration, { choose, parameter }) =>
        choose(isSummary(reconsideration), parameter(summaryDecisionPeriod), parameter(reconsiderationDecisionPeriod)),
      suspended: (reconsideration) => reconsideration.suspensions,
      extended: (reconsideration) => reconsideration.extensions,
      fulfilled: (reconsideration) => reconsideration.decidedOn,
      ...decisionMessages,
    },
  ],
  mend: label("立即作出复议决定，并书面告知当事人迟延的原因。", "Decide at once and tell the parties why it is late."),
  notCovered: label(
    "中止事由是否成立、简易程序是否应当转为普通程序，不作判断。",
    "Whether a suspension had grounds, and whether the summary procedure should have been left, is not judged.",
  ),
});

type Extension = RecordTerm<NonNullable<ReconsiderationCase["extensions"]>[number]>;

const extensionMessage = label(
  "{unit}延长“{title}”审理期限的次数、期限、批准人或者告知不符合规定。",
  "{unit} extended the time for “{title}” too often, too long, without due approval or without telling the parties.",
);

/**
 * The time is lengthened once at most, by no more than thirty days and with approval: of the head of the organ under
 * the old law, of the head of its legal office under the revised one, which knows no extension of the summary procedure.
 */
export const extendReconsiderationLawfully = defineExpectation({
  id: "extend-reconsideration-lawfully",
  title: label("依法延长行政复议审理期限", "Extend a reconsideration only as the law allows"),
  about: ReconsiderationCase,
  severity: "error",
  obligations: ["REC-06"],
  relevantDay: lawOfAcceptance,
  data: named,
  versions: [
    {
      source: reconsiderationLaw1999.clause("第三十一条"),
      when: (reconsideration) => reconsideration.extensions.isEmpty().not(),
      field: "extensions",
      expect: (reconsideration, { parameter }) =>
        reconsideration.extensions
          .count()
          .atMost(1)
          .and(
            reconsideration.extensions.every((extension: Extension) =>
              extension.unit
                .equals("day")
                .and(
                  extension.count.atMost(parameter(longestReconsiderationExtension)),
                  extension.approverRole.equals("organ-head"),
                  extension.notifiedOn.isPresent(),
                ),
            ),
          ),
      message: extensionMessage,
    },
    {
      source: reconsiderationLaw2023.clause("第六十二条"),
      when: (reconsideration) => reconsideration.extensions.isEmpty().not(),
      field: "extensions",
      expect: (reconsideration, { parameter }) =>
        isSummary(reconsideration)
          .not()
          .and(
            reconsideration.extensions.count().atMost(1),
            reconsideration.extensions.every((extension: Extension) =>
              extension.unit
                .equals("day")
                .and(
                  extension.count.atMost(parameter(longestReconsiderationExtension)),
                  extension.approverRole.oneOf("office-head", "organ-head"),
                  extension.notifiedOn.isPresent(),
                ),
            ),
          ),
      message: extensionMessage,
    },
  ],
  mend: label("按期作出决定；延期无效的，不计入延长期限。", "Decide in time; an extension that is void adds nothing."),
  notCovered: label(
    "是否情况复杂、是否在期限届满前批准，不作判断。",
    "Whether the case was complex, and whether approval came before the time was over, is not judged.",
  ),
});

/** Since 2024 a major, hard or complex case is heard before it is decided. */
export const hearComplexReconsideration = defineExpectation({
  id: "hear-complex-reconsideration",
  title: label("重大、疑难、复杂的复议案件组织听证", "Hear a major, hard or complex reconsideration"),
  about: ReconsiderationCase,
  severity: "error",
  obligations: ["REC-08"],
  relevantDay: lawOfAcceptance,
  data: (reconsideration) => ({ ...named(reconsideration), decided: reconsideration.decidedOn }),
  source: reconsiderationLaw2023.clause("第五十条第一款"),
  when: (reconsideration, { asOf }) =>
    reconsideration.decidedOn.isPresent().and(reconsideration.decidedOn.notAfter(asOf), reconsideration.complex),
  field: "hearingHeldOn",
  expect: (reconsideration) => reconsideration.hearingHeldOn.notAfter(reconsideration.decidedOn),
  message: label(
    "“{title}”属于重大、疑难、复杂案件，{unit}于{decided}作出决定，此前没有听证。",
    "“{title}” is a major, hard or complex case; {unit} decided it on {decided} without a hearing before.",
  ),
  mend: label("听取当事人意见；以后依法组织听证。", "Hear the parties; hold the hearing from now on."),
  notCovered: label(
    "听证主持人、听证员、记录员人数和被申请人负责人是否参加，不作判断。",
    "The number of chairs, members and recorders, and the attendance of the respondent's head, are not judged.",
  ),
});

/** Since 2024 the parties are told of a hearing five working days before it. */
export const giveNoticeOfReconsiderationHearing = defineExpectation({
  id: "give-notice-of-reconsideration-hearing",
  title: label("听证五日前通知当事人", "Tell the parties of a hearing five days before"),
  about: ReconsiderationCase,
  severity: "error",
  obligations: ["REC-08"],
  relevantDay: (reconsideration) => reconsideration.hearingHeldOn,
  data: (reconsideration) => ({
    ...named(reconsideration),
    held: reconsideration.hearingHeldOn,
    told: reconsideration.hearingNotifiedOn,
  }),
  source: reconsiderationLaw2023.clause("第五十条第二款"),
  when: (reconsideration) => reconsideration.hearingHeldOn.isPresent(),
  field: "hearingNotifiedOn",
  expect: (reconsideration, { parameter }) =>
    reconsideration.hearingNotifiedOn.plus(parameter(hearingNoticePeriod)).notAfter(reconsideration.hearingHeldOn),
  message: label(
    "{unit}于{told}通知“{title}”听证，{held}即举行，不足五个工作日。",
    "{unit} gave notice on {told} of the hearing in “{title}” on {held}: fewer than five working days before.",
  ),
  mend: label("当事人因此不能参加的，重新组织听证。", "Hold it again for parties who could not attend."),
});

/** The organ that receives an opinion letter reports within sixty days what it did. */
export const answerOpinionLetterInTime = defineDeadline({
  id: "answer-opinion-letter-in-time",
  title: label("按期反馈行政复议意见书落实情况", "Answer an opinion letter in time"),
  about: ReconsiderationCase,
  severity: "error",
  obligations: ["REC-10"],
  responsible: (reconsideration) => reconsideration.respondent,
  data: named,
  versions: deadlineUnderEach(
    ReconsiderationCase,
    [reconsiderationRegulations.clause("第五十七条"), reconsiderationLaw2023.clause("第七十六条")],
    {
      when: (reconsideration) => reconsideration.opinionLetter.isPresent(),
      field: "opinionLetter",
      starts: (reconsideration) => reconsideration.opinionLetter.receivedOn,
      within: (_, { parameter }) => parameter(opinionLetterPeriod),
      fulfilled: (reconsideration) => reconsideration.opinionLetter.answeredOn,
      late: label(
        "{respondent}{start}收到“{title}”的复议意见书，最迟应于{due}反馈，{fulfilled}才反馈，迟{daysLate}日。",
        "{respondent} received the opinion letter in “{title}” on {start}, was to answer by {due} and did on {fulfilled}, {daysLate} days late.",
      ),
      overdue: label(
        "{respondent}{start}收到“{title}”的复议意见书，最迟应于{due}反馈，至今没有反馈。",
        "{respondent} received the opinion letter in “{title}” on {start}, was to answer by {due} and has not.",
      ),
    },
  ),
  mend: label("立即书面反馈纠正情况。", "Report in writing at once what was corrected."),
});
