import { days, workingDays } from "fazhi";
import { MarketSubject } from "fazhi/model";
import { type Draft, defineScenario, type Occasion } from "fazhi/testing";
import { inForce } from "./broken.js";
import { creditCode } from "./credit-codes.js";
import { after, inTime, lastDay, tooLate } from "./days.js";

const publicity = { from: "2014-10-01" };
const fiveInOne = { from: "2016-10-01" };
const twoInOne = { from: "2016-12-01" };
const simplified = { from: "2017-03-01" };
const twentyDays = { from: "2021-07-30" };
const registration = { from: "2022-03-01" };
const beforeFiveInOne = { until: "2016-10-01" };

const sixWorkingDays = workingDays(6);
const twentyWorkingDays = workingDays(20);
const tenWorkingDays = workingDays(10);
const fiveWorkingDays = workingDays(5);

type Business = Draft<MarketSubject>;
type Listing = NonNullable<Business["abnormalListings"]>[number];

/** On the list of abnormal operation, after the measures had begun, and off it again. */
function listing(occasion: Occasion, registeredOn: string, given: Partial<Listing> = {}): readonly Listing[] {
  const foundOn = [after(registeredOn, 30), "2014-10-08"].toSorted().at(-1) as string;
  const from = given.from ?? inTime(occasion, foundOn, tenWorkingDays);
  const removalRequestedOn = after(from, 20);
  return [
    {
      foundOn,
      from,
      removalRequestedOn,
      until: inTime(occasion, removalRequestedOn, fiveWorkingDays),
      reason: "通过登记的住所无法联系",
      ...given,
    },
  ];
}

/** What follows the registration. */
const registered = (occasion: Occasion, registeredOn: string): Business => ({
  registeredOn,
  registrationPublishedOn: inTime(occasion, registeredOn, twentyWorkingDays),
  abnormalListings: listing(occasion, registeredOn),
});

/** The sixth working day; where the rest days of a year are not known, three and three days may end a day sooner than six. */
const sixthDay = (day: string): string =>
  [lastDay(day, sixWorkingDays), lastDay(lastDay(day, workingDays(3)), workingDays(3))].toSorted()[0] as string;

const business = defineScenario({
  name: "a business",
  about: MarketSubject,
  record: (occasion) => ({
    unit: occasion.unit,
    title: `示例企业${occasion.serial}`,
    kind: "enterprise",
    creditCode: creditCode(occasion.serial),
    appliedOn: occasion.day,
    ...registered(occasion, occasion.oneOf([occasion.day, sixthDay(occasion.day)])),
    certificatesMerged: true,
    licenceReissuedOn: "2016-11-02",
    creditArchive: true,
    creditSharedOn: "2017-12-31",
    inObjectDirectory: true,
    blacklistings: [],
  }),
  violations: [
    {
      name: "registered late",
      breaks: ({ day }) => inForce(day, registration, "register-business-in-time"),
      // A week later still: where the rest days of a year are not known, three and three days have wider bounds than six.
      record: (occasion) => registered(occasion, after(tooLate(occasion, occasion.day, sixWorkingDays), 7)),
    },
    {
      name: "the registration published late",
      breaks: (_, { registeredOn }) => inForce(registeredOn, publicity, "publish-registration-in-time"),
      record: (occasion, { registeredOn = "" }) => ({
        registrationPublishedOn: tooLate(occasion, registeredOn, twentyWorkingDays),
      }),
    },
    {
      name: "the registration never published",
      breaks: (_, { registeredOn }) => inForce(registeredOn, publicity, "publish-registration-in-time"),
      record: () => ({ registrationPublishedOn: undefined }),
    },
    {
      name: "registered with several certificates",
      breaks: (_, { registeredOn }) => [
        ...inForce(registeredOn, fiveInOne, "issue-one-licence-with-one-code"),
        ...inForce(registeredOn, beforeFiveInOne, "merge-certificates"),
      ],
      record: () => ({ certificatesMerged: false, licenceReissuedOn: undefined }),
    },
    {
      name: "a sole trader registered with two certificates",
      breaks: (_, { registeredOn }) => [
        ...inForce(registeredOn, twoInOne, "issue-one-licence-with-one-code"),
        ...inForce(registeredOn, beforeFiveInOne, "merge-certificates"),
      ],
      record: () => ({ kind: "sole-trader", certificatesMerged: false, licenceReissuedOn: undefined }),
    },
    {
      name: "a letter that the standard leaves out",
      breaks: ["register-valid-credit-code"],
      record: ({ serial }) => ({ creditCode: creditCode(serial, false) }),
    },
    {
      name: "an old registration number after the transition",
      breaks: ["replace-old-registration-number"],
      record: () => ({ creditCode: "652300050000001" }),
    },
    {
      name: "put on the list of abnormal operation late",
      breaks: ["list-abnormal-business-in-time"],
      record: (occasion, { registeredOn = "", abnormalListings = [] }) => ({
        abnormalListings: abnormalListings.flatMap(({ foundOn = "" }) =>
          listing(occasion, registeredOn, { from: tooLate(occasion, foundOn, tenWorkingDays) }),
        ),
      }),
    },
    {
      name: "taken off the list late",
      breaks: ["take-off-abnormal-list-in-time"],
      record: (occasion, { abnormalListings = [] }) => ({
        abnormalListings: abnormalListings.map((one) => ({
          ...one,
          until: tooLate(occasion, one.removalRequestedOn ?? "", fiveWorkingDays),
        })),
      }),
    },
    {
      name: "never taken off the list",
      breaks: ["take-off-abnormal-list-in-time"],
      record: (_, { abnormalListings = [] }) => ({
        abnormalListings: abnormalListings.map((one) => ({ ...one, until: undefined })),
      }),
    },
  ],
});

const noticeDays = (noticeFrom: string): number => (noticeFrom < twentyDays.from ? 45 : 20);
const applicationPeriod = (noticeUntil: string) => days(noticeUntil < twentyDays.from ? 30 : 20, { rollOver: true });

/** A simplified deregistration that was announced so many days and applied for in time, or too late. */
function deregistration(occasion: Occasion, announced: number, when: typeof inTime = inTime): Business {
  const noticeUntil = after(occasion.day, announced);
  const appliedOn = when(occasion, noticeUntil, applicationPeriod(noticeUntil));
  return {
    deregistration: {
      kind: "simplified",
      noticeFrom: occasion.day,
      noticeUntil,
      appliedOn,
      deregisteredOn: after(appliedOn, 3),
    },
  };
}

const leaving = defineScenario({
  name: "a simplified deregistration",
  about: MarketSubject,
  record: (occasion) => ({
    unit: occasion.unit,
    title: `示例企业${occasion.serial}`,
    kind: "enterprise",
    creditCode: creditCode(occasion.serial),
    registeredOn: "2011-05-09",
    certificatesMerged: true,
    licenceReissuedOn: "2016-11-02",
    abnormalListings: [],
    blacklistings: [],
    ...deregistration(occasion, noticeDays(occasion.day) + occasion.oneOf([0, 5])),
  }),
  violations: [
    {
      name: "announced a day too short",
      breaks: ({ day }) => inForce(day, simplified, "announce-deregistration-for-statutory-period"),
      record: (occasion) => deregistration(occasion, noticeDays(occasion.day) - 1),
    },
    {
      name: "applied for late",
      breaks: (_, { deregistration }) =>
        inForce(deregistration?.noticeUntil, simplified, "apply-for-simplified-deregistration"),
      record: (occasion) => deregistration(occasion, noticeDays(occasion.day), tooLate),
    },
  ],
});

const endOfYear = "2017-12-31";

const discredited = defineScenario({
  name: "a blacklisted business",
  about: MarketSubject,
  days: { from: "2017-04-01", until: "2017-12-01" },
  record: ({ id, unit, day, serial, oneOf }) => ({
    unit,
    title: `示例失信企业${serial}`,
    kind: "enterprise",
    creditCode: creditCode(serial),
    registeredOn: "2011-05-09",
    certificatesMerged: true,
    licenceReissuedOn: "2016-11-02",
    creditArchive: true,
    creditSharedOn: oneOf([day, endOfYear]),
    inObjectDirectory: true,
    abnormalListings: [],
    blacklistings: [{ list: `${id}-blacklist`, from: day, reason: "提交虚假材料取得登记" }],
  }),
  others: ({ id, unit, day }) => ({
    list: [{ id: `${id}-blacklist`, kind: "blacklist", unit, title: "黑名单", compiledOn: day, publishedOn: day }],
  }),
  violations: [
    {
      name: "blacklisted without a reason",
      breaks: ["blacklist-by-published-list"],
      record: ({ id, day }) => ({ blacklistings: [{ list: `${id}-blacklist`, from: day }] }),
    },
    {
      name: "a blacklist published on the day after",
      breaks: ["blacklist-by-published-list"],
      others: ({ id, day }) => ({ list: [{ id: `${id}-blacklist`, publishedOn: after(day, 1) }] }),
    },
    {
      name: "its credit shared on the day before the listing",
      breaks: ["share-credit-of-discredited-business"],
      record: ({ day }) => ({ creditSharedOn: after(day, -1) }),
    },
    {
      name: "its credit shared when the year was over",
      breaks: ["share-credit-of-discredited-business"],
      record: () => ({ creditSharedOn: "2018-01-01" }),
    },
    { name: "no archive of it", breaks: ["keep-credit-archive"], record: () => ({ creditArchive: false }) },
    {
      name: "no object of inspections",
      breaks: ["supervise-discredited-business"],
      record: () => ({ inObjectDirectory: false }),
    },
  ],
});

/** Businesses on the register (市场主体): registration, one licence and one code, lists for their conduct, deregistration. */
export const marketSubjects = [business, leaving, discredited];
