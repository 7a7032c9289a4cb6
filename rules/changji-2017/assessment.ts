import {
  type Condition,
  defineExpectation,
  defineIndicator,
  defineParameter,
  label,
  plainDate,
  type RecordTerm,
  seenBy,
  type Terms,
} from "fazhi";
import { PerformanceAssessment, Unit } from "fazhi/model";
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
  binds: "any",
  basis: "declared",
  relevantDay: (assessment) => assessment.concludedOn,
  data: (assessment) => ({ unit: assessment.unit.in(Unit).title, year: assessment.year }),
  source: clause,
  inForce: sinceThePlan,
  when: (assessment, { parameter }) =>
    assessment.concludedOn.isPresent().and(assessment.year.equals(parameter(firstDayOfPlanYear).year())),
  field: "coversLawBasedGovernment",
  expect: (assessment) =>
    assessment.coversLawBasedGovernment.and(
      // Only points given show that it was assessed.
      assessment.lawBasedGovernmentScore.atLeast(0),
    ),
  message: label(
    "{unit}{year}年度绩效考核没有纳入法治建设指标。",
    "The assessment of {unit} for {year} leaves law-based government out.",
  ),
  remedy: label("在考核指标中补列法治建设并重新计分。", "Add it to the indicators and score again."),
  notCovered: label(
    "没有载明法治建设得分的，不能认定已经纳入；所占分值是否适当不作判断。",
    "Where no points for it are recorded it is not held to be included; whether the weight is right is not judged.",
  ),
});

/** Whom the assessment is about: governments of counties and cities, zones, and departments of the prefecture. */
const isAssessed = (unit: RecordTerm<Unit>, terms: Terms): Condition =>
  terms.all(
    terms.any(
      unit.kind.equals("government").and(unit.level.equals("county")),
      unit.kind.oneOf("zone", "department").and(unit.level.equals("prefecture")),
    ),
    existsOn(unit, dayInPlanYear(terms)),
  );

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

/** How many units and persons are chosen as advanced: the choice is to begin, so that one is the fewest. */
export const fewestAdvanced = defineParameter({
  id: "fewest-advanced",
  title: label("先进单位、先进个人最少数", "Fewest advanced units and persons"),
  values: [{ value: 1, source: clause, inForce: sinceThePlan }],
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
  target: { direction: "at-least", value: fewestAdvanced },
});

/** By when the assessment for the year is concluded: at the end of the next first quarter, which nobody has set. */
export const lastDayOfAssessment = defineParameter({
  id: "last-day-of-assessment",
  title: label("年度考核完成期限", "Last day of the yearly assessment"),
  values: [
    {
      value: plainDate("2018-03-31"),
      source: plan2017.clause("3.2 三（二）", { verified: false }),
      inForce: sinceThePlan,
    },
  ],
});

/** Each government, zone and department of the prefecture is assessed for the plan's year. */
export const assessEveryUnit = defineExpectation({
  id: "assess-every-unit",
  title: label("对各单位开展年度考核", "Assess every unit"),
  about: Unit,
  severity: "warning",
  obligations: ["3.2a"],
  binds: [
    { kinds: ["government"], levels: ["county"] },
    { kinds: ["zone", "department"], levels: ["prefecture"] },
  ],
  data: (unit) => ({ title: unit.title }),
  source: clause,
  inForce: sinceThePlan,
  when: isAssessed,
  by: (_, { parameter }) => parameter(lastDayOfAssessment),
  expect: (unit, { referring, parameter, asOf }) =>
    referring(unit, PerformanceAssessment, "unit").some((assessment) =>
      assessment.year.equals(parameter(firstDayOfPlanYear).year()).and(seenBy(assessment.concludedOn, asOf)),
    ),
  message: label("{title}至{due}没有完成本年度考核。", "{title} was not assessed for the year by {due}."),
  remedy: label("补作年度考核。", "Assess it."),
});

/** The assessment for the plan's year takes into account the three figures on suits. */
export const assessBySuits = defineExpectation({
  id: "assess-by-suits",
  title: label("将应诉三项指标纳入绩效考核", "Assess by the three figures on suits"),
  about: PerformanceAssessment,
  severity: "error",
  obligations: ["2.16b"],
  binds: "any",
  relevantDay: (assessment) => assessment.concludedOn,
  data: (assessment) => ({ unit: assessment.unit.in(Unit).title, year: assessment.year }),
  source: plan2017.clause("2.16 二（十六）"),
  inForce: sinceThePlan,
  when: (assessment, { parameter }) =>
    assessment.concludedOn.isPresent().and(assessment.year.equals(parameter(firstDayOfPlanYear).year())),
  field: "figures",
  expect: ({ figures }, { all }) =>
    all(
      figures.some((one) => one.equals("suits-brought")),
      figures.some((one) => one.equals("heads-in-court")),
      figures.some((one) => one.equals("suits-lost")),
    ),
  message: label(
    "{unit}{year}年度绩效考核没有将被诉案件数、负责人出庭应诉案件数、败诉比例全部纳入。",
    "The assessment of {unit} for {year} leaves out the suits brought, those in which the head appeared, or the share lost.",
  ),
  remedy: label("补列所缺指标并重新计分。", "Add the figures that are missing and score again."),
});

/** How many persons were chosen as advanced in the assessment for the plan's year. */
export const advancedPersonsChosen = defineIndicator({
  id: "advanced-persons-chosen",
  title: label("评选的依法行政先进个人数", "Advanced persons chosen"),
  about: PerformanceAssessment,
  obligations: ["3.2a"],
  source: clause,
  form: "sum",
  among: (assessment, { parameter, asOf, all }) =>
    all(
      assessment.year.equals(parameter(firstDayOfPlanYear).year()),
      seenBy(assessment.concludedOn, asOf),
      assessment.advancedPersons.isPresent(),
    ),
  value: (assessment) => assessment.advancedPersons,
  by: { unit: (assessment) => assessment.unit },
  target: { direction: "at-least", value: fewestAdvanced },
});
