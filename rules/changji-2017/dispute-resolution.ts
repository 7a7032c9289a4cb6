import {
  type Condition,
  days,
  defineDeadline,
  defineExpectation,
  defineIndicator,
  defineParameter,
  label,
  type RecordTerm,
  seenBy,
  type Terms,
} from "fazhi";
import { ArbitrationCase, Mechanism, MediationCase, Unit } from "fazhi/model";
import { inUseOn } from "./in-use.js";
import { dayInPlanYear, happenedInPlanYear, lastDayOfPlanYear, sinceThePlan } from "./plan-year.js";
import { labourDisputeLaw, plan2017 } from "./sources.js";

const clause = plan2017.clause("2.17 二（十七）");

/** How soon a labour dispute is decided by arbitration after its acceptance. */
export const labourArbitrationPeriod = defineParameter({
  id: "labour-arbitration-period",
  title: label("劳动争议仲裁期限", "Period for labour arbitration"),
  values: [{ value: days(45, { rollOver: true }), source: labourDisputeLaw.clause("第四十三条") }],
});

/** Labour arbitration is decided within forty-five days of its acceptance; an extension is recorded with the case. */
export const decideLabourArbitrationInTime = defineDeadline({
  id: "decide-labour-arbitration-in-time",
  title: label("按期作出劳动争议仲裁裁决", "Decide labour arbitration in time"),
  about: ArbitrationCase,
  severity: "warning",
  obligations: ["2.17a"],
  binds: "any",
  data: (arbitration) => ({ title: arbitration.title, unit: arbitration.unit.in(Unit).title }),
  source: labourDisputeLaw.clause("第四十三条"),
  when: (arbitration) => arbitration.kind.equals("labour").and(arbitration.acceptedOn.isPresent()),
  field: "decidedOn",
  starts: (arbitration) => arbitration.acceptedOn,
  within: (_, { parameter }) => parameter(labourArbitrationPeriod),
  suspended: (arbitration) => arbitration.suspensions,
  extended: (arbitration) => arbitration.extensions,
  fulfilled: (arbitration) => arbitration.decidedOn,
  answers: {
    clock: label(
      "自受理之日起算，当日不计入；案情复杂的可以延长",
      "from acceptance, that day not counted; may be extended where the case is complicated",
    ),
  },
  late: label(
    "{unit}{start}受理的劳动争议“{title}”最迟应于{due}裁决，{fulfilled}才裁决，迟{daysLate}日。",
    "The labour dispute “{title}”, accepted by {unit} on {start}, was to be decided by {due} and was on {fulfilled}, {daysLate} days late.",
  ),
  overdue: label(
    "{unit}{start}受理的劳动争议“{title}”最迟应于{due}裁决，至今没有裁决，已逾期{daysLate}日。",
    "The labour dispute “{title}”, accepted by {unit} on {start}, was to be decided by {due} and has not been, {daysLate} days after.",
  ),
  remedy: label("尽快裁决，并告知当事人可以起诉。", "Decide soon, and tell the parties that they may sue."),
  notCovered: label(
    "其他仲裁和行政裁决没有统一的期限，不作判断。",
    "Other arbitration, and adjudication, has no common time limit and is not judged.",
  ),
});

/** The share of the disputes that one body handed on to another for mediation in the year and that were accepted. */
export const linkedMediationShare = defineIndicator({
  id: "linked-mediation-share",
  title: label("移交调解受理率", "Referred mediations accepted"),
  about: MediationCase,
  obligations: ["2.17a"],
  source: clause,
  form: "ratio",
  among: (mediation, terms) => mediation.referredOn.isPresent().and(happenedInPlanYear(mediation.referredOn, terms)),
  counts: (mediation, { asOf }) => seenBy(mediation.acceptedOn, asOf),
  by: { unit: (mediation) => mediation.unit, kind: (mediation) => mediation.kind },
});

/** The “4322” system of mediation and the linkage of the three mediations work before the year is over. */
export const runMediationSystem = defineExpectation({
  id: "run-mediation-system",
  title: label("健全“4322”大调解工作体系", "Run the “4322” mediation system"),
  about: Mechanism,
  severity: "warning",
  obligations: ["2.17b"],
  binds: "any",
  basis: "declared",
  data: (mechanism) => ({ title: mechanism.title, unit: mechanism.unit.in(Unit).title }),
  source: clause,
  inForce: sinceThePlan,
  when: (mechanism) => mechanism.kind.oneOf("mediation-4322", "mediation-linkage"),
  field: "usedSince",
  by: (_, { parameter }) => parameter(lastDayOfPlanYear),
  expect: (mechanism, terms) => inUseOn(mechanism, dayInPlanYear(terms)),
  message: label("{unit}的“{title}”至{due}没有投入运行。", "“{title}” of {unit} was not in use by {due}."),
  remedy: label("配齐人员和场所，投入运行。", "Staff and house it, and put it to use."),
  notCovered: label(
    "“4322”各组成部分是否齐全不作判断；没有列入制度机制记录的单位看不出来。",
    "Whether the system is complete is not judged; a unit for which none is recorded is not seen.",
  ),
});

/** The mediations of a unit in the year, or of those that belong to it. */
const mediatesUnder = (
  unit: RecordTerm<Unit>,
  terms: Terms,
  that: (mediation: RecordTerm<MediationCase>) => Condition,
): Condition => {
  const own = (one: RecordTerm<Unit>) => terms.referring(one, MediationCase, "unit").some(that);
  return own(unit).or(terms.referring(unit, Unit, "parent").some(own));
};

/** A system of mediation that works shows mediations, and the linkage of the three mediations cases that one handed on to another. */
export const mediateThroughSystem = defineExpectation({
  id: "mediate-through-system",
  title: label("大调解体系、三调联动有实际办理的案件", "Mediate through the system"),
  about: Mechanism,
  severity: "warning",
  obligations: ["2.17b"],
  binds: "any",
  data: (mechanism) => ({ title: mechanism.title, unit: mechanism.unit.in(Unit).title }),
  source: clause,
  inForce: sinceThePlan,
  when: (mechanism, terms) =>
    mechanism.kind.oneOf("mediation-4322", "mediation-linkage").and(inUseOn(mechanism, dayInPlanYear(terms))),
  field: "usedSince",
  by: (_, { parameter }) => parameter(lastDayOfPlanYear),
  expect: (mechanism, terms) => {
    const received = (mediation: RecordTerm<MediationCase>) =>
      mediation.acceptedOn.isPresent().and(happenedInPlanYear(mediation.acceptedOn, terms));
    const handedOn = (mediation: RecordTerm<MediationCase>) =>
      mediation.referredOn.isPresent().and(happenedInPlanYear(mediation.referredOn, terms));
    const works = (that: (mediation: RecordTerm<MediationCase>) => Condition): Condition =>
      mediatesUnder(mechanism.unit.in(Unit), terms, that).or(
        mechanism.participants
          .isPresent()
          .and(mechanism.participants.some((one) => mediatesUnder(one.in(Unit), terms, that))),
      );
    return terms.choose(mechanism.kind.equals("mediation-4322"), works(received), works(handedOn));
  },
  message: label(
    "{unit}的“{title}”已经运行，至{due}本年度没有一件调解或者移交调解的案件。",
    "“{title}” of {unit} is in use; by {due} no case of the year was mediated or handed on through it.",
  ),
  remedy: label(
    "通过该体系受理、移交纠纷并登记；没有实际运行的，查明原因。",
    "Take and hand on disputes through it and record them; find out why where it does not work.",
  ),
  notCovered: label("案件数量是否充分不作判断。", "Whether the cases are enough is not judged."),
});
