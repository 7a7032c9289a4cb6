import { defineExpectation, defineIndicator, label, PerformanceAssessment, seenBy, Unit } from "fazhi";
import { dayInPlanYear, firstDayOfPlanYear, sinceThePlan } from "./plan-year.js";
import { plan2017 } from "./sources.js";
import { existsOn } from "./unit-lifetime.js";

const clause = plan2017.clause("3.2 三（二）");

/** The assessment of a unit for the plan's year takes law-based government into account. */
export const assessLawBasedGovernment = defineExpectation({
  id: "assess-law-based-government",
  title: label("法治建设成效纳入政绩考核", "Assess units by law-based government"),
  about: PerformanceAssessment,
  severity: "error",
  obligations: ["3.2a"],
  basis: "declared",
  relevantDay: (assessment) => assessment.concludedOn,
  data: (assessment) => ({ unit: assessment.unit.in(Unit).title, year: assessment.year }),
  source: clause,
  inForce: sinceThePlan,
  when: (assessment, { parameter }) =>
    assessment.concludedOn.isPresent().and(assessment.year.equals(parameter(firstDayOfPlanYear).year())),
  field: "coversLawBasedGovernment",
  expect: (assessment) => assessment.coversLawBasedGovernment,
  message: label(
    "{unit}{year}年度绩效考核没有纳入法治建设指标。",
    "The assessment of {unit} for {year} leaves law-based government out.",
  ),
  mend: label("在考核指标中补列法治建设并重新计分。", "Add it to the indicators and score again."),
  notCovered: label(
    "没有进行考核的单位看不出来；所占分值是否适当不作判断。",
    "A unit that was not assessed is not seen; whether the weight is right is not judged.",
  ),
});

/** The share of the governments whose assessment for the plan's year is concluded and takes it into account; no target is set. */
export const lawBasedAssessmentShare = defineIndicator({
  id: "law-based-assessment-share",
  title: label("法治建设纳入考核比例", "Governments assessed by law-based government"),
  about: Unit,
  obligations: ["3.2a"],
  source: clause,
  form: "ratio",
  among: (unit, terms) =>
    unit.kind.equals("government").and(unit.level.equals("county"), existsOn(unit, dayInPlanYear(terms))),
  counts: (unit, { referring, parameter, asOf, all }) =>
    referring(unit, PerformanceAssessment, "unit").some((assessment) =>
      all(
        assessment.year.equals(parameter(firstDayOfPlanYear).year()),
        seenBy(assessment.concludedOn, asOf),
        assessment.coversLawBasedGovernment,
      ),
    ),
  by: { unit: (unit) => unit.id, region: (unit) => unit.region },
});

/** How many units were chosen as advanced in the assessment for the plan's year. */
export const advancedUnitsChosen = defineIndicator({
  id: "advanced-units-chosen",
  title: label("评选的依法行政先进单位数", "Advanced units chosen"),
  about: PerformanceAssessment,
  obligations: ["3.2a"],
  source: clause,
  form: "count",
  among: (assessment, { parameter, asOf, all }) =>
    all(
      assessment.year.equals(parameter(firstDayOfPlanYear).year()),
      seenBy(assessment.concludedOn, asOf),
      assessment.advancedUnit,
    ),
  by: { unit: (assessment) => assessment.unit },
});
