import { addDays, daysBetween, type PlainDate, plainDate } from "../../calendar/plain-date.js";
import { type Label, label } from "../../codes/label.js";
import type { CompletionReading } from "../../codes/progress.js";
import { type Bounds, type Figure, isComplete } from "../figure.js";
import { haltedDays, type Schedule } from "../recurrence/schedule.js";

/** The days between which a measure is expected to be complete, or the reason why nothing can be expected. */
export type Forecast =
  | {
      readonly kind: "expected";
      readonly earliest: PlainDate;
      /** Missing when nothing that is certain bounds it. */
      readonly latest?: PlainDate;
      /** What must hold for the forecast to come true. */
      readonly assumption: Label;
      readonly pace: Pace;
    }
  | { readonly kind: "not-judgeable"; readonly reason: Label };

/** What a forecast goes by. */
export interface Pace {
  /** Days from the first day to the as-of day, those of pauses taken out. */
  readonly elapsed: number;
  /** What was verified in them. */
  readonly verified: Bounds;
}

/** What a forecast depends on. */
export interface ForecastCase {
  readonly reading: CompletionReading;
  readonly schedule: Schedule;
  readonly verified: Figure;
}

/**
 * When a measure will be complete if verified work goes on at its pace so far and is not halted again: so many days more
 * as the share that is left takes at the share verified for each day worked.
 */
export function forecastOf({ reading, schedule, verified }: ForecastCase): Forecast {
  const { asOf, startsOn, pauses, pausedSince, cancelledOn } = schedule;
  if (cancelledOn !== undefined) return unknown("已撤销", "it is cancelled");
  if (reading !== "share")
    return unknown("不按比例推进，无从推算", "it does not come along by shares, so that there is no pace");
  if (verified.kind === "not-judgeable") return { kind: "not-judgeable", reason: verified.reason };
  if (isComplete(verified)) return unknown("已完成", "it is complete");
  if (pausedSince !== undefined)
    return unknown("暂停中，何时恢复未知", "it is suspended, and when work goes on is not known");
  const elapsed = asOf > startsOn ? daysBetween(startsOn, asOf) - haltedDays(pauses, startsOn, asOf) : 0;
  if (elapsed === 0) return unknown("尚无已历时日", "no day of work has passed yet");
  if (verified.high === 0) return unknown("尚无经核验的进展，无从推算", "nothing is verified yet to go by");
  const { low, high } = verified;
  const earliest = finish(asOf, elapsed, high);
  const latest = low === 0 ? undefined : finish(asOf, elapsed, low);
  if (earliest === undefined) return unknown("按目前进度遥遥无期", "at this pace it will not be complete before 2200");
  return {
    kind: "expected",
    earliest,
    ...(latest === undefined ? {} : { latest }),
    assumption: label(
      "以后按迄今的核验进度匀速推进，且不再暂停",
      "what is verified goes on growing at its pace so far, without a further pause",
    ),
    pace: { elapsed, verified: { low, high } },
  };
}

const unknown = (zh: string, en: string): Forecast => ({ kind: "not-judgeable", reason: label(zh, en) });

const lastDay = plainDate("2199-12-31");

/** The day on which all is done at a pace; `undefined` beyond the last day that can be written. */
function finish(asOf: PlainDate, elapsed: number, share: number): PlainDate | undefined {
  const left = (elapsed * (1 - share)) / share;
  // A whole number of days that was divided and multiplied again may come out a hair above itself.
  const days = Math.ceil(left - 1e-9);
  return days > daysBetween(asOf, lastDay) ? undefined : addDays(asOf, Math.max(days, 0));
}
