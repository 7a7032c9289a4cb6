import { testRule } from "fazhi/testing";
import { describe, it } from "vitest";
import { nationalLaw } from "../../../rules/national-law/pack.js";
import {
  acceptTimelyApplication,
  treatSilenceAsWithdrawal,
  useSummaryProcedureWhereAllowed,
} from "../../../rules/national-law/reconsideration-application.js";

const frame = { describe, it };
const servedOn = (day: string | undefined) => ({ "enforcement-case": [{ id: "act", kind: "penalty", servedOn: day }] });

testRule(frame, nationalLaw, acceptTimelyApplication, {
  asOf: "2024-12-31",
  record: { challengedCase: "act", receivedOn: "2024-04-30", acceptedOn: "2024-05-06" },
  others: servedOn("2024-03-01"),
  keeps: [
    { name: "on the sixtieth day" },
    {
      name: "served on the last day of the old law",
      others: servedOn("2023-12-31"),
      record: { receivedOn: "2024-02-29" },
    },
    {
      name: "served on the first day of the revised law",
      others: servedOn("2024-01-01"),
      record: { receivedOn: "2024-03-01" },
    },
  ],
  breaks: [{ name: "a day later", record: { receivedOn: "2024-05-01" }, severity: "notice", field: "receivedOn" }],
  undetermined: [
    {
      name: "when the act was served is not known",
      others: servedOn(undefined),
      missing: ["enforcement-case/act: servedOn"],
    },
  ],
  notApplicable: [
    { name: "not accepted", record: { acceptedOn: undefined, receivedOn: "2024-08-01" } },
    { name: "no act is recorded", record: { challengedCase: undefined } },
  ],
});

testRule(frame, nationalLaw, useSummaryProcedureWhereAllowed, {
  asOf: "2024-12-31",
  record: {
    challengedCase: "act",
    procedureKind: "summary",
    summaryBecause: "small-amount",
    receivedOn: "2024-04-08",
    acceptedOn: "2024-04-12",
  },
  others: {
    "enforcement-case": [{ id: "act", kind: "penalty", amount: 3000, procedureKind: "ordinary", penalties: ["fine"] }],
  },
  keeps: [
    { name: "three thousand yuan" },
    { name: "about disclosure", record: { summaryBecause: "information", challengedCase: undefined } },
    { name: "all agree", record: { summaryBecause: "agreed" } },
    {
      name: "an act on the spot",
      record: { summaryBecause: "on-the-spot" },
      others: { "enforcement-case": [{ id: "act", procedureKind: "summary" }] },
    },
    { name: "the first day of the revised law", record: { receivedOn: "2024-01-01", acceptedOn: "2024-01-01" } },
  ],
  breaks: [
    {
      name: "three thousand and one",
      others: { "enforcement-case": [{ id: "act", amount: 3001 }] },
      severity: "error",
      field: "summaryBecause",
    },
    { name: "a fine that is called a warning", record: { summaryBecause: "warning" } },
    { name: "an ordinary act called one on the spot", record: { summaryBecause: "on-the-spot" } },
  ],
  undetermined: [
    {
      name: "how much it is about is not known",
      others: { "enforcement-case": [{ id: "act", amount: undefined }] },
      missing: ["enforcement-case/act: amount"],
    },
    {
      name: "why is not known",
      record: { summaryBecause: undefined },
      missing: ["summaryBecause"],
    },
  ],
  notApplicable: [
    { name: "the ordinary procedure", record: { procedureKind: "ordinary" } },
    { name: "the last day of the old law", record: { receivedOn: "2023-12-31", acceptedOn: "2023-12-31" } },
  ],
  boundaries: true,
});

testRule(frame, nationalLaw, treatSilenceAsWithdrawal, {
  asOf: "2024-12-31",
  record: {
    receivedOn: "2024-02-28",
    correctionNotifiedOn: "2024-03-01",
    correctedOn: "2024-03-15",
    acceptedOn: "2024-03-18",
  },
  keeps: [
    { name: "completed on the tenth working day" },
    {
      name: "asked on the first day of the revised law",
      record: { receivedOn: "2023-12-28", correctionNotifiedOn: "2024-01-01", correctedOn: "2024-01-15" },
    },
  ],
  breaks: [
    {
      name: "completed on the eleventh",
      record: { correctedOn: "2024-03-18" },
      severity: "notice",
      field: "correctedOn",
    },
  ],
  undetermined: [
    { name: "when it was completed is not known", record: { correctedOn: undefined }, missing: ["correctedOn"] },
  ],
  notApplicable: [
    { name: "no papers were asked for", record: { correctionNotifiedOn: undefined } },
    { name: "not accepted", record: { correctedOn: undefined, acceptedOn: undefined } },
    {
      name: "asked on the last day of the old law, which set no time",
      record: { receivedOn: "2023-12-28", correctionNotifiedOn: "2023-12-31", correctedOn: "2024-01-31" },
    },
  ],
  boundaries: true,
});
