import { defineDeadline, defineExpectation, label } from "fazhi";
import {
  CollectiveDiscussion,
  Consultation,
  ExpertArgument,
  LegalityReview,
  MajorDecision,
  RiskAssessment,
  Unit,
} from "fazhi/model";
import { governmentsOfCountyOrAbove } from "./bound-units.js";
import { majorDecisionRegulations } from "./document-sources.js";
import { disclosurePeriod } from "./government-information.js";
import { decisionHearingPapersPeriod, decisionReviewPeriod, isCovered } from "./major-decisions.js";

/** The papers of a hearing reach those who take part seven days before it. */
export const sendHearingPapersEarly = defineExpectation({
  id: "send-hearing-papers-early",
  title: label("听证七日前送达决策材料", "Send the papers of a hearing seven days before"),
  about: Consultation,
  binds: "any",
  severity: "error",
  obligations: ["DEC-02"],
  relevantDay: (consultation) => consultation.papersSentOn,
  data: (consultation) => ({
    title: consultation.decision.in(MajorDecision).title,
    unit: consultation.unit.in(Unit).title,
    sent: consultation.papersSentOn,
    held: consultation.from,
  }),
  source: majorDecisionRegulations.clause("第十六条"),
  when: (consultation) =>
    consultation.kind
      .equals("hearing")
      .and(consultation.decision.isPresent(), isCovered(consultation.decision.in(MajorDecision))),
  field: "papersSentOn",
  expect: (consultation, { parameter }) =>
    consultation.papersSentOn.plus(parameter(decisionHearingPapersPeriod)).notAfter(consultation.from),
  message: label(
    "“{title}”的听证{held}举行，材料{sent}才送达，短于应当提前的时间。",
    "The hearing on “{title}” was held on {held}; its papers arrived on {sent}, later than the law allows.",
  ),
  remedy: label("给听证参加人留足准备时间。", "Leave those who take part time to prepare."),
});

/** Experts who argue a decision have no direct interest in it and sign their written opinion. */
export const signExpertOpinion = defineExpectation({
  id: "sign-expert-opinion",
  title: label("专家独立论证并署名", "Have independent experts sign their opinion"),
  about: ExpertArgument,
  binds: "any",
  severity: "error",
  obligations: ["DEC-03"],
  relevantDay: (argument) => argument.heldOn,
  data: (argument) => ({ title: argument.decision.in(MajorDecision).title, unit: argument.unit.in(Unit).title }),
  source: majorDecisionRegulations.clause("第十九条、第二十条"),
  when: (argument) => argument.decision.isPresent().and(isCovered(argument.decision.in(MajorDecision))),
  field: "signed",
  expect: (argument, { all }) =>
    all(
      argument.writtenOpinionOn.isPresent().implies(argument.signed),
      argument.conflictFound.isMissing().or(argument.conflictFound.not()),
    ),
  message: label(
    "“{title}”的专家书面论证意见没有署名，或者选用了有直接利害关系的专家。",
    "The experts' written opinion on “{title}” is unsigned, or an expert with a direct interest was chosen.",
  ),
  remedy: label("补署意见；有利害关系的，另行选聘。", "Have it signed; choose others where there is a conflict."),
  notCovered: label(
    "没有提出书面意见的，条例不要求署名；事先核查利害关系条例没有规定，不作判断。",
    "Where no opinion was given in writing there is nothing to sign; the regulations do not demand a check for conflicts beforehand.",
  ),
});

/** No decision is taken while its risk is not under control. */
export const decideOnlyControllableRisk = defineExpectation({
  id: "decide-only-controllable-risk",
  title: label("风险不可控的不得作出决策", "Take no decision whose risk is not under control"),
  about: RiskAssessment,
  binds: "any",
  severity: "error",
  obligations: ["DEC-04"],
  relevantDay: (assessment) => assessment.concludedOn,
  responsible: (assessment) => assessment.decision.in(MajorDecision).unit,
  data: (assessment) => ({
    title: assessment.decision.in(MajorDecision).title,
    unit: assessment.decision.in(MajorDecision).unit.in(Unit).title,
    decided: assessment.decision.in(MajorDecision).decidedOn,
  }),
  source: majorDecisionRegulations.clause("第二十四条"),
  when: (assessment, { asOf }) =>
    assessment.decision.isPresent().and(
      isCovered(assessment.decision.in(MajorDecision)),
      // A decision that is not said to be open was taken, on a day that may not be recorded.
      assessment.decision.in(MajorDecision).open.isMissing().or(assessment.decision.in(MajorDecision).open.not()),
      assessment.decision.in(MajorDecision).decidedOn.notAfter(asOf),
    ),
  field: "controllable",
  expect: (assessment, { referring }) => {
    const decision = assessment.decision.in(MajorDecision);
    return assessment.controllable.or(
      referring(decision, RiskAssessment, "decision").some((other) =>
        other.controllable.and(
          other.concludedOn.notBefore(assessment.concludedOn),
          other.concludedOn.notAfter(decision.decidedOn),
        ),
      ),
    );
  },
  message: label(
    "{unit}的决策“{title}”风险评估认为不可控，仍于{decided}作出。",
    "{unit} decided “{title}” on {decided} although its risk was found not to be under control.",
  ),
  remedy: label("调整决策草案，采取措施使风险可控后再决策。", "Adjust the draft until the risk is under control."),
  notCovered: label(
    "调整草案后再次评估认为可控的，应当另作登记，登记后不作问题提示。",
    "An assessment that found the adjusted draft to be under control is to be recorded as one of its own; then nothing is found.",
  ),
});

/** The reviewer of a decision's legality has seven working days as a rule; less is a matter of urgency. */
export const giveDecisionReviewerTime = defineExpectation({
  id: "give-decision-reviewer-time",
  title: label("决策合法性审查时间一般不少于七个工作日", "Give the reviewer of a decision time enough"),
  about: LegalityReview,
  binds: "any",
  severity: "warning",
  obligations: ["DEC-05"],
  relevantDay: (review) => review.submittedOn,
  data: (review) => ({ title: review.decision.in(MajorDecision).title, unit: review.unit.in(Unit).title }),
  source: majorDecisionRegulations.clause("第二十六条"),
  when: (review) =>
    review.decision
      .isPresent()
      .and(isCovered(review.decision.in(MajorDecision)), review.concludedOn.isPresent(), review.urgent.not()),
  field: "submittedOn",
  expect: (review, { parameter }) =>
    review.concludedOn.notBefore(review.submittedOn.plus(parameter(decisionReviewPeriod))),
  message: label(
    "“{title}”的合法性审查短于一般应当留足的时间。",
    "The legality review of “{title}” took less than the usual time.",
  ),
  remedy: label("给审查机构留足时间。", "Leave the reviewer time enough."),
});

/** Legal advisers or government lawyers take part in the review of a decision. */
export const hearLegalAdvisers = defineExpectation({
  id: "hear-legal-advisers",
  title: label("法律顾问、公职律师参与合法性审查", "Hear legal advisers in the review of a decision"),
  about: LegalityReview,
  binds: "any",
  severity: "error",
  obligations: ["DEC-06"],
  relevantDay: (review) => review.concludedOn,
  data: (review) => ({ title: review.decision.in(MajorDecision).title, unit: review.unit.in(Unit).title }),
  source: majorDecisionRegulations.clause("第二十八条"),
  when: (review) =>
    review.decision.isPresent().and(isCovered(review.decision.in(MajorDecision)), review.concludedOn.isPresent()),
  field: "advisers",
  expect: (review) => review.advisers.isEmpty().not(),
  message: label(
    "“{title}”的合法性审查没有法律顾问、公职律师参与。",
    "No legal adviser or government lawyer took part in the legality review of “{title}”.",
  ),
  remedy: label("组织法律顾问、公职律师提出意见。", "Have legal advisers give their opinion."),
});

/** A decision is discussed by the standing or plenary meeting; the chief speaks last and dissent is recorded. */
export const discussDecisionInOrder = defineExpectation({
  id: "discuss-decision-in-order",
  title: label(
    "决策经常务会议或者全体会议讨论，末位发言，如实记录",
    "Discuss a decision in the due meeting and record dissent",
  ),
  about: CollectiveDiscussion,
  binds: "any",
  severity: "error",
  basis: "declared",
  obligations: ["DEC-07"],
  relevantDay: (discussion) => discussion.heldOn,
  data: (discussion) => ({
    title: discussion.decision.in(MajorDecision).title,
    unit: discussion.unit.in(Unit).title,
    held: discussion.heldOn,
  }),
  source: majorDecisionRegulations.clause("第三十条"),
  when: (discussion) => discussion.decision.isPresent().and(isCovered(discussion.decision.in(MajorDecision))),
  expect: (discussion, { all }) =>
    all(
      discussion.meeting.oneOf("standing", "plenary"),
      discussion.chiefSpokeLast,
      discussion.dissentRecorded,
      discussion.departureReasoned.isMissing().or(discussion.departureReasoned),
    ),
  message: label(
    "“{title}”{held}的讨论，会议形式、末位发言、说明理由或者不同意见记录不符合规定。",
    "The discussion of “{title}” on {held} was not in the due meeting, the chief did not speak last or gave no reasons for departing from the majority, or dissent was not recorded.",
  ),
  remedy: label("重新提请讨论，如实记录。", "Discuss it anew and record it truthfully."),
  notCovered: label(
    "主要负责人意见与多数人是否一致，以登记为准：没有登记是否说明理由的，视为一致。",
    "Whether the chief departed from the majority is taken from the record: where nothing is recorded about reasons, there was no departure.",
  ),
});

/** A decision is published in time; as no number is set, that of disclosure is the outer bound. What is kept secret by law is not. */
export const publishDecisionInTime = defineDeadline({
  id: "publish-decision-in-time",
  title: label("及时公布重大行政决策", "Publish a major decision in time"),
  about: MajorDecision,
  binds: governmentsOfCountyOrAbove,
  severity: "warning",
  obligations: ["DEC-09"],
  data: (decision) => ({ title: decision.title, unit: decision.unit.in(Unit).title }),
  source: majorDecisionRegulations.clause("第三十二条"),
  when: (decision) =>
    isCovered(decision).and(decision.decidedOn.isPresent(), decision.secret.isMissing().or(decision.secret.not())),
  field: "publishedOn",
  starts: (decision) => decision.decidedOn,
  within: (_, { parameter }) => parameter(disclosurePeriod),
  fulfilled: (decision) => decision.publishedOn,
  late: label(
    "{unit}{start}决定的“{title}”最迟应于{due}公布，{fulfilled}才公布。",
    "“{title}”, decided by {unit} on {start}, was to be published by {due} and was on {fulfilled}.",
  ),
  overdue: label(
    "{unit}{start}决定的“{title}”最迟应于{due}公布，至今没有公布。",
    "“{title}”, decided by {unit} on {start}, was to be published by {due} and has not been.",
  ),
  answers: {
    clock: label("自作出决定之日起算，当日不计入", "from the decision, that day not counted"),
    endsOtherwise: label("依法不予公开的决策没有公布义务", "decisions that are secret by law are not published"),
  },
  remedy: label("通过公报、网站公布。", "Publish it in the gazette and on the site."),
  notCovered: label(
    "是否依法不予公开，以登记为准；条例要求及时公布，没有日数，以政府信息公开的期限为外限。",
    "What the law keeps from publication is taken from the record; the regulations say promptly and set no number, so that the time of disclosure is the outer bound.",
  ),
});
