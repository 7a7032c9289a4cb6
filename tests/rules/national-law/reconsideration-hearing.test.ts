import { testRule } from "fazhi/testing";
import { describe, it } from "vitest";
import { nationalLaw } from "../../../rules/national-law/pack.js";
import {
  answerOpinionLetterInTime,
  giveNoticeOfReconsiderationHearing,
  hearComplexReconsideration,
} from "../../../rules/national-law/reconsideration-hearing.js";

const frame = { describe, it };

testRule(frame, nationalLaw, hearComplexReconsideration, {
  asOf: "2024-12-31",
  record: { receivedOn: "2024-05-06", acceptedOn: "2024-05-13", complex: true, decidedOn: "2024-07-12" },
  keeps: [
    { name: "heard before the decision", record: { hearingHeldOn: "2024-06-20" } },
    {
      name: "accepted on the first day of the revised law",
      record: { receivedOn: "2024-01-01", acceptedOn: "2024-01-01", hearingHeldOn: "2024-06-20" },
    },
  ],
  breaks: [{ name: "heard after the decision", record: { hearingHeldOn: "2024-07-15" }, severity: "error" }],
  undetermined: [
    { name: "when it was heard is not known", missing: ["hearingHeldOn"] },
    {
      name: "whether it is complex is not known",
      record: { complex: undefined, hearingHeldOn: "2024-07-15" },
      missing: ["complex"],
    },
  ],
  notApplicable: [
    { name: "not complex", record: { complex: false } },
    { name: "not decided", record: { decidedOn: undefined } },
    { name: "to be decided on a later day", record: { decidedOn: "2025-01-10" } },
    {
      name: "accepted on the last day of the old law",
      record: { receivedOn: "2023-12-31", acceptedOn: "2023-12-31" },
    },
  ],
  boundaries: true,
});

testRule(frame, nationalLaw, giveNoticeOfReconsiderationHearing, {
  asOf: "2024-12-31",
  record: { hearingHeldOn: "2024-06-20" },
  keeps: [
    { name: "told five working days before", record: { hearingNotifiedOn: "2024-06-13" } },
    {
      name: "told on the first day of the revised law",
      record: { hearingNotifiedOn: "2024-01-01", hearingHeldOn: "2024-01-08" },
    },
    {
      name: "told of a hearing to come",
      asOf: "2024-06-14",
      record: { hearingNotifiedOn: "2024-06-13" },
    },
  ],
  breaks: [{ name: "told four working days before", record: { hearingNotifiedOn: "2024-06-14" }, severity: "error" }],
  undetermined: [
    {
      name: "when they were told is not known",
      missing: ["hearingNotifiedOn"],
    },
  ],
  notApplicable: [
    { name: "not heard", record: { hearingHeldOn: undefined } },
    {
      name: "told on the last day of the old law, which set no time, and heard three days later",
      record: { hearingNotifiedOn: "2023-12-31", hearingHeldOn: "2024-01-03" },
    },
  ],
  boundaries: true,
});

const letter = { issuedOn: "2024-07-12", receivedOn: "2024-07-15" };

testRule(frame, nationalLaw, answerOpinionLetterInTime, {
  asOf: "2024-12-31",
  record: { opinionLetter: letter },
  keeps: [
    { name: "answered on the sixtieth day", record: { opinionLetter: { ...letter, answeredOn: "2024-09-13" } } },
    {
      name: "received on the last day of the old law",
      record: { opinionLetter: { issuedOn: "2023-12-29", receivedOn: "2023-12-31", answeredOn: "2024-02-29" } },
    },
    {
      name: "received on the first day of the revised law",
      record: { opinionLetter: { issuedOn: "2023-12-29", receivedOn: "2024-01-01", answeredOn: "2024-03-01" } },
    },
    {
      name: "received on the first day of the regulations",
      record: { opinionLetter: { issuedOn: "2007-07-30", receivedOn: "2007-08-01", answeredOn: "2007-09-28" } },
    },
  ],
  breaks: [
    {
      name: "answered after the sixtieth day",
      record: { opinionLetter: { ...letter, answeredOn: "2024-09-14" } },
      message: "late",
      due: "2024-09-13",
      severity: "error",
    },
    { name: "not answered", message: "overdue", field: "opinionLetter" },
  ],
  pending: [{ name: "on the sixtieth day", asOf: "2024-09-13", due: "2024-09-13" }],
  undetermined: [
    {
      name: "when it was received is not known",
      record: { opinionLetter: { issuedOn: "2024-07-12" } },
      missing: ["opinionLetter.receivedOn"],
    },
  ],
  notApplicable: [
    { name: "no letter was sent", record: { opinionLetter: undefined } },
    {
      name: "received before there were the regulations",
      record: { opinionLetter: { issuedOn: "2007-07-30", receivedOn: "2007-07-31" } },
    },
  ],
  boundaries: true,
});
