import { defineExpectation, defineParameter, label, plainDate, seenBy } from "fazhi";
import { Unit } from "fazhi/model";
import { ProofItem } from "./proof-item.js";
import { plan2018 } from "./sources.js";

const clause = plan2018.clause("二（一）");

/** Until when unfounded proofs may still be demanded. */
export const lastDayOfUnfoundedProofs = defineParameter({
  id: "last-day-of-unfounded-proofs",
  title: label("取消无法定依据证明事项的最后期限", "Last day of proofs without a basis"),
  values: [{ value: plainDate("2018-10-31"), source: clause }],
});

/** 2.1: a proof item without a basis in law is cancelled by the end of October. */
export const cancelUnfoundedProof = defineExpectation({
  id: "cancel-unfounded-proof",
  title: label("取消没有法定依据的证明事项", "Cancel a proof item without a basis in law"),
  about: ProofItem,
  severity: "error",
  obligations: ["2.1"],
  relevantDay: (item) => item.registeredOn,
  data: (item) => ({ title: item.title, unit: item.unit.in(Unit).title }),
  source: clause,
  when: (item) => item.basis.equals("none"),
  field: "cancelledOn",
  expect: (item, { asOf }) => seenBy(item.cancelledOn, asOf),
  by: (_, { parameter }) => parameter(lastDayOfUnfoundedProofs),
  message: label(
    "{unit}索要的“{title}”没有法定依据，至今没有取消。",
    "“{title}”, which {unit} demands, has no basis in law and has not been cancelled.",
  ),
  remedy: label("停止索要并公布取消决定。", "Demand it no longer, and publish the decision."),
  notCovered: label(
    "依据是否真实有效，以登记为准；期限届满后才取消的不再列出。",
    "The basis is taken from the register; what was cancelled after the last day is no longer listed.",
  ),
});
