import { nationalCalendar } from "fazhi/calendar";
import { testRule } from "fazhi/testing";
import { describe, it } from "vitest";
import { changji2017 } from "../../../rules/changji-2017/pack.js";
import { decidePostRegistrationApprovalInTime } from "../../../rules/changji-2017/post-registration.js";

const frame = { describe, it };
const item = { id: "item", postRegistration: true, timeLimit: { count: 5, workingDays: true } };

testRule(frame, changji2017, decidePostRegistrationApprovalInTime, {
  asOf: "2017-09-30",
  calendar: nationalCalendar,
  record: { item: "item", acceptedOn: "2017-06-05", decidedOn: "2017-06-12", outcome: "granted", suspensions: [] },
  others: { "list-entry": [item] },
  keeps: [
    { name: "on the fifth working day" },
    {
      name: "looks late: the fifth calendar day",
      record: { decidedOn: "2017-06-10" },
      others: { "list-entry": [{ ...item, timeLimit: { count: 5, workingDays: false } }] },
    },
  ],
  breaks: [
    { name: "on the sixth working day", record: { decidedOn: "2017-06-13" }, severity: "warning", field: "decidedOn" },
    {
      name: "on the sixth day, where days are promised",
      record: { decidedOn: "2017-06-11" },
      others: { "list-entry": [{ ...item, timeLimit: { count: 5, workingDays: false } }] },
    },
  ],
  undetermined: [
    {
      name: "what the item promises is not recorded",
      others: { "list-entry": [{ id: "item", timeLimit: undefined }] },
      missing: ["list-entry/item: timeLimit.workingDays"],
    },
  ],
  notApplicable: [
    {
      name: "an item needed before registration",
      record: { decidedOn: "2017-06-13" },
      others: { "list-entry": [{ ...item, postRegistration: false }] },
    },
    {
      name: "looks late: time was suspended",
      record: { decidedOn: "2017-06-13", suspensions: [{ reason: "expert-review", from: "2017-06-06" }] as never },
    },
    { name: "the applicant withdrew", record: { decidedOn: "2017-06-13", outcome: "withdrawn" } },
    {
      name: "decided on the day before the plan was in force",
      record: { acceptedOn: "2017-03-01", decidedOn: "2017-03-31" },
    },
  ],
});
