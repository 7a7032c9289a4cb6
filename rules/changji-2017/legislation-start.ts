import { type Condition, defineExpectation, label, type NumberTerm, type RecordTerm, seenBy, type Terms } from "fazhi";
import { LegislationPlan, LegislationProject, Unit } from "fazhi/model";
import { countInPlace, isOneOfEach } from "./place.js";
import { dayInPlanYear, firstDayOfPlanYear, lastDayOfPlanYear, sinceThePlan } from "./plan-year.js";
import { plan2017 } from "./sources.js";
import { existsOn } from "./unit-lifetime.js";

const clause = plan2017.clause("2.9 二（九）");
const binds = { kinds: ["government"], levels: ["prefecture"] } as const;

const isGovernmentOfPrefecture = (unit: RecordTerm<Unit>, terms: Terms): Condition =>
  unit.kind.equals("government").and(unit.level.equals("prefecture"), existsOn(unit, dayInPlanYear(terms)));

type Field = "urban-rural-construction" | "environmental-protection" | "historical-culture";

/** How many projects in a field the prefecture had started by the year's end, whoever of its departments drafts them. */
const startedIn = (field: Field, unit: RecordTerm<Unit>, terms: Terms): NumberTerm =>
  countInPlace(unit, terms, (own) =>
    terms
      .referring(own, LegislationProject, "unit")
      .where((project) =>
        project.field.equals(field).and(
          seenBy(project.startedOn, dayInPlanYear(terms)),
          // What was over before the year is no start in it.
          project.publishedOn.isMissing().or(project.publishedOn.notBefore(terms.parameter(firstDayOfPlanYear))),
        ),
      )
      .count(),
  );

/** In each of the three fields at least one piece of local legislation has been started by the end of the year. */
export const startLegislationInEachField = defineExpectation({
  id: "start-legislation-in-each-field",
  title: label("三个领域均启动地方立法", "Start legislation in each of the three fields"),
  about: Unit,
  severity: "warning",
  obligations: ["2.9d"],
  binds,
  data: (unit, terms) => ({
    title: unit.title,
    construction: startedIn("urban-rural-construction", unit, terms),
    environment: startedIn("environmental-protection", unit, terms),
    culture: startedIn("historical-culture", unit, terms),
  }),
  source: clause,
  inForce: sinceThePlan,
  when: isGovernmentOfPrefecture,
  by: (_, { parameter }) => parameter(lastDayOfPlanYear),
  expect: (unit, terms) =>
    isOneOfEach(
      ["urban-rural-construction", "environmental-protection", "historical-culture"],
      (kind) => startedIn(kind, unit, terms),
      terms,
    ),
  message: label(
    "{title}至{due}启动的立法项目：城乡建设与管理{construction}件，环境保护{environment}件，历史文化保护{culture}件；三个领域应当均已启动。",
    "Legislation that {title} had started by {due}: {construction} on building and management of town and country, {environment} on the environment, {culture} on history and culture; each field was to have been started.",
  ),
  remedy: label("启动尚未启动领域的立法项目。", "Start a project in the field that has none."),
  notCovered: label(
    "不隶属州人民政府的单位起草的项目不计入；立法工作的实质进展不作判断。",
    "Projects that are drafted by a unit which does not belong to the government are not counted; how far a project has come is not judged.",
  ),
});

const plansFor = (kind: LegislationPlan["kind"], unit: RecordTerm<Unit>, terms: Terms): NumberTerm => {
  const year = terms.parameter(firstDayOfPlanYear).year();
  return countInPlace(unit, terms, (own) =>
    terms
      .referring(own, LegislationPlan, "unit")
      .where((plan) =>
        terms.all(
          plan.kind.equals(kind),
          plan.firstYear.atMost(year),
          plan.lastYear.orElse(plan.firstYear).atLeast(year),
        ),
      )
      .count(),
  );
};

/** The prefecture has a five-year plan of rules that covers the year, and a plan for the year itself. */
export const haveLegislationPlans = defineExpectation({
  id: "have-legislation-plans",
  title: label("编制立法规划和年度立法计划", "Have a five-year and a yearly plan of legislation"),
  about: Unit,
  severity: "warning",
  obligations: ["2.9b"],
  binds,
  data: (unit, terms) => ({
    title: unit.title,
    fiveYear: plansFor("five-year", unit, terms),
    yearly: plansFor("yearly", unit, terms),
  }),
  source: clause,
  inForce: sinceThePlan,
  when: isGovernmentOfPrefecture,
  by: (_, { parameter }) => parameter(lastDayOfPlanYear),
  expect: (unit, terms) =>
    plansFor("five-year", unit, terms)
      .atLeast(1)
      .and(plansFor("yearly", unit, terms).atLeast(1)),
  message: label(
    "{title}至{due}编制的涵盖本年度的立法规划{fiveYear}部、年度立法计划{yearly}部，有所缺少。",
    "{title} had {fiveYear} plans of several years that cover this one and {yearly} plans for the year by {due}; there was to be one of each.",
  ),
  remedy: label("编制并通过立法规划、年度立法计划。", "Draw up and adopt the plan that is missing."),
  notCovered: label(
    "已编制的规划、计划是否按期通过，另行判断。",
    "Whether a plan that exists was adopted in time is judged by another rule.",
  ),
});
