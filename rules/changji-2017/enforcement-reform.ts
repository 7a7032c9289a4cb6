import {
  type Condition,
  defineCheck,
  defineDeadline,
  defineExpectation,
  defineIndicator,
  defineParameter,
  label,
  type RecordTerm,
  type Terms,
} from "fazhi";
import { Pilot, Unit } from "fazhi/model";
import { administration, governments } from "./administration.js";
import { dueDay, isDueUnderPlan } from "./pilots.js";
import { dayInPlanYear, firstDayOfPlanYear, lastDayOfPlanYear, sinceThePlan } from "./plan-year.js";
import { plan2017 } from "./sources.js";
import { existsOn } from "./unit-lifetime.js";

const clause = plan2017.clause("2.13 二（十三）");

/** The ten fields in which the plan wants enforcement to be comprehensive. */
export const fieldsOfComprehensiveEnforcement = defineParameter({
  id: "fields-of-comprehensive-enforcement",
  title: label("推行综合执法的领域", "Fields of comprehensive enforcement"),
  values: [
    {
      value: [
        "food-and-drug",
        "industry-commerce-and-quality",
        "public-health",
        "work-safety",
        "culture-and-tourism",
        "resources-and-environment",
        "agriculture-forestry-and-water",
        "transport",
        "urban-rural-construction",
        "commerce",
      ],
      source: clause,
      inForce: sinceThePlan,
    },
  ],
});

const noCountBefore = label("没有上一年度执法队伍种类数", "How many kinds there were the year before is not recorded");

/** A government from county level up has fewer kinds of enforcement team at the end of the year than when it began. */
export const cutKindsOfEnforcementTeam = defineCheck({
  id: "cut-kinds-of-enforcement-team",
  title: label("减少执法队伍种类", "Cut the kinds of enforcement team"),
  about: Unit,
  severity: "error",
  obligations: ["2.13a"],
  binds: governments,
  basis: "declared",
  data: (unit) => ({ title: unit.title }),
  source: clause,
  inForce: sinceThePlan,
  when: (unit, { parameter }) =>
    unit.kind
      .equals("government")
      .and(unit.level.oneOf("prefecture", "county"), existsOn(unit, parameter(lastDayOfPlanYear))),
  messages: {
    "not-cut": label(
      "{title}执法队伍种类上一年度为{before}类，{counted}为{now}类，至{due}没有减少。",
      "{title} had {before} kinds of enforcement team the year before and {now} on {counted}: not fewer by {due}.",
    ),
  },
  remedy: label("整合职能相近的执法队伍。", "Merge teams whose functions are near each other."),
  notCovered: label(
    "减少的幅度是否“大幅”，由使用者设定标准的规则判断。",
    "Whether the cut is a large one another rule judges, by a number that the user sets.",
  ),
  parameters: [firstDayOfPlanYear, lastDayOfPlanYear],
  check: ({ enforcementTeams }, { asOf, parameter, fail, pending, undetermined, evidence }) => {
    const [first, due] = [parameter(firstDayOfPlanYear), parameter(lastDayOfPlanYear)];
    if (enforcementTeams === undefined || first === undefined || due === undefined)
      return undetermined("enforcementTeams");
    const inOrder = [...enforcementTeams].sort((one, other) => (one.on < other.on ? -1 : 1));
    const before = inOrder.filter(({ on }) => on < first).at(-1);
    const now = inOrder.filter(({ on }) => on >= first && on <= due && on <= asOf).at(-1);
    if (before === undefined)
      return { kind: "undetermined", missing: evidence("enforcementTeams"), reason: noCountBefore };
    if (now !== undefined && now.kinds < before.kinds) return "pass";
    if (asOf <= due) return pending({ earliest: due, latest: due });
    if (now === undefined) return undetermined("enforcementTeams");
    return fail("not-cut", {
      field: "enforcementTeams",
      data: { before: before.kinds, now: now.kinds, counted: now.on, due },
      evidence: evidence("enforcementTeams"),
    });
  },
});

const fieldsOf = (unit: RecordTerm<Unit>, { parameter }: Terms) =>
  unit.enforcement.where((part) => part.field.among(parameter(fieldsOfComprehensiveEnforcement)));

const enforcesInNamedField = (unit: RecordTerm<Unit>, terms: Terms): Condition =>
  unit.enforcement
    .isPresent()
    // A bureau that was merged into another during the year has done its part.
    .and(fieldsOf(unit, terms).isEmpty().not(), existsOn(unit, dayInPlanYear(terms)));

const isIntegrated = (unit: RecordTerm<Unit>, terms: Terms): Condition =>
  fieldsOf(unit, terms).every((part) => part.state.equals("integrated").and(part.since.notAfter(dayInPlanYear(terms))));

/** Who enforces in one of the ten fields does so comprehensively before the year is over. */
export const integrateEnforcementInNamedFields = defineExpectation({
  id: "integrate-enforcement-in-named-fields",
  title: label("在十个领域推行综合执法", "Enforce comprehensively in the ten fields"),
  about: Unit,
  severity: "warning",
  obligations: ["2.13b"],
  binds: administration,
  data: (unit) => ({ title: unit.title }),
  source: clause,
  inForce: sinceThePlan,
  when: enforcesInNamedField,
  field: "enforcement",
  by: (_, { parameter }) => parameter(lastDayOfPlanYear),
  expect: isIntegrated,
  message: label(
    "{title}至{due}没有在所负责的领域实现综合执法。",
    "{title} did not enforce comprehensively in its field by {due}.",
  ),
  remedy: label("完成该领域执法职能和队伍的整合。", "Finish merging functions and teams in the field."),
});

/** The share of the units in the ten fields that enforce comprehensively. */
export const comprehensiveEnforcementShare = defineIndicator({
  id: "comprehensive-enforcement-share",
  title: label("综合执法实现率", "Units that enforce comprehensively"),
  about: Unit,
  obligations: ["2.13b"],
  source: clause,
  form: "ratio",
  among: enforcesInNamedField,
  counts: isIntegrated,
  by: { unit: (unit) => unit.id, region: (unit) => unit.region },
});

/** What both kinds of pilot in this clause have in common. */
const pilotFacts = {
  about: Pilot,
  severity: "error",
  data: (pilot: RecordTerm<Pilot>) => ({ title: pilot.title, unit: pilot.unit.in(Unit).title }),
  source: clause,
  inForce: sinceThePlan,
  answers: {
    clock: label(
      "最后一日是试点载明的期限；没有载明的，为工作年度末",
      "the day set for the pilot; where none is, the end of the year",
    ),
  },
  field: "concludedOn",
  by: dueDay,
  fulfilled: (pilot: RecordTerm<Pilot>) => pilot.concludedOn,
  late: label(
    "{unit}的“{title}”最迟应于{due}完成，{fulfilled}才完成，迟{daysLate}日。",
    "“{title}” of {unit} was to be concluded by {due} and was on {fulfilled}, {daysLate} days late.",
  ),
  overdue: label(
    "{unit}的“{title}”最迟应于{due}完成，至今没有完成，已逾期{daysLate}日。",
    "“{title}” of {unit} was to be concluded by {due} and has not been, {daysLate} days after.",
  ),
  remedy: label("查明迟延原因，完成试点并评估。", "Find out what delays it, conclude it and evaluate it."),
  notCovered: label(
    "试点的质量不作判断；没有规定完成期限的，以年度末为期限。",
    "How good a pilot is, is not judged; where no day is set, it is due at the end of the year.",
  ),
} as const;

/** The pilot of cross-department enforcement is concluded by its day. */
export const concludeCrossDepartmentPilot = defineDeadline({
  ...pilotFacts,
  id: "conclude-cross-department-pilot",
  title: label("按期完成跨部门综合执法试点", "Conclude the pilot of cross-department enforcement in time"),
  obligations: ["2.13c"],
  binds: "any",
  when: (pilot, terms) => pilot.subject.equals("cross-department-enforcement").and(isDueUnderPlan(pilot, terms)),
});

/** The pilots of urban-management enforcement are concluded by their days. */
export const concludeUrbanManagementPilot = defineDeadline({
  ...pilotFacts,
  id: "conclude-urban-management-pilot",
  title: label("按期完成城市管理综合执法试点", "Conclude a pilot of urban-management enforcement in time"),
  obligations: ["2.13d"],
  binds: "any",
  when: (pilot, terms) => pilot.subject.equals("urban-management").and(isDueUnderPlan(pilot, terms)),
});
