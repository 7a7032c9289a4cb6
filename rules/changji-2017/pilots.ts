import {
  type Condition,
  type Dataset,
  defineCheck,
  defineDeadline,
  defineIndicator,
  defineParameter,
  label,
  type PlainDate,
  type RecordTerm,
  seenBy,
  type Terms,
} from "fazhi";
import { pilotSubjects } from "fazhi/codes";
import { Pilot, Region, Unit } from "fazhi/model";
import { namedPlaces } from "./named-places.js";
import { dayInPlanYear, firstDayOfPlan, happenedInPlanYear, lastDayOfPlanYear, sinceThePlan } from "./plan-year.js";
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
    remedy: label("制定试点方案并启动试点。", "Draw up the scheme and start the pilot."),
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
  answers: {
    clock: label(
      "最后一日是试点载明的期限；没有载明的，为工作年度末",
      "the day set for the pilot; where none is, the end of the year",
    ),
  },
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
  remedy: label("启动试点。", "Launch the pilot."),
});

/** Whether every pilot for which a place is named has started there. */
const hasStartedAll = (region: RecordTerm<Region>, terms: Terms): Condition =>
  terms.all(
    ...namedPlaces.map(({ id, subjects }) =>
      region.division
        .equals(id)
        .implies(
          terms.all(
            ...subjects.map((subject) =>
              terms
                .referring(region, Pilot, "region")
                .some((pilot) => pilot.subject.equals(subject).and(seenBy(pilot.startedOn, dayInPlanYear(terms)))),
            ),
          ),
        ),
    ),
  );

/** The share of the governments named for pilots in which all that are named for the place have started; the others stay in it. */
export const namedPilotsStarted = defineIndicator({
  id: "named-pilots-started",
  title: label("指定试点地区启动率", "Places named for pilots that have started"),
  about: Unit,
  obligations: ["2.1j", "2.6b", "2.13c", "2.13d"],
  source: clause,
  form: "ratio",
  among: isNamedGovernment,
  counts: (unit, terms) => hasStartedAll(unit.region.in(Region), terms),
  by: { unit: (unit) => unit.id },
  target: { direction: "at-least", value: namedPilotsTarget },
});

/** The named places of a subject in which its pilot has not started, by name; `undefined` where the data do not know one. */
function placesWithout(subject: Pilot["subject"], day: PlainDate, dataset: Dataset): readonly string[] | undefined {
  const places = namedPlaces.filter(({ subjects }) => subjects.some((one) => one === subject));
  const regions = places.map(({ id }) => dataset.records(Region).find(({ division }) => division === id));
  if (regions.includes(undefined)) return undefined;
  return places.flatMap(({ title }, index) => {
    const pilots = dataset.referring(Pilot, "region", regions[index]?.id ?? "");
    const hasStarted = pilots.some(
      (pilot) => pilot.subject === subject && pilot.startedOn !== undefined && pilot.startedOn <= day,
    );
    return hasStarted ? [] : [title];
  });
}

/** Whether two places of county level are of one prefecture, by the first four digits of their division codes. */
const isOfSamePrefecture = (one: string, other: string): boolean => prefectureOf(one) === prefectureOf(other);

const prefectureOf = (division: string): string | undefined => /^\d{4}/u.exec(division)?.[0];

const unknownPlace = label("数据未包含要点指定的地区", "the data do not know a place that the plan names");

/** A pilot elsewhere, on a subject for which the plan names its places, stands for none of these that has not started. */
export const standForNoNamedPilot = defineCheck({
  id: "stand-for-no-named-pilot",
  title: label("其他地区的试点不能代替指定地区的试点", "Let a pilot elsewhere stand for no named one"),
  about: Pilot,
  severity: "notice",
  obligations: ["2.1j", "2.6b", "2.13c", "2.13d"],
  binds: "any",
  data: (pilot) => ({ title: pilot.title, place: pilot.region.in(Region).title }),
  source: clause,
  inForce: sinceThePlan,
  when: (pilot, terms) => pilot.startedOn.isPresent().and(happenedInPlanYear(pilot.startedOn, terms)),
  field: "region",
  reads: [Region],
  parameters: [lastDayOfPlanYear],
  messages: {
    elsewhere: label(
      "“{title}”在{place}开展，不是要点指定的试点地区；指定地区{missing}至{due}没有启动，不能以其代替。",
      "“{title}” is held in {place}, which the plan does not name; in {missing}, which it names, none had started by {due}. One does not stand for the other.",
    ),
  },
  remedy: label("在指定地区启动试点。", "Start the pilot where the plan names it."),
  notCovered: label(
    "指定地区均已启动的，其他地区一并试点不作判断。",
    "Where all named places have started, a further place is free to try.",
  ),
  check: (pilot, { asOf, dataset, parameter, fail, pending, evidence }) => {
    const due = parameter(lastDayOfPlanYear);
    const division = dataset.find(Region, pilot.region)?.division;
    const named = namedPlaces.filter(({ subjects }) => subjects.some((one) => one === pilot.subject));
    if (due === undefined || named.length === 0 || named.some(({ id }) => id === division)) return "not-applicable";
    // A place of another prefecture has no part in the plan, and one without a code may have none.
    if (division === undefined || !named.some(({ id }) => isOfSamePrefecture(id, division))) return "not-applicable";
    const missing = placesWithout(pilot.subject, due, dataset);
    if (missing === undefined) return { kind: "undetermined", missing: [], reason: unknownPlace };
    if (missing.length === 0) return "pass";
    if (asOf <= due) return pending({ earliest: due, latest: due });
    return fail("elsewhere", {
      data: { missing: missing.join("、"), due },
      evidence: evidence("region", "subject", "startedOn"),
    });
  },
});
