import {
  type Condition,
  type DayTerm,
  defineExpectation,
  defineIndicator,
  defineParameter,
  inForceOn,
  label,
  plainDate,
  type RecordTerm,
  seenBy,
  type Terms,
} from "fazhi";
import { List, ListEntry, MarketSubject } from "fazhi/model";
import { administration } from "./administration.js";
import { keeperOf } from "./list-keeper.js";
import { dayInPlanYear, happenedInPlanYear, lastDayOfPlanYear, sinceThePlan } from "./plan-year.js";
import { plan2017 } from "./sources.js";

const clause = plan2017.clause("2.4 二（四）");

/** How many approvals in force must still be had before one can register a business; the plan wants fewer. */
export const preRegistrationApprovals = defineIndicator({
  id: "pre-registration-approvals",
  title: label("工商登记前置审批事项数", "Approvals needed before registration"),
  about: ListEntry,
  obligations: ["2.4a"],
  source: clause,
  form: "count",
  among: (entry, { all, asOf }) =>
    all(entry.list.in(List).kind.equals("approval-item"), inForceOn(entry, asOf), entry.preRegistration),
  by: { unit: keeperOf },
  notCovered: label("后置审批的快慢不在此列。", "How fast approvals after registration are is not seen."),
});

const isBusiness = (subject: RecordTerm<MarketSubject>): Condition =>
  subject.kind.oneOf("enterprise", "organisation", "sole-trader");

const isOnRegister = (subject: RecordTerm<MarketSubject>, terms: Terms): Condition =>
  terms.all(
    isBusiness(subject),
    seenBy(subject.registeredOn, dayInPlanYear(terms)),
    seenBy(subject.deregistration.deregisteredOn, dayInPlanYear(terms)).not(),
  );

/** The first day from which enterprises are given one licence at registration. */
export const firstDayOfOneLicence = defineParameter({
  id: "first-day-of-one-licence",
  title: label("“五证合一”实施日", "First day of five certificates in one"),
  values: [{ value: plainDate("2016-10-01"), source: clause, inForce: sinceThePlan }],
});

/** The first day from which sole traders are given one certificate instead of two; the notice of 2016 was not read. */
export const firstDayOfTwoInOne = defineParameter({
  id: "first-day-of-two-in-one",
  title: label("个体工商户“两证合一”实施日", "First day of two certificates in one"),
  values: [
    {
      value: plainDate("2016-12-01"),
      source: plan2017.clause("2.4 二（四）", { verified: false }),
      inForce: sinceThePlan,
    },
  ],
});

/** From when a business of its kind is given one licence at registration. */
const firstDayFor = (subject: RecordTerm<MarketSubject>, { choose, parameter }: Terms): DayTerm =>
  choose(subject.kind.equals("sole-trader"), parameter(firstDayOfTwoInOne), parameter(firstDayOfOneLicence));

/** Whether a licence was issued anew with one code, on a day that is on record, since such licences are issued. */
const isReissued = (subject: RecordTerm<MarketSubject>, terms: Terms): Condition =>
  seenBy(subject.licenceReissuedOn, dayInPlanYear(terms)).and(
    subject.licenceReissuedOn.notBefore(firstDayFor(subject, terms)),
  );

/**
 * Each business registered before its certificates were merged has one licence by the end of the year. The day on which it
 * was issued anew shows it; a mark without that day leaves it open.
 */
export const mergeCertificates = defineExpectation({
  id: "merge-certificates",
  title: label("五证合一、两证合一", "Merge the certificates of a business"),
  about: MarketSubject,
  severity: "warning",
  obligations: ["2.4b"],
  binds: administration,
  data: (subject) => ({ title: subject.title }),
  source: clause,
  inForce: sinceThePlan,
  when: (subject, terms) => isOnRegister(subject, terms).and(subject.registeredOn.before(firstDayFor(subject, terms))),
  field: "licenceReissuedOn",
  by: (_, { parameter }) => parameter(lastDayOfPlanYear),
  expect: (subject, terms) =>
    isReissued(subject, terms).or(
      // Marked as merged, on a day that nobody wrote down: not known.
      subject.certificatesMerged.and(subject.licenceReissuedOn.notAfter(dayInPlanYear(terms))),
    ),
  message: label("{title}至{due}没有换发合一的营业执照。", "{title} had no merged licence by {due}."),
  remedy: label("通知{title}换发营业执照。", "Ask {title} to have its licence reissued."),
});

/** The share of the businesses on the register whose certificates are merged; the plan says "fully" without a number. */
export const certificateMergerRate = defineIndicator({
  id: "certificate-merger-rate",
  title: label("证照合一率", "Businesses with merged certificates"),
  about: MarketSubject,
  obligations: ["2.4b"],
  source: clause,
  form: "ratio",
  among: isOnRegister,
  counts: (subject) => subject.certificatesMerged,
  by: { unit: (subject) => subject.unit, kind: (subject) => subject.kind },
});

const isRegisteredThisYear = (subject: RecordTerm<MarketSubject>, terms: Terms): Condition =>
  terms.all(isBusiness(subject), subject.registeredOn.isPresent(), happenedInPlanYear(subject.registeredOn, terms));

/** The share of the businesses registered in the year that registered online; it is a trial, so there is no target. */
export const electronicRegistrationRate = defineIndicator({
  id: "electronic-registration-rate",
  title: label("全程电子化登记率", "Businesses registered online"),
  about: MarketSubject,
  obligations: ["2.4c"],
  source: clause,
  form: "ratio",
  among: isRegisteredThisYear,
  counts: (subject) => subject.channel.oneOf("web", "mobile"),
  by: { unit: (subject) => subject.unit },
});

/** The share of the businesses registered in the year that were given an electronic licence. */
export const electronicLicenceRate = defineIndicator({
  id: "electronic-licence-rate",
  title: label("电子营业执照发放率", "Businesses with an electronic licence"),
  about: MarketSubject,
  obligations: ["2.4c"],
  source: clause,
  form: "ratio",
  among: isRegisteredThisYear,
  counts: (subject, { asOf }) => seenBy(subject.electronicLicenceOn, asOf),
  by: { unit: (subject) => subject.unit },
});
