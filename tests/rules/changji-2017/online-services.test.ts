import { testRule } from "fazhi/testing";
import { describe, it } from "vitest";
import { launchEGovernmentPilot } from "../../../rules/changji-2017/online-services.js";
import { changji2017 } from "../../../rules/changji-2017/pack.js";

testRule({ describe, it }, changji2017, launchEGovernmentPilot, {
  asOf: "2018-01-31",
  record: { subject: "e-government", startsOn: "2017-04-01", dueOn: "2017-12-31" },
  keeps: [
    { name: "launched before the first day of the plan", asOf: "2017-04-01", record: { startedOn: "2017-03-30" } },
    { name: "launched on the last day", record: { startedOn: "2017-12-31" } },
    { name: "planned from the first day of the plan and launched", record: { startedOn: "2017-06-01" } },
    {
      name: "planned from the last day of the plan",
      asOf: "2018-07-31",
      record: { startsOn: "2017-12-31", dueOn: "2018-06-30", startedOn: "2018-06-30" },
    },
  ],
  breaks: [
    { name: "launched a day late", record: { startedOn: "2018-01-01" }, message: "late", due: "2017-12-31" },
    { name: "not launched", message: "overdue", field: "startedOn", severity: "error" },
    {
      name: "not launched within the year in a place that the plan names, where no day was set",
      record: { dueOn: undefined, startsOn: undefined, region: "hutubi" },
      others: { region: [{ id: "hutubi", division: "652323" }] },
      message: "overdue",
      due: "2017-12-31",
    },
  ],
  pending: [{ name: "not launched on the last day", asOf: "2017-12-31", due: "2017-12-31" }],
  notApplicable: [
    { name: "a pilot of another subject", record: { subject: "urban-management" } },
    { name: "due on the day before the plan was in force", record: { startsOn: "2017-01-01", dueOn: "2017-03-31" } },
    { name: "on the day before the plan was in force", asOf: "2017-03-31" },
    {
      name: "no day was set, in a place that the plan does not name",
      record: { dueOn: undefined, region: "manas" },
      others: { region: [{ id: "manas", division: "652324" }] },
    },
    {
      name: "planned from when the plan had ended",
      asOf: "2018-07-31",
      record: { startsOn: "2018-01-01", dueOn: "2018-06-30" },
    },
  ],
  boundaries: true,
});
