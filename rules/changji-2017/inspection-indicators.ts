import {
  defineIndicator,
  defineParameter,
  EnforcementCase,
  inForceOn,
  List,
  ListEntry,
  label,
  RandomInspection,
  seenBy,
  Unit,
} from "fazhi";
import { happenedInPlanYear, sinceThePlan } from "./plan-year.js";
import { plan2017 } from "./sources.js";

const clause = plan2017.clause("2.5 二（五）");

/** The share of the listed items that are to be inspected within the year. */
export const itemsToInspect = defineParameter({
  id: "items-to-inspect",
  title: label("随机抽查事项覆盖率目标", "Share of items to inspect"),
  values: [{ value: 1, source: clause, inForce: sinceThePlan }],
});

/** The share of the items in force on the lists of random inspection for which an inspection took place in the year. */
export const randomInspectionCoverage = defineIndicator({
  id: "random-inspection-coverage",
  title: label("随机抽查事项覆盖率", "Coverage of random-inspection items"),
  about: ListEntry,
  obligations: ["2.5a"],
  source: clause,
  form: "ratio",
  among: (entry, { asOf }) => entry.list.in(List).kind.equals("random-inspection-item").and(inForceOn(entry, asOf)),
  counts: (entry, terms) =>
    terms
      .referring(entry, RandomInspection, "item")
      .some((inspection) => inspection.inspectedOn.isPresent().and(happenedInPlanYear(inspection.inspectedOn, terms))),
  by: {
    unit: (entry) => entry.list.in(List).unit,
    region: (entry) => entry.list.in(List).unit.in(Unit).region,
  },
  target: { direction: "at-least", value: itemsToInspect },
});

/**
 * The share of the enforcement cases of the year that were referred to other units and answered by all of them.
 * Neither plan nor law sets a time for the answer, so there is no target.
 */
export const caseReferralAnswerRate = defineIndicator({
  id: "case-referral-answer-rate",
  title: label("执法线索移送反馈率", "Answered referrals of cases"),
  about: EnforcementCase,
  obligations: ["2.5e"],
  source: clause,
  form: "ratio",
  among: (act, terms) =>
    act.referrals.isPresent().and(act.referrals.some((one) => happenedInPlanYear(one.sentOn, terms))),
  counts: (act, { asOf }) => act.referrals.every((one) => one.sentOn.after(asOf).or(seenBy(one.answeredOn, asOf))),
  by: { unit: (act) => act.unit, region: (act) => act.unit.in(Unit).region },
});

/** As for cases: the share of the inspections of the year whose referrals were all answered. */
export const inspectionReferralAnswerRate = defineIndicator({
  id: "inspection-referral-answer-rate",
  title: label("抽查线索移送反馈率", "Answered referrals of inspections"),
  about: RandomInspection,
  obligations: ["2.5e"],
  source: clause,
  form: "ratio",
  among: (inspection, terms) =>
    inspection.objects
      .isPresent()
      .and(inspection.objects.some((one) => one.referredOn.isPresent().and(happenedInPlanYear(one.referredOn, terms)))),
  counts: (inspection, { asOf }) =>
    inspection.objects.every((one) => seenBy(one.referredOn, asOf).implies(seenBy(one.referralAnsweredOn, asOf))),
  by: { unit: (inspection) => inspection.unit, region: (inspection) => inspection.unit.in(Unit).region },
});
