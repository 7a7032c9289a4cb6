import { defineExpectation, defineIndicator, defineParameter, inForceOn, label, seenBy } from "fazhi";
import { EnforcementCase, List, ListEntry, RandomInspection, Unit } from "fazhi/model";
import { dayInPlanYear, happenedInPlanYear, sinceThePlan } from "./plan-year.js";
import { plan2017 } from "./sources.js";

const clause = plan2017.clause("2.5 二（五）");

/** The share of the listed items that are to be inspected within the year. */
export const itemsToInspect = defineParameter({
  id: "items-to-inspect",
  title: label("随机抽查事项覆盖率目标", "Share of items to inspect"),
  values: [{ value: 1, source: clause, inForce: sinceThePlan }],
});

/** The share of the items in force on the lists of random inspection that were inspected in the year; what was not drawn at random covers none. */
export const randomInspectionCoverage = defineIndicator({
  id: "random-inspection-coverage",
  title: label("随机抽查事项覆盖率", "Coverage of random-inspection items"),
  about: ListEntry,
  obligations: ["2.5a"],
  source: clause,
  form: "ratio",
  among: (entry, terms) =>
    entry.list
      .in(List)
      .kind.equals("random-inspection-item")
      .and(inForceOn(entry, dayInPlanYear(terms))),
  counts: (entry, terms) =>
    terms.referring(entry, RandomInspection, "item").some((inspection) =>
      terms.all(
        inspection.inspectedOn.isPresent(),
        happenedInPlanYear(inspection.inspectedOn, terms),
        // How it was drawn has to be on record: where it is not, nobody knows whether the item is covered.
        inspection.objectsDrawnAtRandom,
        inspection.inspectorsDrawnAtRandom,
      ),
    ),
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

/** A result that another unit reported back on a referral of the year is recognised by the unit that sent it. */
export const recogniseResultOfReferral = defineExpectation({
  id: "recognise-result-of-referral",
  title: label("处理结果互认", "Recognise the result of a referral"),
  about: EnforcementCase,
  severity: "warning",
  obligations: ["2.5e"],
  binds: "any",
  data: (act) => ({ title: act.title, unit: act.unit.in(Unit).title }),
  source: clause,
  inForce: sinceThePlan,
  when: (act, terms) =>
    act.referrals
      .isPresent()
      .and(act.referrals.some((one) => one.answeredOn.isPresent().and(happenedInPlanYear(one.answeredOn, terms)))),
  field: "referrals",
  expect: (act, terms) =>
    act.referrals
      .where((one) => one.answeredOn.isPresent().and(happenedInPlanYear(one.answeredOn, terms)))
      .every((one) => one.resultRecognised),
  message: label(
    "{unit}“{title}”移送的线索已有反馈，处理结果没有互认。",
    "The referrals of “{title}” by {unit} were answered, and a result was not recognised.",
  ),
  remedy: label("按协作机制互认处理结果，或者说明不予认可的理由。", "Recognise the result, or say why not."),
  notCovered: label(
    "不予认可的理由没有记载；抽查中的移送不在此列。",
    "Why a result was not recognised is not recorded; referrals of inspections are none of these.",
  ),
});
