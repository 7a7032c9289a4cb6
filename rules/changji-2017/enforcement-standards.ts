import { type Condition, defineExpectation, label, type RecordTerm, seenBy, type Terms } from "fazhi";
import { EnforcementCase, List, ListEntry, Unit } from "fazhi/model";
import { hasAtWork } from "./mechanism-at-work.js";
import { dayInPlanYear, happenedInPlanYear, lastDayOfPlanYear, sinceThePlan } from "./plan-year.js";
import { plan2017 } from "./sources.js";
import { someFromUnitUp } from "./units-above.js";

const clause = plan2017.clause("2.14 二（十四）");

const decidedPenalties = (unit: RecordTerm<Unit>, terms: Terms) =>
  terms
    .referring(unit, EnforcementCase, "unit")
    .where((act) =>
      act.kind.equals("penalty").and(act.open.isMissing().or(act.open.not()), happenedInPlanYear(act.decidedOn, terms)),
    );

/** Whether a unit has a list of a kind published within the plan's year. */
export const hasPublishedList = (
  unit: RecordTerm<Unit>,
  kind: "major-enforcement-decision" | "discretion-benchmark",
  terms: Terms,
): Condition =>
  terms
    .referring(unit, List, "unit")
    .some((list) => list.kind.equals(kind).and(seenBy(list.publishedOn, dayInPlanYear(terms))));

/**
 * Whoever decides penalties has the conditions of legal review, hearing and discussion laid down within the year, by itself
 * or by an organ above it: in a published list of major decisions or in rules that are at work.
 */
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
    someFromUnitUp(unit, (one) =>
      hasPublishedList(one, "major-enforcement-decision", terms).or(hasAtWork(one, "hearing-conditions", terms)),
    ),
  message: label(
    "{title}本年度作出行政处罚，至{due}没有公布法制审核、听证、集体讨论的适用条件。",
    "{title} decided penalties in the year; the conditions of legal review, hearing and discussion were not published by {due}.",
  ),
  remedy: label("编制并公布重大行政执法决定目录。", "Compile and publish the list of major enforcement decisions."),
});

const finesInYear = (unit: RecordTerm<Unit>, terms: Terms) =>
  decidedPenalties(unit, terms).where((act) => act.penalties.some((penalty) => penalty.equals("fine")));

/**
 * Whoever fines has a discretion benchmark, its own or that of an organ above it, published within the year, or names in
 * each fine a published benchmark of whomever it is.
 */
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
  when: (unit, terms) => finesInYear(unit, terms).isEmpty().not(),
  by: (_, { parameter }) => parameter(lastDayOfPlanYear),
  expect: (unit, terms) =>
    someFromUnitUp(unit, (one) => hasPublishedList(one, "discretion-benchmark", terms)).or(
      finesInYear(unit, terms).every((act) =>
        act.benchmark
          .isPresent()
          .and(seenBy(act.benchmark.in(ListEntry).list.in(List).publishedOn, dayInPlanYear(terms))),
      ),
    ),
  message: label(
    "{title}本年度作出罚款处罚，至{due}没有公布裁量权基准。",
    "{title} fined in the year and had no published discretion benchmark by {due}.",
  ),
  remedy: label("制定并公布裁量权基准。", "Draw up and publish the benchmark."),
});
