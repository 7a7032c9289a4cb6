import { defineIndicator, label, seenBy } from "fazhi";
import { MarketSubject } from "fazhi/model";
import { plan2017 } from "./sources.js";

/** The share of the businesses on the register that have a credit archive; the plan names no target. */
export const creditArchiveCoverage = defineIndicator({
  id: "credit-archive-coverage",
  title: label("市场主体诚信档案建档率", "Businesses with a credit archive"),
  about: MarketSubject,
  obligations: ["2.5c"],
  basis: "declared",
  source: plan2017.clause("2.5 二（五）"),
  form: "ratio",
  among: (subject, { asOf }) => seenBy(subject.deregistration.deregisteredOn, asOf).not(),
  counts: (subject) => subject.creditArchive,
  by: { unit: (subject) => subject.unit },
});
