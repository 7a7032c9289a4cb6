import { testRule } from "fazhi/testing";
import { describe, it } from "vitest";
import { nationalLaw } from "../../../rules/national-law/pack.js";
import {
  answerImprovementProposalInTime,
  objectToReferralInTime,
} from "../../../rules/national-law/petition-referrals.js";

const frame = { describe, it };

testRule(frame, nationalLaw, objectToReferralInTime, {
  asOf: "2022-12-31",
  record: { receivedOn: "2022-05-30", assignedOn: "2022-06-01", referralObjectedOn: "2022-06-09" },
  keeps: [
    { name: "on the fifth working day, over the Dragon Boat Festival" },
    {
      name: "assigned on the first day of the regulations",
      record: { assignedOn: "2022-05-01", referralObjectedOn: "2022-05-09" },
    },
  ],
  breaks: [
    {
      name: "on the sixth",
      record: { referralObjectedOn: "2022-06-10" },
      message: "late",
      due: "2022-06-09",
      severity: "error",
    },
  ],
  undetermined: [
    { name: "when it was assigned is not known", record: { assignedOn: undefined }, missing: ["assignedOn"] },
  ],
  notApplicable: [
    { name: "it did not object", record: { referralObjectedOn: undefined } },
    {
      name: "assigned under the old regulations, which set no time",
      record: { assignedOn: "2022-04-30", referralObjectedOn: "2022-05-31" },
    },
  ],
  boundaries: true,
});

testRule(frame, nationalLaw, answerImprovementProposalInTime, {
  asOf: "2022-12-31",
  record: { receivedOn: "2021-02-01", improvementProposal: { receivedOn: "2021-03-01" } },
  keeps: [
    {
      name: "on the thirtieth day",
      record: { improvementProposal: { receivedOn: "2021-03-01", answeredOn: "2021-03-31" } },
    },
    {
      name: "received on the first day of the regulations",
      record: { improvementProposal: { receivedOn: "2005-05-01", answeredOn: "2005-05-31" } },
    },
    {
      name: "received on their last day",
      record: { improvementProposal: { receivedOn: "2022-04-30", answeredOn: "2022-05-30" } },
    },
  ],
  breaks: [
    {
      name: "a day later",
      record: { improvementProposal: { receivedOn: "2021-03-01", answeredOn: "2021-04-01" } },
      message: "late",
      due: "2021-03-31",
      severity: "error",
    },
    { name: "not answered", message: "overdue" },
  ],
  notApplicable: [
    { name: "nothing was proposed", record: { improvementProposal: undefined } },
    { name: "received since the new ones", record: { improvementProposal: { receivedOn: "2022-05-01" } } },
    { name: "received before the old ones", record: { improvementProposal: { receivedOn: "2005-04-30" } } },
  ],
  boundaries: true,
});
