import { type Condition, defineExpectation, defineIndicator, label, type RecordTerm, seenBy, type Terms } from "fazhi";
import { Mechanism, PerformanceAssessment, Unit } from "fazhi/model";
import { lastDayOfAssessment } from "./assessment.js";
import { inUseOn } from "./in-use.js";
import { dayInPlanYear, firstDayOfPlanYear, lastDayOfPlanYear, sinceThePlan } from "./plan-year.js";
import { plan2017 } from "./sources.js";
import { existsOn } from "./unit-lifetime.js";

const clause = plan2017.clause("2.3 二（三）");

/** Body, functions, powers, procedure and liability each rest on a document that is named. */
const restsOnFiveBases = ({ statutoryBases }: RecordTerm<Unit>): Condition => {
  const [body, ...others] = (["body", "function", "power", "procedure", "liability"] as const).map((kind) =>
    statutoryBases.some((one) => one.kind.equals(kind)),
  );
  return (body as Condition).and(...others);
};

/** The body, functions, powers, procedure and liability of each department and zone are laid down by law or by a document under it. */
export const restUnitOnStatutoryBases = defineExpectation({
  id: "rest-unit-on-statutory-bases",
  title: label("机构、职能、权限、程序、责任法定化", "Lay down body, functions, powers, procedure and liability"),
  about: Unit,
  severity: "warning",
  obligations: ["2.3a"],
  binds: [
    { kinds: ["department"], levels: ["prefecture", "county"] },
    { kinds: ["zone"], levels: ["prefecture"] },
  ],
  data: (unit) => ({ title: unit.title }),
  source: clause,
  inForce: sinceThePlan,
  when: (unit, terms) =>
    terms
      .any(
        unit.kind.equals("department").and(unit.level.oneOf("prefecture", "county")),
        // The plan addresses the zones of the prefecture.
        unit.kind.equals("zone").and(unit.level.equals("prefecture")),
      )
      .and(existsOn(unit, dayInPlanYear(terms))),
  field: "statutoryBases",
  by: (_, { parameter }) => parameter(lastDayOfPlanYear),
  expect: (unit) => unit.statutoryBases.isPresent().and(restsOnFiveBases(unit)),
  message: label(
    "{title}的机构、职能、权限、程序、责任至{due}没有全部法定化。",
    "By {due}, body, functions, powers, procedure and liability of {title} were not all laid down.",
  ),
  remedy: label("补齐{title}缺少的法定依据。", "Lay down what is missing for {title}."),
  notCovered: label(
    "各单位均没有记载法定依据的，列为不能判断；依据的效力层级不作判断。",
    "Where no basis is recorded of any unit, each is listed as one that cannot be judged; the rank of a basis is not judged.",
  ),
});

/** The share of the departments all five sides of which are laid down; the plan names no target. */
export const statutoryBasesCoverage = defineIndicator({
  id: "statutory-bases-coverage",
  title: label("部门“五个法定化”覆盖率", "Departments with all five statutory bases"),
  about: Unit,
  obligations: ["2.3a"],
  source: clause,
  form: "ratio",
  among: (unit, { asOf }) => unit.kind.equals("department").and(existsOn(unit, asOf)),
  counts: (unit) => unit.statutoryBases.isPresent().and(restsOnFiveBases(unit)),
  by: { region: (unit) => unit.region },
});

/** Whom the system of a unit is to measure: the departments and zones under it and, of a prefecture, the counties. */
const isMeasured = (unit: RecordTerm<Unit>, terms: Terms): Condition =>
  unit.kind
    .oneOf("department", "zone")
    .or(unit.kind.equals("government").and(unit.level.equals("county")))
    .and(existsOn(unit, dayInPlanYear(terms)));

const isAssessedForYear = (unit: RecordTerm<Unit>, { referring, parameter, asOf }: Terms): Condition =>
  referring(unit, PerformanceAssessment, "unit").some((one) =>
    one.year.equals(parameter(firstDayOfPlanYear).year()).and(seenBy(one.concludedOn, asOf)),
  );

/** A system of performance indicators is in use, and every unit under its keeper was assessed for the year: assessments show it, not a mark. */
export const applyPerformanceIndicatorsToAll = defineExpectation({
  id: "apply-performance-indicators-to-all",
  title: label("政府绩效指标体系适用于全部单位", "Measure every unit by the performance indicators"),
  about: Mechanism,
  severity: "warning",
  obligations: ["2.3b"],
  binds: "any",
  data: (mechanism) => ({ title: mechanism.title, unit: mechanism.unit.in(Unit).title }),
  source: clause,
  inForce: sinceThePlan,
  when: (mechanism, terms) =>
    mechanism.kind
      .equals("performance-indicators")
      .and(mechanism.endedOn.isMissing().or(mechanism.endedOn.after(dayInPlanYear(terms)))),
  by: (_, { parameter }) => parameter(lastDayOfAssessment),
  expect: (mechanism, terms) =>
    terms.all(
      inUseOn(mechanism, dayInPlanYear(terms)),
      mechanism.appliedToAll.isMissing().or(mechanism.appliedToAll),
      terms
        .referring(mechanism.unit.in(Unit), Unit, "parent")
        .where((unit) => isMeasured(unit, terms))
        .every((unit) => isAssessedForYear(unit, terms)),
    ),
  message: label(
    "{unit}的“{title}”本年度没有运行，或者至{due}没有对所属全部单位完成考核。",
    "“{title}” of {unit} was not in use in the year, or not every unit under it was assessed by {due}.",
  ),
  remedy: label("将“{title}”适用于全部单位。", "Apply “{title}” to every unit."),
  notCovered: label(
    "没有建立指标体系的政府不在此列；指标是否公正、透明不作判断。",
    "A government without such a system is not seen; whether the indicators are fair and open is not judged.",
  ),
});
