import { changePacks, evaluate, loadDataset, type Pack, plainDate } from "fazhi";
import { testIndicator, testRule } from "fazhi/testing";
import { describe, expect, it } from "vitest";
import {
  comprehensiveEnforcementShare,
  concludeCrossDepartmentPilot,
  concludeUrbanManagementPilot,
  cutKindsOfEnforcementTeam,
  integrateEnforcementInNamedFields,
} from "../../../rules/changji-2017/enforcement-reform.js";
import { marketSupervisionShare } from "../../../rules/changji-2017/market-supervision.js";
import { changji2017 } from "../../../rules/changji-2017/pack.js";
import { plan2017 } from "../../../rules/changji-2017/sources.js";

const frame = { describe, it };

describe("a considerable cut", () => {
  const cut = (now: number) =>
    loadDataset({
      unit: [
        {
          id: "county",
          title: "示例县人民政府",
          kind: "government",
          level: "county",
          enforcementTeams: [
            { on: "2016-12-31", kinds: 24 },
            { on: "2017-12-31", kinds: now },
          ],
        },
      ],
    });
  const found = (now: number, pack: Pack) =>
    evaluate(cut(now), pack, { asOf: plainDate("2018-06-30") })
      .findings.filter(({ rule }) => rule === "cut-kinds-considerably")
      .map(({ severity }) => severity);
  const authority = plan2017.clause("2.13 二（十三）");
  const [users] = changePacks([changji2017], {
    parameters: { "considerable-cut": [{ value: 0.5, source: authority, inForce: { from: plainDate("2017-04-01") } }] },
    severities: { "cut-kinds-considerably": "error" },
  }) as readonly [Pack];

  it("is a fifth until a user says otherwise, and a warning until then", () => {
    expect([found(23, changji2017), found(20, changji2017), found(19, changji2017)]).toEqual([
      ["warning"],
      ["warning"],
      [],
    ]);
  });

  it("is what a user sets, as grave as the user says", () => {
    expect([found(19, users), found(13, users), found(12, users)]).toEqual([["error"], ["error"], []]);
  });
});
const before = { on: "2016-12-31", kinds: 9 };

testRule(frame, changji2017, cutKindsOfEnforcementTeam, {
  asOf: "2017-09-30",
  record: { kind: "government", level: "county" },
  keeps: [
    { name: "one fewer", record: { enforcementTeams: [before, { on: "2017-09-30", kinds: 8 }] } },
    {
      name: "the last count of the year decides, in whatever order they stand",
      asOf: "2018-03-01",
      record: { enforcementTeams: [{ on: "2017-12-31", kinds: 8 }, { on: "2017-06-30", kinds: 10 }, before] },
    },
    {
      name: "one fewer, on the first day of the plan",
      asOf: "2017-04-01",
      record: { enforcementTeams: [before, { on: "2017-01-01", kinds: 8 }] },
    },
  ],
  breaks: [
    {
      name: "as many as before when the year is over",
      asOf: "2018-01-01",
      record: { enforcementTeams: [before, { on: "2017-09-30", kinds: 9 }] },
      message: "not-cut",
      data: { before: 9, now: 9, counted: "2017-09-30", due: "2017-12-31" },
      field: "enforcementTeams",
      severity: "error",
    },
    {
      name: "fewer for a time only",
      asOf: "2018-01-01",
      record: { enforcementTeams: [before, { on: "2017-06-30", kinds: 8 }, { on: "2017-12-31", kinds: 9 }] },
    },
    {
      name: "fewer only in the next year",
      asOf: "2018-03-01",
      record: {
        enforcementTeams: [before, { on: "2017-12-31", kinds: 9 }, { on: "2018-01-01", kinds: 8 }],
      },
    },
  ],
  pending: [
    {
      name: "as many as before so far",
      record: { enforcementTeams: [before, { on: "2017-09-30", kinds: 9 }] },
      due: "2017-12-31",
    },
    {
      name: "counted fewer on a later day",
      record: { enforcementTeams: [before, { on: "2017-10-01", kinds: 8 }] },
      due: "2017-12-31",
    },
  ],
  undetermined: [
    { name: "nothing is recorded", missing: ["enforcementTeams"] },
    {
      name: "not counted the year before",
      record: { enforcementTeams: [{ on: "2017-09-30", kinds: 6 }] },
      missing: ["enforcementTeams"],
    },
    {
      name: "not counted in the year, which is over",
      asOf: "2018-01-01",
      record: { enforcementTeams: [before] },
      missing: ["enforcementTeams"],
    },
  ],
  notApplicable: [
    { name: "a department", record: { kind: "department", enforcementTeams: [before] } },
    { name: "the autonomous region", record: { level: "region", enforcementTeams: [before] } },
    { name: "on the day before the plan was in force", asOf: "2017-03-31", record: { enforcementTeams: [before] } },
  ],
  boundaries: true,
});

testRule(frame, changji2017, integrateEnforcementInNamedFields, {
  asOf: "2017-09-30",
  record: { enforcement: [{ field: "transport", state: "integrated", since: "2017-07-31" }] },
  keeps: [
    { name: "integrated in July" },
    { name: "integrated that day", asOf: "2017-07-31" },
    {
      name: "integrated; another field is none of the ten",
      record: {
        enforcement: [
          { field: "transport", state: "integrated", since: "2017-07-31" },
          { field: "market-supervision", state: "separate" },
        ],
      },
    },
    {
      name: "integrated the year before, on the first day of the plan",
      asOf: "2017-04-01",
      record: { enforcement: [{ field: "commerce", state: "integrated", since: "2016-10-31" }] },
    },
  ],
  breaks: [
    {
      name: "under way when the year is over",
      asOf: "2018-01-01",
      record: { enforcement: [{ field: "transport", state: "under-way" }] },
      due: "2017-12-31",
      field: "enforcement",
      severity: "warning",
    },
    {
      name: "integrated in the next year",
      asOf: "2018-03-01",
      record: { enforcement: [{ field: "transport", state: "integrated", since: "2018-01-01" }] },
    },
  ],
  pending: [
    {
      name: "separate so far",
      record: { enforcement: [{ field: "work-safety", state: "separate" }] },
      due: "2017-12-31",
    },
  ],
  undetermined: [
    {
      name: "since when is not recorded",
      asOf: "2018-01-01",
      record: { enforcement: [{ field: "transport", state: "integrated" }] },
      missing: ["enforcement[0].since"],
    },
  ],
  notApplicable: [
    {
      name: "a field that is none of the ten",
      record: { enforcement: [{ field: "urban-management", state: "separate" }] },
    },
    { name: "nothing is recorded", record: { enforcement: undefined } },
    { name: "on the day before the plan was in force", asOf: "2017-03-31" },
  ],
  boundaries: true,
});

testIndicator(frame, changji2017, comprehensiveEnforcementShare, {
  asOf: "2017-09-30",
  cases: [
    {
      name: "integrated, under way, integrated later, another field, nothing recorded",
      records: [
        { enforcement: [{ field: "transport", state: "integrated", since: "2017-07-31" }] },
        { enforcement: [{ field: "commerce", state: "under-way" }] },
        { enforcement: [{ field: "work-safety", state: "integrated", since: "2017-10-31" }] },
        { enforcement: [{ field: "market-supervision", state: "integrated", since: "2017-06-30" }] },
        {},
      ],
      counted: 1,
      of: 3,
    },
  ],
});

testIndicator(frame, changji2017, marketSupervisionShare, {
  asOf: "2017-09-30",
  cases: [
    {
      name: "integrated, under way, integrated later, another field, nothing recorded",
      records: [
        { enforcement: [{ field: "market-supervision", state: "integrated", since: "2017-06-30" }] },
        { enforcement: [{ field: "market-supervision", state: "under-way" }] },
        { enforcement: [{ field: "market-supervision", state: "integrated", since: "2017-10-31" }] },
        { enforcement: [{ field: "transport", state: "integrated", since: "2017-06-30" }] },
        {},
      ],
      counted: 1,
      of: 3,
    },
  ],
});

testRule(frame, changji2017, concludeUrbanManagementPilot, {
  asOf: "2017-12-31",
  record: { subject: "urban-management", dueOn: "2017-09-30" },
  keeps: [
    { name: "concluded on the last day", record: { concludedOn: "2017-09-30" } },
    {
      name: "concluded on the first day of the plan",
      asOf: "2017-04-01",
      record: { dueOn: "2017-04-01", concludedOn: "2017-04-01" },
    },
  ],
  breaks: [
    {
      name: "concluded a day late",
      record: { concludedOn: "2017-10-01" },
      message: "late",
      due: "2017-09-30",
      field: "concludedOn",
      severity: "error",
    },
    { name: "not concluded", message: "overdue" },
  ],
  pending: [{ name: "on the last day", asOf: "2017-09-30", due: "2017-09-30" }],
  notApplicable: [
    { name: "the pilot across departments", record: { subject: "cross-department-enforcement" } },
    {
      name: "no day was set, in a place that the plan does not name",
      record: { dueOn: undefined, region: "manas" },
      others: { region: [{ id: "manas", division: "652324" }] },
    },
    { name: "due on the day before the plan", record: { dueOn: "2017-03-31" } },
    { name: "on the day before the plan was in force", asOf: "2017-03-31" },
  ],
  boundaries: true,
});

testRule(frame, changji2017, concludeCrossDepartmentPilot, {
  asOf: "2017-12-31",
  record: { subject: "cross-department-enforcement", dueOn: "2017-10-31" },
  keeps: [
    { name: "concluded on the last day", record: { concludedOn: "2017-10-31" } },
    {
      name: "concluded on the first day of the plan",
      asOf: "2017-04-01",
      record: { dueOn: "2017-04-01", concludedOn: "2017-04-01" },
    },
  ],
  breaks: [
    { name: "concluded a day late", record: { concludedOn: "2017-11-01" }, message: "late", due: "2017-10-31" },
    { name: "not concluded", message: "overdue" },
  ],
  pending: [{ name: "on the last day", asOf: "2017-10-31", due: "2017-10-31" }],
  notApplicable: [
    { name: "urban management", record: { subject: "urban-management" } },
    { name: "on the day before the plan was in force", asOf: "2017-03-31" },
  ],
  boundaries: true,
});
