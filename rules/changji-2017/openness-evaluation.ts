import { type Dataset, defineCheck, defineIndicator, label } from "fazhi";
import { normaliseName } from "fazhi/codes";
import { ThirdPartyEvaluation, Unit } from "fazhi/model";
import { happenedInPlanYear } from "./plan-year.js";
import { plan2017 } from "./sources.js";

const clause = plan2017.clause("2.8 二（八）");

/** The units of a dataset by their names and short names. */
function unitsByName(dataset: Dataset): ReadonlyMap<string, Unit> {
  const units = new Map<string, Unit>();
  for (const unit of dataset.records(Unit))
    for (const name of [unit.title, ...(unit.aliases ?? [])]) units.set(normaliseName(name), unit);
  return units;
}

/** Who evaluates a government's openness does not depend on it: neither by its own account nor as a unit that belongs to it. */
export const keepEvaluatorIndependent = defineCheck({
  id: "keep-evaluator-independent",
  title: label("第三方独立公正评估政务公开", "Let an independent third party evaluate openness"),
  about: ThirdPartyEvaluation,
  severity: "error",
  obligations: ["2.8b"],
  binds: "any",
  relevantDay: (evaluation) => evaluation.commissionedOn,
  data: (evaluation) => ({
    unit: evaluation.unit.in(Unit).title,
    evaluator: evaluation.evaluator,
    commissioned: evaluation.commissionedOn,
  }),
  source: clause,
  when: (evaluation) => evaluation.subject.equals("openness"),
  field: "independent",
  reads: [Unit],
  messages: {
    dependent: label(
      "{unit}{commissioned}委托评估政务公开的{evaluator}不独立于该单位。",
      "{evaluator}, commissioned by {unit} on {commissioned} to evaluate its openness, is not independent of it.",
    ),
    own: label(
      "{unit}{commissioned}委托评估政务公开的{evaluator}是该单位自身、其所属单位或者上级单位，不是第三方。",
      "{evaluator}, commissioned by {unit} on {commissioned} to evaluate its openness, is the unit itself, belongs to it or stands above it: no third party.",
    ),
  },
  remedy: label("另行委托独立的第三方机构评估。", "Commission an independent third party."),
  notCovered: label(
    "评估机构不在单位名录的，以登记的独立情况为准。",
    "Of an evaluator that is no unit of the data, what the record says of it decides.",
  ),
  check: ({ unit, evaluator, independent }, { dataset, gather, fail, undetermined, evidence }) => {
    if (independent === false) return fail("dependent", { evidence: evidence("independent", "evaluator") });
    if (evaluator === undefined) return undetermined("evaluator");
    const known = gather(unitsByName).get(normaliseName(evaluator));
    const isOwn = known !== undefined && (known.id === unit || known.parent === unit);
    if (isOwn || (known !== undefined && dataset.find(Unit, unit)?.parent === known.id))
      return fail("own", { field: "evaluator", evidence: evidence("evaluator", "independent") });
    return independent === undefined ? undetermined("independent") : "pass";
  },
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
