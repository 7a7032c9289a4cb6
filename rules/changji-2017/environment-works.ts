import { defineDeadline, defineExpectation, label, type NumberTerm, type RecordTerm, seenBy, type Terms } from "fazhi";
import { EnvironmentalWork, Unit } from "fazhi/model";
import { administration, governments, isAddressedGovernment } from "./administration.js";
import { countInPlace, isOneOfEach } from "./place.js";
import { dayInPlanYear, firstDayOfPlan, firstDayOfPlanYear, lastDayOfPlanYear, sinceThePlan } from "./plan-year.js";
import { plan2017 } from "./sources.js";

const clause = plan2017.clause("2.7 二（七）");

/** How much of a kind was under way in the year in a place: begun by its end and not done before it. */
const worksOf = (kind: EnvironmentalWork["kind"], unit: RecordTerm<Unit>, terms: Terms): NumberTerm =>
  countInPlace(unit, terms, (own) =>
    terms
      .referring(own, EnvironmentalWork, "unit")
      .where((work) =>
        terms.all(
          work.kind.equals(kind),
          seenBy(work.startedOn, dayInPlanYear(terms)).or(seenBy(work.doneOn, dayInPlanYear(terms))),
          work.doneOn.isMissing().or(work.doneOn.notBefore(terms.parameter(firstDayOfPlanYear))),
        ),
      )
      .count(),
  );

/** Each government fights what comes from coal, dust, vehicles and industry within the year: none of the four is left out. */
export const fightFourKindsOfPollution = defineExpectation({
  id: "fight-four-kinds-of-pollution",
  title: label("燃煤、扬尘、机动车、工业企业污染逐项治理", "Fight pollution from coal, dust, vehicles and industry"),
  about: Unit,
  severity: "warning",
  obligations: ["2.7a"],
  binds: governments,
  data: (unit, terms) => ({
    title: unit.title,
    coal: worksOf("coal", unit, terms),
    dust: worksOf("dust", unit, terms),
    vehicles: worksOf("vehicles", unit, terms),
    industry: worksOf("industry", unit, terms),
  }),
  source: clause,
  inForce: sinceThePlan,
  when: isAddressedGovernment,
  by: (_, { parameter }) => parameter(lastDayOfPlanYear),
  expect: (unit, terms) =>
    isOneOfEach(["coal", "dust", "vehicles", "industry"], (kind) => worksOf(kind, unit, terms), terms),
  message: label(
    "{title}及其部门本年度至{due}治理台账登记：燃煤{coal}项、扬尘{dust}项、机动车{vehicles}项、工业企业{industry}项，四类污染没有逐项治理。",
    "The register of {title} and its departments shows for the year, by {due}: coal {coal}, dust {dust}, vehicles {vehicles}, industry {industry}; something was to be done on each.",
  ),
  remedy: label("安排缺少类别的治理项目，并登记台账。", "Plan work of the kind that is missing and enter it."),
  notCovered: label("治理项目的效果由监测数据判断。", "What the work brought is judged by monitoring."),
});

/** Each government advances works, water, greening, saving and the circular economy within the year. */
export const advanceEnvironmentalWorks = defineExpectation({
  id: "advance-environmental-works",
  title: label(
    "推进环保设施、水生态、绿化、节能减排和循环经济",
    "Advance facilities, water, greening, saving and the circular economy",
  ),
  about: Unit,
  severity: "warning",
  obligations: ["2.7b"],
  binds: governments,
  data: (unit, terms) => ({
    title: unit.title,
    facilities: worksOf("facilities", unit, terms),
    water: worksOf("water", unit, terms),
    greening: worksOf("greening", unit, terms),
    saving: worksOf("saving", unit, terms),
    circular: worksOf("circular", unit, terms),
  }),
  source: clause,
  inForce: sinceThePlan,
  when: isAddressedGovernment,
  by: (_, { parameter }) => parameter(lastDayOfPlanYear),
  expect: (unit, terms) =>
    isOneOfEach(["facilities", "water", "greening", "saving", "circular"], (kind) => worksOf(kind, unit, terms), terms),
  message: label(
    "{title}及其部门本年度至{due}治理台账登记：环保设施{facilities}项、水生态{water}项、绿化{greening}项、节能减排{saving}项、循环经济{circular}项，有的方面没有推进。",
    "The register of {title} and its departments shows for the year, by {due}: facilities {facilities}, water {water}, greening {greening}, saving {saving}, circular economy {circular}; each was to be advanced.",
  ),
  remedy: label("安排缺少方面的项目，并登记台账。", "Plan work of the kind that is missing and enter it."),
  notCovered: label(
    "要点没有规定项目的数量和规模，不作判断。",
    "The plan sets neither number nor size, which are not judged.",
  ),
});

/** Work on the register is done by the day that was set for it. */
export const finishEnvironmentalWorkInTime = defineDeadline({
  id: "finish-environmental-work-in-time",
  title: label("治理项目按期完成", "Finish environmental work in time"),
  about: EnvironmentalWork,
  severity: "error",
  obligations: ["2.7a", "2.7b"],
  binds: administration,
  data: (work) => ({ title: work.title, unit: work.unit.in(Unit).title, kind: work.kind }),
  source: clause,
  inForce: sinceThePlan,
  when: (work, { parameter }) =>
    work.dueOn
      .isPresent()
      .and(work.dueOn.notBefore(parameter(firstDayOfPlan)), work.dueOn.notAfter(parameter(lastDayOfPlanYear))),
  field: "doneOn",
  by: (work) => work.dueOn,
  fulfilled: (work) => work.doneOn,
  answers: {
    clock: label("最后一日是工程计划载明的完成日期", "the last day is the one that the plan of the works sets"),
  },
  late: label(
    "{unit}“{title}”（{kind}）最迟应于{due}完成，{fulfilled}才完成，迟{daysLate}日。",
    "“{title}” ({kind}) of {unit} was to be done by {due} and was on {fulfilled}, {daysLate} days late.",
  ),
  overdue: label(
    "{unit}“{title}”（{kind}）最迟应于{due}完成，至今没有完成，已逾期{daysLate}日。",
    "“{title}” ({kind}) of {unit} was to be done by {due} and is not, {daysLate} days after.",
  ),
  remedy: label("完成“{title}”，并说明延误的原因。", "Finish “{title}” and explain the delay."),
  notCovered: label("没有计划完成日期的项目不作判断。", "Work for which no day was set is not judged."),
});
