import { type Condition, defineExpectation, defineParameter, label } from "fazhi";
import { EnforcementCase, ReconsiderationCase } from "fazhi/model";
import { reconsiderationOrgans } from "./bound-units.js";
import { lawOfAcceptance, named } from "./reconsideration-acceptance.js";
import { correctionPeriod, reconsiderationApplicationPeriod } from "./reconsideration-periods.js";
import { reconsiderationLaw1999, reconsiderationLaw2023 } from "./sources.js";

/** Up to which amount a case goes by the summary procedure. */
export const highestSummaryAmount = defineParameter({
  id: "highest-summary-reconsideration-amount",
  title: label("适用简易程序的款额上限", "Highest amount for the summary procedure"),
  unit: label("元", "yuan"),
  values: [{ value: 3000, source: reconsiderationLaw2023.clause("第五十三条第一款第三项") }],
});

/** An application that was accepted came within sixty days of the service of the act, by the law of the day of service. */
export const acceptTimelyApplication = defineExpectation({
  id: "accept-timely-application",
  title: label("受理期限内提出的复议申请", "Accept an application that came in time"),
  about: ReconsiderationCase,
  binds: reconsiderationOrgans,
  severity: "notice",
  obligations: ["REC-01"],
  relevantDay: (reconsideration) => reconsideration.challengedCase.in(EnforcementCase).servedOn,
  data: (reconsideration) => ({
    ...named(reconsideration),
    served: reconsideration.challengedCase.in(EnforcementCase).servedOn,
    received: reconsideration.receivedOn,
  }),
  source: [reconsiderationLaw1999.clause("第九条"), reconsiderationLaw2023.clause("第二十条")],
  when: (reconsideration) => reconsideration.acceptedOn.isPresent().and(reconsideration.challengedCase.isPresent()),
  field: "receivedOn",
  expect: (reconsideration, { parameter }) =>
    reconsideration.receivedOn.notAfter(
      reconsideration.challengedCase.in(EnforcementCase).servedOn.plus(parameter(reconsiderationApplicationPeriod)),
    ),
  message: label(
    "“{title}”所复议的决定{served}送达，{unit}{received}收到申请并受理，请核对是否超过申请期限。",
    "The act in “{title}” was served on {served}; {unit} received the application on {received} and accepted it: was it in time?",
  ),
  remedy: label(
    "核对申请人何时知道、是否告知期限、有无正当理由；逾期的，不予受理或者驳回。",
    "Check when the applicant knew, whether the time was told and what hindered; refuse what came late.",
  ),
  notCovered: label(
    "法律规定更长期限、没有告知申请期限、不可抗力等耽误的，不作区分，所以只作提示。",
    "Longer times by law, times that were not told and hindrances are not told apart; so this is a notice.",
  ),
});

/** Since 2024 an application whose papers were not completed in time counts as withdrawn and is not accepted. */
export const treatSilenceAsWithdrawal = defineExpectation({
  id: "treat-silence-as-withdrawal",
  title: label("逾期不补正的视为放弃申请", "Treat papers that never came in time as a withdrawal"),
  about: ReconsiderationCase,
  binds: reconsiderationOrgans,
  severity: "notice",
  obligations: ["REC-03"],
  relevantDay: (reconsideration) => reconsideration.correctionNotifiedOn,
  data: (reconsideration) => ({
    ...named(reconsideration),
    notified: reconsideration.correctionNotifiedOn,
    corrected: reconsideration.correctedOn,
  }),
  source: reconsiderationLaw2023.clause("第三十一条第三款"),
  when: (reconsideration) =>
    reconsideration.correctionNotifiedOn.isPresent().and(reconsideration.acceptedOn.isPresent()),
  field: "correctedOn",
  expect: (reconsideration, { parameter }) =>
    reconsideration.correctedOn.notAfter(reconsideration.correctionNotifiedOn.plus(parameter(correctionPeriod))),
  message: label(
    "{unit}{notified}通知补正“{title}”的申请，{corrected}才补正，逾期而仍予受理，请核对有无正当理由。",
    "{unit} asked on {notified} for papers in “{title}”, which came on {corrected}, after the time; it was accepted: was there a just cause?",
  ),
  remedy: label(
    "核对有无正当理由；没有的，按放弃申请处理。",
    "Check the cause; where there is none, treat it as withdrawn.",
  ),
  notCovered: label(
    "正当理由没有记载，所以只作提示；期限自发出通知之日起算，通知何日到达没有记载。",
    "A just cause is not recorded, so that this is a notice; the time is counted from the notice, whose arrival is not recorded.",
  ),
});

/** Since 2024 the summary procedure is for what was done on the spot, warnings, small amounts, disclosure, or where all agree. */
export const useSummaryProcedureWhereAllowed = defineExpectation({
  id: "use-summary-procedure-where-allowed",
  title: label("依法适用行政复议简易程序", "Use the summary procedure only where the law allows"),
  about: ReconsiderationCase,
  binds: reconsiderationOrgans,
  severity: "error",
  obligations: ["REC-07"],
  relevantDay: lawOfAcceptance,
  data: (reconsideration) => ({ ...named(reconsideration), ground: reconsideration.summaryBecause }),
  source: reconsiderationLaw2023.clause("第五十三条"),
  when: (reconsideration) => reconsideration.procedureKind.equals("summary"),
  field: "summaryBecause",
  expect: (reconsideration, { parameter, all }) => {
    const act = reconsideration.challengedCase.in(EnforcementCase);
    const holdsWhere = (ground: NonNullable<ReconsiderationCase["summaryBecause"]>, fact: Condition): Condition =>
      reconsideration.summaryBecause.equals(ground).implies(fact);
    return all(
      holdsWhere("on-the-spot", act.procedureKind.equals("summary")),
      holdsWhere(
        "warning",
        act.penalties.every((penalty) => penalty.oneOf("warning", "public-criticism", "other")),
      ),
      holdsWhere("small-amount", act.amount.atMost(parameter(highestSummaryAmount))),
    );
  },
  message: label(
    "{unit}对“{title}”适用简易程序，记载的情形（{ground}）与被复议行为不符。",
    "{unit} heard “{title}” by the summary procedure; the ground on record ({ground}) does not fit the act.",
  ),
  remedy: label("转为普通程序审理。", "Go over to the ordinary procedure."),
  notCovered: label(
    "是否属于政府信息公开案件、各方是否同意，以记载为准；记作其他处罚的，视为通报批评。",
    "Whether it is about disclosure, and whether all agreed, is taken from the record; another penalty counts as public criticism.",
  ),
});
