import { testRule } from "fazhi/testing";
import { describe, it } from "vitest";
import { nationalLaw } from "../../../rules/national-law/pack.js";
import {
  concludeAcceptedPetitionInTime,
  extendPetitionLawfully,
  registerPetitionInTime,
  tellWhetherPetitionIsAccepted,
} from "../../../rules/national-law/petitions.js";

const frame = { describe, it };

testRule(frame, nationalLaw, registerPetitionInTime, {
  asOf: "2022-12-31",
  record: { receivedOn: "2022-06-06" },
  keeps: [
    { name: "registered on the fifteenth day", record: { registeredOn: "2022-06-21" } },
    {
      name: "received on the last day of the old regulations",
      record: { receivedOn: "2022-04-30", registeredOn: "2022-05-16" },
    },
    {
      name: "received on the first day of the new ones",
      record: { receivedOn: "2022-05-01", registeredOn: "2022-05-16" },
    },
    {
      name: "received on the first day of the old ones",
      record: { receivedOn: "2005-05-01", registeredOn: "2005-05-16" },
    },
  ],
  breaks: [
    {
      name: "registered on the sixteenth day",
      record: { registeredOn: "2022-06-22" },
      message: "late",
      due: "2022-06-21",
      severity: "warning",
    },
    { name: "not registered", message: "overdue", field: "registeredOn" },
  ],
  pending: [{ name: "on the fifteenth day", asOf: "2022-06-21", due: "2022-06-21" }],
  notApplicable: [{ name: "received before there were regulations", record: { receivedOn: "2005-04-30" } }],
  boundaries: true,
});

testRule(frame, nationalLaw, tellWhetherPetitionIsAccepted, {
  asOf: "2022-12-31",
  record: { receivedOn: "2022-05-30", assignedOn: "2022-06-06" },
  keeps: [
    { name: "told on the fifteenth day after the assignment", record: { informedOn: "2022-06-21" } },
    {
      name: "it came straight, on the last day of the old regulations",
      record: { receivedOn: "2022-04-30", assignedOn: undefined, informedOn: "2022-05-16" },
    },
    {
      name: "assigned on the first day of the new ones",
      record: { receivedOn: "2022-04-20", assignedOn: "2022-05-01", informedOn: "2022-05-16" },
    },
    {
      name: "on the first day of the old ones",
      record: { receivedOn: "2005-05-01", assignedOn: undefined, informedOn: "2005-05-16" },
    },
  ],
  breaks: [
    { name: "told on the sixteenth day", record: { informedOn: "2022-06-22" }, message: "late", due: "2022-06-21" },
    { name: "objected on the sixth working day", record: { referralObjectedOn: "2022-06-14" }, message: "overdue" },
    {
      name: "objected in time, referred again, and told nobody since",
      record: { referralObjectedOn: "2022-06-08", referralConfirmedOn: "2022-06-15" },
      message: "overdue",
      due: "2022-06-30",
    },
    {
      name: "under the old regulations an objection ended nothing",
      record: { receivedOn: "2017-05-31", assignedOn: "2017-06-06", referralObjectedOn: "2017-06-08" },
      message: "overdue",
    },
    { name: "not told", message: "overdue", severity: "error" },
  ],
  pending: [{ name: "on the fifteenth day", asOf: "2022-06-21", due: "2022-06-21" }],
  notApplicable: [
    { name: "objected on the fifth working day", record: { referralObjectedOn: "2022-06-13" } },
    {
      name: "objected in time and handed the papers back",
      record: { referralObjectedOn: "2022-06-08", referralReturnedOn: "2022-06-15" },
    },
    { name: "nobody knows who the petitioner is", record: { unreachable: true } },
    { name: "a report of misconduct, which has its own provisions", record: { kind: "report" } },
    { name: "withdrawn", record: { withdrawnOn: "2022-06-10" } },
    { name: "before there were regulations", record: { receivedOn: "2005-04-30", assignedOn: undefined } },
  ],
  boundaries: true,
});

const extension = {
  count: 30,
  unit: "day",
  approvedOn: "2022-07-20",
  approverRole: "organ-head",
  notifiedOn: "2022-07-21",
} as const;

testRule(frame, nationalLaw, concludeAcceptedPetitionInTime, {
  asOf: "2022-12-31",
  record: {
    receivedOn: "2022-05-30",
    acceptedOn: "2022-06-06",
    kind: "complaint",
    referredElsewhere: false,
    extensions: [],
  },
  keeps: [
    { name: "concluded on the sixtieth day", record: { concludedOn: "2022-08-05" } },
    { name: "extended by thirty days, to a Sunday", record: { extensions: [extension], concludedOn: "2022-09-05" } },
    {
      name: "accepted on the last day of the old regulations",
      record: { acceptedOn: "2022-04-30", concludedOn: "2022-06-29" },
    },
    {
      name: "accepted on the first day of the new ones",
      record: { acceptedOn: "2022-05-01", concludedOn: "2022-06-30" },
    },
    {
      name: "accepted on the first day of the old ones",
      record: { acceptedOn: "2005-05-01", concludedOn: "2005-06-30" },
    },
  ],
  breaks: [
    {
      name: "concluded after the sixtieth day",
      record: { concludedOn: "2022-08-06" },
      message: "late",
      due: "2022-08-05",
      severity: "error",
    },
    { name: "not concluded", message: "overdue" },
    {
      name: "under the old regulations, sent to another way",
      record: { acceptedOn: "2017-04-18", referredElsewhere: true, concludedOn: "2017-06-20" },
      message: "late",
      due: "2017-06-19",
    },
  ],
  pending: [{ name: "on the sixtieth day", asOf: "2022-08-05", due: "2022-08-05" }],
  undetermined: [
    {
      name: "whether it was sent to another way is not known",
      record: { referredElsewhere: undefined },
      missing: ["referredElsewhere"],
    },
  ],
  notApplicable: [
    { name: "sent to another way", record: { referredElsewhere: true } },
    { name: "a suggestion", record: { kind: "suggestion" } },
    { name: "not accepted", record: { acceptedOn: undefined } },
    { name: "accepted before there were regulations", record: { acceptedOn: "2005-04-30" } },
  ],
  boundaries: true,
});

testRule(frame, nationalLaw, extendPetitionLawfully, {
  asOf: "2022-12-31",
  record: { receivedOn: "2022-05-30", acceptedOn: "2022-06-06", extensions: [extension] },
  keeps: [
    { name: "thirty days, approved, told" },
    { name: "twenty working days", record: { extensions: [{ ...extension, count: 20, unit: "working-day" }] } },
    { name: "one month", record: { extensions: [{ ...extension, count: 1, unit: "month" }] } },
    { name: "on the last day of the old regulations", record: { acceptedOn: "2022-04-30" } },
    { name: "on the first day of the new ones", record: { acceptedOn: "2022-05-01" } },
    { name: "on the first day of the old ones", record: { acceptedOn: "2005-05-01" } },
  ],
  breaks: [
    { name: "thirty-one days", record: { extensions: [{ ...extension, count: 31 }] }, severity: "error" },
    { name: "thirty-one working days", record: { extensions: [{ ...extension, count: 31, unit: "working-day" }] } },
    { name: "two months", record: { extensions: [{ ...extension, count: 2, unit: "month" }] } },
    { name: "the petitioner was not told", record: { extensions: [{ ...extension, notifiedOn: undefined }] } },
  ],
  undetermined: [
    {
      name: "who approved it is not known",
      record: { extensions: [{ ...extension, approverRole: undefined }] },
      missing: ["extensions[0].approverRole"],
    },
  ],
  notApplicable: [
    { name: "not extended", record: { extensions: [] } },
    { name: "before there were regulations", record: { acceptedOn: "2005-04-30" } },
  ],
  boundaries: true,
});
