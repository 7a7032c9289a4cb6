import {
  type Condition,
  type DayTerm,
  days,
  defineDeadline,
  defineExpectation,
  defineParameter,
  label,
  type RecordTerm,
  workingDays,
} from "fazhi";
import { EnforcementCase, Unit } from "fazhi/model";
import { administrativeOrgans } from "./administrative-organs.js";
import { penaltyLaw1996, penaltyLaw2021 } from "./sources.js";
import { publicSecurityLaw2005, publicSecurityLaw2025 } from "./special-laws.js";

const rollOver = { rollOver: true };

/** How soon a fine is paid after the decision was received. */
export const finePaymentPeriod = defineParameter({
  id: "fine-payment-period",
  title: label("缴纳罚款期限", "Period for paying a fine"),
  values: [
    { value: days(15, rollOver), source: penaltyLaw1996.clause("第四十六条") },
    { value: days(15, rollOver), source: penaltyLaw2021.clause("第六十七条第三款") },
  ],
});

/** The highest fine that is collected on the spot. */
export const highestFineOnTheSpot = defineParameter({
  id: "highest-fine-collected-on-the-spot",
  title: label("当场收缴罚款上限", "Highest fine collected on the spot"),
  unit: label("元", "yuan"),
  values: [
    { value: 20, source: penaltyLaw1996.clause("第四十七条") },
    { value: 100, source: penaltyLaw2021.clause("第六十八条") },
  ],
});

/** The highest fine that the police collect on the spot where the party does not object. */
export const highestPublicSecurityFineOnTheSpot = defineParameter({
  id: "highest-public-security-fine-collected-on-the-spot",
  title: label("公安机关当场收缴罚款上限", "Highest fine that the police collect on the spot"),
  unit: label("元", "yuan"),
  values: [
    {
      value: 20,
      source: penaltyLaw1996.clause("第四十七条", {
        inForce: { from: penaltyLaw1996.inForce.from, until: publicSecurityLaw2005.inForce.from },
      }),
    },
    { value: 50, source: publicSecurityLaw2005.clause("第一百零四条第一项") },
    { value: 200, source: publicSecurityLaw2025.clause("第一百二十三条第一项") },
  ],
});

/**
 * How soon officers hand in what they collected, and again how soon the organ pays it in. The old law did not say which
 * days its two days are: the longer working days stand here.
 */
export const handingInPeriod = defineParameter({
  id: "collected-fine-handing-in-period",
  title: label("当场收缴罚款交缴期限", "Period for handing in a fine collected on the spot"),
  values: [
    { value: workingDays(2), source: penaltyLaw1996.clause("第五十条") },
    { value: workingDays(2), source: penaltyLaw2021.clause("第七十一条、第八十五条") },
  ],
});

const named = (act: RecordTerm<EnforcementCase>) => ({
  title: act.title,
  unit: act.unit.in(Unit).title,
  decided: act.decidedOn,
  amount: act.amount,
});
const isFine = (act: RecordTerm<EnforcementCase>): Condition =>
  act.kind.equals("penalty").and(act.penalties.some((penalty) => penalty.equals("fine")));

/** A fine is paid within fifteen days of the receipt of the decision; where it is not, the organ goes on to enforce it. */
export const seeFinePaidInTime = defineDeadline({
  id: "see-fine-paid-in-time",
  title: label("督促当事人十五日内缴纳罚款", "See that a fine is paid within fifteen days"),
  about: EnforcementCase,
  severity: "notice",
  binds: administrativeOrgans,
  obligations: ["ENF-08"],
  data: named,
  source: [penaltyLaw1996.clause("第四十六条"), penaltyLaw2021.clause("第六十七条第三款")],
  when: (act) => act.servedOn.isPresent().and(isFine(act), act.annulledOn.isMissing()),
  field: "paidOn",
  starts: (act) => act.servedOn,
  within: (_, { parameter }) => parameter(finePaymentPeriod),
  fulfilled: (act) => act.paidOn,
  late: label(
    "“{title}”的处罚决定{start}送达，罚款最迟应于{due}缴纳，{fulfilled}才缴纳。",
    "The fine in “{title}”, served on {start}, was to be paid by {due} and was on {fulfilled}.",
  ),
  overdue: label(
    "“{title}”的处罚决定{start}送达，罚款最迟应于{due}缴纳，至今没有缴纳。",
    "The fine in “{title}”, served on {start}, was to be paid by {due} and has not been.",
  ),
  answers: {
    clock: label(
      "自收到处罚决定书之日起算，当日不计入；十五日为自然日",
      "from receipt of the decision, that day not counted; fifteen calendar days",
    ),
    transition: label("按计时起点当日施行的文本", "the text in force on the day on which the clock starts"),
    endsOtherwise: label(
      "经批准暂缓、分期缴纳的，依批准的日期",
      "where payment was put off or divided with approval, the approved days count",
    ),
  },
  remedy: label(
    "加处罚款；催告后强制执行或者申请人民法院强制执行。",
    "Add the surcharge; after a reminder enforce it, or ask the court to.",
  ),
  notCovered: label(
    "这是当事人的义务，不是执法单位的过错；暂缓、分期缴纳没有记载。",
    "It is the party's duty and no fault of the organ; deferral and instalments are not recorded.",
  ),
});

/** Whether a law that is read here sets the ceiling: on the road, at the customs and elsewhere it is another's. */
const hasKnownCeiling = (act: RecordTerm<EnforcementCase>): Condition =>
  act.specialLaw.orElse("general").oneOf("general", "public-security");

/** Only a small fine is collected on the spot; the police have a ceiling of their own. */
export const collectOnlySmallFineOnTheSpot = defineExpectation({
  id: "collect-only-small-fine-on-the-spot",
  title: label("当场收缴的罚款不超过法定限额", "Collect only a small fine on the spot"),
  about: EnforcementCase,
  severity: "warning",
  binds: administrativeOrgans,
  obligations: ["ENF-09"],
  relevantDay: (act) => act.decidedOn,
  data: named,
  source: [penaltyLaw1996.clause("第四十七条"), penaltyLaw2021.clause("第六十八条")],
  when: (act) => act.decidedOn.isPresent().and(isFine(act), act.collectedOnTheSpot, hasKnownCeiling(act)),
  field: "amount",
  expect: (act, { choose, parameter }) =>
    act.amount.atMost(
      choose(
        act.specialLaw.orElse("general").equals("public-security"),
        parameter(highestPublicSecurityFineOnTheSpot),
        parameter(highestFineOnTheSpot),
      ),
    ),
  message: label(
    "{unit}{decided}就“{title}”当场收缴罚款{amount}元，超过法定限额。",
    "{unit} collected {amount} yuan on the spot in “{title}” on {decided}, more than the law allows.",
  ),
  remedy: label("由当事人到指定银行或者通过电子支付缴纳。", "Have it paid at the bank or electronically."),
  notCovered: label(
    "不当场收缴事后难以执行的，以及边远、水上、交通不便地区，不作区分，所以只作提示；适用道路交通等其他特别法的不作判断。",
    "Fines that could not be enforced later, and remote places, are not told apart; so this is a warning. Penalties under other special laws, such as road traffic, are not judged.",
  ),
});

/** The day of collection or, on the water and on trains, of landing. */
const collectedOn = (act: RecordTerm<EnforcementCase>): DayTerm => act.landedOn.orElse(act.decidedOn);

/** A fine collected on the spot reaches the organ within two working days and the bank within two more. */
export const handInCollectedFine = defineDeadline({
  id: "hand-in-collected-fine",
  title: label("按期上缴当场收缴的罚款", "Pay in a fine collected on the spot in time"),
  about: EnforcementCase,
  severity: "error",
  binds: administrativeOrgans,
  obligations: ["ENF-09"],
  relevantDay: (act) => act.decidedOn,
  data: named,
  source: [penaltyLaw1996.clause("第五十条"), penaltyLaw2021.clause("第七十一条")],
  when: (act) => act.decidedOn.isPresent().and(isFine(act), act.collectedOnTheSpot),
  field: "paidIntoTreasuryOn",
  starts: collectedOn,
  by: (act, { parameter }) => collectedOn(act).plus(parameter(handingInPeriod)).plus(parameter(handingInPeriod)),
  fulfilled: (act) => act.paidIntoTreasuryOn,
  late: label(
    "{unit}{start}就“{title}”当场收缴的罚款最迟应于{due}缴入指定银行，{fulfilled}才缴入，迟{daysLate}日。",
    "The fine that {unit} collected in “{title}” on {start} was to be paid in by {due} and was on {fulfilled}, {daysLate} days late.",
  ),
  overdue: label(
    "{unit}{start}就“{title}”当场收缴的罚款最迟应于{due}缴入指定银行，至今没有缴入。",
    "The fine that {unit} collected in “{title}” on {start} was to be paid in by {due} and has not been.",
  ),
  answers: {
    clock: label(
      "自收缴之日起算，当日不计入；水上、旅客列车上收缴的，自抵岸、到站之日起算；执法人员二日内交至单位，单位二日内缴付银行",
      "from the collection, on the water and on trains from landing, that day not counted: two days to the unit and two to the bank",
    ),
    transition: label(
      "2021年7月15日起，“二日”是指工作日；此前没有写明，也按较长的工作日计算",
      "since 15 July 2021 the two days are working days; before, when the law did not say which, the longer working days are counted, too",
    ),
  },
  remedy: label("立即缴付指定的银行。", "Pay it in at once."),
  notCovered: label(
    "收缴当日以决定日期为准；水上、列车上收缴的，应当登记抵岸、到站日期。",
    "The day of the decision is taken for that of collection; of fines collected on the water or on trains the day of landing has to be recorded.",
  ),
});
