import {
  defineExpectation,
  defineParameter,
  label,
  type RecordTerm,
  SupervisionMeasure,
  seenBy,
  type Terms,
  Unit,
  UnlawfulCase,
} from "fazhi";
import { dayInPlanYear, happenedInPlanYear, lastDayOfPlanYear, sinceThePlan } from "./plan-year.js";
import { plan2017 } from "./sources.js";
import { existsOn } from "./unit-lifetime.js";

const clause = plan2017.clause("3.1 三（一）");

/** How many grave cases in a year are "several": the plan gives no number, two are the fewest that can be meant. */
export const severalGraveCases = defineParameter({
  id: "several-grave-cases",
  title: label("追究主要负责人责任的重大违法案件起数", "Grave cases for which the head answers"),
  unit: label("起", "cases"),
  values: [{ value: 2, source: plan2017.clause("3.1 三（一）", { verified: false }), inForce: sinceThePlan }],
});

/** Each government from county level up has a head who is named as the first responsible person. */
export const nameFirstResponsiblePerson = defineExpectation({
  id: "name-first-responsible-person",
  title: label("明确法治建设第一责任人", "Name the first responsible person"),
  about: Unit,
  severity: "warning",
  obligations: ["3.1a"],
  basis: "declared",
  data: (unit) => ({ title: unit.title }),
  source: clause,
  inForce: sinceThePlan,
  when: (unit, terms) =>
    unit.kind.equals("government").and(unit.level.oneOf("prefecture", "county"), existsOn(unit, dayInPlanYear(terms))),
  field: "head",
  expect: (unit) => unit.head.isPresent(),
  message: label(
    "{title}没有载明履行第一责任人职责的主要负责人。",
    "No head of {title} is named as first responsible person.",
  ),
  mend: label("明确主要负责人及其第一责任人职责。", "Name the head and the duties of the first responsible person."),
  notCovered: label(
    "第一责任人是否切实履职不作判断；部门和管委会不在此列。",
    "Whether the duties are done is not judged; departments and zones are not looked at.",
  ),
});

const graveCasesOf = (unit: RecordTerm<Unit>, terms: Terms) =>
  terms
    .referring(unit, UnlawfulCase, "unit")
    .where((one) => terms.all(happenedInPlanYear(one.establishedOn, terms), one.major, one.graveConsequences));

/** When a unit has several major unlawful cases with grave consequences in the year, its head is held to account. */
export const holdHeadAccountable = defineExpectation({
  id: "hold-head-accountable",
  title: label("一年内多起重大违法案件追究主要负责人", "Hold the head to account for several grave cases"),
  about: Unit,
  severity: "warning",
  obligations: ["3.1b"],
  data: (unit, terms) => ({ title: unit.title, cases: graveCasesOf(unit, terms).count() }),
  source: clause,
  inForce: sinceThePlan,
  when: (unit, terms) => graveCasesOf(unit, terms).count().atLeast(terms.parameter(severalGraveCases)),
  by: (_, { parameter }) => parameter(lastDayOfPlanYear),
  expect: (unit, terms) =>
    terms.any(
      graveCasesOf(unit, terms).some((one) => seenBy(one.accountabilityOn, terms.asOf)),
      terms
        .referring(unit, SupervisionMeasure, "unit")
        .some((measure) => measure.kind.equals("accountability").and(happenedInPlanYear(measure.on, terms))),
    ),
  message: label(
    "{title}本年度发生重大违法行政案件{cases}起、造成严重后果，至{due}没有追究主要负责人责任。",
    "{title} had {cases} major unlawful cases with grave consequences in the year; its head was not held to account by {due}.",
  ),
  mend: label("依法启动对主要负责人的问责程序。", "Begin proceedings against the head by law."),
  notCovered: label(
    "以案件认定日期计入本年度；跨年度的十二个月不作判断。",
    "A case counts for the year in which it was established; twelve months across two years are not looked at.",
  ),
});
