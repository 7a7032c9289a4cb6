import { Unit } from "fazhi/model";
import { defineScenario, type Occasion, type OtherRecords, type Violation } from "fazhi/testing";
import { brokenBy } from "./broken.js";
import { after } from "./days.js";
import { deedsApartMediation, government } from "./governments.js";
import { decision } from "./major-decisions.js";
import { document } from "./normative-documents.js";
import { penalty } from "./penalties.js";
import { inspection } from "./random-inspections.js";
import { reconsideration } from "./reconsiderations.js";
import { departmentOf, together } from "./setting.js";
import { suit } from "./suits.js";

/** Days from which everything is done and decided within the plan's year. */
const within = { from: "2017-04-20", until: "2017-08-01" };
const lastDay = "2017-12-31";
const afterTheYear = "2018-01-01";

const bureauOf = ({ id }: Occasion): string => `${id}-bureau`;
const ofBureau = (occasion: Occasion): Occasion => ({ ...occasion, unit: bureauOf(occasion) });

/** A power of inspection and its responsibility, which make the rules of random inspection a matter of the department. */
const powerOfInspection = (unit: string) => [
  {
    id: `inspect-of-${unit}`,
    list: `powers-of-${unit}`,
    name: "计量监督检查",
    kind: "inspection",
    basis: [{ document: "中华人民共和国计量法", article: "第十八条" }],
    exercisingUnit: unit,
    validFrom: "2012-01-04",
    publishedOn: "2012-01-10",
    pairedWith: `inspect-duty-of-${unit}`,
    procedure: "抽取、检查、公开",
  },
  {
    id: `inspect-duty-of-${unit}`,
    list: `responsibilities-of-${unit}`,
    name: "计量监督检查责任",
    validFrom: "2012-01-04",
    pairedWith: `inspect-of-${unit}`,
  },
];

/** The department of the government, and what its team inspects at random. */
function departmentUnder(occasion: Occasion): OtherRecords {
  const { unit = [], ...registers } = departmentOf(bureauOf(occasion), "示例局");
  const { unit: teams = [], ...ofTeam } = inspection.others?.(ofBureau(occasion)) ?? {};
  return together(registers, ofTeam, {
    unit: [
      ...unit.map((one) => ({ ...one, parent: occasion.id })),
      ...teams.map((one) => ({ ...one, parent: bureauOf(occasion), establishedOn: "2010-03-01" })),
      {
        id: `${occasion.id}-old-team`,
        title: "示例旧执法队",
        kind: "enforcement-team",
        level: "county",
        parent: bureauOf(occasion),
        establishedOn: "2010-03-01",
        abolishedOn: lastDay,
        successors: [`${occasion.id}-team`],
        staffing: { on: "2016-12-01", enforcementStaff: 0 },
      },
    ],
    "random-inspection": [{ ...inspection.record(ofBureau(occasion)), id: `${occasion.id}-inspection` }],
    "list-entry": powerOfInspection(bureauOf(occasion)),
  });
}

/** A document that was gone through on a day and again in the law's time. */
const goneThroughOn = (day: string) => [day, "2026-03-01"].map((on) => ({ on, verdict: "keep" }));

/** What the government and its department did in the year, so that each of the plan's mechanisms had work. */
function worksOf(occasion: Occasion): OtherRecords {
  const { id, day } = occasion;
  const unit = bureauOf(occasion);
  const own = ofBureau(occasion);
  return {
    "major-decision": [
      {
        ...decision.record(occasion),
        id: `${id}-decision`,
        unit: id,
        advisers: [`${id}-lawyer`],
        wideConcern: true,
        stabilityRisk: true,
        lookedBackOn: lastDay,
      },
    ],
    "unlawful-case": [
      {
        id: `${id}-wrong-decision`,
        unit,
        title: "违法决策",
        establishedOn: after(day, 60),
        decision: `${id}-decision`,
        major: false,
        graveConsequences: false,
      },
    ],
    "enforcement-case": [
      {
        ...penalty.record(own),
        id: `${id}-penalty`,
        referrals: [{ to: "department-1", sentOn: after(day, 20), answeredOn: after(day, 30), resultRecognised: true }],
      },
    ],
    "power-post": [
      {
        id: `${id}-post`,
        unit,
        area: "fiscal-funds",
        title: "资金岗",
        powerDivided: true,
        postSeparated: true,
        authorityGraded: true,
        internalControl: true,
        heldSince: "2015-01-05",
        rotationDueOn: day,
        rotatedOn: day,
      },
    ],
    "reconsideration-case": [{ ...reconsideration.record(own), id: `${id}-reconsideration` }],
    "litigation-case": [
      {
        ...suit.record(own),
        id: `${id}-suit`,
        headAppeared: true,
        appearedBy: ["chief", "lawyer"],
        excuse: undefined,
        excuseProven: undefined,
      },
    ],
    "normative-document": [
      {
        ...document.record({ ...own, day: "2016-05-04" as typeof day }),
        id: `${id}-old-document`,
        cleanUps: goneThroughOn(lastDay),
      },
    ],
    "market-subject": [
      {
        id: `${id}-business`,
        unit,
        title: "示例企业",
        kind: "enterprise",
        registeredOn: "2011-03-01",
        certificatesMerged: true,
        licenceReissuedOn: "2016-11-02",
        abnormalListings: [],
        blacklistings: [],
        creditSharedOn: "2017-01-01",
      },
    ],
    "mediation-case": [
      {
        id: `${id}-mediation`,
        unit,
        kind: "people",
        title: "示例纠纷",
        receivedOn: day,
        referredFrom: unit,
        referredOn: day,
        acceptedOn: day,
        longerAgreed: false,
        concludedOn: after(day, 10),
        outcome: "agreement",
      },
    ],
    "hotline-ticket": (["hall", "web", "mobile", "kiosk", "phone"] as const).map((channel) => ({
      id: `${id}-by-${channel}`,
      unit,
      kind: "consultation",
      title: "咨询",
      channel,
      receivedOn: day,
      dueOn: after(day, 5),
      answeredOn: after(day, 5),
    })),
  };
}

/** Two approvals of investment projects, one of which was merged into the other's procedure. */
const approvals = (occasion: Occasion): OtherRecords => ({
  "list-entry": ["merged", "kept"].map((name) => ({
    id: `${occasion.id}-${name}`,
    list: `items-of-${bureauOf(occasion)}`,
    code: `${occasion.id}-${name}`,
    catalogued: true,
    name: `投资项目${name}审批`,
    kind: "licence",
    basis: [{ document: "中华人民共和国示例法", article: "第八条" }],
    investmentProject: true,
    validFrom: "2012-02-01",
    publishedOn: "2012-02-01",
    procedure: "申请、受理、审查、决定",
    timeLimit: { count: 20, workingDays: true },
    cleanUps: [{ on: "2017-06-01", verdict: name === "merged" ? "merge" : "keep" }],
  })),
});

const mechanismOf = (id: string, kind: string) => ({
  id: `${id}-${kind}`,
  unit: id,
  kind,
  title: "示例制度",
  establishedOn: "2016-03-01",
  usedSince: "2016-03-01",
  document: { document: "示例制度规定" },
});

/** The mechanisms that the stories above give work to, those of which a paper is asked for first. */
const withPaper = [
  "opinion-survey",
  "decision-accountability",
  "full-process-record",
  "enforcement-legal-review",
  "post-rotation",
  "reconsideration-hearing",
  "document-clean-up",
] as const;
const others = [
  "risk-assessment",
  "head-appearance",
  "public-participation",
  "mediation-4322",
  "mediation-linkage",
] as const;

const breach = (
  kind: string,
  name: string,
  override: (occasion: Occasion, lawful: OtherRecords) => OtherRecords,
  besides: (occasion: Occasion) => ReturnType<typeof brokenBy> = () => [],
): Violation => ({
  name,
  breaks: (occasion) => [
    ...brokenBy("mechanism", `${occasion.id}-${kind}`, [`show-work-of-${kind}`]),
    ...besides(occasion),
  ],
  others: override,
});

/** The steps of the first of some records but those of a kind. */
const stepsWithout = (kind: string, [record]: OtherRecords[string] = []): unknown =>
  ((record?.["procedure"] ?? []) as readonly { readonly kind: string }[]).filter((step) => step.kind !== kind);

const mediates = (id: string) => brokenBy("mechanism", id, ["mediate-through-system"]);

const atWork = defineScenario({
  name: "a government whose mechanisms have work to show",
  about: Unit,
  days: within,
  record: (occasion) => government.record(occasion),
  others: (occasion) =>
    together(deedsApartMediation(occasion.id), departmentUnder(occasion), worksOf(occasion), approvals(occasion), {
      mechanism: [...withPaper, ...others].map((kind) => mechanismOf(occasion.id, kind)),
    }),
  violations: [
    ...withPaper.map(
      (kind): Violation => ({
        name: `no paper that founds ${kind}`,
        breaks: [`found-${kind}-on-paper`],
        others: ({ id }) => ({ mechanism: [{ id: `${id}-${kind}`, document: undefined }] }),
      }),
    ),
    breach(
      "opinion-survey",
      "nobody surveyed on a decision of wide concern",
      ({ id }) => ({ "major-decision": [{ id: `${id}-decision`, surveyed: false, surveyedOn: undefined }] }),
      ({ id }) => brokenBy("major-decision", `${id}-decision`, ["survey-opinion-before-decision"]),
    ),
    breach(
      "risk-assessment",
      "no assessment of what a decision risks",
      ({ id }, lawful) => ({
        "major-decision": [
          { id: `${id}-decision`, procedure: stepsWithout("risk-assessment", lawful["major-decision"]) },
        ],
      }),
      ({ id }) => brokenBy("major-decision", `${id}-decision`, ["complete-steps-before-discussion"]),
    ),
    breach(
      "enforcement-legal-review",
      "a major penalty without review",
      ({ id }, lawful) => ({
        "enforcement-case": [
          { id: `${id}-penalty`, procedure: stepsWithout("legal-review", lawful["enforcement-case"]) },
        ],
      }),
      ({ id }) => brokenBy("enforcement-case", `${id}-penalty`, ["review-major-case-before-decision"]),
    ),
    breach("reconsideration-hearing", "no hearing of a reconsideration", ({ id }) => ({
      "reconsideration-case": [
        { id: `${id}-reconsideration`, hearingHeldOn: undefined, hearingNotifiedOn: undefined, hearingHeld: false },
      ],
    })),
    breach("head-appearance", "no head in court, each time for a good reason", ({ id }) => ({
      "litigation-case": [
        {
          id: `${id}-suit`,
          headAppeared: false,
          appearedBy: ["staff", "lawyer"],
          excuse: "irreplaceable-duty",
          excuseProven: true,
        },
      ],
    })),
    breach("random-inspection-rules", "the last random inspection was in the year before", (occasion) => ({
      "random-inspection": [
        {
          ...inspection.record({ ...ofBureau(occasion), day: "2016-12-05" as typeof occasion.day }),
          id: `${occasion.id}-inspection`,
        },
      ],
    })),
    breach(
      "decision-accountability",
      "nobody looked back on an unlawful decision within the year",
      ({ id }) => ({ "major-decision": [{ id: `${id}-decision`, lookedBackOn: afterTheYear }] }),
      ({ id }) => brokenBy("unlawful-case", `${id}-wrong-decision`, ["look-back-on-unlawful-decision"]),
    ),
    breach(
      "full-process-record",
      "no process recorded",
      ({ id }) => ({ "enforcement-case": [{ id: `${id}-penalty`, record: undefined }] }),
      ({ id }) => brokenBy("unit", `${id}-bureau`, ["introduce-process-records"]),
    ),
    breach(
      "post-rotation",
      "nobody rotated",
      ({ id }) => ({ "power-post": [{ id: `${id}-post`, rotatedOn: undefined }] }),
      ({ id }) => brokenBy("power-post", `${id}-post`, ["rotate-post-holder"]),
    ),
    breach("document-clean-up", "no older document gone through", ({ id }) => ({
      "normative-document": [{ id: `${id}-old-document`, cleanUps: goneThroughOn(afterTheYear) }],
    })),
    breach("joint-enforcement", "no clue sent on", ({ id }) => ({
      "enforcement-case": [{ id: `${id}-penalty`, referrals: [] }],
    })),
    breach("credit-sharing", "credit information shared before the year only", ({ id }) => ({
      "market-subject": [{ id: `${id}-business`, creditSharedOn: "2016-12-31" }],
    })),
    {
      name: "no mediation accepted in the year and none handed on",
      breaks: ({ id }) => [...mediates(`${id}-mediation-4322`), ...mediates(`${id}-mediation-linkage`)],
      others: ({ id }) => ({
        "mediation-case": [
          {
            id: `${id}-mediation`,
            receivedOn: "2016-12-01",
            acceptedOn: "2016-12-01",
            concludedOn: "2016-12-10",
            referredOn: undefined,
            referredFrom: undefined,
          },
        ],
      }),
    },
    {
      name: "mediations that nobody handed on",
      breaks: ({ id }) => mediates(`${id}-mediation-linkage`),
      others: ({ id }) => ({
        "mediation-case": [{ id: `${id}-mediation`, referredOn: undefined, referredFrom: undefined }],
      }),
    },
    {
      name: "nothing came by the kiosk",
      breaks: ["serve-by-all-channels"],
      others: ({ id }) => ({ "hotline-ticket": [{ id: `${id}-by-kiosk`, channel: "phone" }] }),
    },
    {
      name: "two approvals of investment projects, both kept as they were",
      breaks: ["merge-investment-approvals"],
      others: ({ id }) => ({
        "list-entry": [{ id: `${id}-merged`, cleanUps: [{ on: "2017-06-01", verdict: "keep" }] }],
      }),
    },
    {
      name: "decisions without a platform of participation",
      breaks: ["run-participation-platform"],
      others: ({ id }) => ({ mechanism: [{ id: `${id}-public-participation`, usedSince: afterTheYear }] }),
    },
    {
      name: "as many teams on the register of units as when the year began",
      breaks: ["show-cut-of-teams-in-register"],
      others: ({ id }) => ({
        unit: [{ id: `${id}-old-team`, abolishedOn: afterTheYear }],
      }),
    },
  ],
});

/** Governments in the plan's year, by what their mechanisms and their departments have to show. */
export const governmentsAtWork = [atWork];
