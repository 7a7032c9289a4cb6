import { defineIndicator, defineParameter, label, seenBy } from "fazhi";
import { ProofItem } from "./proof-item.js";
import { plan2018 } from "./sources.js";

const clause = plan2018.clause("二（四）");

/** Which share of the proof items without a basis is to be cancelled. */
export const cancellationTarget = defineParameter({
  id: "proof-cancellation-target",
  title: label("无法定依据证明事项取消率目标", "Target of cancellation"),
  values: [{ value: 1, source: clause }],
});

/** 2.4: how many of the proof items without a basis in law have been cancelled. */
export const cancellationRate = defineIndicator({
  id: "proof-cancellation-rate",
  title: label("无法定依据证明事项取消率", "Share of unfounded proof items that were cancelled"),
  about: ProofItem,
  obligations: ["2.4"],
  form: "ratio",
  source: clause,
  among: (item) => item.basis.equals("none"),
  counts: (item, { asOf }) => seenBy(item.cancelledOn, asOf),
  by: { unit: (item) => item.unit },
  target: { direction: "at-least", value: cancellationTarget },
});
