import { expect } from "vitest";
import type { Explanation } from "../../src/progress/explain/explanation.js";
import type { Bounds, Figure } from "../../src/progress/figure.js";
import type { Figures, Progress } from "../../src/progress/progress.js";
import type { Computation } from "../../src/progress/roll-up/contribution.js";

/** What a reader makes of an explanation with nothing but its numbers. */
export function computedAgain({ figure, computation, parts }: Explanation): Bounds | undefined {
  const counted = parts.flatMap((part) => {
    const again = computedAgain(part);
    return again === undefined ? [] : { ...again, weight: part.givenWeight };
  });
  const weight = counted.reduce((sum, part) => sum + part.weight, 0);
  if (weight > 0)
    return {
      low: counted.reduce((sum, part) => sum + part.weight * part.low, 0) / weight,
      high: counted.reduce((sum, part) => sum + part.weight * part.high, 0) / weight,
    };
  if (figure.kind === "not-judgeable") return undefined;
  return computation === undefined ? { low: figure.low, high: figure.high } : outcomeOf(computation);
}

function outcomeOf(computation: Computation): Bounds {
  if (computation.kind === "days") return both(computation.elapsed / computation.total);
  if (computation.kind === "quotient") {
    const { verified, planned } = computation;
    return { low: verified.low / planned, high: verified.high / planned };
  }
  if (computation.kind === "difference") {
    const { claimed, verified } = computation;
    return { low: Math.max(claimed.low - verified.high, 0), high: Math.max(claimed.high - verified.low, 0) };
  }
  const { target, value } = computation;
  const high = value.high ?? Number.POSITIVE_INFINITY;
  if (target.direction === "at-least") {
    const most = target.most ?? Number.POSITIVE_INFINITY;
    const reached = (own: number) => (target.value > 0 ? clamp(own / target.value) : Number(own >= target.value));
    // Beyond the upper end of a range nothing is reached.
    return { low: high > most ? 0 : reached(value.low), high: value.low > most ? 0 : reached(high) };
  }
  if (target.direction === "at-most")
    return { low: Number(high <= target.value), high: Number(value.low <= target.value) };
  const isPossible = value.low <= target.value && target.value <= high;
  return { low: Number(isPossible && value.low === high), high: Number(isPossible) };
}

const both = (share: number): Bounds => ({ low: share, high: share });
const clamp = (share: number) => Math.min(Math.max(share, 0), 1);

/** Very nearly a figure, as sums of fractions are; nothing when it cannot be judged. */
export const about = (figure: Figure) =>
  figure.kind === "judged" ? { low: expect.closeTo(figure.low, 9), high: expect.closeTo(figure.high, 9) } : undefined;

/** Every figure of the tree agrees with its own parts, and every leaf above 0 names what it rests on. */
export function expectSound(explanation: Explanation): void {
  const { figure, parts, records } = explanation;
  expect(computedAgain(explanation), explanation.id).toEqual(about(figure));
  const sum = (end: "low" | "high") => parts.reduce((total, part) => total + part.contribution[end], 0);
  if (figure.kind === "judged" && parts.length > 0)
    expect({ low: sum("low"), high: sum("high") }).toEqual(about(figure));
  for (const part of parts)
    expect(part.contribution).toEqual({
      low: part.figure.kind === "judged" ? part.weight * part.figure.low : 0,
      high: part.figure.kind === "judged" ? part.weight * part.figure.high : 0,
    });
  if (figure.kind === "judged" && figure.high > 0 && parts.length === 0)
    expect(records.length, explanation.title.en).toBeGreaterThan(0);
  for (const part of parts) expectSound(part);
}

/** The figures of a progress by the first part of their names. */
/** Every figure that a progress shows, by its scope. */
export function figuresByScope({
  whole,
  sections,
  tasks,
  units,
  regions,
  kinds,
  measures,
}: Progress): ReadonlyMap<string, Figures> {
  const rollUps = [
    whole,
    ...sections,
    ...tasks,
    ...kinds,
    ...[...units, ...regions].flatMap(({ asLead, asSupporter }) => [asLead, asSupporter]),
  ];
  return new Map<string, Figures>([
    ...rollUps.map((rollUp) => [rollUp.scope, rollUp] as const),
    ...measures.map((measure) => [`measure:${measure.measure}`, measure] as const),
    ...measures.flatMap((measure) =>
      measure.units.map((unit) => [`measure:${measure.measure}:unit:${unit.unit}`, unit] as const),
    ),
  ]);
}
