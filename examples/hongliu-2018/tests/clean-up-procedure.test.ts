import { testRule } from "fazhi/testing";
import { describe, it } from "vitest";
import { reviewProofBeforeDeciding } from "../src/clean-up-procedure.js";
import { hongliu2018 } from "../src/pack.js";

const proposal = { kind: "proposal", on: "2018-04-09", actor: "公安局" } as const;
const review = { kind: "legality-review", on: "2018-04-16", actor: "法制办" } as const;
const decision = { kind: "decision", on: "2018-04-20", actor: "州人民政府" } as const;

// From Monday, 9 April 2018, the fifth working day is Monday, 16 April.
testRule({ describe, it }, hongliu2018, reviewProofBeforeDeciding, {
  asOf: "2018-06-30",
  record: { registeredOn: "2018-03-20", decidedOn: "2018-04-20", steps: [proposal, review, decision] },
  keeps: [{ name: "proposed, reviewed by another on the fifth working day, decided" }],
  breaks: [
    {
      name: "decided without a review",
      record: { steps: [proposal, decision] },
      findings: [{ message: "review-before-decision" }, { message: "proposal-reviewed-in-time-by-another" }],
    },
    {
      name: "decided before the review",
      record: { steps: [proposal, { ...decision, on: "2018-04-13" }, review] },
      message: "review-before-decision",
      data: { firstOn: "2018-04-16", secondOn: "2018-04-13" },
    },
    {
      name: "reviewed on the sixth working day",
      record: { steps: [proposal, { ...review, on: "2018-04-17" }, decision] },
      message: "proposal-reviewed-in-time-by-another",
      due: "2018-04-16",
    },
    {
      name: "reviewed by whoever proposed it",
      record: { steps: [proposal, { ...review, actor: "公安局" }, decision] },
      message: "proposal-reviewed-in-time-by-another",
    },
  ],
  pending: [
    {
      name: "proposed, its review still in time",
      asOf: "2018-04-16",
      record: { decidedOn: undefined, steps: [proposal] },
      due: "2018-04-16",
    },
  ],
  undetermined: [{ name: "no steps on record", record: { steps: undefined }, missing: ["steps"] }],
  notApplicable: [
    {
      name: "decided without a review on the day before the plan",
      record: { registeredOn: "2018-02-05", decidedOn: "2018-02-28", steps: [{ ...decision, on: "2018-02-28" }] },
    },
  ],
});
