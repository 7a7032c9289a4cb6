import { Unit } from "fazhi";
import { defineScenario, type Occasion, type OtherRecords } from "fazhi/testing";

const afterTheYear = "2018-01-01";

/** What is to work in the place of a government when the year is over, and the rule that says so. */
const mechanismsToRun = [
  ["random-inspection-rules", "issue-random-inspection-rules"],
  ["credit-sharing", "share-credit-information"],
  ["market-exit", "provide-market-exit"],
  ["joint-enforcement", "enforce-jointly"],
  ["shared-standards", "agree-supervision-standards"],
  ["service-hotline", "run-one-hotline"],
] as const;

/** What a government did in the year of the plan, each thing an override can take away. */
const deedsOf = (id: string): OtherRecords => ({
  "legal-adviser": [
    ...(["legal-staff", "expert", "lawyer"] as const).map((kind) => ({
      id: `${id}-${kind}`,
      unit: id,
      name: "法律顾问",
      kind,
      engagedOn: kind === "lawyer" ? "2017-12-31" : "2015-03-01",
    })),
    { id: `${id}-second-legal-staff`, unit: id, name: "法律顾问", kind: "legal-staff", engagedOn: "2015-03-01" },
  ],
  "legality-review": [
    {
      id: `${id}-review`,
      unit: id,
      matter: "合同",
      concludedOn: "2017-06-01",
      result: "lawful",
      advisers: [`${id}-legal-staff`],
    },
  ],
  mechanism: [
    { id: `${id}-requests`, unit: id, kind: "review-request", title: "审查建议办理办法", usedSince: "2017-05-01" },
    ...mechanismsToRun.map(([kind]) => ({
      id: `${id}-${kind}`,
      unit: id,
      kind,
      title: "机制",
      usedSince: "2017-12-31",
    })),
  ],
  "performance-assessment": [
    { id: `${id}-assessment`, unit: id, year: 2017, coversLawBasedGovernment: true, concludedOn: "2018-01-20" },
  ],
  training: [
    { id: `${id}-course`, unit: id, kind: "training-course", heldOn: "2017-12-31", audience: "leadership" },
    { id: `${id}-first-lecture`, unit: id, kind: "legal-lecture", heldOn: "2017-01-01", audience: "leadership" },
    { id: `${id}-second-lecture`, unit: id, kind: "legal-lecture", heldOn: "2017-08-10", audience: "leadership" },
  ],
  inspection: [
    { id: `${id}-inspection`, unit: id, kind: "special", heldOn: "2017-10-20", shortcomings: [] },
    { id: `${id}-regular-inspection`, unit: id, kind: "regular", heldOn: "2017-07-11", shortcomings: [] },
  ],
  "unlawful-case": ["2017-02-08", "2017-12-31"].map((establishedOn, index) => ({
    id: `${id}-case-${index + 1}`,
    unit: id,
    title: "违法行政案件",
    establishedOn,
    major: true,
    graveConsequences: true,
    ...(index === 1 ? { accountabilityOn: "2017-12-31" } : {}),
  })),
});

const engaged = (id: string, given: Readonly<Record<string, unknown>>): OtherRecords => ({
  "legal-adviser": (["legal-staff", "expert", "lawyer", "second-legal-staff"] as const).map((kind) => ({
    id: `${id}-${kind}`,
    ...given,
  })),
});

const fields = [
  "food-and-drug",
  "industry-commerce-and-quality",
  "public-health",
  "work-safety",
  "culture-and-tourism",
  "resources-and-environment",
  "agriculture-forestry-and-water",
  "transport",
  "urban-rural-construction",
  "commerce",
  "urban-management",
] as const;

const separate = (field: (typeof fields)[number]) => ({
  enforcement: fields.map((one) => ({
    field: one,
    state: one === field ? ("separate" as const) : ("integrated" as const),
    since: "2017-12-31",
  })),
});

const government = defineScenario({
  name: "a government",
  about: Unit,
  record: ({ serial, oneOf }) => ({
    title: `示例县人民政府${serial}`,
    kind: "government",
    level: "county",
    head: { name: "县长", post: "县长", integrityReportedOn: "2017-12-20", reportedDutyOn: "2017-12-31" },
    legalAdviserOffice: true,
    enforcement: fields.map((field) => ({ field, state: "integrated", since: "2017-12-31" })),
    enforcementPosts: [
      { on: "2016-12-31", posts: 50 },
      { on: "2017-12-31", posts: 50 },
    ],
    staffing: { on: "2017-12-01", enforcementStaff: 0, legalPosts: 4, legalStaff: 4 },
    enforcementTeams: [
      { on: "2016-12-31", kinds: 12 },
      { on: "2017-06-30", kinds: 12 },
      { on: "2017-12-31", kinds: oneOf([9, 7]) },
    ],
  }),
  others: ({ id }) => deedsOf(id),
  violations: [
    ...mechanismsToRun.flatMap(([kind, rule]) => [
      {
        name: `${kind} set up and never used`,
        breaks: [rule],
        others: ({ id }: Occasion) => ({ mechanism: [{ id: `${id}-${kind}`, usedSince: undefined }] }),
      },
      {
        name: `${kind} ended on the last day of the year`,
        breaks: [rule],
        others: ({ id }: Occasion) => ({
          mechanism: [{ id: `${id}-${kind}`, usedSince: "2016-05-04", endedOn: "2017-12-31" }],
        }),
      },
    ]),
    {
      name: "as many kinds of enforcement team as the year before",
      breaks: ["cut-kinds-of-enforcement-team"],
      record: () => ({
        enforcementTeams: [
          { on: "2016-12-31", kinds: 12 },
          { on: "2017-12-31", kinds: 12 },
          { on: afterTheYear, kinds: 9 },
        ],
      }),
    },
    {
      name: "no head named",
      breaks: ["name-first-responsible-person"],
      record: () => ({ head: undefined }),
    },
    {
      name: "the lawyer engaged when the year was over",
      breaks: ["keep-legal-adviser-team"],
      others: ({ id }) => ({ "legal-adviser": [{ id: `${id}-lawyer`, engagedOn: afterTheYear }] }),
    },
    {
      name: "the engagement of the expert ended on the last day of the year",
      breaks: ["keep-legal-adviser-team"],
      others: ({ id }) => ({ "legal-adviser": [{ id: `${id}-expert`, engagedUntil: "2017-12-31" }] }),
    },
    {
      name: "no adviser engaged since",
      breaks: ["have-legal-adviser"],
      others: ({ id }) => engaged(id, { engagedUntil: "2023-03-01" }),
    },
    {
      name: "no training course in the year",
      breaks: ["hold-training-course"],
      others: ({ id }) => ({ training: [{ id: `${id}-course`, heldOn: afterTheYear }] }),
    },
    {
      name: "one lecture in the year",
      breaks: ["hold-legal-lectures"],
      others: ({ id }) => ({ training: [{ id: `${id}-first-lecture`, heldOn: "2016-12-31" }] }),
    },
    {
      name: "a lecture that was not for the leadership",
      breaks: ["hold-legal-lectures"],
      others: ({ id }) => ({ training: [{ id: `${id}-second-lecture`, audience: "officers" }] }),
    },
    {
      name: "inspected when the year was over",
      breaks: ["inspect-government"],
      others: ({ id }) => ({ inspection: [{ id: `${id}-inspection`, heldOn: afterTheYear }] }),
    },
    {
      name: "the head never reported on integrity",
      breaks: ["report-on-integrity"],
      record: () => ({ head: { name: "县长", reportedDutyOn: "2017-12-31" } }),
    },
    {
      name: "the head reported on law-based government when the year was over",
      breaks: ["report-on-first-responsibility"],
      record: () => ({ head: { name: "县长", integrityReportedOn: "2017-12-20", reportedDutyOn: afterTheYear } }),
    },
    {
      name: "one of the staff and eight others in the team",
      breaks: ["let-legal-staff-be-core"],
      others: ({ id }) => ({ "legal-adviser": [{ id: `${id}-second-legal-staff`, kind: "lawyer" }] }),
    },
    {
      name: "no adviser took part in anything",
      breaks: ["run-legal-adviser-office"],
      others: ({ id }) => ({ "legality-review": [{ id: `${id}-review`, advisers: [] }] }),
    },
    {
      name: "nobody can ask for the review of a document",
      breaks: ["open-way-for-review-requests"],
      others: ({ id }) => ({ mechanism: [{ id: `${id}-requests`, usedSince: afterTheYear }] }),
    },
    {
      name: "no legal staff at all",
      breaks: ["staff-legal-functions"],
      record: () => ({ staffing: { on: "2017-12-01", enforcementStaff: 0, legalPosts: 4, legalStaff: 0 } }),
    },
    {
      name: "transport enforced by several bodies",
      breaks: ["cover-ten-fields", "integrate-enforcement-in-named-fields"],
      record: () => separate("transport"),
    },
    {
      name: "the town managed by several bodies",
      breaks: ["order-urban-management"],
      record: () => separate("urban-management"),
    },
    {
      name: "one kind of team fewer",
      breaks: ["cut-kinds-considerably"],
      record: () => ({
        enforcementTeams: [
          { on: "2016-12-31", kinds: 12 },
          { on: "2017-12-31", kinds: 11 },
        ],
      }),
    },
    {
      name: "fewer enforcement posts than before",
      breaks: ["shift-posts-to-grass-roots"],
      record: () => ({
        enforcementPosts: [
          { on: "2016-12-31", posts: 50 },
          { on: "2017-12-31", posts: 49 },
        ],
      }),
    },
    {
      name: "not assessed for the year",
      breaks: ["assess-every-unit"],
      others: ({ id }) => ({ "performance-assessment": [{ id: `${id}-assessment`, year: 2016 }] }),
    },
    {
      name: "two grave cases for which the head never answered",
      breaks: ["hold-head-accountable"],
      others: ({ id }) => ({ "unlawful-case": [{ id: `${id}-case-2`, accountabilityOn: undefined }] }),
    },
  ],
});

/** A grave case alone calls nobody to account, nor do two of which one fell into the next year. */
const quietGovernment = defineScenario({
  name: "a government with one grave case in the year",
  about: Unit,
  record: (occasion) => ({ ...government.record(occasion), title: "示例市人民政府" }),
  others: ({ id }) => ({
    ...deedsOf(id),
    "unlawful-case": ["2017-12-31", afterTheYear].map((establishedOn, index) => ({
      id: `${id}-case-${index + 1}`,
      unit: id,
      title: "违法行政案件",
      establishedOn,
      major: true,
      graveConsequences: true,
    })),
  }),
  violations: [],
});

/** Governments (县级以上人民政府) and what the plan wants of them within its year. */
export const governments = [government, quietGovernment];
