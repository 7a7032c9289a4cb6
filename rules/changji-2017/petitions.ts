import { defineExpectation, defineIndicator, defineParameter, label, type RecordTerm, type Terms } from "fazhi";
import { Mechanism, PetitionCase, Unit } from "fazhi/model";
import { inUseOn } from "./in-use.js";
import { dayInPlanYear, happenedInPlanYear, lastDayOfPlanYear, sinceThePlan } from "./plan-year.js";
import { plan2017 } from "./sources.js";

const clause = plan2017.clause("2.17 二（十七）");

/** The system through which petitions are accepted online works before the year is over. */
export const acceptPetitionsOnline = defineExpectation({
  id: "accept-petitions-online",
  title: label("实行网上受理信访", "Accept petitions online"),
  about: Mechanism,
  severity: "error",
  obligations: ["2.17c"],
  binds: "any",
  basis: "declared",
  data: (mechanism) => ({ title: mechanism.title, unit: mechanism.unit.in(Unit).title }),
  source: clause,
  inForce: sinceThePlan,
  when: (mechanism) => mechanism.kind.equals("online-petition"),
  field: "usedSince",
  by: (_, { parameter }) => parameter(lastDayOfPlanYear),
  expect: (mechanism, terms) => inUseOn(mechanism, dayInPlanYear(terms)),
  message: label("{unit}的“{title}”至{due}没有投入运行。", "“{title}” of {unit} was not in use by {due}."),
  remedy: label("尽快开通网上受理。", "Open the way for petitions online."),
  notCovered: label("没有列入制度机制记录的单位看不出来。", "A unit for which no such system is recorded is not seen."),
});

const petitionsOf = (unit: RecordTerm<Unit>, terms: Terms) =>
  terms.referring(unit, PetitionCase, "unit").where((petition) => happenedInPlanYear(petition.receivedOn, terms));

/** How many petitions a unit receives before it is expected that one of them came in online; nobody has set it. */
export const petitionsToExpectOneOnline = defineParameter({
  id: "petitions-to-expect-one-online",
  title: label("应有网上信访的最少信访件数", "Petitions among which one online is expected"),
  unit: label("件", "petitions"),
  values: [{ value: 3, source: plan2017.clause("2.17 二（十七）", { verified: false }), inForce: sinceThePlan }],
});

/** Whoever receives petitions receives some of them online within the year. */
export const receivePetitionsOnline = defineExpectation({
  id: "receive-petitions-online",
  title: label("通过网上渠道受理信访", "Receive petitions online"),
  about: Unit,
  severity: "warning",
  obligations: ["2.17c"],
  binds: "any",
  data: (unit, terms) => ({ title: unit.title, petitions: petitionsOf(unit, terms).count() }),
  source: clause,
  inForce: sinceThePlan,
  when: (unit, terms) => petitionsOf(unit, terms).count().atLeast(terms.parameter(petitionsToExpectOneOnline)),
  by: (_, { parameter }) => parameter(lastDayOfPlanYear),
  expect: (unit, terms) => petitionsOf(unit, terms).some((petition) => petition.channel.oneOf("web", "mobile")),
  message: label(
    "{title}本年度收到信访{petitions}件，至{due}没有一件来自网上渠道。",
    "{title} received {petitions} petitions in the year, none of them online by {due}.",
  ),
  remedy: label("开通并公布网上信访渠道。", "Open the way for petitions online and make it known."),
  notCovered: label(
    "件数标准没有经过核实，由使用者设定。",
    "The number of petitions is not verified; users set their own.",
  ),
});

/** The share of the year's petitions that came in online; the plan names no target. */
export const onlinePetitionShare = defineIndicator({
  id: "online-petition-share",
  title: label("网上信访占比", "Petitions online"),
  about: PetitionCase,
  obligations: ["2.17c"],
  source: clause,
  form: "ratio",
  among: (petition, terms) => happenedInPlanYear(petition.receivedOn, terms),
  counts: (petition) => petition.channel.oneOf("web", "mobile"),
  by: { unit: (petition) => petition.unit, region: (petition) => petition.unit.in(Unit).region },
});
