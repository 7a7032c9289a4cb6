import { testIndicator, testRule } from "fazhi/testing";
import { describe, it } from "vitest";
import { changji2017 } from "../../../rules/changji-2017/pack.js";
import {
  holdApprovalBureauPilot,
  holdCrossDepartmentEnforcementPilot,
  holdEGovernmentPilot,
  holdUrbanManagementPilot,
  launchApprovalBureau,
  namedPilotsStarted,
  standForNoNamedPilot,
} from "../../../rules/changji-2017/pilots.js";

const frame = { describe, it };
const region = [
  { id: "jimsar", division: "652327" },
  { id: "hutubi", division: "652323" },
  { id: "mulei", division: "652328" },
  { id: "fukang", division: "652302" },
  { id: "manas", division: "652324" },
];

// A loop and not `describe.each`, so that the catalogue finds the cases of each rule.
for (const [rule, subject, place] of [
  [holdApprovalBureauPilot, "approval-bureau", "jimsar"],
  [holdEGovernmentPilot, "e-government", "hutubi"],
  [holdCrossDepartmentEnforcementPilot, "cross-department-enforcement", "mulei"],
  [holdUrbanManagementPilot, "urban-management", "fukang"],
] as const) {
  const pilot = { id: "pilot", subject, region: place, startedOn: "2017-06-01" };
  testRule(frame, changji2017, rule, {
    asOf: "2018-01-31",
    record: { kind: "government", level: "county", region: place },
    others: { region, pilot: [pilot] },
    keeps: [{ name: "the pilot is held there" }],
    breaks: [
      {
        name: "it is held in another place",
        others: { pilot: [{ ...pilot, region: "manas" }] },
        data: { due: "2017-12-31" },
      },
      { name: "another pilot is held there", others: { pilot: [{ ...pilot, subject: "document-unification" }] } },
    ],
    pending: [
      {
        name: "none yet on the last day of the year",
        asOf: "2017-12-31",
        others: { pilot: [{ ...pilot, region: "manas" }] },
        due: "2017-12-31",
      },
    ],
    notApplicable: [
      { name: "a county that the plan does not name", record: { region: "manas" } },
      { name: "a department of the county", record: { kind: "department" } },
      { name: "on the day before the plan was in force", asOf: "2017-03-31" },
    ],
  });
}

testRule(frame, changji2017, launchApprovalBureau, {
  asOf: "2018-01-31",
  record: { subject: "approval-bureau", region: "jimsar" },
  others: { region },
  keeps: [{ name: "launched within the year", record: { startedOn: "2017-05-19" } }],
  breaks: [{ name: "never launched, where no day was set", message: "overdue", due: "2017-12-31" }],
  pending: [
    { name: "not launched on its day", asOf: "2017-09-30", record: { dueOn: "2017-09-30" }, due: "2017-09-30" },
  ],
  notApplicable: [{ name: "a bureau that the plan does not name", record: { region: "manas" } }],
});

testRule(frame, changji2017, standForNoNamedPilot, {
  asOf: "2018-01-31",
  record: { subject: "urban-management", region: "manas", startedOn: "2017-05-15" },
  others: {
    region: [...region, { id: "qitai", division: "652325" }],
    pilot: ["fukang", "qitai"].map((place) => ({
      id: place,
      subject: "urban-management",
      region: place,
      startedOn: "2017-12-31",
    })),
  },
  keeps: [{ name: "a further place beside both that are named" }],
  breaks: [
    {
      name: "one of the two that are named has not started",
      others: { pilot: [{ id: "qitai", startedOn: undefined }] },
      data: { missing: "奇台县", due: "2017-12-31" },
      severity: "notice",
    },
  ],
  pending: [
    {
      name: "while the year runs",
      asOf: "2017-09-30",
      others: { pilot: [{ id: "qitai", startedOn: undefined }] },
    },
  ],
  undetermined: [
    { name: "the data do not know Qitai", others: { region: [{ id: "qitai", division: "652399" }] }, missing: [] },
  ],
  notApplicable: [
    { name: "held in a place that is named", record: { region: "fukang" } },
    { name: "a subject for which no place is named", record: { subject: "document-unification" } },
    { name: "not started", record: { startedOn: undefined } },
    { name: "started the year before", record: { startedOn: "2016-12-31" } },
    { name: "a county of another prefecture", others: { region: [{ id: "manas", division: "652122" }] } },
  ],
});

const started = (id: string, subject: string, place: string) => ({
  id,
  subject,
  region: place,
  startedOn: "2017-05-19",
});

testIndicator(frame, changji2017, namedPilotsStarted, {
  asOf: "2018-01-31",
  record: { kind: "government", level: "county", region: "jimsar" },
  others: { region },
  cases: [
    {
      name: "one of two named places has started, a third county is not named",
      records: [{}, { region: "hutubi" }, { region: "manas" }],
      others: {
        pilot: [started("bureau", "approval-bureau", "jimsar"), started("online", "e-government", "jimsar")],
      },
      value: 1 / 2,
      target: "missed",
    },
    {
      name: "one of the two that are named for Jimsar",
      records: [{}],
      others: { pilot: [started("bureau", "approval-bureau", "jimsar")] },
      value: 0,
      target: "missed",
    },
  ],
});
