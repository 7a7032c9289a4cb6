import { Unit } from "fazhi/model";
import { defineScenario, type Occasion, type OtherRecords } from "fazhi/testing";
import { brokenBy } from "./broken.js";

const afterTheYear = "2018-01-01";

const environmentalWorks = [
  ...(["coal", "dust", "vehicles", "industry"] as const),
  ...(["facilities", "water", "greening", "saving", "circular"] as const),
];

/** What is to work in the place of a government when the year is over, and the rule that says so. */
const mechanismsToRun = [
  ["random-inspection-rules", "issue-random-inspection-rules"],
  ["credit-sharing", "share-credit-information"],
  ["market-exit", "provide-market-exit"],
  ["joint-enforcement", "enforce-jointly"],
  ["shared-standards", "agree-supervision-standards"],
  ["service-hotline", "run-one-hotline"],
] as const;

/** What is to be set up there; that it works is asked of the mechanism itself. */
const mechanismsToHave = [
  ["performance-indicators", "run-performance-indicators"],
  ["mediation-4322", "set-up-mediation-system"],
  ["mediation-linkage", "link-three-mediations"],
  ["online-petition", "open-way-for-online-petitions"],
] as const;

const ofMediation: readonly string[] = ["mediation-4322", "mediation-linkage"];

/** What a government did in the year of the plan, its mediations apart, each thing an override can take away. */
export const deedsApartMediation = (id: string): OtherRecords => ({
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
  list: (["service-item", "approval-item"] as const).map((kind) => ({
    id: `${id}-${kind}`,
    unit: id,
    kind,
    title: "目录",
    compiledOn: "2016-05-04",
    publishedOn: "2016-05-10",
  })),
  mechanism: [
    {
      id: `${id}-intermediaries`,
      unit: id,
      kind: "intermediary-clean-up",
      title: "清理规范中介服务工作方案",
      establishedOn: "2017-12-31",
      document: { document: "清理规范中介服务工作方案" },
    },
    { id: `${id}-opinion`, unit: id, kind: "public-opinion", title: "舆论引导办法", usedSince: "2017-04-20" },
    { id: `${id}-requests`, unit: id, kind: "review-request", title: "审查建议办理办法", usedSince: "2017-05-01" },
    ...[...mechanismsToRun, ...mechanismsToHave.filter(([kind]) => !ofMediation.includes(kind))].map(([kind]) => ({
      id: `${id}-${kind}`,
      // The body that assesses has no units under it.
      ...(kind === "performance-indicators" ? { unit: `${id}-assessor`, participants: [id] } : { unit: id }),
      kind,
      title: "机制",
      usedSince: "2017-12-31",
    })),
  ],
  unit: [
    {
      id: `${id}-assessor`,
      title: "绩效考评办公室",
      kind: "party-organ",
      level: "county",
      staffing: { on: "2017-12-01", enforcementStaff: 0 },
    },
  ],
  "performance-assessment": [
    {
      id: `${id}-assessment`,
      unit: id,
      year: 2017,
      coversLawBasedGovernment: true,
      concludedOn: "2018-01-20",
      publishedOn: "2018-01-22",
    },
  ],
  "hotline-ticket": [
    {
      id: `${id}-ticket`,
      unit: id,
      kind: "complaint",
      title: "小区停水",
      receivedOn: "2017-12-20",
      dueOn: "2017-12-27",
      answeredOn: "2017-12-27",
    },
  ],
  disclosure: (["decision", "execution", "management", "service", "result", "response"] as const).map((kind) => ({
    id: `${id}-${kind}`,
    unit: id,
    kind,
    title: "公开事项",
    formedOn: "2017-12-20",
    publishedOn: "2017-12-31",
  })),
  "environmental-work": environmentalWorks.map((kind) => ({
    id: `${id}-${kind}`,
    unit: id,
    kind,
    title: "治理项目",
    startedOn: "2017-04-20",
    dueOn: "2017-12-31",
    doneOn: "2017-12-31",
  })),
  "environmental-monitoring": [
    {
      id: `${id}-air`,
      unit: id,
      medium: "air",
      indicator: "优良天数",
      from: "2017-01-01",
      until: "2017-12-31",
      value: 240,
      target: { direction: "at-least", value: 240 },
    },
  ],
  "energy-assessment": [{ id: `${id}-energy`, unit: id, year: 2017, concludedOn: "2018-03-31", result: "fulfilled" }],
  training: [
    { id: `${id}-course`, unit: id, kind: "training-course", heldOn: "2017-12-31", audience: "leadership" },
    { id: `${id}-first-lecture`, unit: id, kind: "legal-lecture", heldOn: "2017-01-01", audience: "leadership" },
    { id: `${id}-second-lecture`, unit: id, kind: "legal-lecture", heldOn: "2017-08-10", audience: "leadership" },
  ],
  inspection: [
    { id: `${id}-inspection`, unit: id, kind: "special", heldOn: "2017-10-20", shortcomings: [] },
    { id: `${id}-portal`, unit: id, kind: "portal", heldOn: "2017-12-31", shortcomings: [] },
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
  "market-supervision",
] as const;

const separate = (field: (typeof fields)[number]) => ({
  enforcement: fields.map((one) => ({
    field: one,
    state: one === field ? ("separate" as const) : ("integrated" as const),
    since: "2017-12-31",
  })),
});

/** As {@link deedsApartMediation}, with the mediations and the systems through which they went. */
export const deedsOf = (id: string): OtherRecords => {
  const deeds = deedsApartMediation(id);
  return {
    ...deeds,
    "mediation-case": [
      {
        id: `${id}-mediation`,
        unit: id,
        kind: "people",
        title: "示例纠纷",
        receivedOn: "2017-06-01",
        referredFrom: id,
        referredOn: "2017-06-01",
        acceptedOn: "2017-06-02",
        longerAgreed: false,
        concludedOn: "2017-06-12",
        outcome: "agreement",
      },
    ],
    mechanism: [
      ...(deeds["mechanism"] ?? []),
      ...ofMediation.map((kind) => ({ id: `${id}-${kind}`, unit: id, kind, title: "机制", usedSince: "2017-12-31" })),
    ],
  };
};

export const government = defineScenario({
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
    {
      name: "no catalogue of services",
      breaks: ["keep-service-catalogue"],
      others: ({ id }) => ({ list: [{ id: `${id}-service-item`, kind: "document-catalogue" as const }] }),
    },
    {
      name: "no catalogue of approval items",
      breaks: ["keep-approval-catalogue"],
      others: ({ id }) => ({ list: [{ id: `${id}-approval-item`, kind: "document-catalogue" as const }] }),
    },
    ...mechanismsToHave.map(([kind, rule]) => ({
      name: `${kind} that nobody set up`,
      breaks: [rule],
      others: ({ id }: Occasion) => ({ mechanism: [{ id: `${id}-${kind}`, kind: "other" as const }] }),
    })),
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
      name: "a hotline that nobody called in the year",
      breaks: ({ id }) => brokenBy("mechanism", `${id}-service-hotline`, ["show-work-of-service-hotline"]),
      others: ({ id }) => ({
        "hotline-ticket": [
          { id: `${id}-ticket`, receivedOn: "2016-12-20", dueOn: "2016-12-27", answeredOn: "2016-12-27" },
        ],
      }),
    },
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
      breaks: ["staff-legal-functions", "fill-legal-posts"],
      record: () => ({ staffing: { on: "2017-12-01", enforcementStaff: 0, legalPosts: 4, legalStaff: 0 } }),
    },
    {
      name: "transport enforced by several bodies",
      breaks: ["cover-ten-fields", "integrate-enforcement-in-named-fields"],
      record: () => separate("transport"),
    },
    {
      name: "the market supervised by several bodies",
      breaks: ["integrate-market-supervision"],
      record: () => separate("market-supervision"),
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
      name: "nothing published on how things were carried out",
      breaks: ["be-open-on-all-five"],
      others: ({ id }) => ({ disclosure: [{ id: `${id}-execution`, kind: "data" }] }),
    },
    {
      name: "the portal checked when the year was over",
      breaks: ["check-portal"],
      others: ({ id }) => ({ inspection: [{ id: `${id}-portal`, heldOn: afterTheYear }] }),
    },
    {
      name: "concerns answered under no mechanism",
      breaks: ["guide-public-opinion"],
      others: ({ id }) => ({ mechanism: [{ id: `${id}-opinion`, usedSince: afterTheYear }] }),
    },
    {
      name: "nothing done about dust",
      breaks: ["fight-four-kinds-of-pollution"],
      others: ({ id }) => ({ "environmental-work": [{ id: `${id}-dust`, kind: "other" }] }),
    },
    {
      name: "no works for the water",
      breaks: ["advance-environmental-works"],
      others: ({ id }) => ({ "environmental-work": [{ id: `${id}-water`, kind: "other" }] }),
    },
    {
      name: "a boiler retired a day late",
      breaks: ({ id }) => brokenBy("environmental-work", `${id}-coal`, ["finish-environmental-work-in-time"]),
      others: ({ id }) => ({ "environmental-work": [{ id: `${id}-coal`, doneOn: afterTheYear }] }),
    },
    {
      name: "the air never monitored",
      breaks: ["monitor-air"],
      others: ({ id }) => ({ "environmental-monitoring": [{ id: `${id}-air`, medium: "water" }] }),
    },
    {
      name: "one good day fewer than was set",
      breaks: ({ id }) => brokenBy("environmental-monitoring", `${id}-air`, ["reach-monitored-target"]),
      others: ({ id }) => ({ "environmental-monitoring": [{ id: `${id}-air`, value: 239 }] }),
    },
    {
      name: "not assessed by its target of saving energy",
      breaks: ["assess-energy-saving"],
      others: ({ id }) => ({ "energy-assessment": [{ id: `${id}-energy`, year: 2016 }] }),
    },
    {
      name: "its target of saving energy missed",
      breaks: ({ id }) => brokenBy("energy-assessment", `${id}-energy`, ["meet-energy-target"]),
      others: ({ id }) => ({ "energy-assessment": [{ id: `${id}-energy`, result: "not-fulfilled" }] }),
    },
    {
      name: "measures on intermediary services issued when the year was over",
      breaks: ["issue-measures-on-intermediaries"],
      others: ({ id }) => ({ mechanism: [{ id: `${id}-intermediaries`, establishedOn: afterTheYear }] }),
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

const grantedFields = ["urban-rural-construction", "environmental-protection", "historical-culture"] as const;

const legislatingGovernment = defineScenario({
  name: "a government of a prefecture that legislates",
  about: Unit,
  record: (occasion) => ({ ...government.record(occasion), title: "示例州人民政府", level: "prefecture" }),
  others: ({ id }) => ({
    ...deedsOf(id),
    unit: [
      ...(deedsOf(id)["unit"] ?? []),
      {
        id: `${id}-office`,
        title: "示例州法制办公室",
        kind: "office",
        level: "prefecture",
        parent: id,
        staffing: { on: "2012-01-01", enforcementStaff: 0 },
        online: { siteIntegratedOn: "2016-05-04", intranetConnectedOn: "2017-12-31", dataSharedOn: "2017-03-01" },
      },
    ],
    "legislation-project": grantedFields.map((field) => ({
      id: `${id}-${field}`,
      unit: `${id}-office`,
      title: "示例州管理办法",
      form: "government-rule",
      field,
      startedOn: field === "historical-culture" ? "2017-12-31" : "2017-05-08",
      procedure: [],
    })),
    "legislation-plan": [
      { id: `${id}-five`, unit: id, kind: "five-year", firstYear: 2016, lastYear: 2020, adoptedOn: "2016-05-01" },
      { id: `${id}-yearly`, unit: id, kind: "yearly", firstYear: 2017, adoptedOn: "2017-03-01" },
    ],
  }),
  violations: [
    {
      name: "nothing started on history and culture",
      breaks: ["start-legislation-in-each-field"],
      others: ({ id }) => ({ "legislation-project": [{ id: `${id}-historical-culture`, startedOn: afterTheYear }] }),
    },
    {
      name: "no plan for the year",
      breaks: ["have-legislation-plans"],
      others: ({ id }) => ({ "legislation-plan": [{ id: `${id}-yearly`, firstYear: 2018 }] }),
    },
  ],
});

/** Governments (县级以上人民政府) and what the plan wants of them within its year. */
export const governments = [government, quietGovernment, legislatingGovernment];
