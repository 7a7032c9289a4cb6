import { type Condition, type DayTerm, defineExpectation, label, type RecordTerm, type Terms } from "fazhi";
import { Unit } from "fazhi/model";
import { dayInPlanYear, happenedInPlanYear, lastDayOfPlanYear, sinceThePlan } from "./plan-year.js";
import { plan2017 } from "./sources.js";
import { existsOn } from "./unit-lifetime.js";

const integrity = plan2017.clause("2.15 二（十五）");
const lawBasedGovernment = plan2017.clause("3.1 三（一）");

const isStanding = (unit: RecordTerm<Unit>, terms: Terms): Condition =>
  unit.level.oneOf("prefecture", "county").and(existsOn(unit, dayInPlanYear(terms)));

/** The plan addresses the zones of the prefecture. */
const isZoneOfPrefecture = (unit: RecordTerm<Unit>): Condition =>
  unit.kind.equals("zone").and(unit.level.equals("prefecture"));

/** The plan obliges governments of all levels (各级政府), those of townships too. */
const isTownship = (unit: RecordTerm<Unit>, terms: Terms): Condition =>
  unit.kind.equals("government").and(unit.level.equals("township"), existsOn(unit, dayInPlanYear(terms)));

/** A department, zone or township; other governments are told of a missing head by the rule on the first responsible person. */
const isDepartment = (unit: RecordTerm<Unit>, terms: Terms): Condition =>
  unit.kind.equals("department").or(isZoneOfPrefecture(unit)).and(isStanding(unit, terms)).or(isTownship(unit, terms));

const isGovernmentOrDepartment = (unit: RecordTerm<Unit>, terms: Terms): Condition =>
  unit.kind
    .oneOf("government", "department")
    .or(isZoneOfPrefecture(unit))
    .and(isStanding(unit, terms))
    .or(isTownship(unit, terms));

const reported = (day: DayTerm, terms: Terms): Condition => day.isPresent().and(happenedInPlanYear(day, terms));

/** Each department, zone and township has a principal who is named as first responsible for integrity. */
export const namePrincipalOfDepartment = defineExpectation({
  id: "name-principal-of-department",
  title: label("明确部门党风廉政建设第一责任人", "Name the principal of a department"),
  about: Unit,
  severity: "warning",
  obligations: ["2.15e"],
  binds: [
    { kinds: ["department", "zone"], levels: ["prefecture", "county"] },
    { kinds: ["government"], levels: ["township"] },
  ],
  data: (unit) => ({ title: unit.title }),
  source: integrity,
  inForce: sinceThePlan,
  when: isDepartment,
  field: "head",
  by: (_, { parameter }) => parameter(lastDayOfPlanYear),
  expect: (unit) => unit.head.isPresent(),
  message: label(
    "{title}至{due}没有载明作为党风廉政建设第一责任人的主要负责人。",
    "No principal of {title} was named as first responsible for integrity by {due}.",
  ),
  remedy: label("载明主要负责人及其责任。", "Name the principal and what the principal answers for."),
});

/** The principal of each government, of townships too, of each department and zone reports on integrity within the year. */
export const reportOnIntegrity = defineExpectation({
  id: "report-on-integrity",
  title: label("主要负责人述责述廉", "Have the principal report on integrity"),
  about: Unit,
  severity: "warning",
  obligations: ["2.15e"],
  binds: [
    { kinds: ["government", "department", "zone"], levels: ["prefecture", "county"] },
    { kinds: ["government"], levels: ["township"] },
  ],
  data: (unit) => ({ title: unit.title, head: unit.head.name }),
  source: integrity,
  inForce: sinceThePlan,
  when: (unit, terms) => isGovernmentOrDepartment(unit, terms).and(unit.head.isPresent()),
  field: "head",
  by: (_, { parameter }) => parameter(lastDayOfPlanYear),
  expect: (unit, terms) => reported(unit.head.integrityReportedOn, terms),
  message: label(
    "{title}主要负责人{head}至{due}没有述责述廉。",
    "{head}, the principal of {title}, made no report on integrity by {due}.",
  ),
  remedy: label("报告履行党风廉政建设责任的情况。", "Report on how the responsibility for integrity was met."),
});

/** The head of each government reports within the year on the duties of the first responsible person for law-based government. */
export const reportOnFirstResponsibility = defineExpectation({
  id: "report-on-first-responsibility",
  title: label("主要负责人报告履行法治建设第一责任人职责情况", "Have the head report on law-based government"),
  about: Unit,
  severity: "warning",
  obligations: ["3.1a"],
  binds: { kinds: ["government"], levels: ["prefecture", "county"] },
  data: (unit) => ({ title: unit.title, head: unit.head.name }),
  source: lawBasedGovernment,
  inForce: sinceThePlan,
  when: (unit, terms) => unit.kind.equals("government").and(isStanding(unit, terms), unit.head.isPresent()),
  field: "head",
  by: (_, { parameter }) => parameter(lastDayOfPlanYear),
  expect: (unit, terms) => reported(unit.head.reportedDutyOn, terms),
  message: label(
    "{title}主要负责人{head}至{due}没有报告履行推进法治建设第一责任人职责的情况。",
    "{head}, the head of {title}, did not report on the duties of the first responsible person by {due}.",
  ),
  remedy: label("述职时报告履行第一责任人职责的情况。", "Report on those duties."),
  notCovered: label("履职是否认真不作判断。", "Whether the duties were done with care is not judged."),
});
