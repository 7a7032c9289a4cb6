import type { NoteProblem } from "./pack-error.js";
import { leavingGap, overlapping, sourceless, unlistedSource } from "./pack-messages.js";
import { type Authority, type Interval, intervalFlaw } from "./source.js";

/** Notes intervals that are empty, overlap or leave a gap, and authorities that are missing or name no source of the pack. */
export function noteIntervals(
  versions: readonly { readonly source: Authority; readonly inForce: Interval }[],
  sources: ReadonlySet<string>,
  place: string,
  note: NoteProblem,
): void {
  const sound = versions.filter(({ source, inForce }, index) => {
    const at = `${place}[${index}]`;
    if (source === undefined) note(at, sourceless);
    else if (!sources.has(source.source)) note(at, unlistedSource(source.source));
    if (inForce === undefined) return false;
    const flaw = intervalFlaw(inForce);
    if (flaw !== undefined) note(at, flaw);
    return flaw === undefined;
  });
  const inOrder = sound.map(({ inForce }) => inForce).sort((one, other) => (one.from < other.from ? -1 : 1));
  inOrder.slice(1).forEach(({ from }, index) => {
    const { until } = inOrder[index] as Interval;
    if (until === undefined || until > from) note(place, overlapping(from));
    else if (until < from) note(place, leavingGap(until, from));
  });
}
