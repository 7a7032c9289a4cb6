import { testRule } from "fazhi/testing";
import { describe, it } from "vitest";
import {
  answerHotlineTicketByDueDay,
  askForConfirmationInTime,
  concludeMediationWithinMonth,
} from "../../../rules/national-law/mediation-and-hotline.js";
import { nationalLaw } from "../../../rules/national-law/pack.js";

const frame = { describe, it };

testRule(frame, nationalLaw, concludeMediationWithinMonth, {
  asOf: "2017-12-31",
  record: { kind: "people", acceptedOn: "2017-01-31", longerAgreed: false },
  keeps: [{ name: "on the last day of February", record: { concludedOn: "2017-02-28" } }],
  breaks: [
    {
      name: "a day later",
      record: { concludedOn: "2017-03-01" },
      message: "late",
      due: "2017-02-28",
      severity: "warning",
    },
    { name: "not ended", message: "overdue" },
  ],
  pending: [{ name: "on the last day", asOf: "2017-02-28", due: "2017-02-28" }],
  undetermined: [
    { name: "whether longer was agreed is not known", record: { longerAgreed: undefined }, missing: ["longerAgreed"] },
    {
      name: "accepted on the first day of the provisions, in a year whose holidays are not known",
      record: { acceptedOn: "2002-11-01", concludedOn: "2002-12-02" },
      missing: [],
    },
  ],
  notApplicable: [
    { name: "longer was agreed", record: { longerAgreed: true } },
    { name: "in court", record: { kind: "judicial" } },
    { name: "before the provisions", record: { acceptedOn: "2002-10-31" } },
  ],
  boundaries: true,
});

testRule(frame, nationalLaw, askForConfirmationInTime, {
  asOf: "2017-12-31",
  record: { kind: "people", agreementEffectiveOn: "2017-06-05" },
  keeps: [
    { name: "on the thirtieth day", record: { confirmationRequestedOn: "2017-07-05" } },
    {
      name: "on the first day of the law",
      record: { agreementEffectiveOn: "2011-01-01", confirmationRequestedOn: "2011-01-31" },
    },
  ],
  breaks: [
    {
      name: "a day later",
      record: { confirmationRequestedOn: "2017-07-06" },
      message: "late",
      due: "2017-07-05",
      severity: "notice",
    },
  ],
  notApplicable: [
    { name: "nobody asked" },
    {
      name: "before the law",
      record: { agreementEffectiveOn: "2010-12-31", confirmationRequestedOn: "2011-06-01" },
    },
  ],
  boundaries: true,
});

testRule(frame, nationalLaw, answerHotlineTicketByDueDay, {
  asOf: "2022-12-31",
  record: { receivedOn: "2022-06-06", dueOn: "2022-06-13" },
  keeps: [
    { name: "answered that day", record: { answeredOn: "2022-06-13" } },
    {
      name: "on the first day of the opinion",
      record: { receivedOn: "2020-12-28", dueOn: "2021-01-05", answeredOn: "2021-01-05" },
    },
  ],
  breaks: [
    { name: "answered the day after", record: { answeredOn: "2022-06-14" }, message: "late", severity: "warning" },
    { name: "not answered", message: "overdue", due: "2022-06-13" },
  ],
  notApplicable: [
    { name: "no day was set", record: { dueOn: undefined } },
    { name: "before the opinion", record: { receivedOn: "2020-12-27" } },
  ],
  boundaries: true,
});
