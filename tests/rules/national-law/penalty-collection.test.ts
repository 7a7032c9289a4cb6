import { testRule } from "fazhi/testing";
import { describe, it } from "vitest";
import { nationalLaw } from "../../../rules/national-law/pack.js";
import {
  collectOnlySmallFineOnTheSpot,
  handInCollectedFine,
  seeFinePaidInTime,
} from "../../../rules/national-law/penalty-collection.js";

const frame = { describe, it };

testRule(frame, nationalLaw, seeFinePaidInTime, {
  asOf: "2022-12-31",
  record: { kind: "penalty", penalties: ["fine"], decidedOn: "2022-03-01", servedOn: "2022-03-04" },
  keeps: [
    { name: "paid on the fifteenth day, moved to the Monday", record: { paidOn: "2022-03-21" } },
    { name: "served on the last day of the old law", record: { servedOn: "2021-07-14", paidOn: "2021-07-29" } },
    { name: "served on the first day of the revised law", record: { servedOn: "2021-07-15", paidOn: "2021-07-30" } },
  ],
  breaks: [
    {
      name: "paid a day later",
      record: { paidOn: "2022-03-22" },
      message: "late",
      due: "2022-03-21",
      severity: "notice",
    },
    { name: "not paid", message: "overdue" },
  ],
  pending: [{ name: "on the last day", asOf: "2022-03-21", due: "2022-03-21" }],
  undetermined: [{ name: "which penalties is not known", record: { penalties: undefined }, missing: ["penalties"] }],
  notApplicable: [
    { name: "not served", record: { servedOn: undefined } },
    { name: "a warning", record: { penalties: ["warning"] } },
    { name: "annulled", record: { annulledOn: "2022-03-10" } },
    { name: "a fee", record: { kind: "fee" } },
  ],
});

testRule(frame, nationalLaw, collectOnlySmallFineOnTheSpot, {
  asOf: "2022-12-31",
  record: { kind: "penalty", penalties: ["fine"], decidedOn: "2022-03-01", collectedOnTheSpot: true, amount: 100 },
  keeps: [
    { name: "a hundred yuan" },
    { name: "on the first day of the revised law", record: { decidedOn: "2021-07-15" } },
    { name: "twenty yuan on the day before", record: { decidedOn: "2021-07-14", amount: 20 } },
    { name: "on the first day of the old law", record: { decidedOn: "1996-10-01", amount: 20 } },
    {
      name: "two hundred yuan by the police since their law was revised",
      asOf: "2026-06-30",
      record: { decidedOn: "2026-01-01", specialLaw: "public-security", amount: 200 },
    },
    {
      name: "fifty yuan by the police on the first day of their law",
      record: { decidedOn: "2006-03-01", specialLaw: "public-security", amount: 50 },
    },
  ],
  breaks: [
    {
      name: "fifty yuan by the police on the day before they had a law of their own",
      record: { decidedOn: "2006-02-28", specialLaw: "public-security", amount: 50 },
    },
    {
      name: "fifty-one yuan by the police on the day before their law was revised",
      asOf: "2026-06-30",
      record: { decidedOn: "2025-12-31", specialLaw: "public-security", amount: 51 },
    },
    { name: "a hundred and one", record: { amount: 101 }, severity: "warning" },
    { name: "twenty-one on the day before the revision", record: { decidedOn: "2021-07-14", amount: 21 } },
  ],
  undetermined: [
    { name: "how much is not known", record: { amount: undefined }, missing: ["amount"] },
    {
      name: "whether it was collected on the spot is not known",
      record: { collectedOnTheSpot: undefined },
      missing: ["collectedOnTheSpot"],
    },
  ],
  notApplicable: [
    { name: "paid at the bank", record: { collectedOnTheSpot: false, amount: 5000 } },
    { name: "not decided", record: { decidedOn: undefined } },
    { name: "two hundred yuan of a pedestrian on the road", record: { specialLaw: "road-traffic", amount: 200 } },
    { name: "on the day before the old law", record: { decidedOn: "1996-09-30", amount: 50 } },
  ],
  boundaries: true,
});

testRule(frame, nationalLaw, handInCollectedFine, {
  asOf: "2022-12-31",
  record: { kind: "penalty", penalties: ["fine"], decidedOn: "2022-03-03", collectedOnTheSpot: true, amount: 100 },
  keeps: [
    { name: "paid in on the fourth working day", record: { paidIntoTreasuryOn: "2022-03-09" } },
    {
      name: "collected on the first day of the revised law",
      record: { decidedOn: "2021-07-15", paidIntoTreasuryOn: "2021-07-21" },
    },
    {
      name: "collected on the first day of the old law",
      record: { decidedOn: "1996-10-01", paidIntoTreasuryOn: "1996-10-04" },
    },
    {
      name: "looks late: collected on the water, two days before landing",
      record: { landedOn: "2022-03-05", paidIntoTreasuryOn: "2022-03-10" },
    },
  ],
  breaks: [
    {
      name: "paid in on the fifth",
      record: { paidIntoTreasuryOn: "2022-03-10" },
      message: "late",
      due: "2022-03-09",
      severity: "error",
    },
    {
      name: "under the old law, paid in on the fifth working day",
      record: { decidedOn: "2021-07-14", paidIntoTreasuryOn: "2021-07-21" },
      message: "late",
      due: "2021-07-20",
    },
    { name: "not paid in", message: "overdue" },
  ],
  pending: [{ name: "on the fourth working day", asOf: "2022-03-09", due: "2022-03-09" }],
  notApplicable: [
    { name: "paid at the bank", record: { collectedOnTheSpot: false } },
    { name: "collected before there was the law", record: { decidedOn: "1996-09-30" } },
  ],
  boundaries: true,
});
