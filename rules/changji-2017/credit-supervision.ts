import {
  type Condition,
  type DayTerm,
  defineExpectation,
  defineIndicator,
  inForceOn,
  label,
  type RecordTerm,
  seenBy,
  type Terms,
} from "fazhi";
import { List, ListEntry, MarketSubject, Unit } from "fazhi/model";
import { dayInPlanYear, happenedInPlanYear, lastDayOfPlanYear, sinceThePlan } from "./plan-year.js";
import { plan2017 } from "./sources.js";

const clause = plan2017.clause("2.5 二（五）");

type Listing = RecordTerm<NonNullable<MarketSubject["blacklistings"]>[number]>;

const named = (subject: RecordTerm<MarketSubject>) => ({ title: subject.title, unit: subject.unit.in(Unit).title });

const isOnRegister = (subject: RecordTerm<MarketSubject>, day: DayTerm): Condition =>
  seenBy(subject.registeredOn, day).and(seenBy(subject.deregistration.deregisteredOn, day).not());

const isListedOn = (listing: Listing, day: DayTerm): Condition =>
  seenBy(listing.from, day).and(listing.until.isMissing().or(listing.until.after(day)));

/** Whether a business stands on a day on the list of abnormal operation or on a blacklist. */
const isDiscreditedOn = (subject: RecordTerm<MarketSubject>, day: DayTerm): Condition =>
  subject.abnormalListings
    .isPresent()
    .and(subject.abnormalListings.some((one) => isListedOn(one, day)))
    .or(subject.blacklistings.isPresent().and(subject.blacklistings.some((one) => isListedOn(one, day))));

const isDiscreditedInPlanYear = (subject: RecordTerm<MarketSubject>, terms: Terms): Condition =>
  isOnRegister(subject, dayInPlanYear(terms)).and(isDiscreditedOn(subject, dayInPlanYear(terms)));

/** A business that was listed for its conduct has a credit archive that says so. */
export const keepCreditArchive = defineExpectation({
  id: "keep-credit-archive",
  title: label("失信市场主体建立诚信档案", "Keep a credit archive of a discredited business"),
  about: MarketSubject,
  severity: "warning",
  obligations: ["2.5c"],
  binds: "any",
  data: named,
  source: clause,
  inForce: sinceThePlan,
  when: isDiscreditedInPlanYear,
  field: "creditArchive",
  by: (_, { parameter }) => parameter(lastDayOfPlanYear),
  expect: (subject) => subject.creditArchive,
  message: label(
    "“{title}”已列入经营异常名录或者黑名单，{unit}至{due}没有为其建立诚信档案。",
    "“{title}” stands on a list for its conduct; {unit} kept no credit archive of it by {due}.",
  ),
  remedy: label("建立诚信档案并记入失信信息。", "Open the archive and enter the listing."),
});

/** What a business was listed for is shared with the other departments, after it was listed and within the year. */
export const shareCreditOfDiscreditedBusiness = defineExpectation({
  id: "share-credit-of-discredited-business",
  title: label("共享失信市场主体信用信息", "Share the credit information of a discredited business"),
  about: MarketSubject,
  severity: "warning",
  obligations: ["2.5c"],
  binds: "any",
  data: named,
  source: clause,
  inForce: sinceThePlan,
  when: isDiscreditedInPlanYear,
  field: "creditSharedOn",
  by: (_, { parameter }) => parameter(lastDayOfPlanYear),
  expect: (subject, terms) => {
    const isShared = (one: Listing): Condition =>
      isListedOn(one, dayInPlanYear(terms)).implies(
        seenBy(subject.creditSharedOn, dayInPlanYear(terms)).and(subject.creditSharedOn.notBefore(one.from)),
      );
    return terms.all(
      subject.abnormalListings.isMissing().or(subject.abnormalListings.every(isShared)),
      subject.blacklistings.isMissing().or(subject.blacklistings.every(isShared)),
    );
  },
  message: label(
    "“{title}”已列入经营异常名录或者黑名单，{unit}至{due}没有在列入后共享其信用信息。",
    "“{title}” stands on a list for its conduct; by {due} {unit} had not shared its credit information since it was listed.",
  ),
  remedy: label("通过信用信息平台共享。", "Share it through the platform."),
  notCovered: label("只记最近一次共享的日期。", "Only the last day of sharing is recorded."),
});

/** The share of the businesses on the register whose credit information was shared by the day; the plan names no target. */
export const creditSharingCoverage = defineIndicator({
  id: "credit-sharing-coverage",
  title: label("企业信用信息共享率", "Businesses whose credit information is shared"),
  about: MarketSubject,
  obligations: ["2.5c"],
  source: clause,
  form: "ratio",
  among: (subject, { asOf }) => isOnRegister(subject, asOf),
  counts: (subject, { asOf }) => seenBy(subject.creditSharedOn, asOf),
  by: { unit: (subject) => subject.unit },
});

/** A business is put on a blacklist that is published, with the reason. */
export const blacklistByPublishedList = defineExpectation({
  id: "blacklist-by-published-list",
  title: label("依公布的行业黑名单列入并载明理由", "Put a business on a published blacklist, with the reason"),
  about: MarketSubject,
  severity: "warning",
  obligations: ["2.5c"],
  binds: "any",
  data: named,
  source: clause,
  inForce: sinceThePlan,
  when: (subject, terms) =>
    subject.blacklistings.isPresent().and(subject.blacklistings.some((one) => happenedInPlanYear(one.from, terms))),
  field: "blacklistings",
  expect: (subject, terms) =>
    subject.blacklistings
      .where((one) => happenedInPlanYear(one.from, terms))
      .every((one) =>
        terms.all(
          one.list.isPresent(),
          one.list.in(List).kind.equals("blacklist"),
          seenBy(one.list.in(List).publishedOn, one.from),
          one.reason.isPresent(),
        ),
      ),
  message: label(
    "{unit}将“{title}”列入黑名单，没有载明理由，或者所依黑名单当日没有公布。",
    "{unit} blacklisted “{title}” without a reason, or by a list that was not published on that day.",
  ),
  remedy: label("公布黑名单，载明列入理由并告知当事人。", "Publish the list, state the reason and tell the business."),
});

/** Whether an entry of a directory of objects names a business or, where none does, the register says that one does. */
const isInDirectory = (subject: RecordTerm<MarketSubject>, terms: Terms): Condition =>
  terms
    .referring(subject, ListEntry, "subject")
    .some((entry) =>
      entry.list
        .in(List)
        .kind.equals("inspection-object")
        .and(inForceOn(entry, dayInPlanYear(terms))),
    )
    .or(subject.inObjectDirectory);

/** A business on a list for its conduct is among the objects from which random inspections draw. */
export const superviseDiscreditedBusiness = defineExpectation({
  id: "supervise-discredited-business",
  title: label("失信市场主体纳入检查对象名录库", "Draw discredited businesses for inspection"),
  about: MarketSubject,
  severity: "warning",
  obligations: ["2.5c"],
  binds: "any",
  data: named,
  source: clause,
  inForce: sinceThePlan,
  when: isDiscreditedInPlanYear,
  field: "inObjectDirectory",
  by: (_, { parameter }) => parameter(lastDayOfPlanYear),
  expect: (subject, terms) => isInDirectory(subject, terms),
  message: label(
    "“{title}”已列入经营异常名录或者黑名单，至{due}没有纳入检查对象名录库（{unit}）。",
    "“{title}” stands on a list for its conduct; by {due} it was in no directory of objects ({unit}).",
  ),
  remedy: label("纳入检查对象名录库，提高抽查频次。", "Enter it in the directory and inspect it more often."),
  notCovered: label("抽查的频次不作判断。", "How often it is inspected is not judged."),
});
