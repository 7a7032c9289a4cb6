import type { Doubt } from "./procedure-doubt.js";
import { dayOf, precedes, type Reading, type ReadStep } from "./procedure-reading.js";

/**
 * Decides a doubt in every way it can be decided: readings that are narrower than the given one and together
 * cover it. `undefined` for what no assumption about the steps can decide, such as the calendar.
 */
export function splitReading(reading: Reading, { kind, steps, side }: Doubt): Reading[] | undefined {
  const [step, other] = steps;
  if (step === undefined) return undefined;
  if (kind === "pattern" && side !== undefined) {
    return [true, false].map((isMeant) => withStep(reading, step, { ...step, [side]: isMeant }));
  }
  if (kind === "day") return splitByDay(reading, step);
  if (kind === "order" && other !== undefined) {
    return [assumeOrder(reading, step, other), assumeOrder(reading, other, step)];
  }
  return undefined;
}

const withStep = (reading: Reading, step: ReadStep, known: ReadStep): Reading =>
  reading.map((one) => (one === step ? known : one));

/** A step without a day: not yet happened or happened; then before, on or after the day, or the second, of another step. */
function splitByDay(reading: Reading, step: ReadStep): Reading[] | undefined {
  if (!step.isSeen) return [reading.filter((one) => one !== step), withStep(reading, step, { ...step, isSeen: true })];
  const { low, high } = step;
  const mark = reading.find(
    (one) =>
      one !== step &&
      !Number.isNaN(dayOf(one)) &&
      low <= one.low &&
      one.high <= high &&
      high - low > one.high - one.low,
  );
  if (mark === undefined) return undefined;
  const parts = [
    { low, high: mark.low - 1 },
    { low: mark.low, high: mark.high },
    { low: mark.high + 1, high },
  ];
  return parts
    .filter((part) => part.low <= part.high)
    .map(({ low: from, high: to }) => withStep(reading, step, { ...step, low: from, high: to }));
}

/** One step before another, and with them whatever is known to come before the one and after the other. */
function assumeOrder(reading: Reading, early: ReadStep, late: ReadStep): Reading {
  const earlier = reading.filter((one) => one === early || precedes(one, early) === true).map(({ step }) => step);
  return reading.map((one) =>
    one === late || precedes(late, one) === true
      ? { ...one, assumedEarlier: new Set([...(one.assumedEarlier ?? []), ...earlier]) }
      : one,
  );
}
