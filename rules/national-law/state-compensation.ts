import {
  type Condition,
  type DayTerm,
  days,
  defineDeadline,
  defineParameter,
  label,
  months,
  type RecordTerm,
  type Terms,
} from "fazhi";
import { CompensationClaim, Unit } from "fazhi/model";
import { administrativeOrgans } from "./administrative-organs.js";
import { stateCompensationLaw } from "./sources.js";
import { isRecordedUnlessPassed } from "./steps-passed.js";

const rollOver = { rollOver: true };

/** How soon the organ asks, once, for what is missing in a claim. */
export const compensationCorrectionPeriod = defineParameter({
  id: "compensation-correction-period",
  title: label("赔偿申请一次性告知补正期限", "Period for asking for missing papers of a claim for compensation"),
  values: [{ value: days(5, rollOver), source: stateCompensationLaw.clause("第十二条第四款") }],
});

/** How soon the organ decides whether it compensates. */
export const compensationDecisionPeriod = defineParameter({
  id: "compensation-decision-period",
  title: label("赔偿申请决定期限", "Period for deciding a claim for compensation"),
  values: [{ value: months(2, rollOver), source: stateCompensationLaw.clause("第十三条第一款") }],
});

/** How soon the decision, or the refusal with its reasons, is served. */
export const compensationServicePeriod = defineParameter({
  id: "compensation-service-period",
  title: label("赔偿决定送达期限", "Period for serving a decision on compensation"),
  values: [{ value: days(10, rollOver), source: stateCompensationLaw.clause("第十三条第二款、第三款") }],
});

/** How soon the organ requests the money from the finance department. */
export const compensationFundsPeriod = defineParameter({
  id: "compensation-funds-period",
  title: label("赔偿金支付申请期限", "Period for requesting the funds for compensation"),
  values: [{ value: days(7, rollOver), source: stateCompensationLaw.clause("第三十七条第三款") }],
});

/** How soon the finance department pays. */
export const compensationPaymentPeriod = defineParameter({
  id: "compensation-payment-period",
  title: label("赔偿金支付期限", "Period for paying compensation"),
  values: [{ value: days(15, rollOver), source: stateCompensationLaw.clause("第三十七条第三款") }],
});

type Claim = RecordTerm<CompensationClaim>;

const named = (claim: Claim) => ({ title: claim.title, unit: claim.unit.in(Unit).title });

/** A claim without its papers was received on the day on which they were complete. */
const completedOn = (claim: Claim, { choose }: Terms): DayTerm =>
  choose(claim.correctedOn.isPresent(), claim.correctedOn, claim.receivedOn);

/** A claim that waits for the claimant's papers, or ended without a decision, runs no longer. */
const isForDecision = (claim: Claim): Condition =>
  claim.decidedOn
    .isPresent()
    .or(claim.closedOn.isMissing().and(claim.correctionAskedOn.isMissing().or(claim.correctedOn.isPresent())));

/** The organ asks at once or within five days, and once only, for all that is missing in a claim. */
export const askForCompensationPapersInTime = defineDeadline({
  id: "ask-for-compensation-papers-in-time",
  title: label("五日内一次性告知补正赔偿申请材料", "Ask once, within five days, for missing papers of a claim"),
  about: CompensationClaim,
  binds: administrativeOrgans,
  severity: "error",
  obligations: ["CMP-03"],
  data: named,
  source: stateCompensationLaw.clause("第十二条第四款"),
  when: (claim) => claim.correctionAskedOn.isPresent(),
  field: "correctionAskedOn",
  starts: (claim) => claim.receivedOn,
  within: (_, { parameter }) => parameter(compensationCorrectionPeriod),
  fulfilled: (claim) => claim.correctionAskedOn,
  late: label(
    "{unit}{start}收到赔偿申请“{title}”，最迟应于{due}一次性告知补正，{fulfilled}才告知，迟{daysLate}日。",
    "{unit} received the claim “{title}” on {start}, was to ask for missing papers by {due} and did on {fulfilled}, {daysLate} days late.",
  ),
  overdue: label(
    "{unit}{start}收到赔偿申请“{title}”，最迟应于{due}一次性告知补正，至今没有告知。",
    "{unit} received the claim “{title}” on {start}, was to ask for missing papers by {due} and has not.",
  ),
  answers: {
    clock: label(
      "自收到申请之日起算，当日不计入；五日为自然日",
      "from receipt of the claim, that day not counted; five calendar days",
    ),
  },
  remedy: label("不得再以材料不全为由拖延，抓紧作出决定。", "Decide without further delay without papers."),
  notCovered: label(
    "没有要求补正的申请不作判断；是否一次告知全部内容不作判断。",
    "Claims for which nothing was asked are not judged, nor whether everything was asked at once.",
  ),
});

/** The organ decides within two months of receiving the claim, or of receiving its missing papers, whether it compensates. */
export const decideCompensationClaimInTime = defineDeadline({
  id: "decide-compensation-claim-in-time",
  title: label("两个月内作出是否赔偿的决定", "Decide a claim for compensation within two months"),
  about: CompensationClaim,
  binds: administrativeOrgans,
  severity: "error",
  obligations: ["CMP-01"],
  data: named,
  source: stateCompensationLaw.clause("第十三条第一款"),
  when: isForDecision,
  field: "decidedOn",
  starts: completedOn,
  within: (_, { parameter }) => parameter(compensationDecisionPeriod),
  fulfilled: (claim) => claim.decidedOn,
  late: label(
    "{unit}{start}收到赔偿申请“{title}”，最迟应于{due}作出决定，{fulfilled}才作出，迟{daysLate}日。",
    "{unit} received the claim “{title}” on {start}, was to decide it by {due} and did on {fulfilled}, {daysLate} days late.",
  ),
  overdue: label(
    "{unit}{start}收到赔偿申请“{title}”，最迟应于{due}作出决定，至今没有作出。",
    "{unit} received the claim “{title}” on {start}, was to decide it by {due} and has not.",
  ),
  answers: {
    clock: label(
      "自收到申请之日起算，当日不计入；补正的，自补正齐全之日起算",
      "from receipt of the claim, that day not counted; where papers were missing, from the day on which they were complete",
    ),
    endsOtherwise: label(
      "撤回申请的不再计算；逾期不决定的，请求人可以起诉",
      "the period ends when the claim is withdrawn; without a decision the claimant can sue",
    ),
  },
  remedy: label(
    "立即作出决定；赔偿请求人可以自期限届满之日起三个月内向人民法院起诉。",
    "Decide at once; the claimant can sue within three months of the end of the period.",
  ),
  notCovered: label(
    "申请行政复议、提起行政诉讼时一并提出的赔偿请求不在此列；补正材料的，自补正齐全之日起算；2013年以前收到的申请不作判断。",
    "Claims made together with reconsideration or a suit are not judged here; where papers were missing the period runs from the day on which they were complete; claims received before 2013 are not judged.",
  ),
});

/** The decision to compensate is served, and a refusal told in writing with its reasons, within ten days. */
export const serveCompensationDecisionInTime = defineDeadline({
  id: "serve-compensation-decision-in-time",
  title: label("十日内送达赔偿决定、书面通知不予赔偿", "Serve a decision on compensation within ten days"),
  about: CompensationClaim,
  binds: administrativeOrgans,
  severity: "error",
  obligations: ["CMP-02"],
  data: named,
  source: stateCompensationLaw.clause("第十三条第二款、第三款"),
  when: (claim) =>
    claim.outcome
      .oneOf("granted", "refused")
      .and(claim.decidedOn.isPresent(), isRecordedUnlessPassed(claim.servedOn, claim.paymentAskedOn, claim.paidOn)),
  field: "servedOn",
  starts: (claim) => claim.decidedOn,
  within: (_, { parameter }) => parameter(compensationServicePeriod),
  fulfilled: (claim) => claim.servedOn,
  late: label(
    "{unit}{start}对赔偿申请“{title}”作出决定，最迟应于{due}送达，{fulfilled}才送达，迟{daysLate}日。",
    "{unit} decided the claim “{title}” on {start}, was to serve the decision by {due} and did on {fulfilled}, {daysLate} days late.",
  ),
  overdue: label(
    "{unit}{start}对赔偿申请“{title}”作出决定，最迟应于{due}送达，至今没有送达。",
    "{unit} decided the claim “{title}” on {start}, was to serve the decision by {due} and has not.",
  ),
  answers: {
    clock: label(
      "自作出决定之日起算，当日不计入；十日为自然日",
      "from the decision, that day not counted; ten calendar days",
    ),
  },
  remedy: label("立即送达。", "Serve it at once."),
  notCovered: label("不予赔偿的理由是否写明不作判断。", "Whether a refusal states its reasons is not judged."),
});

/** Seven days after the claimant asks for the money at the latest, the organ requests it from the finance department. */
export const requestCompensationFundsInTime = defineDeadline({
  id: "request-compensation-funds-in-time",
  title: label("七日内向财政部门提出赔偿金支付申请", "Request the funds for compensation within seven days"),
  about: CompensationClaim,
  binds: administrativeOrgans,
  severity: "error",
  obligations: ["CMP-04"],
  data: named,
  source: stateCompensationLaw.clause("第三十七条第三款"),
  when: (claim) => claim.paymentAskedOn.isPresent().and(isRecordedUnlessPassed(claim.fundsRequestedOn, claim.paidOn)),
  field: "fundsRequestedOn",
  starts: (claim) => claim.paymentAskedOn,
  within: (_, { parameter }) => parameter(compensationFundsPeriod),
  fulfilled: (claim) => claim.fundsRequestedOn,
  late: label(
    "{unit}{start}收到“{title}”赔偿金支付申请，最迟应于{due}向财政部门提出，{fulfilled}才提出，迟{daysLate}日。",
    "{unit} was asked on {start} to pay compensation for “{title}”, was to request the funds by {due} and did on {fulfilled}, {daysLate} days late.",
  ),
  overdue: label(
    "{unit}{start}收到“{title}”赔偿金支付申请，最迟应于{due}向财政部门提出，至今没有提出。",
    "{unit} was asked on {start} to pay compensation for “{title}”, was to request the funds by {due} and has not.",
  ),
  answers: {
    clock: label(
      "自收到支付赔偿金申请之日起算，当日不计入；七日为自然日",
      "from receipt of the request for payment, that day not counted; seven calendar days",
    ),
  },
  remedy: label("立即向财政部门提出支付申请。", "Request the funds at once."),
});

/** The finance department pays within fifteen days of the organ's request. */
export const payCompensationInTime = defineDeadline({
  id: "pay-compensation-in-time",
  title: label("十五日内支付赔偿金", "Pay compensation within fifteen days"),
  about: CompensationClaim,
  binds: administrativeOrgans,
  severity: "error",
  obligations: ["CMP-05"],
  responsible: (claim) => claim.financeUnit,
  data: (claim) => ({ title: claim.title, unit: claim.unit.in(Unit).title, finance: claim.financeUnit.in(Unit).title }),
  source: stateCompensationLaw.clause("第三十七条第三款"),
  when: (claim) => claim.financeUnit.isPresent().and(claim.fundsRequestedOn.isPresent()),
  field: "paidOn",
  starts: (claim) => claim.fundsRequestedOn,
  within: (_, { parameter }) => parameter(compensationPaymentPeriod),
  fulfilled: (claim) => claim.paidOn,
  late: label(
    "{finance}{start}收到{unit}“{title}”的支付申请，最迟应于{due}支付赔偿金，{fulfilled}才支付，迟{daysLate}日。",
    "{finance} received the request of {unit} for “{title}” on {start}, was to pay by {due} and did on {fulfilled}, {daysLate} days late.",
  ),
  overdue: label(
    "{finance}{start}收到{unit}“{title}”的支付申请，最迟应于{due}支付赔偿金，至今没有支付。",
    "{finance} received the request of {unit} for “{title}” on {start}, was to pay by {due} and has not.",
  ),
  answers: {
    clock: label(
      "自财政部门收到支付申请之日起算，当日不计入；十五日为自然日",
      "from receipt of the request by the finance department, that day not counted; fifteen calendar days",
    ),
  },
  remedy: label("立即支付赔偿金。", "Pay at once."),
  notCovered: label(
    "没有登记由哪一财政部门支付的，不作判断。",
    "Where no finance department is recorded, nothing is judged.",
  ),
});
