import { defineExpectation, defineIndicator, label, ThirdPartyEvaluation, Unit } from "fazhi";
import { happenedInPlanYear } from "./plan-year.js";
import { plan2017 } from "./sources.js";

const clause = plan2017.clause("2.8 二（八）");

/** Who evaluates a government's openness does not depend on it. */
export const keepEvaluatorIndependent = defineExpectation({
  id: "keep-evaluator-independent",
  title: label("第三方独立公正评估政务公开", "Let an independent third party evaluate openness"),
  about: ThirdPartyEvaluation,
  severity: "error",
  obligations: ["2.8b"],
  binds: "any",
  basis: "declared",
  relevantDay: (evaluation) => evaluation.commissionedOn,
  data: (evaluation) => ({
    unit: evaluation.unit.in(Unit).title,
    evaluator: evaluation.evaluator,
    commissioned: evaluation.commissionedOn,
  }),
  source: clause,
  when: (evaluation) => evaluation.subject.equals("openness"),
  field: "independent",
  expect: (evaluation) => evaluation.independent,
  message: label(
    "{unit}{commissioned}委托评估政务公开的{evaluator}不独立于该单位。",
    "{evaluator}, commissioned by {unit} on {commissioned} to evaluate its openness, is not independent of it.",
  ),
  mend: label("另行委托独立的第三方机构评估。", "Commission an independent third party."),
});

/** How many evaluations of openness were concluded in the year; the plan encourages them and names no number. */
export const opennessEvaluations = defineIndicator({
  id: "openness-evaluations",
  title: label("政务公开第三方评估次数", "Third-party evaluations of openness"),
  about: ThirdPartyEvaluation,
  obligations: ["2.8b"],
  source: clause,
  form: "count",
  among: (evaluation, terms) =>
    terms.all(
      evaluation.subject.equals("openness"),
      evaluation.concludedOn.isPresent(),
      happenedInPlanYear(evaluation.concludedOn, terms),
    ),
  by: { unit: (evaluation) => evaluation.unit },
});
