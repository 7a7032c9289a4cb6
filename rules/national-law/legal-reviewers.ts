import { defineExpectation, defineParameter, label } from "fazhi";
import { Unit } from "fazhi/model";
import { threeSystemsOpinion } from "./sources.js";

/** What share of the enforcement staff review decisions, in principle; the number is from memory. */
export const leastShareOfReviewers = defineParameter({
  id: "least-share-of-legal-reviewers",
  title: label("法制审核人员占执法人员比例下限", "Least share of legal reviewers"),
  values: [{ value: 0.05, source: threeSystemsOpinion.clause("四（十一）", { verified: false }) }],
});

/** In principle one enforcement officer in twenty, at least, is a legal reviewer. */
export const employEnoughLegalReviewers = defineExpectation({
  id: "employ-enough-legal-reviewers",
  title: label("配足法制审核人员", "Employ enough legal reviewers"),
  about: Unit,
  binds: "any",
  severity: "warning",
  obligations: ["ENF-21"],
  relevantDay: (unit) => unit.staffing.on,
  data: (unit) => ({
    unit: unit.title,
    reviewers: unit.staffing.legalReviewers,
    staff: unit.staffing.enforcementStaff,
  }),
  source: threeSystemsOpinion.clause("四（十一）", { verified: false }),
  when: (unit) => unit.staffing.enforcementStaff.moreThan(0),
  field: "staffing",
  expect: (unit, { parameter }) =>
    unit.staffing.legalReviewers.atLeast(unit.staffing.enforcementStaff.times(parameter(leastShareOfReviewers))),
  message: label(
    "{unit}有执法人员{staff}人，法制审核人员只有{reviewers}人。",
    "{unit} has {staff} enforcement officers and only {reviewers} legal reviewers.",
  ),
  remedy: label("调整充实法制审核人员。", "Add legal reviewers."),
  notCovered: label("“原则上”的例外不作区分。", "Exceptions from the principle are not told apart."),
});
