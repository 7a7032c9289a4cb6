import {
  type Condition,
  defineCheck,
  defineDeadline,
  defineExpectation,
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
import { dayInPlanYear, lastDayOfPlanYear, sinceThePlan } from "./plan-year.js";
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
    .and(unit.level.equals("county"), unit.region.in(Region).division.among(parameter(placesNamedForPilots)));

/** A county or city that is named for a pilot has one there: one elsewhere does not stand for it. */
export const holdPilotInNamedPlace = defineCheck({
  id: "hold-pilot-in-named-place",
  title: label("在要点指定的地区开展试点", "Hold each pilot in the place that is named"),
  about: Unit,
  severity: "error",
  obligations: ["2.1j", "2.6b", "2.13c", "2.13d"],
  data: (unit) => ({ title: unit.title }),
  source: clause,
  inForce: sinceThePlan,
  when: isNamedGovernment,
  reads: [Pilot, Region],
  parameters: [lastDayOfPlanYear],
  messages: {
    none: label(
      "{title}是“{subject}”的试点地区，至{due}没有开展该项试点的记录。",
      "{title} is named for the pilot “{subject}”; nothing shows that it was held there by {due}.",
    ),
  },
  mend: label("制定试点方案并启动试点。", "Draw up the scheme and start the pilot."),
  notCovered: label("试点的质量不作判断。", "How good a pilot is, is not judged."),
  check: ({ region }, { asOf, dataset, parameter, fail, pending }) => {
    const due = parameter(lastDayOfPlanYear);
    const division = region === undefined ? undefined : dataset.find(Region, region)?.division;
    if (due === undefined || region === undefined) return "not-applicable";
    const held = new Set(dataset.referring(Pilot, "region", region).map(({ subject }) => subject));
    const missing = namedPlaces
      .filter(({ id }) => id === division)
      .flatMap(({ subjects }) => subjects)
      .filter((subject) => !held.has(subject));
    if (missing.length === 0) return "pass";
    if (asOf <= due) return pending({ earliest: due, latest: due });
    return missing.map((subject) =>
      fail("none", { key: subject, data: { due, subject: { value: subject, labels: pilotSubjects.labels[subject] } } }),
    );
  },
});

/** A pilot on a subject for which the plan names places, in another place, is none of those that it names. */
export const countNoPilotElsewhere = defineExpectation({
  id: "count-no-pilot-elsewhere",
  title: label("非指定地区的试点不计入要点任务", "Count no pilot of another place"),
  about: Pilot,
  severity: "notice",
  obligations: ["2.1j", "2.6b", "2.13c", "2.13d"],
  data: (pilot) => ({ title: pilot.title, place: pilot.region.in(Region).title }),
  source: clause,
  inForce: sinceThePlan,
  when: (pilot) => pilot.subject.oneOf(...namedSubjects),
  field: "region",
  expect: (pilot, { parameter }) => pilot.region.in(Region).division.among(parameter(placesNamedForPilots)),
  message: label(
    "“{title}”在{place}开展，不是要点指定的地区，不能代替指定地区的试点。",
    "“{title}” is held in {place}, which the plan does not name: it does not stand for the pilot that is named.",
  ),
  mend: label("在要点指定的地区开展试点。", "Hold the pilot in the place that is named."),
});

const dueDay = (pilot: RecordTerm<Pilot>, { parameter }: Terms) => pilot.dueOn.orElse(parameter(lastDayOfPlanYear));

/** The bureau of approvals that is named as a pilot begins its work by its day, or within the year where none is set. */
export const launchApprovalBureau = defineDeadline({
  id: "launch-approval-bureau",
  title: label("启动行政审批局试点", "Launch the bureau of approvals"),
  about: Pilot,
  severity: "error",
  obligations: ["2.1j"],
  data: (pilot) => ({ title: pilot.title }),
  source: clause,
  inForce: sinceThePlan,
  when: (pilot, { parameter }) =>
    pilot.subject
      .equals("approval-bureau")
      .and(pilot.region.in(Region).division.among(parameter(placesNamedForPilots))),
  field: "startedOn",
  by: dueDay,
  fulfilled: (pilot) => pilot.startedOn,
  late: label(
    "“{title}”最迟应于{due}启动，{fulfilled}才启动，迟{daysLate}日。",
    "“{title}” was to be launched by {due} and was on {fulfilled}, {daysLate} days late.",
  ),
  overdue: label(
    "“{title}”最迟应于{due}启动，至今没有启动，已逾期{daysLate}日。",
    "“{title}” was to be launched by {due} and has not been, {daysLate} days after.",
  ),
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
