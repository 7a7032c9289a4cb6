import {
  type Binds,
  type Condition,
  type DayTerm,
  days,
  defineDeadline,
  defineExpectation,
  defineParameter,
  label,
  type RecordTerm,
  reachedDay,
  type Terms,
} from "fazhi";
import { SupplierPayment, Unit } from "fazhi/model";
import { supplierPaymentRegulations2020, supplierPaymentRegulations2025 } from "./sources.js";

const rollOver = { rollOver: true };
const before2025 = supplierPaymentRegulations2020.clause("第八条");
const since2025 = supplierPaymentRegulations2025.clause("第九条");

/** How soon a public purchaser pays a small or medium enterprise where the contract says nothing else. */
export const supplierPaymentPeriod = defineParameter({
  id: "supplier-payment-period",
  title: label("向中小企业支付款项期限", "Period for paying a small or medium supplier"),
  values: [
    { value: days(30, rollOver), source: before2025 },
    { value: days(30, rollOver), source: since2025 },
  ],
});

/** The longest period for such a payment that a contract can agree on. */
export const longestSupplierPaymentPeriod = defineParameter({
  id: "longest-supplier-payment-period",
  title: label("合同约定向中小企业付款的最长期限", "Longest agreed period for paying a small or medium supplier"),
  values: [
    { value: days(60, rollOver), source: before2025 },
    { value: days(60, rollOver), source: since2025 },
  ],
});

/** Organs and public institutions, not enterprises: large ones have a longer period. */
export const publicPurchasers: Binds = {
  kinds: [
    "government",
    "department",
    "office",
    "dispatched-government",
    "subdistrict",
    "dispatched-agency",
    "zone",
    "organisation",
    "institution",
    "enforcement-team",
    "party-organ",
    "congress",
    "supervisory-commission",
    "court",
    "procuratorate",
  ],
};

type Payment = RecordTerm<SupplierPayment>;

const named = (payment: Payment) => ({
  title: payment.title,
  unit: payment.unit.in(Unit).title,
  supplier: payment.supplier.title,
});

const isOwed = (payment: Payment): Condition => payment.smallOrMedium.and(payment.disputedOn.isMissing());

/** Delivery; or acceptance where the contract makes it the condition, or the day on which acceptance was due and was not made. */
const runsFrom = (payment: Payment, { choose }: Terms): DayTerm =>
  choose(
    payment.acceptanceAgreed.isPresent().and(payment.acceptanceAgreed),
    choose(payment.acceptedOn.isPresent(), payment.acceptedOn, payment.acceptanceDueOn),
    payment.deliveredOn,
  );

/** A public purchaser pays a small or medium enterprise within thirty days, or by the day that the contract sets. */
export const paySmallSupplierInTime = defineDeadline({
  id: "pay-small-supplier-in-time",
  title: label("按期向中小企业支付款项", "Pay a small or medium supplier in time"),
  about: SupplierPayment,
  binds: publicPurchasers,
  severity: "warning",
  obligations: ["PAY-01"],
  data: named,
  source: [before2025, since2025],
  when: isOwed,
  field: "paidOn",
  starts: runsFrom,
  by: (payment, terms) =>
    terms.choose(
      payment.agreedDueOn.isPresent(),
      payment.agreedDueOn,
      runsFrom(payment, terms).plus(terms.parameter(supplierPaymentPeriod)),
    ),
  fulfilled: (payment) => payment.paidOn,
  late: label(
    "{unit}“{title}”的款项最迟应于{due}支付中小企业{supplier}，{fulfilled}才付清，迟{daysLate}日。",
    "{unit} was to pay {supplier}, a small or medium enterprise, for “{title}” by {due} and did on {fulfilled}, {daysLate} days late.",
  ),
  overdue: label(
    "{unit}“{title}”的款项最迟应于{due}支付中小企业{supplier}，至今没有付清。",
    "{unit} was to pay {supplier}, a small or medium enterprise, for “{title}” by {due} and has not.",
  ),
  answers: {
    clock: label(
      "自交付之日起算；约定验收的自验收合格之日起算，拖延验收的自约定的验收期限届满之日起算",
      "from delivery; from acceptance where the contract makes it the condition, or from the day on which acceptance was due",
    ),
    endsOtherwise: label(
      "有争议的款项不作判断；合同另有约定的从其约定，最长六十日",
      "disputed payments are not judged; a contract can agree on another day, sixty days at most",
    ),
  },
  remedy: label("立即支付，并依法支付逾期利息。", "Pay at once, with the interest for late payment."),
  notCovered: label(
    "有争议的款项、2020年9月1日以前交付的不作判断；利率是否合法、进度款和结算款如何约定不作判断。",
    "Disputed payments and deliveries before 1 September 2020 are not judged, nor interest and how instalments were agreed.",
  ),
});

/** A contract with a small or medium enterprise agrees on a payment no later than sixty days. */
export const agreeOnPaymentWithinSixtyDays = defineExpectation({
  id: "agree-on-payment-within-sixty-days",
  title: label("约定的付款期限最长不超过六十日", "Agree on a payment within sixty days at most"),
  about: SupplierPayment,
  binds: publicPurchasers,
  severity: "warning",
  obligations: ["PAY-02"],
  relevantDay: (payment, terms) => reachedDay(runsFrom(payment, terms), terms),
  data: (payment, terms) => ({
    ...named(payment),
    start: runsFrom(payment, terms),
    agreed: payment.agreedDueOn,
    latest: runsFrom(payment, terms).plus(terms.parameter(longestSupplierPaymentPeriod)),
  }),
  source: [before2025, since2025],
  when: (payment) => payment.smallOrMedium.and(payment.agreedDueOn.isPresent()),
  field: "agreedDueOn",
  expect: (payment, terms) =>
    payment.agreedDueOn.notAfter(runsFrom(payment, terms).plus(terms.parameter(longestSupplierPaymentPeriod))),
  message: label(
    "{unit}“{title}”约定于{agreed}向中小企业{supplier}付款，付款期限自{start}起算，最迟不得超过{latest}。",
    "{unit} agreed to pay {supplier}, a small or medium enterprise, for “{title}” on {agreed}; the period runs from {start} and may not go beyond {latest}.",
  ),
  remedy: label(
    "与供应商变更约定，在法定最长期限内付款。",
    "Change the agreement and pay within the longest lawful period.",
  ),
});
