import { dayOfInstant, type Instant, isTimed } from "../calendar/instant.js";
import { type EpochDay, epochDay, type PlainDate } from "../calendar/plain-date.js";
import { type DayIndex, dayIndex } from "./day-index.js";
import type { EvaluationIds } from "./evaluation-id.js";
import { type JudgementDays, judgementDays } from "./judgement-days.js";
import { type JudgementSet, reverseDependencies } from "./reverse-dependencies.js";
import type { TrackingClock } from "./tracking-clock.js";

/** What every judgement depends on beside its own record: what it read, and the day. */
export interface Dependencies {
  /** Does the work of a judgement and remembers what it read and until when it holds. */
  during<Result>(judgement: number, work: () => Result): Result;
  /** Notes that the judgement at work reads something. */
  read(kind: string, key: string): void;
  /** What a function gathers, until anything changes that it read; whoever asks for it reads what it read. */
  gather<Gathered>(make: () => Gathered, known: unknown): Gathered;
  /** Forgets a judgement that is no longer made. */
  forget(judgement: number): void;
  /** The judgements that read something, which is going to change: what was gathered of it is given up. */
  readersOf(kind: string, key: string): Iterable<number>;
  /** The judgements that do not hold at another instant, or at the end of another as-of day. */
  outdatedOn(moment: PlainDate | Instant): Iterable<number>;
}

const nothing: readonly JudgementSet[] = Object.freeze([]);

/** Makes the record of no judgements. */
export function dependencies(numbers: EvaluationIds, clock: TrackingClock): Dependencies {
  const readers = reverseDependencies();
  const beginnings = dayIndex();
  const endings = dayIndex();
  const from = judgementDays(numbers, Number.NEGATIVE_INFINITY);
  const until = judgementDays(numbers, Number.POSITIVE_INFINITY);
  /** The judgements that hold only at the instant at which they were made. */
  const momentary = new Set<number>();
  const reads = new Map<number, readonly JudgementSet[]>();
  /** What was gathered, by who gathers it; the numbers below 0 stand for these among the judgements. */
  const gathered = new Map<unknown, { readonly number: number; readonly value: unknown }>();
  const gatherers: unknown[] = [];
  let reading: Set<JudgementSet> | undefined;

  const setDay = (days: JudgementDays, index: DayIndex, judgement: number, day: EpochDay): void => {
    const before = days.get(judgement);
    if (before === day) return;
    if (Number.isFinite(before)) index.remove(before, judgement);
    if (Number.isFinite(day)) index.add(day, judgement);
    days.set(judgement, day);
  };
  const setReads = (judgement: number, now: ReadonlySet<JudgementSet> | undefined): void => {
    const before = reads.get(judgement) ?? nothing;
    for (const set of before) if (now === undefined || !now.has(set)) set.delete(judgement);
    if (now !== undefined) {
      for (const set of now) set.add(judgement);
      reads.set(judgement, [...now]);
    } else if (before.length > 0) reads.delete(judgement);
  };

  const read = (kind: string, key: string): void => {
    reading ??= new Set();
    reading.add(readers.readersOf(kind, key));
  };

  return {
    during(judgement, work) {
      reading = undefined;
      readers.sweep();
      clock.reset();
      try {
        return work();
      } finally {
        const validity = clock.validity();
        setDay(from, beginnings, judgement, validity.from);
        setDay(until, endings, judgement, validity.until);
        if (validity.isMomentary) momentary.add(judgement);
        else momentary.delete(judgement);
        setReads(judgement, reading);
      }
    },
    read,
    gather<Gathered>(make: () => Gathered, known: unknown): Gathered {
      let found = gathered.get(known);
      if (found === undefined) {
        const outer = reading;
        reading = undefined;
        try {
          const value = make();
          if (!gatherers.includes(known)) gatherers.push(known);
          found = { number: -1 - gatherers.indexOf(known), value };
          setReads(found.number, reading);
          gathered.set(known, found);
        } finally {
          // Where it throws, whoever asked has read what it read.
          reading = found === undefined ? new Set([...(outer ?? []), ...(reading ?? [])]) : outer;
        }
      }
      read("gathered", String(found.number));
      return found.value as Gathered;
    },
    forget(judgement) {
      setDay(from, beginnings, judgement, Number.NEGATIVE_INFINITY);
      setDay(until, endings, judgement, Number.POSITIVE_INFINITY);
      momentary.delete(judgement);
      setReads(judgement, undefined);
    },
    *readersOf(kind, key) {
      for (const reader of readers.known(kind, key)) {
        if (reader >= 0) {
          yield reader;
          continue;
        }
        yield* readers.known("gathered", String(reader));
        setReads(reader, undefined);
        gathered.delete(gatherers[-1 - reader]);
      }
    },
    *outdatedOn(moment) {
      const now = epochDay(clock.asOf());
      const then = epochDay(dayOfInstant(moment as Instant));
      if (moment !== clock.moment()) yield* momentary;
      if (then > now) yield* endings.between(now, then);
      // What changed in the course of a day may or may not have changed by an instant of it.
      else yield* beginnings.between(isTimed(moment as Instant) ? then - 1 : then, now);
    },
  };
}
