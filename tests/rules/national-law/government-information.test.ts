import { testRule } from "fazhi/testing";
import { describe, it } from "vitest";
import {
  publishInformationBySpecialDay,
  publishInformationInTime,
} from "../../../rules/national-law/government-information.js";
import { nationalLaw } from "../../../rules/national-law/pack.js";

const frame = { describe, it };

testRule(frame, nationalLaw, publishInformationInTime, {
  asOf: "2026-11-22",
  record: { kind: "decision", formedOn: "2026-02-10" },
  keeps: [
    { name: "published on the twentieth working day, over the Spring Festival", record: { publishedOn: "2026-03-16" } },
    {
      name: "formed on the last day of the old regulations",
      record: { formedOn: "2019-05-14", publishedOn: "2019-06-12" },
    },
    {
      name: "formed on the first day of the revised ones",
      record: { formedOn: "2019-05-15", publishedOn: "2019-06-13" },
    },
    {
      name: "formed on the first day of the old ones",
      record: { formedOn: "2008-05-01", publishedOn: "2008-05-28" },
    },
  ],
  breaks: [
    {
      name: "published on the twenty-first",
      record: { publishedOn: "2026-03-17" },
      message: "late",
      due: "2026-03-16",
      severity: "error",
    },
    {
      name: "not published, in 2017",
      record: { formedOn: "2017-09-28" },
      message: "overdue",
      due: "2017-11-01",
      severity: "error",
    },
  ],
  pending: [{ name: "on the twentieth working day", asOf: "2026-03-16", due: "2026-03-16" }],
  undetermined: [
    {
      name: "when it was formed is not known",
      record: { formedOn: undefined, publishedOn: "2026-03-16" },
      missing: ["formedOn"],
    },
  ],
  notApplicable: [
    { name: "withheld with a reason", record: { withheldBecause: "涉及国家秘密" } },
    { name: "another law sets a day", record: { dueOn: "2026-04-01" } },
    { name: "an answer to a concern", record: { kind: "response" } },
    { name: "formed before there were regulations", record: { formedOn: "2008-04-30" } },
  ],
  boundaries: true,
});

testRule(frame, nationalLaw, publishInformationBySpecialDay, {
  asOf: "2026-11-22",
  record: { dueOn: "2026-04-01" },
  keeps: [
    { name: "published that day", record: { publishedOn: "2026-04-01" } },
    { name: "due on the last day of the old regulations", record: { dueOn: "2019-05-14", publishedOn: "2019-05-14" } },
    { name: "due on the first day of the revised ones", record: { dueOn: "2019-05-15", publishedOn: "2019-05-15" } },
    { name: "due on the first day of the old ones", record: { dueOn: "2008-05-01", publishedOn: "2008-05-01" } },
  ],
  breaks: [
    { name: "published the day after", record: { publishedOn: "2026-04-02" }, message: "late", severity: "error" },
    { name: "not published", message: "overdue", due: "2026-04-01" },
  ],
  notApplicable: [
    { name: "no special day", record: { dueOn: undefined } },
    { name: "withheld with a reason", record: { withheldBecause: "涉及国家秘密" } },
    { name: "due on a later day", record: { dueOn: "2026-12-01" } },
    { name: "due before there were regulations", record: { dueOn: "2008-04-30" } },
  ],
  boundaries: true,
});
