import { months } from "fazhi";
import { YearlyReport } from "fazhi/model";
import { defineScenario, type Occasion, type OtherRecords } from "fazhi/testing";
import { inForce } from "./broken.js";
import { inTime, lastDay, tooLate } from "./days.js";
import { regionalGovernment } from "./regional-government.js";

const outline = { from: "2015-12-27" };
const supervisionRules = { from: "2019-04-15" };
const informationRegulations = { from: "2019-05-15" };
const threeSystems = { from: "2018-12-05" };

/** The last day of the year in which the story begins. */
const yearsEnd = ({ day }: Pick<Occasion, "day">): string => `${day.slice(0, 4)}-12-31`;

const departmentReports = (coversUntil: string) => months(coversUntil < supervisionRules.from ? 3 : 2);
const informationReports = (coversUntil: string) => months(coversUntil < informationRegulations.from ? 3 : 1);
const threeMonths = months(3);
const oneMonth = months(1);

const make = "make-law-report-in-time";
const publish = "publish-law-report-in-time";
const reportToAll = "report-to-all-who-are-due";

const lawReport = defineScenario({
  name: "a report of a department on law-based government",
  about: YearlyReport,
  record: (occasion) => {
    const coversUntil = yearsEnd(occasion);
    return {
      unit: occasion.unit,
      kind: "law-based-government",
      coversUntil,
      submittedOn: inTime(occasion, coversUntil, departmentReports(coversUntil)),
      submittedTo: ["party-committee", "own-government", "higher-organ"],
      publishedOn: inTime(occasion, coversUntil, threeMonths),
    };
  },
  violations: [
    {
      name: "made late",
      breaks: (_, { coversUntil }) => inForce(coversUntil, outline, make),
      record: (occasion, { coversUntil = "" }) => ({
        submittedOn: tooLate(occasion, coversUntil, departmentReports(coversUntil)),
      }),
    },
    {
      name: "never made",
      breaks: (_, { coversUntil }) => inForce(coversUntil, outline, make),
      record: () => ({ submittedOn: undefined }),
    },
    {
      name: "made to its government alone",
      breaks: (_, { coversUntil }) => inForce(coversUntil, outline, reportToAll),
      record: () => ({ submittedTo: ["own-government"] }),
    },
    {
      name: "published late",
      breaks: (_, { coversUntil }) => inForce(coversUntil, supervisionRules, publish),
      record: (occasion, { coversUntil = "" }) => ({ publishedOn: tooLate(occasion, coversUntil, threeMonths) }),
    },
    {
      name: "never published",
      breaks: (_, { coversUntil }) => inForce(coversUntil, supervisionRules, publish),
      record: () => ({ publishedOn: undefined }),
    },
  ],
});

/** The government of a region, which has a legal adviser. */
const regionOf = ({ id }: Pick<Occasion, "id">): OtherRecords => regionalGovernment(id);

/** A government of the region reports a month later than others. */
const provincialReport = defineScenario({
  name: "a report of the region's government on law-based government",
  about: YearlyReport,
  record: (occasion) => {
    const coversUntil = yearsEnd(occasion);
    return {
      unit: `${occasion.id}-government`,
      kind: "law-based-government",
      coversUntil,
      submittedOn: lastDay(coversUntil, threeMonths),
      submittedTo: ["party-committee", "standing-committee", "higher-organ"],
      publishedOn: inTime(occasion, coversUntil, threeMonths),
    };
  },
  others: regionOf,
  violations: [
    {
      name: "made on the first of April or later",
      breaks: (_, { coversUntil }) => inForce(coversUntil, outline, make),
      record: (occasion, { coversUntil = "" }) => ({ submittedOn: tooLate(occasion, coversUntil, threeMonths) }),
    },
    {
      name: "not made to the standing committee",
      breaks: (_, { coversUntil }) => inForce(coversUntil, outline, reportToAll),
      record: () => ({ submittedTo: ["party-committee", "higher-organ"] }),
    },
  ],
});

const publishInformationReport = "publish-information-report-in-time";

const informationReport = defineScenario({
  name: "a report of a department on information",
  about: YearlyReport,
  record: (occasion) => {
    const coversUntil = yearsEnd(occasion);
    return {
      unit: occasion.unit,
      kind: "government-information",
      coversUntil,
      publishedOn: inTime(occasion, coversUntil, informationReports(coversUntil)),
    };
  },
  violations: [
    {
      name: "published late",
      breaks: [publishInformationReport],
      record: (occasion, { coversUntil = "" }) => ({
        publishedOn: tooLate(occasion, coversUntil, informationReports(coversUntil)),
      }),
    },
    { name: "never published", breaks: [publishInformationReport], record: () => ({ publishedOn: undefined }) },
  ],
});

const statistics = defineScenario({
  name: "statistics of enforcement",
  about: YearlyReport,
  record: (occasion) => ({
    unit: occasion.unit,
    kind: "enforcement-statistics",
    coversUntil: yearsEnd(occasion),
    publishedOn: inTime(occasion, yearsEnd(occasion), oneMonth),
  }),
  violations: [
    {
      name: "published late",
      breaks: (_, { coversUntil }) => inForce(coversUntil, threeSystems, "publish-enforcement-statistics-in-time"),
      record: (occasion, { coversUntil = "" }) => ({ publishedOn: tooLate(occasion, coversUntil, oneMonth) }),
    },
  ],
});

const ruleCatalogue = defineScenario({
  name: "a catalogue of the year's rules",
  about: YearlyReport,
  others: regionOf,
  record: (occasion) => ({
    unit: `${occasion.id}-government`,
    kind: "rule-catalogue",
    coversUntil: yearsEnd(occasion),
    submittedOn: inTime(occasion, yearsEnd(occasion), oneMonth),
  }),
  violations: [
    {
      name: "sent up late",
      breaks: ["send-up-rule-catalogue-in-time"],
      record: (occasion, { coversUntil = "" }) => ({ submittedOn: tooLate(occasion, coversUntil, oneMonth) }),
    },
    {
      name: "never sent up",
      breaks: ["send-up-rule-catalogue-in-time"],
      record: () => ({ submittedOn: undefined }),
    },
  ],
});

const overduePayments = defineScenario({
  name: "what a department still owes to small enterprises",
  about: YearlyReport,
  days: { from: "2020-09-01" },
  record: (occasion) => ({
    unit: occasion.unit,
    kind: "overdue-payments",
    coversUntil: yearsEnd(occasion),
    publishedOn: inTime(occasion, yearsEnd(occasion), threeMonths),
  }),
  violations: [
    {
      name: "published late",
      breaks: ["publish-overdue-payments-in-time"],
      record: (occasion, { coversUntil = "" }) => ({ publishedOn: tooLate(occasion, coversUntil, threeMonths) }),
    },
    {
      name: "never published",
      breaks: ["publish-overdue-payments-in-time"],
      record: () => ({ publishedOn: undefined }),
    },
  ],
});

/** Reports that look late and are not: of those for whom no day is set. */
const reportOfNobodyBound = defineScenario({
  name: "reports of a township or zone, for which the law sets no day",
  about: YearlyReport,
  days: informationRegulations,
  record: (occasion) => ({
    unit: `${occasion.id}-unit`,
    kind: occasion.oneOf(["government-information", "law-based-government"]),
    coversUntil: yearsEnd(occasion),
  }),
  others: ({ id, oneOf }) => ({
    unit: [
      {
        id: `${id}-unit`,
        title: "示例单位",
        ...oneOf([
          { kind: "government", level: "township" },
          { kind: "zone", level: "county" },
        ]),
        staffing: { on: "2017-12-01", enforcementStaff: 0 },
        head: { name: "示例", integrityReportedOn: "2017-12-20" },
      },
    ],
  }),
  violations: [],
});

/** Reports that are owed for a year (年度报告). */
export const yearlyReports = [
  lawReport,
  provincialReport,
  informationReport,
  statistics,
  ruleCatalogue,
  overduePayments,
  reportOfNobodyBound,
];
