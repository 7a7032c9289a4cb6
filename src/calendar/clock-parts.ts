import type { Label } from "../codes/label.js";
import type { Period } from "./period.js";
import { type EpochDay, epochDay, type PlainDate } from "./plain-date.js";
import { timeUnits } from "./unit/time-unit.js";
import type { PeriodUnit } from "./unit/unit-role.js";
import type { Pause, WorkingCalendar } from "./working-calendar.js";

/** Time that is not counted: from a day on, up to but not including another; open while it lasts. */
export interface Suspension {
  readonly from: PlainDate;
  readonly until?: PlainDate | undefined;
}

/** More time, granted once: it lengthens the period instead of stopping the clock. */
export interface Extension {
  readonly count: number;
  readonly unit: PeriodUnit;
}

/** The suspensions in order and without overlap; an open one lasts for ever. */
export function mergedPauses(suspensions: readonly Suspension[]): readonly Pause[] {
  const merged: { from: EpochDay; until: EpochDay }[] = [];
  for (const pause of suspensions.map(pauseOf).sort((one, other) => one.from - other.from)) {
    const last = merged.at(-1);
    if (last !== undefined && pause.from <= last.until) {
      last.until = Math.max(last.until, pause.until);
    } else merged.push({ ...pause });
  }
  return merged;
}

function pauseOf({ from, until }: Suspension): Pause {
  if (until === undefined) return { from: epochDay(from), until: Number.POSITIVE_INFINITY };
  if (until < from) {
    throw new RangeError(`a suspension from ${from} cannot end before it, on ${until}`);
  }
  return { from: epochDay(from), until: epochDay(until) };
}

/** The period and its extensions, neighbours in the same countable unit taken together. */
export function countedStretches(period: Period, extensions: readonly Extension[]): readonly Extension[] {
  const stretches: Extension[] = [{ count: period.count, unit: period.unit }];
  for (const { count, unit } of extensions) {
    if (!Number.isInteger(count) || count < 0) {
      throw new RangeError(`an extension is a whole number of ${unit}s from 0, not ${count}`);
    }
    const last = stretches.at(-1) as Extension;
    // Working days are joined so that an unknown festival is reckoned with once and not in each part.
    if (timeUnits[unit].length.kind === "working-days" && last.unit === unit) {
      stretches[stretches.length - 1] = { count: last.count + count, unit };
    } else stretches.push({ count, unit });
  }
  return stretches;
}

/** Throws a `RangeError` that names what is wrong with a clock, for callers whom no compiler checks. */
export function requireClock({
  period,
  calendar,
}: {
  readonly period: Period;
  readonly calendar: WorkingCalendar;
}): void {
  if (typeof period?.count !== "number") throw new RangeError("period: expected a period, such as workingDays(20)");
  if (typeof calendar !== "object" || calendar === null)
    throw new RangeError("calendar: expected a calendar of working days, such as nationalCalendar");
}

/** The n-th day after a day that lies in no pause. */
export function runningDay(start: EpochDay, count: number, pauses: readonly Pause[]): EpochDay {
  let day = start + count;
  for (const { from, until } of pauses) {
    if (from > day) break;
    if (until > start) day += until - Math.max(from, start + 1);
  }
  return day;
}

/** Why a due day is not known: the calendar ends before it. */
export const beyondCalendar = (calendar: WorkingCalendar): Label => ({
  zh: `期限涉及${calendar.title.zh}尚无放假安排的年份，不能确定届满日`,
  en: `the period reaches a year whose holidays the ${calendar.title.en} does not know`,
});

/** Why it is not known whether a clock had run out before it was stopped. */
export const stoppedOrNot = (since: PlainDate): Label => ({
  zh: `因当年地方放假安排未查明，不能确定期限在${since}中止计算之前是否已届满`,
  en: `without the year's regional holidays it is not certain whether the period ran out before the clock stopped on ${since}`,
});
