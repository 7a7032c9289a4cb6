import { defineDeadline, defineExpectation, defineParameter, label, reachedDay, workingDays } from "fazhi";
import { NormativeDocument, ReconsiderationCase, Unit } from "fazhi/model";
import { governmentsOfCountyOrAbove, reconsiderationOrgans } from "./bound-units.js";
import { lawOfAcceptance, named } from "./reconsideration-acceptance.js";
import { reconsiderationLaw2023 } from "./sources.js";
import { isRecordedUnlessPassed } from "./steps-passed.js";

/** How soon the maker of a document under attached review is asked about it. */
export const makerNoticePeriod = defineParameter({
  id: "attached-review-maker-notice-period",
  title: label("通知制定机关书面答复期限", "Period for asking the maker of a document"),
  values: [{ value: workingDays(3), source: reconsiderationLaw2023.clause("第五十八条第一款、第八十八条") }],
});

/** How soon the maker answers. */
export const makerAnswerPeriod = defineParameter({
  id: "attached-review-maker-answer-period",
  title: label("制定机关书面答复期限", "Period for the maker's answer"),
  values: [{ value: workingDays(10), source: reconsiderationLaw2023.clause("第五十八条第一款、第八十八条") }],
});

/** How soon an organ forwards an application against its own penalty that it wants to uphold. */
export const penaltyForwardingPeriod = defineParameter({
  id: "reconsideration-penalty-forwarding-period",
  title: label("作出处罚的机关转送复议申请期限", "Period for forwarding an application against a penalty"),
  values: [{ value: workingDays(5), source: reconsiderationLaw2023.clause("第三十二条第二款、第八十八条") }],
});

/** In the ordinary procedure the parties are heard, in any way, before the decision; a hearing hears them too. */
export const hearPartiesInReconsideration = defineExpectation({
  id: "hear-parties-in-reconsideration",
  title: label("普通程序听取当事人意见", "Hear the parties in the ordinary procedure"),
  about: ReconsiderationCase,
  binds: reconsiderationOrgans,
  severity: "error",
  obligations: ["REC-13"],
  relevantDay: lawOfAcceptance,
  data: (reconsideration) => ({ ...named(reconsideration), decided: reconsideration.decidedOn }),
  source: reconsiderationLaw2023.clause("第四十九条"),
  when: (reconsideration, { asOf }) =>
    reconsideration.decidedOn
      .isPresent()
      .and(reconsideration.decidedOn.notAfter(asOf), reconsideration.procedureKind.equals("ordinary")),
  field: "opinionsHeard",
  expect: (reconsideration, { any }) =>
    any(
      reconsideration.opinionsHeard,
      reconsideration.opinionsUnhearableBecause.isPresent(),
      reconsideration.hearingHeldOn.isPresent().and(reconsideration.hearingHeldOn.notAfter(reconsideration.decidedOn)),
    ),
  message: label(
    "{unit}{decided}对“{title}”作出决定，此前没有听取当事人意见，也没有记载因当事人原因不能听取。",
    "{unit} decided “{title}” on {decided} without hearing the parties, and no reason on their side is on record.",
  ),
  remedy: label("听取当事人意见并记录在案。", "Hear the parties and put it on record."),
  notCovered: label(
    "简易程序可以书面审理，不作判断；以何种方式听取不作区分。",
    "The summary procedure may go by writing and is not judged; how they were heard is not told apart.",
  ),
});

/** The head of the respondent takes part in a hearing or, where that is impossible, gives the reason and sends staff. */
export const attendReconsiderationHearing = defineExpectation({
  id: "attend-reconsideration-hearing",
  title: label("被申请人负责人参加听证", "Attend a reconsideration hearing as the respondent's head"),
  about: ReconsiderationCase,
  binds: "any",
  severity: "error",
  basis: "declared",
  obligations: ["REC-14"],
  relevantDay: (reconsideration, terms) => reachedDay(reconsideration.hearingHeldOn, terms),
  responsible: (reconsideration) => reconsideration.respondent,
  data: (reconsideration) => ({ ...named(reconsideration), held: reconsideration.hearingHeldOn }),
  source: reconsiderationLaw2023.clause("第五十一条第三款"),
  when: (reconsideration, { asOf }) =>
    reconsideration.hearingHeldOn.isPresent().and(reconsideration.hearingHeldOn.notAfter(asOf)),
  field: "respondentHeadAttended",
  expect: (reconsideration) =>
    reconsideration.respondentHeadAttended.or(
      reconsideration.respondentHeadExcuse.isPresent().and(reconsideration.respondentStaffAttended),
    ),
  message: label(
    "“{title}”{held}听证，{respondent}的负责人没有参加，也没有说明理由并委托工作人员参加。",
    "The head of {respondent} did not attend the hearing in “{title}” on {held}, nor give the reason and send staff.",
  ),
  remedy: label(
    "向复议机构说明理由；以后由负责人参加。",
    "Explain it to the reconsideration office; attend from now on.",
  ),
});

/** A major, hard, complex or technical case is put before the reconsideration committee for its advice. */
export const consultReconsiderationCommittee = defineExpectation({
  id: "consult-reconsideration-committee",
  title: label("依法提请行政复议委员会提出咨询意见", "Put a case before the reconsideration committee where due"),
  about: ReconsiderationCase,
  binds: governmentsOfCountyOrAbove,
  severity: "error",
  basis: "declared",
  obligations: ["REC-15"],
  relevantDay: lawOfAcceptance,
  data: (reconsideration) => ({ ...named(reconsideration), decided: reconsideration.decidedOn }),
  source: reconsiderationLaw2023.clause("第五十二条第二款"),
  when: (reconsideration, { asOf, any }) =>
    reconsideration.decidedOn
      .isPresent()
      .and(
        reconsideration.decidedOn.notAfter(asOf),
        any(reconsideration.complex, reconsideration.technical.isPresent().and(reconsideration.technical)),
      ),
  field: "committeeConsulted",
  expect: (reconsideration) => reconsideration.committeeConsulted,
  message: label(
    "“{title}”重大、疑难、复杂或者专业性、技术性较强，{unit}{decided}作出决定，此前没有提请行政复议委员会提出咨询意见。",
    "“{title}” is major, hard, complex or technical; {unit} decided it on {decided} without the advice of its committee.",
  ),
  remedy: label("以后依法提请咨询并记录咨询意见。", "Ask for its advice from now on and record it."),
  notCovered: label(
    "省级人民政府审理对本机关行为不服的案件、复议机构认为有必要的案件，不作判断。",
    "Cases of a provincial government against its own act, and those in which the office sees a need, are not judged.",
  ),
});

/** The maker of a document under attached review is asked about it within three working days of the suspension. */
export const askDocumentMakerInTime = defineDeadline({
  id: "ask-document-maker-in-time",
  title: label("三日内通知制定机关书面答复", "Ask the maker of a document within three days"),
  about: ReconsiderationCase,
  binds: reconsiderationOrgans,
  severity: "error",
  obligations: ["REC-16"],
  data: named,
  source: reconsiderationLaw2023.clause("第五十八条第一款"),
  when: (reconsideration) =>
    reconsideration.attachedReview.suspendedOn
      .isPresent()
      .and(
        reconsideration.attachedReview.withinPower,
        isRecordedUnlessPassed(
          reconsideration.attachedReview.makerNotifiedOn,
          reconsideration.attachedReview.makerReceivedOn,
          reconsideration.attachedReview.makerAnsweredOn,
        ),
      ),
  field: "attachedReview",
  starts: (reconsideration) => reconsideration.attachedReview.suspendedOn,
  within: (_, { parameter }) => parameter(makerNoticePeriod),
  fulfilled: (reconsideration) => reconsideration.attachedReview.makerNotifiedOn,
  late: label(
    "“{title}”{start}中止，{unit}最迟应于{due}通知制定机关书面答复，{fulfilled}才通知。",
    "“{title}” was suspended on {start}; {unit} was to ask the maker of the document by {due} and did on {fulfilled}.",
  ),
  overdue: label(
    "“{title}”{start}中止，{unit}最迟应于{due}通知制定机关书面答复，至今没有通知。",
    "“{title}” was suspended on {start}; {unit} was to ask the maker of the document by {due} and has not.",
  ),
  answers: {
    clock: label(
      "自行政复议中止之日起算，当日不计入；三日为工作日",
      "from the suspension of the case, that day not counted; three working days",
    ),
  },
  remedy: label("立即书面通知制定机关。", "Ask the maker in writing at once."),
});

/** The maker of the document answers within ten working days of the question. */
export const answerAsDocumentMakerInTime = defineDeadline({
  id: "answer-as-document-maker-in-time",
  title: label("制定机关十日内书面答复", "Answer as maker of a document within ten days"),
  about: ReconsiderationCase,
  binds: "any",
  severity: "error",
  obligations: ["REC-16"],
  responsible: (reconsideration) => reconsideration.attachedDocument.in(NormativeDocument).unit,
  data: (reconsideration) => ({
    title: reconsideration.title,
    unit: reconsideration.attachedDocument.in(NormativeDocument).unit.in(Unit).title,
  }),
  source: reconsiderationLaw2023.clause("第五十八条第一款"),
  when: (reconsideration) =>
    reconsideration.attachedDocument.isPresent().and(reconsideration.attachedReview.makerReceivedOn.isPresent()),
  field: "attachedReview",
  starts: (reconsideration) => reconsideration.attachedReview.makerReceivedOn,
  within: (_, { parameter }) => parameter(makerAnswerPeriod),
  fulfilled: (reconsideration) => reconsideration.attachedReview.makerAnsweredOn,
  late: label(
    "{unit}{start}收到关于“{title}”附带审查文件的书面通知，最迟应于{due}书面答复，{fulfilled}才答复。",
    "{unit} was asked on {start} about its document in “{title}”, was to answer by {due} and did on {fulfilled}.",
  ),
  overdue: label(
    "{unit}{start}收到关于“{title}”附带审查文件的书面通知，最迟应于{due}书面答复，至今没有答复。",
    "{unit} was asked on {start} about its document in “{title}”, was to answer by {due} and has not.",
  ),
  answers: {
    clock: label(
      "自收到书面通知之日起算，当日不计入；十日为工作日",
      "from receipt of the notice, that day not counted; ten working days",
    ),
  },
  remedy: label("立即提交书面答复及相关材料。", "Answer in writing at once, with the papers."),
});

/**
 * An organ through which an application against its own penalty was submitted, and which wants to uphold it, forwards the
 * application within five working days. One that withdrew or changed the penalty forwards nothing.
 */
export const forwardApplicationAgainstPenaltyInTime = defineDeadline({
  id: "forward-application-against-penalty-in-time",
  title: label("五日内转送对处罚的复议申请", "Forward an application against one's penalty within five days"),
  about: ReconsiderationCase,
  binds: "any",
  severity: "error",
  obligations: ["REC-17"],
  responsible: (reconsideration) => reconsideration.respondent,
  data: named,
  source: reconsiderationLaw2023.clause("第三十二条第二款"),
  when: (reconsideration) =>
    reconsideration.throughPenalisingOrgan
      .isPresent()
      .and(
        reconsideration.throughPenalisingOrgan.penaltyWithdrawn
          .isMissing()
          .or(reconsideration.throughPenalisingOrgan.penaltyWithdrawn.not()),
      ),
  field: "throughPenalisingOrgan",
  starts: (reconsideration) => reconsideration.throughPenalisingOrgan.receivedOn,
  within: (_, { parameter }) => parameter(penaltyForwardingPeriod),
  fulfilled: (reconsideration) => reconsideration.throughPenalisingOrgan.forwardedOn,
  late: label(
    "{respondent}{start}收到对其处罚决定的复议申请“{title}”，最迟应于{due}转送，{fulfilled}才转送。",
    "{respondent} received the application “{title}” against its penalty on {start}, was to forward it by {due} and did on {fulfilled}.",
  ),
  overdue: label(
    "{respondent}{start}收到对其处罚决定的复议申请“{title}”，最迟应于{due}转送，至今没有转送。",
    "{respondent} received the application “{title}” against its penalty on {start}, was to forward it by {due} and has not.",
  ),
  answers: {
    clock: label(
      "自收到复议申请之日起算，当日不计入；五日为工作日",
      "from receipt of the application, that day not counted; five working days",
    ),
    endsOtherwise: label(
      "认为需要维持的才转送；自行变更或者撤销处罚的除外",
      "only what the organ would uphold is forwarded; where it withdraws the penalty itself nothing is owed",
    ),
  },
  remedy: label("立即转送行政复议机关。", "Forward it to the reconsideration organ at once."),
});

/** A government that decides on an act of its own department sends a copy of the decision in force to the department above it. */
export const copyReconsiderationDecisionUpward = defineExpectation({
  id: "copy-reconsideration-decision-upward",
  title: label("抄告被申请人上一级主管部门", "Copy a decision to the department above the respondent"),
  about: ReconsiderationCase,
  binds: governmentsOfCountyOrAbove,
  severity: "warning",
  basis: "declared",
  obligations: ["REC-18"],
  relevantDay: (reconsideration, terms) => reachedDay(reconsideration.servedOn, terms),
  data: (reconsideration) => ({ ...named(reconsideration), served: reconsideration.servedOn }),
  source: reconsiderationLaw2023.clause("第七十九条第二款"),
  when: (reconsideration, { asOf }) =>
    reconsideration.decidedOn
      .isPresent()
      .and(
        reconsideration.servedOn.isPresent(),
        reconsideration.servedOn.notAfter(asOf),
        reconsideration.respondent.in(Unit).kind.equals("department"),
        reconsideration.respondent.in(Unit).parent.isPresent(),
        reconsideration.respondent.in(Unit).parent.equals(reconsideration.unit),
      ),
  field: "copiedUpward",
  expect: (reconsideration) => reconsideration.copiedUpward,
  message: label(
    "“{title}”的复议决定{served}送达生效，{unit}没有抄告{respondent}的上一级主管部门。",
    "The decision in “{title}” took effect on {served}; {unit} sent no copy to the department above {respondent}.",
  ),
  answers: {
    knownFrom: label(
      "是否抄告的登记；没有登记的无法判断",
      "whether it was copied as recorded; unknown where nothing is",
    ),
    transition: label("2024年1月1日以后送达生效的决定", "decisions that took effect since 1 January 2024"),
  },
  remedy: label("补送抄告。", "Send the copy."),
  notCovered: label(
    "抄告没有期限，所以只作提醒；公开复议决定书依国家有关规定，不作判断；被申请人不是本级政府工作部门的不作判断。",
    "Copies have no time, so that this is a warning; publication follows other provisions; respondents that are no department of the government are not judged.",
  ),
});
