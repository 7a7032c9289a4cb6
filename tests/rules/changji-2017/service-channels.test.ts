import { testRule } from "fazhi/testing";
import { describe, it } from "vitest";
import { changji2017 } from "../../../rules/changji-2017/pack.js";
import { promiseNoLongerTime, serveByAllChannels } from "../../../rules/changji-2017/service-channels.js";

const frame = { describe, it };
const lastDay = "2017-12-31";
const bureau = { id: "bureau", kind: "department", level: "county", parent: "record" };
const tickets = (["web", "mobile", "kiosk", "phone"] as const).map((channel) => ({
  id: channel,
  unit: "bureau",
  channel,
  receivedOn: "2017-06-05",
}));
const application = { id: "application", unit: "record", channel: "hall", receivedOn: lastDay };

testRule(frame, changji2017, serveByAllChannels, {
  asOf: "2018-01-01",
  record: { kind: "government", level: "county" },
  others: { unit: [bureau], "hotline-ticket": tickets, "licence-case": [application] },
  keeps: [{ name: "tickets by four channels, an application in the hall" }],
  breaks: [
    {
      name: "nothing came by the hall",
      others: { "licence-case": [{ ...application, channel: "web" }] },
      severity: "notice",
      data: { channels: "hall" },
    },
    {
      name: "nothing came by kiosk or phone",
      others: { "hotline-ticket": tickets.map((one) => ({ ...one, channel: "web" })) },
      data: { channels: "mobile kiosk phone" },
    },
    {
      name: "by the hall only when the year was over",
      others: { "licence-case": [{ ...application, receivedOn: "2018-01-01" }] },
    },
    { name: "by the hall of another county", others: { "licence-case": [{ ...application, unit: "another" }] } },
  ],
  pending: [
    {
      name: "not by the hall so far",
      asOf: lastDay,
      others: { "licence-case": [{ ...application, channel: "web" }] },
      due: lastDay,
    },
  ],
  notApplicable: [
    {
      name: "looks unused: no channel is recorded at all",
      others: {
        "hotline-ticket": tickets.map((one) => ({ ...one, channel: undefined })),
        "licence-case": [{ ...application, channel: undefined }],
      },
    },
    { name: "a department", record: { kind: "department" } },
    { name: "on the day before the plan was in force", asOf: "2017-03-31" },
  ],
});

const list = { id: "list", kind: "service-item" };
const limit = (count: number, workingDays = true) => ({ timeLimit: { count, workingDays } });
const before = { id: "before", list: "list", validFrom: "2015-01-01", ...limit(10) };

testRule(frame, changji2017, promiseNoLongerTime, {
  asOf: "2017-09-30",
  record: { list: "list", validFrom: "2017-06-01", supersedes: ["before"], ...limit(10) },
  others: { list: [list], "list-entry": [before] },
  keeps: [
    { name: "as long as before" },
    { name: "shorter", record: limit(5) },
    { name: "looks longer: days now, working days before", record: limit(14, false) },
    {
      name: "what it replaces promised nothing",
      record: limit(20),
      others: { "list-entry": [{ ...before, timeLimit: undefined }] },
    },
  ],
  breaks: [
    { name: "a day longer", record: limit(11), severity: "warning", field: "timeLimit", data: { promised: 11 } },
    {
      name: "longer than one of the two that it joins",
      record: { supersedes: ["before", "shorter"] },
      others: { "list-entry": [before, { ...before, id: "shorter", ...limit(3) }] },
    },
  ],
  notApplicable: [
    { name: "a new service", record: { supersedes: [], ...limit(30) } },
    { name: "a power", record: limit(30), others: { list: [{ ...list, kind: "power" }] } },
    { name: "in force from the year before", record: { validFrom: "2016-12-31", ...limit(30) } },
  ],
});
