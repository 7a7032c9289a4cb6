import {
  type Condition,
  defineExpectation,
  defineIndicator,
  defineParameter,
  label,
  type NumberTerm,
  type RecordTerm,
  type Terms,
} from "fazhi";
import { Training, Unit } from "fazhi/model";
import { governments } from "./administration.js";
import { happenedInPlanYear, lastDayOfPlanYear, sinceThePlan } from "./plan-year.js";
import { plan2017 } from "./sources.js";
import { existsOn } from "./unit-lifetime.js";

const clause = plan2017.clause("3.3 三（三）");

/** How many legal training courses and legal lectures a government holds a year at least. */
export const fewestCourses = defineParameter({
  id: "fewest-training-courses",
  title: label("每年法治培训班最少期数", "Fewest legal training courses a year"),
  unit: label("期", "courses"),
  values: [{ value: 1, source: clause, inForce: sinceThePlan }],
});
export const fewestLectures = defineParameter({
  id: "fewest-legal-lectures",
  title: label("每年法治讲座最少次数", "Fewest legal lectures a year"),
  unit: label("次", "lectures"),
  values: [{ value: 2, source: clause, inForce: sinceThePlan }],
});

/** The share of the governments that hold as many as they have to. */
export const trainingCoverageTarget = defineParameter({
  id: "training-coverage-target",
  title: label("法治培训、讲座覆盖率目标", "Target of the coverage with training"),
  values: [{ value: 1, source: clause, inForce: sinceThePlan }],
});

/** The prefecture's government and those of its counties and cities. */
const isTrainingGovernment = (unit: RecordTerm<Unit>, { asOf }: Terms): Condition =>
  unit.kind.equals("government").and(unit.level.oneOf("prefecture", "county"), existsOn(unit, asOf));

const heldBy = (unit: RecordTerm<Unit>, terms: Terms) =>
  terms
    .referring(unit, Training, "unit")
    .where((training) => training.heldOn.isPresent().and(happenedInPlanYear(training.heldOn, terms)));

const coursesOf = (unit: RecordTerm<Unit>, terms: Terms): NumberTerm =>
  heldBy(unit, terms)
    .where((training) => training.kind.equals("training-course"))
    .count();

// A lecture that does not say for whom it was held is taken to be one for the leadership.
const lecturesOf = (unit: RecordTerm<Unit>, terms: Terms): NumberTerm =>
  heldBy(unit, terms)
    .where((training) =>
      training.kind.equals("legal-lecture").and(training.audience.orElse("leadership").equals("leadership")),
    )
    .count();

/** Each government holds at least one legal training course a year. */
export const holdTrainingCourse = defineExpectation({
  id: "hold-training-course",
  title: label("每年至少举办一期法治培训班", "Hold a legal training course a year"),
  about: Unit,
  severity: "error",
  obligations: ["3.3b"],
  binds: governments,
  data: (unit) => ({ title: unit.title }),
  source: clause,
  inForce: sinceThePlan,
  when: isTrainingGovernment,
  by: (_, { parameter }) => parameter(lastDayOfPlanYear),
  expect: (unit, terms) => coursesOf(unit, terms).atLeast(terms.parameter(fewestCourses)),
  message: label("{title}至{due}没有举办法治培训班。", "{title} held no legal training course by {due}."),
  remedy: label("补办法治培训班。", "Hold the course."),
});

/** The leadership of each government hears at least two legal lectures a year. */
export const holdLegalLectures = defineExpectation({
  id: "hold-legal-lectures",
  title: label("政府领导班子每年至少开展两次法治讲座", "Hold two legal lectures a year for the leadership"),
  about: Unit,
  severity: "error",
  obligations: ["3.3c"],
  binds: governments,
  data: (unit) => ({ title: unit.title }),
  source: clause,
  inForce: sinceThePlan,
  when: isTrainingGovernment,
  by: (_, { parameter }) => parameter(lastDayOfPlanYear),
  expect: (unit, terms) => lecturesOf(unit, terms).atLeast(terms.parameter(fewestLectures)),
  message: label(
    "{title}领导班子至{due}开展的法治讲座不足规定次数。",
    "The leadership of {title} had fewer legal lectures by {due} than it has to.",
  ),
  remedy: label("补办法治讲座。", "Hold the lectures that are missing."),
});

const byGovernment = {
  unit: (unit: RecordTerm<Unit>) => unit.id,
  region: (unit: RecordTerm<Unit>) => unit.region,
};

/** The share of the governments that have held their training course. */
export const trainingCourseCoverage = defineIndicator({
  id: "training-course-coverage",
  title: label("法治培训班覆盖率", "Governments that held a training course"),
  about: Unit,
  obligations: ["3.3b"],
  source: clause,
  form: "ratio",
  among: isTrainingGovernment,
  counts: (unit, terms) => coursesOf(unit, terms).atLeast(terms.parameter(fewestCourses)),
  by: byGovernment,
  target: { direction: "at-least", value: trainingCoverageTarget },
});

/** The share of the governments that have held their two lectures. */
export const legalLectureCoverage = defineIndicator({
  id: "legal-lecture-coverage",
  title: label("法治讲座覆盖率", "Governments that held two legal lectures"),
  about: Unit,
  obligations: ["3.3c"],
  source: clause,
  form: "ratio",
  among: isTrainingGovernment,
  counts: (unit, terms) => lecturesOf(unit, terms).atLeast(terms.parameter(fewestLectures)),
  by: byGovernment,
  target: { direction: "at-least", value: trainingCoverageTarget },
});
