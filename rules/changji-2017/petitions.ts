import {
  days,
  defineDeadline,
  defineExpectation,
  defineIndicator,
  defineParameter,
  label,
  Mechanism,
  PetitionCase,
  type RecordTerm,
  Unit,
} from "fazhi";
import { inUseOn } from "./in-use.js";
import { dayInPlanYear, happenedInPlanYear, lastDayOfPlanYear, sinceThePlan } from "./plan-year.js";
import { petitionRegulations, plan2017 } from "./sources.js";

const clause = plan2017.clause("2.17 二（十七）");

/** How soon a petitioner is told whether the petition is accepted, and how soon it is concluded after that. */
export const petitionAnswerPeriod = defineParameter({
  id: "petition-answer-period",
  title: label("信访受理告知期限", "Period for telling a petitioner"),
  values: [{ value: days(15, { rollOver: true }), source: petitionRegulations.clause("第二十二条") }],
});
export const petitionPeriod = defineParameter({
  id: "petition-period",
  title: label("信访事项办理期限", "Period for concluding a petition"),
  values: [{ value: days(60, { rollOver: true }), source: petitionRegulations.clause("第三十三条") }],
});

const named = (petition: RecordTerm<PetitionCase>) => ({
  title: petition.title,
  unit: petition.unit.in(Unit).title,
});

/** Within fifteen days of receiving a petition the organ tells the petitioner whether it is accepted. */
export const tellPetitionerInTime = defineDeadline({
  id: "tell-petitioner-in-time",
  title: label("按期告知信访人是否受理", "Tell a petitioner in time whether it is accepted"),
  about: PetitionCase,
  severity: "error",
  obligations: ["2.17a", "2.17c"],
  data: named,
  source: petitionRegulations.clause("第二十二条"),
  field: "informedOn",
  starts: (petition) => petition.receivedOn,
  within: (_, { parameter }) => parameter(petitionAnswerPeriod),
  fulfilled: (petition) => petition.informedOn,
  late: label(
    "{unit}{start}收到信访事项“{title}”，最迟应于{due}告知是否受理，{fulfilled}才告知，迟{daysLate}日。",
    "{unit} received the petition “{title}” on {start}; the petitioner was to be told by {due} and was on {fulfilled}, {daysLate} days late.",
  ),
  overdue: label(
    "{unit}{start}收到信访事项“{title}”，最迟应于{due}告知是否受理，至今没有告知，已逾期{daysLate}日。",
    "{unit} received the petition “{title}” on {start}; the petitioner was to be told by {due} and has not been, {daysLate} days after.",
  ),
  mend: label("立即书面告知信访人，并说明迟延的原因。", "Tell the petitioner in writing now, and why it is late."),
  notCovered: label(
    "当场可以答复的当场书面答复，不作判断。",
    "Whether an answer could have been given on the spot is not judged.",
  ),
});

/** A petition is concluded within sixty days of its acceptance; an extension is recorded with it. */
export const concludePetitionInTime = defineDeadline({
  id: "conclude-petition-in-time",
  title: label("按期办结信访事项", "Conclude a petition in time"),
  about: PetitionCase,
  severity: "error",
  obligations: ["2.17a", "2.17c"],
  data: named,
  source: petitionRegulations.clause("第三十三条"),
  when: (petition, { all }) =>
    all(petition.acceptedOn.isPresent(), petition.referredElsewhere.isMissing().or(petition.referredElsewhere.not())),
  field: "concludedOn",
  starts: (petition) => petition.acceptedOn,
  within: (_, { parameter }) => parameter(petitionPeriod),
  extended: (petition) => petition.extensions,
  fulfilled: (petition) => petition.concludedOn,
  late: label(
    "{unit}{start}受理的信访事项“{title}”最迟应于{due}办结，{fulfilled}才办结，迟{daysLate}日。",
    "The petition “{title}”, accepted by {unit} on {start}, was to be concluded by {due} and was on {fulfilled}, {daysLate} days late.",
  ),
  overdue: label(
    "{unit}{start}受理的信访事项“{title}”最迟应于{due}办结，至今没有办结，已逾期{daysLate}日。",
    "The petition “{title}”, accepted by {unit} on {start}, was to be concluded by {due} and has not been, {daysLate} days after.",
  ),
  mend: label("尽快办结并书面答复信访人。", "Conclude it soon and answer the petitioner in writing."),
  notCovered: label(
    "延期是否超过三十日、是否经负责人批准，以及复查、复核的期限，不作判断。",
    "Whether an extension kept to thirty days and was approved, and the time for review and re-review, is not judged.",
  ),
});

/** The system through which petitions are accepted online works before the year is over. */
export const acceptPetitionsOnline = defineExpectation({
  id: "accept-petitions-online",
  title: label("实行网上受理信访", "Accept petitions online"),
  about: Mechanism,
  severity: "error",
  obligations: ["2.17c"],
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
