import { testRule } from "fazhi/testing";
import { describe, it } from "vitest";
import { showCutOfTeamsInRegister } from "../../../rules/changji-2017/enforcement-team-register.js";
import { changji2017 } from "../../../rules/changji-2017/pack.js";

const lastDay = "2017-12-31";
const titles: Readonly<Record<string, string>> = {
  one: "甲县交通运输综合行政执法大队",
  two: "甲县卫生监督所",
  both: "甲县综合行政执法大队",
  three: "甲县农业执法大队",
};
const team = (id: string, given: object = {}) => ({
  id,
  title: titles[id] ?? id,
  kind: "enforcement-team",
  level: "county",
  parent: "bureau",
  ...given,
});

testRule({ describe, it }, changji2017, showCutOfTeamsInRegister, {
  asOf: "2018-01-01",
  record: { title: "甲县人民政府", kind: "government", level: "county", enforcementTeams: [] },
  others: {
    unit: [
      { id: "bureau", kind: "department", level: "county", parent: "record" },
      team("one"),
      team("two", { abolishedOn: lastDay }),
    ],
  },
  keeps: [
    { name: "two when the year began, one of them merged on its last day" },
    {
      name: "two merged into one that was set up in the year",
      others: {
        unit: [
          { id: "one", abolishedOn: "2017-08-01" },
          { id: "two", abolishedOn: "2017-08-01" },
          team("both", { establishedOn: "2017-08-01" }),
        ],
      },
    },
    {
      name: "looks uncut: as many teams as before, all in one field now",
      others: {
        unit: [
          { id: "two", abolishedOn: "2017-08-01" },
          team("second", { title: "甲县交通运输执法二中队", establishedOn: "2017-08-01" }),
        ],
      },
    },
  ],
  breaks: [
    {
      name: "two at the beginning and at the end, though fewer were counted",
      record: {
        enforcementTeams: [
          { on: "2016-12-31", kinds: 2 },
          { on: lastDay, kinds: 1 },
        ],
      },
      others: { unit: [{ id: "two", abolishedOn: undefined }] },
      data: { before: 2, now: 2, due: lastDay },
      severity: "warning",
    },
    {
      name: "one of three teams of two kinds was given up, and both kinds are left",
      others: {
        unit: [
          { id: "two", abolishedOn: undefined },
          team("second", { title: "甲县交通运输执法中队", abolishedOn: "2017-08-01" }),
        ],
      },
      data: { before: 2, now: 2 },
    },
    {
      name: "two of one name that say they enforce in different fields",
      others: {
        unit: [
          { id: "one", title: "甲县执法一大队", enforcement: [{ field: "transport", state: "separate" }] },
          {
            id: "two",
            title: "甲县执法二大队",
            enforcement: [{ field: "commerce", state: "separate" }],
            abolishedOn: undefined,
          },
        ],
      },
    },
    { name: "merged when the year was over", others: { unit: [{ id: "two", abolishedOn: "2018-01-01" }] } },
    { name: "one merged and a new one set up", others: { unit: [team("three", { establishedOn: "2017-06-01" })] } },
  ],
  pending: [{ name: "two on the last day but one", asOf: "2017-12-30", due: lastDay }],
  notApplicable: [
    {
      name: "looks uncut: it had one team when the year began",
      others: { unit: [{ id: "two", parent: "elsewhere" }] },
    },
    {
      name: "looks uncut: two teams of one kind when the year began",
      others: { unit: [{ id: "two", title: "甲县交通运输执法二大队" }] },
    },
    {
      name: "looks uncut: the teams are those of a county under it",
      record: { level: "prefecture" },
      others: {
        unit: [
          { id: "bureau", parent: "county" },
          { id: "county", kind: "government", level: "county", parent: "record" },
        ],
      },
    },
    { name: "a department", record: { kind: "department" } },
    { name: "on the day before the plan was in force", asOf: "2017-03-31" },
  ],
});
