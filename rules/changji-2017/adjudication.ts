import { defineExpectation, defineIndicator, label, seenBy } from "fazhi";
import { AdjudicationCase, Unit } from "fazhi/model";
import { happenedInPlanYear } from "./plan-year.js";
import { plan2017 } from "./sources.js";

const clause = plan2017.clause("2.17 二（十七）");

/** A ruling on a dispute between others is served on them. */
export const serveAdjudication = defineExpectation({
  id: "serve-adjudication",
  title: label("行政裁决依法送达", "Serve a ruling on the parties"),
  about: AdjudicationCase,
  severity: "warning",
  obligations: ["2.17a"],
  binds: "any",
  relevantDay: (one) => one.decidedOn,
  data: (one) => ({ title: one.title, unit: one.unit.in(Unit).title, decided: one.decidedOn }),
  source: clause,
  when: (one, { asOf }) => seenBy(one.decidedOn, asOf),
  field: "servedOn",
  expect: (one, { asOf, all }) => all(seenBy(one.servedOn, asOf), one.servedOn.notBefore(one.decidedOn)),
  message: label(
    "{unit}{decided}就“{title}”作出行政裁决，没有送达当事人。",
    "The ruling of {unit} in “{title}” of {decided} was not served on the parties.",
  ),
  remedy: label("将裁决书送达双方当事人。", "Serve the ruling on both parties."),
  notCovered: label(
    "行政裁决没有统一的期限，是否按期裁决不作判断。",
    "There is no common time limit for a ruling; none is judged.",
  ),
});

/** The share of the disputes accepted in the year on which the organ has ruled; the plan names no target. */
export const adjudicationConclusionRate = defineIndicator({
  id: "adjudication-conclusion-rate",
  title: label("行政裁决办结率", "Rulings among the disputes accepted"),
  about: AdjudicationCase,
  obligations: ["2.17a"],
  source: clause,
  form: "ratio",
  among: (one, terms) => one.acceptedOn.isPresent().and(happenedInPlanYear(one.acceptedOn, terms)),
  counts: (one, { asOf }) => seenBy(one.decidedOn, asOf),
  by: { unit: (one) => one.unit, region: (one) => one.unit.in(Unit).region, kind: (one) => one.kind },
});
