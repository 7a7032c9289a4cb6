import {
  type Condition,
  defineExpectation,
  defineParameter,
  type ListTerm,
  label,
  type NumberTerm,
  type RecordTerm,
  type ReferenceTerm,
  seenBy,
  type Terms,
  years,
} from "fazhi";
import { SupervisionMeasure, Unit, UnlawfulCase } from "fazhi/model";
import { governments, isAddressedGovernment } from "./administration.js";
import { firstDayOfPlan, lastDayOfPlanYear, sinceThePlan } from "./plan-year.js";
import { plan2017 } from "./sources.js";

const clause = plan2017.clause("3.1 三（一）");

/** How many grave cases in a year are "several": the plan gives no number, two are the fewest that can be meant. */
export const severalGraveCases = defineParameter({
  id: "several-grave-cases",
  title: label("追究主要负责人责任的重大违法案件起数", "Grave cases for which the head answers"),
  unit: label("起", "cases"),
  values: [{ value: 2, source: plan2017.clause("3.1 三（一）", { verified: false }), inForce: sinceThePlan }],
});

/** Within what time several cases make the head answer: any twelve months, not a calendar year. */
export const timeOfSeveralCases = defineParameter({
  id: "time-of-several-cases",
  title: label("多起重大违法案件的计算期间", "Time within which several cases count"),
  values: [{ value: years(1), source: plan2017.clause("3.1 三（一）"), inForce: sinceThePlan }],
});

/** Each government from county level up has a head who is named as the first responsible person. */
export const nameFirstResponsiblePerson = defineExpectation({
  id: "name-first-responsible-person",
  title: label("明确法治建设第一责任人", "Name the first responsible person"),
  about: Unit,
  severity: "warning",
  obligations: ["3.1a"],
  binds: governments,
  basis: "declared",
  data: (unit) => ({ title: unit.title }),
  source: clause,
  inForce: sinceThePlan,
  when: isAddressedGovernment,
  field: "head",
  expect: (unit) => unit.head.isPresent(),
  message: label(
    "{title}没有载明履行第一责任人职责的主要负责人。",
    "No head of {title} is named as first responsible person.",
  ),
  remedy: label("明确主要负责人及其第一责任人职责。", "Name the head and the duties of the first responsible person."),
  notCovered: label(
    "部门和管委会由党风廉政建设第一责任人的规则判断。",
    "Departments and zones are judged by the rule on their principals.",
  ),
});

/** Whether a case counts: a major one with grave consequences. The ladder counts the same. */
export const isGraveCase = (one: RecordTerm<UnlawfulCase>): Condition => one.major.and(one.graveConsequences);

/** Who answers for a case beside the unit's own head: the government of the place, be the case its own or a department's. */
export const governmentOfPlace = (one: RecordTerm<UnlawfulCase>, { choose }: Terms): ReferenceTerm<"unit"> => {
  const unit = one.unit.in(Unit);
  return choose(unit.kind.equals("government"), one.unit, unit.parent);
};

const graveCasesOf = (unit: RecordTerm<Unit>, { referring, asOf }: Terms): ListTerm<UnlawfulCase> =>
  referring(unit, UnlawfulCase, "unit").where((one) => isGraveCase(one).and(one.establishedOn.notAfter(asOf)));

/** The units of a place whose cases its government answers for. */
const unitsUnder = (government: RecordTerm<Unit>, { referring }: Terms): ListTerm<Unit> =>
  referring(government, Unit, "parent").where((one) => one.kind.differs("government"));

/** How many of some cases lie in the time up to and including the last one. */
const countUpTo = (cases: ListTerm<UnlawfulCase>, last: RecordTerm<UnlawfulCase>, terms: Terms): NumberTerm =>
  cases
    .where((one) =>
      one.establishedOn
        .notAfter(last.establishedOn)
        .and(one.establishedOn.plus(terms.parameter(timeOfSeveralCases)).notBefore(last.establishedOn)),
    )
    .count();

/** Whether a case was established after the plan's issue and in its year. */
const isOfPlan = (last: RecordTerm<UnlawfulCase>, { parameter }: Terms): Condition =>
  last.establishedOn
    .notBefore(parameter(firstDayOfPlan))
    .and(last.establishedOn.notAfter(parameter(lastDayOfPlanYear)));

const isAnsweredIn = (one: RecordTerm<UnlawfulCase>, last: RecordTerm<UnlawfulCase>, { asOf }: Terms): Condition =>
  seenBy(one.accountabilityOn, asOf).and(one.accountabilityOn.notBefore(last.establishedOn));

/** Whether a measure of accountability was taken against a unit after a case. */
const isAnsweredByMeasure = (
  unit: RecordTerm<Unit>,
  last: RecordTerm<UnlawfulCase>,
  { referring, asOf }: Terms,
): Condition =>
  referring(unit, SupervisionMeasure, "unit").some((measure) =>
    measure.kind.equals("accountability").and(measure.on.notAfter(asOf), measure.on.notBefore(last.establishedOn)),
  );

/** What both rules on several cases have in common. */
const severalCases = {
  severity: "warning",
  obligations: ["3.1b"],
  source: clause,
  inForce: sinceThePlan,
  remedy: label("依法启动对主要负责人的问责程序。", "Begin proceedings against the head by law."),
} as const;

/** When a unit had several grave cases within a year, its head is held to account. */
export const holdHeadAccountable = defineExpectation({
  id: "hold-head-accountable",
  title: label("一年内多起重大违法案件追究主要负责人", "Hold the head to account for several grave cases"),
  about: Unit,
  ...severalCases,
  binds: "any",
  data: (unit, terms) => ({ title: unit.title, cases: graveCasesOf(unit, terms).count() }),
  when: (unit, terms) => {
    const cases = graveCasesOf(unit, terms);
    return cases.some((last) =>
      isOfPlan(last, terms).and(countUpTo(cases, last, terms).atLeast(terms.parameter(severalGraveCases))),
    );
  },
  by: (_, { parameter }) => parameter(lastDayOfPlanYear),
  expect: (unit, terms) => {
    const cases = graveCasesOf(unit, terms);
    return cases.some((last) =>
      isOfPlan(last, terms).and(
        countUpTo(cases, last, terms).atLeast(terms.parameter(severalGraveCases)),
        terms.any(
          cases.some((one) => isAnsweredIn(one, last, terms)),
          isAnsweredByMeasure(unit, last, terms),
        ),
      ),
    );
  },
  message: label(
    "{title}在规定的计算期间内发生重大违法行政案件{cases}起、造成严重社会后果，至{due}没有追究主要负责人责任。",
    "{title} had {cases} major unlawful cases with grave consequences within the time that counts; its head was not held to account by {due}.",
  ),
  notCovered: label(
    "案件自认定之日起计算，末起案件在工作年度之后认定的不作判断；所属部门的案件另行合并计算。",
    "A case counts from the day it was established, and the last of them is established in the plan's year; cases of departments are added up by another rule.",
  ),
});

/** How many grave cases of a place lie in the time up to its last one: those of the government and of its departments. */
const casesOfPlace = (last: RecordTerm<UnlawfulCase>, terms: Terms): NumberTerm => {
  const government = governmentOfPlace(last, terms).in(Unit);
  return countUpTo(graveCasesOf(government, terms), last, terms).plus(
    unitsUnder(government, terms).sum((under) => countUpTo(graveCasesOf(under, terms), last, terms)),
  );
};

/** When the units of one place together had several grave cases within a year, the head of its government is held to account. */
export const holdHeadOfPlaceAccountable = defineExpectation({
  id: "hold-head-of-place-accountable",
  title: label(
    "本地区一年内多起重大违法案件追究政府主要负责人",
    "Hold the head of a place to account for its several grave cases",
  ),
  about: UnlawfulCase,
  ...severalCases,
  binds: { kinds: ["government"] },
  responsible: (last, terms) => governmentOfPlace(last, terms),
  data: (last, terms) => ({
    title: governmentOfPlace(last, terms).in(Unit).title,
    cases: casesOfPlace(last, terms),
  }),
  when: (last, terms) => {
    const government = governmentOfPlace(last, terms).in(Unit);
    const isLater = (one: RecordTerm<UnlawfulCase>): Condition => one.establishedOn.after(last.establishedOn);
    const several = terms.parameter(severalGraveCases);
    return terms.all(
      isGraveCase(last),
      last.establishedOn.notAfter(terms.asOf),
      isOfPlan(last, terms),
      casesOfPlace(last, terms).atLeast(several),
      // What the government itself did is judged by the rule on units.
      countUpTo(graveCasesOf(government, terms), last, terms).atLeast(several).not(),
      terms
        .any(
          graveCasesOf(government, terms).some(isLater),
          unitsUnder(government, terms).some((under) => graveCasesOf(under, terms).some(isLater)),
        )
        .not(),
    );
  },
  by: (_, { parameter }) => parameter(lastDayOfPlanYear),
  expect: (last, terms) => {
    const government = governmentOfPlace(last, terms).in(Unit);
    return terms.any(
      graveCasesOf(government, terms).some((one) => isAnsweredIn(one, last, terms)),
      unitsUnder(government, terms).some((under) =>
        graveCasesOf(under, terms).some((one) => isAnsweredIn(one, last, terms)),
      ),
      isAnsweredByMeasure(government, last, terms),
    );
  },
  message: label(
    "{title}及其所属部门在规定的计算期间内共发生重大违法行政案件{cases}起、造成严重社会后果，至{due}没有追究主要负责人责任。",
    "{title} and its departments together had {cases} major unlawful cases with grave consequences within the time that counts; its head was not held to account by {due}.",
  ),
  notCovered: label(
    "下级政府的案件由该政府主要负责人负责，不计入上级。",
    "A case of a lower government is answered for by that government's head.",
  ),
});
