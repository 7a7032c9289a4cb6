import { days, defineDeadline, defineParameter, label, workingDays } from "fazhi";
import { ReconsiderationCase } from "fazhi/model";
import { reconsiderationOrgans } from "./bound-units.js";
import { named } from "./reconsideration-acceptance.js";
import { reconsiderationLaw1999, reconsiderationLaw2023 } from "./sources.js";

const rollOver = { rollOver: true };

/** How soon the organ itself deals with a document that it has power over. */
export const ownDocumentReviewPeriod = defineParameter({
  id: "attached-review-period",
  title: label("附带审查处理期限（有权处理）", "Period for an attached review within one's power"),
  values: [
    { value: days(30, rollOver), source: reconsiderationLaw1999.clause("第二十六条、第二十七条") },
    { value: days(30, rollOver), source: reconsiderationLaw2023.clause("第五十六条、第五十七条") },
  ],
});

/** How soon it forwards one that it has no power over; both laws count these seven days as working days. */
export const documentForwardingPeriod = defineParameter({
  id: "attached-review-forwarding-period",
  title: label("附带审查转送期限", "Period for forwarding an attached review"),
  values: [
    { value: workingDays(7), source: reconsiderationLaw1999.clause("第二十六条、第四十条") },
    { value: workingDays(7), source: reconsiderationLaw2023.clause("第五十六条、第八十八条") },
  ],
});

/** How soon the competent organ deals with what was forwarded to it. */
export const forwardedReviewPeriod = defineParameter({
  id: "forwarded-review-period",
  title: label("转送附带审查处理期限", "Period for a forwarded review"),
  values: [
    { value: days(60, rollOver), source: reconsiderationLaw1999.clause("第二十六条") },
    { value: days(60, rollOver), source: reconsiderationLaw2023.clause("第六十条") },
  ],
});

const clockNotNamed = label(
  "法律没有写明从何日起算，这里从受理之日起算；依职权审查依据的，不作区分。",
  "The law does not name the day from which it runs: here that of acceptance; reviews of the organ's own motion are not told apart.",
);

/** A document attached to an application is dealt with within thirty days where the organ has power over it. */
export const concludeAttachedReviewInTime = defineDeadline({
  id: "conclude-attached-review-in-time",
  title: label("按期处理附带审查的规范性文件", "Deal with an attached document in time"),
  about: ReconsiderationCase,
  binds: reconsiderationOrgans,
  severity: "warning",
  obligations: ["NOR-16"],
  data: named,
  source: [
    reconsiderationLaw1999.clause("第二十六条、第二十七条"),
    reconsiderationLaw2023.clause("第五十六条、第五十七条"),
  ],
  when: (reconsideration) =>
    reconsideration.acceptedOn
      .isPresent()
      .and(reconsideration.attachedDocument.isPresent(), reconsideration.attachedReview.withinPower),
  field: "attachedReview",
  starts: (reconsideration) => reconsideration.acceptedOn,
  within: (_, { parameter }) => parameter(ownDocumentReviewPeriod),
  fulfilled: (reconsideration) => reconsideration.attachedReview.concludedOn,
  late: label(
    "{unit}{start}受理“{title}”，最迟应于{due}处理附带审查的规范性文件，{fulfilled}才处理，迟{daysLate}日。",
    "{unit} accepted “{title}” on {start}, was to deal with the document attached by {due} and did on {fulfilled}, {daysLate} days late.",
  ),
  overdue: label(
    "{unit}{start}受理“{title}”，最迟应于{due}处理附带审查的规范性文件，至今没有处理。",
    "{unit} accepted “{title}” on {start}, was to deal with the document attached by {due} and has not.",
  ),
  answers: {
    clock: label("自受理复议申请之日起算，当日不计入", "from acceptance of the application, that day not counted"),
    notCounted: label(
      "处理期间中止的是对行政行为的审查，不是本期限",
      "it is the review of the act that stands still meanwhile, not this period",
    ),
    transition: label("按计时起点当日施行的文本", "the text in force on the day on which the clock starts"),
  },
  remedy: label("立即依法处理。", "Deal with it at once."),
  notCovered: clockNotNamed,
});

/** A document over which the organ has no power is forwarded within seven working days. */
export const forwardAttachedDocumentInTime = defineDeadline({
  id: "forward-attached-document-in-time",
  title: label("七日内转送无权处理的规范性文件", "Forward a document beyond one's power within seven days"),
  about: ReconsiderationCase,
  binds: reconsiderationOrgans,
  severity: "warning",
  obligations: ["NOR-16"],
  data: named,
  source: [reconsiderationLaw1999.clause("第二十六条"), reconsiderationLaw2023.clause("第五十六条")],
  when: (reconsideration) =>
    reconsideration.acceptedOn
      .isPresent()
      .and(reconsideration.attachedDocument.isPresent(), reconsideration.attachedReview.withinPower.not()),
  field: "attachedReview",
  starts: (reconsideration) => reconsideration.acceptedOn,
  within: (_, { parameter }) => parameter(documentForwardingPeriod),
  fulfilled: (reconsideration) => reconsideration.attachedReview.forwardedOn,
  late: label(
    "{unit}{start}受理“{title}”，最迟应于{due}转送附带审查的规范性文件，{fulfilled}才转送，迟{daysLate}日。",
    "{unit} accepted “{title}” on {start}, was to forward the document attached by {due} and did on {fulfilled}, {daysLate} days late.",
  ),
  overdue: label(
    "{unit}{start}受理“{title}”，最迟应于{due}转送附带审查的规范性文件，至今没有转送。",
    "{unit} accepted “{title}” on {start}, was to forward the document attached by {due} and has not.",
  ),
  answers: {
    clock: label("自受理复议申请之日起算，当日不计入", "from acceptance of the application, that day not counted"),
    transition: label("按计时起点当日施行的文本", "the text in force on the day on which the clock starts"),
  },
  remedy: label("立即转送有权处理的机关。", "Forward it at once to the organ that has the power."),
  notCovered: clockNotNamed,
});

/** The organ to which a document was forwarded deals with it within sixty days of its arrival. */
export const answerForwardedReviewInTime = defineDeadline({
  id: "answer-forwarded-review-in-time",
  title: label("六十日内处理转送的规范性文件", "Deal with a forwarded document within sixty days"),
  about: ReconsiderationCase,
  binds: reconsiderationOrgans,
  severity: "warning",
  obligations: ["NOR-16"],
  data: named,
  source: [reconsiderationLaw1999.clause("第二十六条"), reconsiderationLaw2023.clause("第六十条")],
  when: (reconsideration) => reconsideration.attachedReview.forwardReceivedOn.isPresent(),
  field: "attachedReview",
  starts: (reconsideration) => reconsideration.attachedReview.forwardReceivedOn,
  within: (_, { parameter }) => parameter(forwardedReviewPeriod),
  fulfilled: (reconsideration) => reconsideration.attachedReview.concludedOn,
  late: label(
    "“{title}”附带审查的规范性文件{start}转送到达，最迟应于{due}处理，{fulfilled}才处理，迟{daysLate}日。",
    "The document attached in “{title}”, forwarded and received on {start}, was to be dealt with by {due} and was on {fulfilled}, {daysLate} days late.",
  ),
  overdue: label(
    "“{title}”附带审查的规范性文件{start}转送到达，最迟应于{due}处理，至今没有处理。",
    "The document attached in “{title}”, forwarded and received on {start}, was to be dealt with by {due} and has not been.",
  ),
  answers: {
    clock: label(
      "自有权机关收到转送之日起算，当日不计入",
      "from receipt by the organ that has the power, that day not counted",
    ),
    transition: label("按计时起点当日施行的文本", "the text in force on the day on which the clock starts"),
  },
  remedy: label("督促有权机关处理并回复。", "Press the competent organ to deal with it and reply."),
  notCovered: label(
    "有权处理的机关没有单独记载，问题显示在复议机关名下。",
    "The competent organ is not recorded, so that the reconsideration organ is shown.",
  ),
});
