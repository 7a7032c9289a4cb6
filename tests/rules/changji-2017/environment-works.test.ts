import { testRule } from "fazhi/testing";
import { describe, it } from "vitest";
import {
  advanceEnvironmentalWorks,
  fightFourKindsOfPollution,
  finishEnvironmentalWorkInTime,
} from "../../../rules/changji-2017/environment-works.js";
import { changji2017 } from "../../../rules/changji-2017/pack.js";

const frame = { describe, it };
const bureau = { id: "bureau", title: "县环保局", kind: "department", level: "county", parent: "record" };
const record = { kind: "government", level: "county" } as const;
const work = (kind: string, unit = "bureau") => ({ id: kind, unit, kind, title: "治理项目", startedOn: "2017-04-20" });

// A loop and not `describe.each`, so that the catalogue finds the cases of each rule.
for (const [rule, [first, ...others]] of [
  [fightFourKindsOfPollution, ["coal", "dust", "vehicles", "industry"]],
  [advanceEnvironmentalWorks, ["facilities", "water", "greening", "saving", "circular"]],
] as const) {
  const rest = others.map((kind) => work(kind));
  testRule(frame, changji2017, rule, {
    asOf: "2018-01-31",
    record,
    others: { unit: [bureau], "environmental-work": [work(first), ...rest] },
    keeps: [
      { name: "work of each kind" },
      {
        name: "begun the year before and done in this one",
        others: {
          "environmental-work": [{ ...work(first), startedOn: "2016-09-01", doneOn: "2017-01-01" }, ...rest],
        },
      },
      {
        name: "only the day of completion is recorded",
        others: { "environmental-work": [{ ...work(first), startedOn: undefined, doneOn: "2017-10-20" }, ...rest] },
      },
    ],
    breaks: [
      {
        name: "nothing of one kind",
        others: { "environmental-work": [{ ...work(first), kind: "other" }] },
        data: { [first]: 0, due: "2017-12-31" },
        severity: "warning",
      },
      {
        name: "done before the year",
        others: {
          "environmental-work": [{ ...work(first), startedOn: "2016-04-01", doneOn: "2016-12-31" }, ...rest],
        },
      },
      {
        name: "only planned",
        others: {
          "environmental-work": [{ ...work(first), startedOn: undefined, dueOn: "2017-12-31" }, ...rest],
        },
      },
    ],
    pending: [
      {
        name: "nothing yet in the year",
        asOf: "2017-12-31",
        others: { "environmental-work": [{ ...work(first), kind: "other" }] },
      },
    ],
    notApplicable: [{ name: "a bureau itself", record: { kind: "department" } }],
  });
}

testRule(frame, changji2017, finishEnvironmentalWorkInTime, {
  asOf: "2018-01-31",
  record: { kind: "coal", dueOn: "2017-10-31", doneOn: "2017-10-31" },
  keeps: [{ name: "done on the last day" }],
  breaks: [
    { name: "done a day late", record: { doneOn: "2017-11-01" }, message: "late", severity: "error" },
    { name: "never done", record: { doneOn: undefined }, message: "overdue", due: "2017-10-31" },
  ],
  pending: [{ name: "not done on the last day", asOf: "2017-10-31", record: { doneOn: undefined } }],
  notApplicable: [
    { name: "no day was set", record: { dueOn: undefined } },
    { name: "due before the plan", record: { dueOn: "2017-03-31", doneOn: undefined } },
    { name: "due in the next year", record: { dueOn: "2018-01-15", doneOn: undefined } },
  ],
});
