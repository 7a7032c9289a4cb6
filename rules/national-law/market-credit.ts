import {
  type Condition,
  defineDeadline,
  defineExpectation,
  defineParameter,
  label,
  plainDate,
  type RecordTerm,
  seenBy,
  workingDays,
  years,
} from "fazhi";
import { MarketSubject, Unit } from "fazhi/model";
import { administrativeOrgans } from "./administrative-organs.js";
import { abnormalListMeasures, enterprisePublicityRegulations, fiveInOneNotice } from "./market-sources.js";

/** How soon the registrar makes public what it registered. */
export const registrationPublicationPeriod = defineParameter({
  id: "registration-publication-period",
  title: label("登记信息公示期限", "Period for publishing a registration"),
  values: [{ value: workingDays(20), source: enterprisePublicityRegulations.clause("第六条") }],
});

/** How soon an enterprise is listed as abnormal after the ground was found. */
export const abnormalListingPeriod = defineParameter({
  id: "abnormal-listing-period",
  title: label("列入经营异常名录期限", "Period for listing an enterprise as abnormal"),
  values: [{ value: workingDays(10), source: abnormalListMeasures.clause("列入") }],
});

/** How soon the registrar decides on an application to be taken off the list; the number is not verified. */
export const abnormalRemovalPeriod = defineParameter({
  id: "abnormal-removal-period",
  title: label("移出经营异常名录期限", "Period for taking an enterprise off the list"),
  values: [{ value: workingDays(5), source: abnormalListMeasures.clause("移出", { verified: false }) }],
});

/** After how long on the list an enterprise counts as seriously dishonest. */
export const seriousDishonestyPeriod = defineParameter({
  id: "serious-dishonesty-period",
  title: label("列入严重违法企业名单年限", "Time after which an enterprise is seriously dishonest"),
  values: [{ value: years(3), source: enterprisePublicityRegulations.clause("第十七条第二款") }],
});

/** The first day on which sole traders, too, are given one licence with one code. */
export const firstDayOfSoleTraderMerger = defineParameter({
  id: "first-day-of-sole-trader-merger",
  title: label("个体工商户“两证整合”实施日", "First day of one licence for sole traders"),
  values: [{ value: plainDate("2016-12-01"), source: fiveInOneNotice.clause("两证整合") }],
});

type Listing = RecordTerm<NonNullable<MarketSubject["abnormalListings"]>[number]>;

const named = (subject: RecordTerm<MarketSubject>) => ({ title: subject.title, unit: subject.unit.in(Unit).title });
const isListed = (subject: RecordTerm<MarketSubject>): Condition => subject.abnormalListings.isEmpty().not();

/** What is registered is made public within twenty working days. */
export const publishRegistrationInTime = defineDeadline({
  id: "publish-registration-in-time",
  title: label("二十个工作日内公示登记信息", "Publish a registration within twenty working days"),
  about: MarketSubject,
  severity: "error",
  binds: administrativeOrgans,
  obligations: ["MKT-02"],
  data: named,
  source: enterprisePublicityRegulations.clause("第六条"),
  when: (subject) => subject.kind.equals("enterprise").and(subject.registeredOn.isPresent()),
  field: "registrationPublishedOn",
  starts: (subject) => subject.registeredOn,
  within: (_, { parameter }) => parameter(registrationPublicationPeriod),
  fulfilled: (subject) => subject.registrationPublishedOn,
  late: label(
    "{unit}{start}登记“{title}”，登记信息最迟应于{due}公示，{fulfilled}才公示。",
    "{unit} registered “{title}” on {start}, was to publish it by {due} and did on {fulfilled}.",
  ),
  overdue: label(
    "{unit}{start}登记“{title}”，登记信息最迟应于{due}公示，至今没有公示。",
    "{unit} registered “{title}” on {start}, was to publish it by {due} and has not.",
  ),
  answers: {
    clock: label(
      "自产生之日起算，当日不计入；二十个工作日",
      "from the day on which it arose, that day not counted; twenty working days",
    ),
  },
  remedy: label("立即通过公示系统公示。", "Publish it at once."),
  notCovered: label(
    "企业自己的即时信息、其他部门的许可和处罚信息不作判断。",
    "What enterprises and other departments have to publish is not judged.",
  ),
});

/** An enterprise is listed as abnormal within ten working days of the day on which the ground was found. */
export const listAbnormalBusinessInTime = defineExpectation({
  id: "list-abnormal-business-in-time",
  title: label("十个工作日内列入经营异常名录", "List an abnormal enterprise within ten working days"),
  about: MarketSubject,
  severity: "warning",
  binds: administrativeOrgans,
  obligations: ["MKT-03"],
  data: named,
  source: abnormalListMeasures.clause("列入"),
  when: isListed,
  field: "abnormalListings",
  expect: (subject, { parameter }) =>
    subject.abnormalListings.every((listing: Listing) =>
      listing.from.notAfter(listing.foundOn.plus(parameter(abnormalListingPeriod))),
    ),
  message: label(
    "{unit}没有在查实后按期将“{title}”列入经营异常名录。",
    "{unit} did not list “{title}” as abnormal in time after finding the ground.",
  ),
  remedy: label("及时查实并列入。", "Find out and list in time."),
  notCovered: label("应当列入而没有列入的看不出来。", "What ought to have been listed and was not is not seen."),
});

/** An enterprise that asked to be taken off the list is so within five working days, by a number that is not verified. */
export const takeOffAbnormalListInTime = defineExpectation({
  id: "take-off-abnormal-list-in-time",
  title: label("按期移出经营异常名录", "Take an enterprise off the list in time"),
  about: MarketSubject,
  severity: "warning",
  binds: administrativeOrgans,
  obligations: ["MKT-04"],
  data: named,
  source: abnormalListMeasures.clause("移出", { verified: false }),
  when: (subject) => subject.abnormalListings.some((listing) => listing.removalRequestedOn.isPresent()),
  field: "abnormalListings",
  expect: (subject, { parameter, asOf, any }) =>
    subject.abnormalListings
      .where((listing) => listing.removalRequestedOn.isPresent())
      .every((listing) => {
        const due = listing.removalRequestedOn.plus(parameter(abnormalRemovalPeriod));
        return any(listing.until.isPresent().and(listing.until.notAfter(due)), asOf.notAfter(due));
      }),
  message: label(
    "“{title}”申请移出经营异常名录，{unit}没有按期作出决定。",
    "“{title}” asked to be taken off the list and {unit} did not decide in time.",
  ),
  remedy: label("立即作出是否移出的决定。", "Decide at once."),
  notCovered: label(
    "不准予移出的决定没有单独记载；三年内提出申请的期限不作判断。",
    "A refusal is not recorded; the three years in which one can ask are not judged.",
  ),
});

/** Until the measures of 2021 an enterprise that stayed on the list for three years was listed as seriously dishonest. */
export const listSeriouslyDishonestBusiness = defineExpectation({
  id: "list-seriously-dishonest-business",
  title: label("满三年未履行公示义务的列入严重违法企业名单", "List as seriously dishonest after three years"),
  about: MarketSubject,
  severity: "warning",
  binds: administrativeOrgans,
  obligations: ["MKT-05"],
  data: named,
  source: enterprisePublicityRegulations.clause("第十七条第二款", {
    inForce: { from: enterprisePublicityRegulations.inForce.from, until: plainDate("2021-09-01") },
  }),
  when: (subject, { parameter, asOf }) =>
    subject.abnormalListings.some((listing) => {
      const due = listing.from.plus(parameter(seriousDishonestyPeriod));
      return due.before(asOf).and(seenBy(listing.until, due).not());
    }),
  field: "blacklistings",
  expect: (subject, { asOf }) => subject.blacklistings.some((listing) => listing.from.notAfter(asOf)),
  message: label(
    "“{title}”列入经营异常名录已满规定年限，{unit}没有将其列入严重违法企业名单。",
    "“{title}” has been on the list of abnormal operation as long as the law suffers and {unit} has not listed it as seriously dishonest.",
  ),
  remedy: label("列入严重违法企业名单并公示。", "List it and make it public."),
  notCovered: label(
    "移出名单的五年期限，以及2021年9月1日以后的办法，不作判断。",
    "The five years after which it is taken off, and the measures since 1 September 2021, are not judged.",
  ),
});

/** Enterprises since October 2016, and sole traders since December, are registered with one licence and one code. */
export const issueOneLicenceWithOneCode = defineExpectation({
  id: "issue-one-licence-with-one-code",
  title: label("登记实行“五证合一”“两证整合”", "Register with one licence and one code"),
  about: MarketSubject,
  severity: "warning",
  binds: administrativeOrgans,
  obligations: ["MKT-08"],
  relevantDay: (subject) => subject.registeredOn,
  data: (subject) => ({ ...named(subject), registered: subject.registeredOn }),
  source: fiveInOneNotice.clause("登记模式"),
  when: (subject, { parameter }) =>
    subject.registeredOn
      .isPresent()
      .and(
        subject.kind
          .equals("enterprise")
          .or(
            subject.kind
              .equals("sole-trader")
              .and(subject.registeredOn.notBefore(parameter(firstDayOfSoleTraderMerger))),
          ),
      ),
  field: "certificatesMerged",
  expect: (subject) => subject.certificatesMerged,
  message: label(
    "{unit}{registered}登记“{title}”，没有核发加载统一代码的营业执照。",
    "{unit} registered “{title}” on {registered} without the one licence that has the one code.",
  ),
  remedy: label("换发加载统一社会信用代码的营业执照。", "Issue the licence with the one code."),
});
