import { defineExpectation, defineIndicator, label, Mechanism, PetitionCase, Unit } from "fazhi";
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
  basis: "declared",
  data: (mechanism) => ({ title: mechanism.title, unit: mechanism.unit.in(Unit).title }),
  source: clause,
  inForce: sinceThePlan,
  when: (mechanism) => mechanism.kind.equals("online-petition"),
  field: "usedSince",
  by: (_, { parameter }) => parameter(lastDayOfPlanYear),
  expect: (mechanism, terms) => inUseOn(mechanism, dayInPlanYear(terms)),
  message: label("{unit}的“{title}”至{due}没有投入运行。", "“{title}” of {unit} was not in use by {due}."),
  mend: label("尽快开通网上受理。", "Open the way for petitions online."),
  notCovered: label("没有列入制度机制记录的单位看不出来。", "A unit for which no such system is recorded is not seen."),
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
