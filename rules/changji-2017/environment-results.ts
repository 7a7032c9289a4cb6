import { type Condition, defineExpectation, label, type RecordTerm, seenBy, type Terms } from "fazhi";
import { EnergyAssessment, EnvironmentalMonitoring, Unit } from "fazhi/model";
import { administration } from "./administration.js";
import { lastDayOfAssessment } from "./assessment.js";
import { countInPlace } from "./place.js";
import { dayInPlanYear, firstDayOfPlanYear, lastDayOfPlanYear, sinceThePlan } from "./plan-year.js";
import { plan2017 } from "./sources.js";
import { existsOn } from "./unit-lifetime.js";

const clause = plan2017.clause("2.7 二（七）");

const isGovernment = (unit: RecordTerm<Unit>, terms: Terms): Condition =>
  unit.kind.equals("government").and(existsOn(unit, dayInPlanYear(terms)));

/** In the place of each government the air is monitored in the year of the plan. */
export const monitorAir = defineExpectation({
  id: "monitor-air",
  title: label("监测大气环境质量", "Monitor the air"),
  about: Unit,
  severity: "warning",
  obligations: ["2.7a"],
  binds: { kinds: ["government"], levels: ["prefecture", "county"] },
  data: (unit) => ({ title: unit.title }),
  source: clause,
  inForce: sinceThePlan,
  when: (unit, terms) => isGovernment(unit, terms).and(unit.level.oneOf("prefecture", "county")),
  by: (_, { parameter }) => parameter(lastDayOfPlanYear),
  expect: (unit, terms) =>
    countInPlace(unit, terms, (own) =>
      terms
        .referring(own, EnvironmentalMonitoring, "unit")
        .where(({ medium, until, value }) =>
          terms.all(
            medium.equals("air"),
            until.notBefore(terms.parameter(firstDayOfPlanYear)),
            until.notAfter(terms.parameter(lastDayOfPlanYear)),
            value.isPresent(),
          ),
        )
        .count(),
    ).atLeast(1),
  message: label(
    "{title}及其部门本年度至{due}没有大气环境监测数据。",
    "{title} and its departments have no figures on the air for the year by {due}.",
  ),
  remedy: label("补充登记监测数据。", "Enter the figures."),
  notCovered: label("监测点位和频次不作判断。", "Where and how often it is monitored is not judged."),
});

/** What monitoring came to reaches the figure that was set. */
export const reachMonitoredTarget = defineExpectation({
  id: "reach-monitored-target",
  title: label("监测指标达到目标", "Reach the target of a monitored figure"),
  about: EnvironmentalMonitoring,
  severity: "error",
  obligations: ["2.7a"],
  binds: administration,
  relevantDay: (one) => one.until,
  data: (one) => ({
    unit: one.unit.in(Unit).title,
    indicator: one.indicator,
    from: one.from,
    until: one.until,
    value: one.value,
    target: one.target.value,
    direction: one.target.direction,
  }),
  source: clause,
  when: (one) => one.target.isPresent(),
  field: "value",
  by: (one) => one.until,
  expect: ({ value, target }, { choose }) =>
    choose(
      target.direction.equals("at-most"),
      value.atMost(target.value),
      choose(target.direction.equals("equal"), value.equals(target.value), value.atLeast(target.value)),
    ),
  message: label(
    "{unit}{from}至{until}“{indicator}”为{value}，目标为{direction}{target}，没有达到。",
    "“{indicator}” of {unit} from {from} to {until} came to {value}; the target, {direction} {target}, was not reached.",
  ),
  remedy: label("分析原因，采取补救措施。", "Find the cause and take measures."),
  notCovered: label("没有设定目标的监测指标不作判断。", "A figure without a target is not judged."),
});

/** Each county is assessed for the year by its target of saving energy. */
export const assessEnergySaving = defineExpectation({
  id: "assess-energy-saving",
  title: label("开展节能考核", "Assess the saving of energy"),
  about: Unit,
  severity: "warning",
  obligations: ["2.7b"],
  binds: { kinds: ["government"], levels: ["county"] },
  data: (unit) => ({ title: unit.title }),
  source: clause,
  inForce: sinceThePlan,
  when: (unit, terms) => isGovernment(unit, terms).and(unit.level.equals("county")),
  by: (_, { parameter }) => parameter(lastDayOfAssessment),
  expect: (unit, { referring, parameter, asOf }) =>
    referring(unit, EnergyAssessment, "unit").some(({ year, concludedOn }) =>
      year.equals(parameter(firstDayOfPlanYear).year()).and(seenBy(concludedOn, asOf)),
    ),
  message: label(
    "{title}本年度的节能目标至{due}没有考核。",
    "How {title} met its target of saving energy for the year was not assessed by {due}.",
  ),
  remedy: label("完成节能目标责任评价考核。", "Conclude the assessment."),
  notCovered: label(
    "考核的完成期限没有经过核实，由使用者设定。",
    "By when the assessment is due is not verified; users set their own day.",
  ),
});

/** An assessment of energy saving for the year finds the target met. */
export const meetEnergyTarget = defineExpectation({
  id: "meet-energy-target",
  title: label("完成节能目标", "Meet the target of saving energy"),
  about: EnergyAssessment,
  severity: "error",
  obligations: ["2.7b"],
  binds: administration,
  data: (assessment) => ({
    unit: assessment.unit.in(Unit).title,
    year: assessment.year,
    result: assessment.result,
    target: assessment.reductionTarget,
    reduction: assessment.reduction,
  }),
  source: clause,
  inForce: sinceThePlan,
  when: (assessment, { parameter, asOf }) =>
    assessment.year.equals(parameter(firstDayOfPlanYear).year()).and(seenBy(assessment.concludedOn, asOf)),
  field: "result",
  expect: (assessment, { any, all }) =>
    all(
      assessment.result.oneOf("over-fulfilled", "fulfilled", "nearly-fulfilled"),
      any(
        assessment.reductionTarget.isMissing(),
        assessment.reduction.isMissing(),
        assessment.result.equals("nearly-fulfilled"),
        assessment.reduction.atLeast(assessment.reductionTarget),
      ),
    ),
  message: label(
    "{unit}{year}年度节能考核结果为{result}，能耗降低率{reduction}%，目标{target}%，没有完成节能目标。",
    "The assessment of {unit} for {year} came to “{result}”: energy use fell by {reduction} %, the target was {target} %.",
  ),
  remedy: label("制定整改措施，完成欠缺的节能量。", "Plan how to save what is missing."),
  notCovered: label("结果为“基本完成”的，不认定没有完成。", "“Nearly fulfilled” is not held to be a failure."),
});
