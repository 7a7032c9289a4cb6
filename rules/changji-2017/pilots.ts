import {
  type Condition,
  defineCheck,
  defineDeadline,
  defineIndicator,
  defineParameter,
  label,
  Pilot,
  pilotSubjects,
  type RecordTerm,
  Region,
  seenBy,
  type Terms,
  Unit,
} from "fazhi";
import { namedPlaces } from "./named-places.js";
import { dayInPlanYear, firstDayOfPlan, lastDayOfPlanYear, sinceThePlan } from "./plan-year.js";
import { plan2017 } from "./sources.js";

/** The pilots that the plan names stand in three of its clauses. */
const clause = plan2017.clause("2.1 二（一）、2.6 二（六）、2.13 二（十三）");

/** The places that are named for a pilot, by their division codes. */
export const placesNamedForPilots = defineParameter({
  id: "places-named-for-pilots",
  title: label("要点指定的试点地区", "Places named for pilots"),
  values: [{ value: namedPlaces.map(({ id }) => id), source: clause, inForce: sinceThePlan }],
});

/** All pilots that the plan names are held where it names them. */
export const namedPilotsTarget = defineParameter({
  id: "named-pilots-target",
  title: label("指定试点启动率目标", "Share of the named pilots to start"),
  values: [{ value: 1, source: clause, inForce: sinceThePlan }],
});

const namedSubjects = [...new Set(namedPlaces.flatMap(({ subjects }) => subjects))];

const isNamedGovernment = (unit: RecordTerm<Unit>, { parameter }: Terms): Condition =>
  unit.kind
    .equals("government")
    .and(
      unit.level.equals("county"),
      unit.region.isPresent(),
      unit.region.in(Region).division.among(parameter(placesNamedForPilots)),
    );

type NamedSubject = (typeof namedPlaces)[number]["subjects"][number];

/** What each of the pilots that the plan names has in common: one elsewhere does not stand for it. */
const heldWhereNamed = (subject: NamedSubject, id: `hold-${NamedSubject}-pilot`, obligation: string) =>
  defineCheck({
    id,
    title: label(
      `在指定地区开展${pilotSubjects.labels[subject].zh}试点`,
      `Hold the pilot “${pilotSubjects.labels[subject].en}” where the plan names it`,
    ),
    about: Unit,
    severity: "error",
    obligations: [obligation],
    binds: { kinds: ["government"], levels: ["county"] },
    data: (unit) => ({ title: unit.title }),
    source: clause,
    inForce: sinceThePlan,
    when: isNamedGovernment,
    reads: [Pilot, Region],
    parameters: [lastDayOfPlanYear],
    messages: {
      none: label(
        `{title}是“${pilotSubjects.labels[subject].zh}”的试点地区，至{due}没有开展该项试点的记录。`,
        `{title} is named for the pilot “${pilotSubjects.labels[subject].en}”; nothing shows that it was held there by {due}.`,
      ),
    },
    mend: label("制定试点方案并启动试点。", "Draw up the scheme and start the pilot."),
    notCovered: label("试点的质量不作判断。", "How good a pilot is, is not judged."),
    check: ({ region }, { asOf, dataset, parameter, fail, pending }) => {
      const due = parameter(lastDayOfPlanYear);
      if (due === undefined || region === undefined) return "not-applicable";
      const division = dataset.find(Region, region)?.division;
      const isNamed = namedPlaces.some(
        ({ id: place, subjects }) => place === division && subjects.some((one) => one === subject),
      );
      if (!isNamed) return "not-applicable";
      if (dataset.referring(Pilot, "region", region).some((pilot) => pilot.subject === subject)) return "pass";
      return asOf <= due ? pending({ earliest: due, latest: due }) : fail("none", { data: { due } });
    },
  });

/** Jimsar holds the pilot of a bureau of approvals. */
export const holdApprovalBureauPilot = heldWhereNamed("approval-bureau", "hold-approval-bureau-pilot", "2.1j");

/** Jimsar and Hutubi hold the pilots of e-government. */
export const holdEGovernmentPilot = heldWhereNamed("e-government", "hold-e-government-pilot", "2.6b");

/** Mulei holds the pilot of cross-department enforcement. */
export const holdCrossDepartmentEnforcementPilot = heldWhereNamed(
  "cross-department-enforcement",
  "hold-cross-department-enforcement-pilot",
  "2.13c",
);

/** Fukang and Qitai hold the pilots of urban-management enforcement. */
export const holdUrbanManagementPilot = heldWhereNamed("urban-management", "hold-urban-management-pilot", "2.13d");

/** Whether a pilot is to be done under the plan: its day lies in the plan's time, or the plan names its place and none is set. */
export const isDueUnderPlan = (pilot: RecordTerm<Pilot>, { parameter }: Terms): Condition =>
  pilot.dueOn
    .isPresent()
    .or(pilot.region.in(Region).division.among(parameter(placesNamedForPilots)))
    .and(pilot.dueOn.isMissing().or(pilot.dueOn.notBefore(parameter(firstDayOfPlan))));

/** The day by which a pilot is due: its own, or the end of the plan's year. */
export const dueDay = (pilot: RecordTerm<Pilot>, { parameter }: Terms) =>
  pilot.dueOn.orElse(parameter(lastDayOfPlanYear));

/** What the rules that a pilot is launched in time have in common. */
export const launchedByDueDay = {
  field: "startedOn",
  by: dueDay,
  fulfilled: (pilot: RecordTerm<Pilot>) => pilot.startedOn,
  late: label(
    "“{title}”最迟应于{due}启动，{fulfilled}才启动，迟{daysLate}日。",
    "“{title}” was to be launched by {due} and was on {fulfilled}, {daysLate} days late.",
  ),
  overdue: label(
    "“{title}”最迟应于{due}启动，至今没有启动，已逾期{daysLate}日。",
    "“{title}” was to be launched by {due} and has not been, {daysLate} days after.",
  ),
} as const;

/** The bureau of approvals that is named as a pilot begins its work by its day, or within the year where none is set. */
export const launchApprovalBureau = defineDeadline({
  id: "launch-approval-bureau",
  title: label("启动行政审批局试点", "Launch the bureau of approvals"),
  about: Pilot,
  severity: "error",
  obligations: ["2.1j"],
  binds: "any",
  data: (pilot) => ({ title: pilot.title }),
  source: clause,
  inForce: sinceThePlan,
  when: (pilot, terms) => pilot.subject.equals("approval-bureau").and(isDueUnderPlan(pilot, terms)),
  ...launchedByDueDay,
  mend: label("启动试点。", "Launch the pilot."),
});

/** The share of the governments named for a pilot in which a pilot on a named subject has started; the others stay in it. */
export const namedPilotsStarted = defineIndicator({
  id: "named-pilots-started",
  title: label("指定试点地区启动率", "Places named for pilots that have started"),
  about: Unit,
  obligations: ["2.1j", "2.6b", "2.13c", "2.13d"],
  source: clause,
  form: "ratio",
  among: isNamedGovernment,
  counts: (unit, terms) =>
    terms
      .referring(unit.region.in(Region), Pilot, "region")
      .where((pilot) => pilot.subject.oneOf(...namedSubjects))
      .some((pilot) => seenBy(pilot.startedOn, dayInPlanYear(terms))),
  by: { unit: (unit) => unit.id },
  target: { direction: "at-least", value: namedPilotsTarget },
});
