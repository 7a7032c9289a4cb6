import {
  type Condition,
  type DayTerm,
  defineDeadline,
  defineExpectation,
  label,
  type RecordTerm,
  type Terms,
} from "fazhi";
import { ReconsiderationCase } from "fazhi/model";
import { reconsiderationOrgans } from "./bound-units.js";
import { reachesNoFurtherThanDays } from "./extension-length.js";
import {
  acceptedByNewLawOn,
  acceptedByOldLawOn,
  isUnderReview,
  lawOfAcceptance,
  named,
} from "./reconsideration-acceptance.js";
import {
  longestReconsiderationExtension,
  reconsiderationDecisionPeriod,
  respondentAnswerPeriod,
  summaryAnswerPeriod,
  summaryDecisionPeriod,
} from "./reconsideration-periods.js";
import { reconsiderationLaw1999, reconsiderationLaw2023 } from "./sources.js";

const isSummary = (reconsideration: RecordTerm<ReconsiderationCase>): Condition =>
  reconsideration.procedureKind.equals("summary");

/** How soon the respondent answers under the revised law. */
const newAnswerPeriod = (reconsideration: RecordTerm<ReconsiderationCase>, { choose, parameter }: Terms) =>
  choose(isSummary(reconsideration), parameter(summaryAnswerPeriod), parameter(respondentAnswerPeriod));

/** Whether the respondent owes an answer: a case that ended, as by a withdrawal, before it was due needs none. */
const awaitsAnswer = (reconsideration: RecordTerm<ReconsiderationCase>, due: DayTerm): Condition =>
  reconsideration.copyReceivedOn
    .isPresent()
    .and(
      reconsideration.endedOn.isMissing().or(reconsideration.repliedOn.isPresent(), reconsideration.endedOn.after(due)),
    );

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
  binds: "any",
  severity: "error",
  obligations: ["REC-05"],
  responsible: (reconsideration) => reconsideration.respondent,
  data: named,
  versions: [
    {
      source: reconsiderationLaw1999.clause("第二十三条"),
      when: (reconsideration, { parameter }) =>
        awaitsAnswer(reconsideration, reconsideration.copyReceivedOn.plus(parameter(respondentAnswerPeriod))),
      field: "repliedOn",
      starts: (reconsideration) => reconsideration.copyReceivedOn,
      within: (_, { parameter }) => parameter(respondentAnswerPeriod),
      fulfilled: (reconsideration) => reconsideration.repliedOn,
      ...answerMessages,
    },
    {
      source: reconsiderationLaw2023.clause("第四十八条、第五十四条"),
      when: (reconsideration, terms) =>
        awaitsAnswer(reconsideration, reconsideration.copyReceivedOn.plus(newAnswerPeriod(reconsideration, terms))),
      field: "repliedOn",
      starts: (reconsideration) => reconsideration.copyReceivedOn,
      within: newAnswerPeriod,
      fulfilled: (reconsideration) => reconsideration.repliedOn,
      ...answerMessages,
    },
  ],
  answers: {
    clock: label("自收到申请书副本之日起算，当日不计入", "from receipt of the copy, that day not counted"),
    transition: label(
      "以收到副本当日的法律为准：十日；2024年起普通程序十个工作日、简易程序五个工作日",
      "the law of the day on which the copy is received: ten days; since 2024 ten working days, five in the summary procedure",
    ),
    endsOtherwise: label(
      "申请人在答复期限内撤回申请的，不再答复",
      "no answer is owed where the application was withdrawn within the period",
    ),
  },
  remedy: label("立即提出书面答复，并提交证据、依据和有关材料。", "Answer at once with evidence, basis and papers."),
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
 * The day from which the old law's time runs. Asking for papers pauses it and does not start it anew: where the pause is
 * on record the day of receipt, where it is not that of a complete application.
 */
const oldLawRunsFrom = (reconsideration: RecordTerm<ReconsiderationCase>, terms: Terms): DayTerm =>
  terms.choose(
    reconsideration.acceptedOn.isMissing().and(
      reconsideration.correctedOn.isPresent(),
      reconsideration.suspensions.some(({ ground }) => ground.equals("correction")),
    ),
    reconsideration.receivedOn,
    acceptedByOldLawOn(reconsideration, terms),
  );

/** The day on which the case was over: by a decision, a settlement paper or a termination. */
const overOn = (reconsideration: RecordTerm<ReconsiderationCase>): DayTerm =>
  reconsideration.decidedOn.orElse(reconsideration.endedOn);

/** Whether a decision is still looked for; unknown where the case was terminated or settled on a day that is not recorded. */
const awaitsDecision = (reconsideration: RecordTerm<ReconsiderationCase>, terms: Terms): Condition =>
  isUnderReview(reconsideration, terms).and(
    terms.any(
      reconsideration.outcome.isMissing(),
      reconsideration.outcome.oneOf("terminated", "mediated").not(),
      overOn(reconsideration).equals(overOn(reconsideration)),
    ),
  );

/**
 * A reconsideration is decided within sixty days of its acceptance, in the summary procedure within thirty; what
 * stops the clock is not counted. A case accepted before 2024 is decided within the old law's time.
 */
export const concludeReconsiderationInTime = defineDeadline({
  id: "conclude-reconsideration-in-time",
  title: label("按期审结行政复议案件", "Conclude a reconsideration in time"),
  about: ReconsiderationCase,
  binds: reconsiderationOrgans,
  severity: "error",
  obligations: ["REC-06", "REC-09"],
  data: named,
  relevantDay: lawOfAcceptance,
  versions: [
    {
      source: reconsiderationLaw1999.clause("第三十一条"),
      when: awaitsDecision,
      field: "decidedOn",
      starts: oldLawRunsFrom,
      within: (_, { parameter }) => parameter(reconsiderationDecisionPeriod),
      suspended: (reconsideration) => reconsideration.suspensions,
      extended: (reconsideration) => reconsideration.extensions,
      fulfilled: overOn,
      ...decisionMessages,
    },
    {
      source: reconsiderationLaw2023.clause("第六十二条"),
      when: awaitsDecision,
      field: "decidedOn",
      starts: acceptedByNewLawOn,
      within: (reconsideration, { choose, parameter }) =>
        choose(isSummary(reconsideration), parameter(summaryDecisionPeriod), parameter(reconsiderationDecisionPeriod)),
      suspended: (reconsideration) => reconsideration.suspensions,
      extended: (reconsideration) => reconsideration.extensions,
      fulfilled: overOn,
      ...decisionMessages,
    },
  ],
  answers: {
    clock: label(
      "自受理之日起算，当日不计入；没有登记受理的，自收到申请或者补正材料之日视为受理",
      "from acceptance, that day not counted; where none is recorded, from receipt of the application or of its missing papers",
    ),
    notCounted: label("依法中止的期间", "lawful suspension"),
    transition: label("以受理当日的法律为准", "the law of the day of acceptance"),
    endsOtherwise: label(
      "撤回申请、终止审理的不再计算",
      "the period ends when the application is withdrawn or the case terminated",
    ),
  },
  remedy: label(
    "立即作出复议决定，并书面告知当事人迟延的原因。",
    "Decide at once and tell the parties why it is late.",
  ),
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
  binds: reconsiderationOrgans,
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
              reachesNoFurtherThanDays(extension, parameter(longestReconsiderationExtension)).and(
                extension.approverRole.oneOf("organ-head", "government-head"),
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
              reachesNoFurtherThanDays(extension, parameter(longestReconsiderationExtension)).and(
                extension.approverRole.oneOf("office-head", "organ-head", "government-head"),
                extension.notifiedOn.isPresent(),
              ),
            ),
          ),
      message: extensionMessage,
    },
  ],
  remedy: label(
    "按期作出决定；延期无效的，不计入延长期限。",
    "Decide in time; an extension that is void adds nothing.",
  ),
  notCovered: label(
    "是否情况复杂、是否在期限届满前批准，不作判断。",
    "Whether the case was complex, and whether approval came before the time was over, is not judged.",
  ),
});
