import { lastDay, type Period } from "../calendar/period.js";
import { type EpochDay, fromEpochDay } from "../calendar/plain-date.js";
import type { DayBound } from "../calendar/working-calendar.js";
import { holdsDay, type Interval } from "../engine/pack/source.js";
import { compilationUnit, type RunContext } from "../engine/run/run-context.js";
import type { Observation } from "../expression/observation.js";
import type { AnyRecord } from "../model/record/entity.js";
import type { RecordReference } from "../progress/roll-up/contribution.js";
import { type Cluster, clustersOf, type DatedCase, type Measuring } from "./case-window.js";
import type { CallFact } from "./escalation.js";
import type { CaseCondition } from "./ladder-condition.js";
import type { Occasion } from "./occasion.js";

/** A record that counts, or may, with what it says. */
interface Candidate extends DatedCase {
  readonly unit: string | undefined;
  readonly isCertain: boolean;
  readonly answeredOn: EpochDay;
  readonly missing: readonly Observation[];
}

/** What records come to under a condition, and those of them that name no unit. */
export interface CaseOccasions {
  readonly occasions: readonly Occasion[];
  readonly unattributed: readonly RecordReference[];
}

/**
 * The occasions on which a unit had enough cases within the time. Cases of which it is unknown whether they count make
 * an undetermined occasion, unless those that are certain are enough.
 */
export function caseOccasions(
  condition: CaseCondition,
  inForce: Interval,
  asOfDay: EpochDay,
  context: RunContext,
): CaseOccasions {
  const candidates = candidatesOf(condition, asOfDay, context);
  const units = new Map<string, Candidate[]>();
  for (const one of candidates) {
    if (one.unit === undefined) continue;
    const own = units.get(one.unit);
    if (own === undefined) units.set(one.unit, [one]);
    else own.push(one);
  }
  const certain = measuring(condition, inForce, asOfDay, context, "earliest");
  const possible = measuring(condition, inForce, asOfDay, context, "latest");
  const occasionOf = (unit: string, isCertain: boolean) => (cluster: Cluster) =>
    occasion(unit, isCertain, cluster, condition, context);
  return {
    occasions: [...units].flatMap(([unit, own]) => {
      const sure = clustersIn(
        own.filter(({ isCertain }) => isCertain),
        condition,
        certain,
      );
      const doubtful = clustersIn(own, condition, possible).filter(
        ({ cases }) => !sure.some((one) => one.cases.every((known) => cases.includes(known))),
      );
      return [...sure.map(occasionOf(unit, true)), ...doubtful.map(occasionOf(unit, false))];
    }),
    unattributed: candidates
      .filter(({ unit }) => unit === undefined)
      .map(({ id }) => ({ entity: condition.about.name, id })),
  };
}

/** Where one record is enough, each is an occasion of its own. */
const clustersIn = (cases: readonly Candidate[], { atLeast }: CaseCondition, measure: Measuring): readonly Cluster[] =>
  atLeast === undefined ? cases.flatMap((one) => clustersOf([one], measure)) : clustersOf(cases, measure);

/** The records that count, or may count, by what was known on the as-of day. */
function candidatesOf(condition: CaseCondition, asOfDay: EpochDay, context: RunContext): readonly Candidate[] {
  const { about, unit, on, when, answered } = condition;
  const { compiler, observer, frame } = compilationUnit(about, [unit, on, when, answered], context);
  const unitOf = compiler.text(unit);
  const dayOf = compiler.day(on, "latest");
  const counts = when === undefined ? () => true : compiler.statement(when);
  const answeredOn = answered === undefined ? () => Number.NaN : compiler.day(answered, "latest");
  return context.dataset.records(about).flatMap((record: AnyRecord): readonly Candidate[] => {
    frame.relevantDay = asOfDay;
    const day = dayOf(record, frame);
    if (day > asOfDay) return [];
    frame.relevantDay = Number.isNaN(day) ? asOfDay : day;
    const truth = counts(record, frame);
    if (truth === false) return [];
    const missing = observer.wanting(
      [truth === undefined ? when : undefined, Number.isNaN(day) ? on : undefined],
      record,
      frame,
    );
    return [
      {
        id: record.id,
        unit: unitOf(record, frame),
        day,
        isCertain: truth === true && !Number.isNaN(day),
        answeredOn: answeredOn(record, frame),
        missing,
      },
    ];
  });
}

function measuring(
  { atLeast, within }: CaseCondition,
  inForce: Interval,
  today: EpochDay,
  { parameters, calendar }: RunContext,
  bound: DayBound,
): Measuring {
  const valueOn = (id: string | undefined, day: EpochDay) =>
    id === undefined ? undefined : parameters.get(id)?.valueOn(day);
  return {
    today,
    enoughOn: (day) => {
      if (!holdsDay(inForce, fromEpochDay(day))) return undefined;
      return atLeast === undefined ? 1 : (valueOn(atLeast, day) as number | undefined);
    },
    reaches: (from, day) => {
      if (within === undefined) return true;
      const period = valueOn(within, day) as Period | undefined;
      return period !== undefined && day <= lastDay(from, period, calendar, bound);
    },
  };
}

function occasion(
  unit: string,
  isCertain: boolean,
  { day, cases }: Cluster,
  { about, atLeast, within, when }: CaseCondition,
  context: RunContext,
): Occasion {
  const candidates = cases as readonly Candidate[];
  const fact = (one: Candidate): CallFact => ({
    entity: about.name,
    id: one.id,
    ...(Number.isNaN(one.day) ? {} : { on: fromEpochDay(one.day) }),
  });
  const since = fromEpochDay(day);
  const { authorities } = compilationUnit(about, [when], context);
  return {
    unit,
    isCertain,
    ...(isCertain ? { heldSince: { earliest: since, latest: since } } : {}),
    facts: candidates.map(fact),
    answered: candidates
      .filter(({ answeredOn }) => !Number.isNaN(answeredOn))
      .map(({ id, answeredOn }) => ({ entity: about.name, id, on: fromEpochDay(answeredOn) })),
    authority: authorities(
      [atLeast, within].flatMap((id) => id ?? []),
      day,
    ),
    missing: candidates.flatMap(({ missing }) => missing),
  };
}
