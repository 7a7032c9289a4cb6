import {
  type Condition,
  type DayTerm,
  defineExpectation,
  defineIndicator,
  inForceOn,
  label,
  type RecordTerm,
  seenBy,
  type Terms,
} from "fazhi";
import { List, ListEntry, RandomInspection, Unit } from "fazhi/model";
import { dayInPlanYear, lastDayOfPlanYear, sinceThePlan } from "./plan-year.js";
import { plan2017 } from "./sources.js";
import { existsOn } from "./unit-lifetime.js";
import { someFromUnitUp } from "./units-above.js";

const clause = plan2017.clause("2.5 二（五）");

/** What random inspection draws from (一单两库): the list of items, and the directories of objects and of inspectors. */
export const inspectionLists = ["random-inspection-item", "inspection-object", "inspector"] as const;
export type InspectionList = (typeof inspectionLists)[number];

/** Whether a unit keeps a list of a kind that was compiled by a day. */
export const keepsList = (
  unit: RecordTerm<Unit>,
  kind: InspectionList,
  day: DayTerm,
  { referring }: Terms,
): Condition => referring(unit, List, "unit").some((list) => list.kind.equals(kind).and(list.compiledOn.notAfter(day)));

/** Whether a unit may inspect: a power of inspection stands on its power list, or names it as who exercises it. */
export const mayInspect = (unit: RecordTerm<Unit>, terms: Terms): Condition => {
  const isPower = (entry: RecordTerm<ListEntry>): Condition =>
    entry.kind.equals("inspection").and(inForceOn(entry, dayInPlanYear(terms)));
  return terms.any(
    terms
      .referring(unit, List, "unit")
      .some((list) => list.kind.equals("power").and(terms.referring(list, ListEntry, "list").some(isPower))),
    terms
      .referring(unit, ListEntry, "exercisingUnit")
      .some((entry) => entry.list.in(List).kind.equals("power").and(isPower(entry))),
  );
};

const isInspecting = (unit: RecordTerm<Unit>, terms: Terms): Condition =>
  unit.level.oneOf("prefecture", "county").and(existsOn(unit, dayInPlanYear(terms)), mayInspect(unit, terms));

/** Its own or those of a unit above, such as the directories that a prefecture keeps for all. */
const hasAllThree = (unit: RecordTerm<Unit>, day: DayTerm, terms: Terms): Condition =>
  terms.all(...inspectionLists.map((kind) => someFromUnitUp(unit, (one) => keepsList(one, kind, day, terms))));

/** Each agency with a power of inspection has the list and the two directories by the end of the year, also where it has not inspected yet. */
export const compileInspectionLists = defineExpectation({
  id: "compile-inspection-lists",
  title: label("各执法检查机关建立“一单两库”", "Compile the list and the two directories in each inspecting agency"),
  about: Unit,
  severity: "warning",
  obligations: ["2.5b"],
  binds: "any",
  data: (unit) => ({ title: unit.title }),
  source: clause,
  inForce: sinceThePlan,
  // A unit that inspects without them is told so by the rule of national law.
  when: (unit, terms) =>
    isInspecting(unit, terms).and(
      terms.referring(unit, RandomInspection, "unit").none((inspection) => seenBy(inspection.inspectedOn, terms.asOf)),
    ),
  by: (_, { parameter }) => parameter(lastDayOfPlanYear),
  expect: (unit, terms) => hasAllThree(unit, dayInPlanYear(terms), terms),
  message: label(
    "{title}有行政检查权，至{due}没有建齐随机抽查事项清单、检查对象名录库和执法检查人员名录库，上级也没有统一建立。",
    "{title} has a power of inspection; by {due} it had no list of items or not both directories, and no unit above keeps them.",
  ),
  remedy: label("建齐“一单两库”，或者使用上级统一建立的。", "Compile what is missing, or use what a unit above keeps."),
  notCovered: label(
    "权力清单没有列明行政检查事项的单位不在此列。",
    "A unit whose power list names no inspection is not seen.",
  ),
});

/** The share of the agencies with a power of inspection that have the list and both directories. */
export const inspectionListCoverage = defineIndicator({
  id: "inspection-list-coverage",
  title: label("“一单两库”建立率", "Inspecting agencies with list and directories"),
  about: Unit,
  obligations: ["2.5b"],
  source: clause,
  form: "ratio",
  among: isInspecting,
  counts: (unit, terms) => hasAllThree(unit, terms.asOf, terms),
  by: { unit: (unit) => unit.id, region: (unit) => unit.region },
});
