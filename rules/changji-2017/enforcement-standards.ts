import {
  type Condition,
  defineExpectation,
  EnforcementCase,
  List,
  label,
  type RecordTerm,
  type Terms,
  Unit,
} from "fazhi";
import { happenedInPlanYear, lastDayOfPlanYear, sinceThePlan } from "./plan-year.js";
import { plan2017 } from "./sources.js";

const clause = plan2017.clause("2.14 二（十四）");

const decidedPenalties = (unit: RecordTerm<Unit>, terms: Terms) =>
  terms
    .referring(unit, EnforcementCase, "unit")
    .where((act) =>
      act.kind.equals("penalty").and(act.decidedOn.isPresent(), happenedInPlanYear(act.decidedOn, terms)),
    );

/** Whether a unit has a list of a kind published within the plan's year. */
export const hasPublishedList = (
  unit: RecordTerm<Unit>,
  kind: "major-enforcement-decision" | "discretion-benchmark",
  { referring, parameter }: Terms,
): Condition =>
  referring(unit, List, "unit").some((list) =>
    list.kind.equals(kind).and(list.publishedOn.isPresent(), list.publishedOn.notAfter(parameter(lastDayOfPlanYear))),
  );

/** Whoever decides penalties has its conditions of major decisions published, by itself or by the organ above, within the year. */
export const publishConditionsOfMajorDecisions = defineExpectation({
  id: "publish-conditions-of-major-decisions",
  title: label("明确并公布法制审核、听证、集体讨论的适用条件", "Publish when to review, hear and discuss"),
  about: Unit,
  severity: "warning",
  obligations: ["2.14b"],
  binds: "any",
  data: (unit) => ({ title: unit.title }),
  source: clause,
  inForce: sinceThePlan,
  when: (unit, terms) => decidedPenalties(unit, terms).isEmpty().not(),
  by: (_, { parameter }) => parameter(lastDayOfPlanYear),
  expect: (unit, terms) =>
    terms.any(
      hasPublishedList(unit, "major-enforcement-decision", terms),
      unit.parent.isPresent().and(hasPublishedList(unit.parent.in(Unit), "major-enforcement-decision", terms)),
    ),
  message: label(
    "{title}本年度作出行政处罚，至{due}没有公布法制审核、听证、集体讨论的适用条件。",
    "{title} decided penalties in the year; the conditions of legal review, hearing and discussion were not published by {due}.",
  ),
  mend: label("编制并公布重大行政执法决定目录。", "Compile and publish the list of major enforcement decisions."),
});

/** Whoever fines has a discretion benchmark, its own or that of the organ above, published within the year. */
export const keepDiscretionBenchmark = defineExpectation({
  id: "keep-discretion-benchmark",
  title: label("建立行政处罚裁量权基准制度", "Keep a discretion benchmark"),
  about: Unit,
  severity: "error",
  obligations: ["2.14c"],
  binds: "any",
  data: (unit) => ({ title: unit.title }),
  source: clause,
  inForce: sinceThePlan,
  when: (unit, terms) =>
    decidedPenalties(unit, terms)
      .where((act) => act.penalties.some((penalty) => penalty.equals("fine")))
      .isEmpty()
      .not(),
  by: (_, { parameter }) => parameter(lastDayOfPlanYear),
  expect: (unit, terms) =>
    terms.any(
      hasPublishedList(unit, "discretion-benchmark", terms),
      unit.parent.isPresent().and(hasPublishedList(unit.parent.in(Unit), "discretion-benchmark", terms)),
    ),
  message: label(
    "{title}本年度作出罚款处罚，至{due}没有公布裁量权基准。",
    "{title} fined in the year and had no published discretion benchmark by {due}.",
  ),
  mend: label("制定并公布裁量权基准。", "Draw up and publish the benchmark."),
});
