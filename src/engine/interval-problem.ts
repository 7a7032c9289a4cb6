import type { NoteProblem } from "./pack-error.js";
import { type Authority, type Interval, requireInterval } from "./source.js";

/** Notes intervals that are empty, overlap or leave a gap, and authorities that are missing or name no source of the pack. */
export function noteIntervals(
  versions: readonly { readonly source: Authority; readonly inForce: Interval }[],
  sources: ReadonlySet<string>,
  place: string,
  note: NoteProblem,
): void {
  const sound = versions.filter(({ source, inForce }, index) => {
    const at = `${place}[${index}]`;
    if (source === undefined) note(at, "it names no source");
    else if (!sources.has(source.source)) note(at, `its source "${source.source}" is not listed by the pack`);
    if (inForce === undefined) return false;
    try {
      requireInterval(inForce, at);
      return true;
    } catch (error) {
      note(at, (error as Error).message);
      return false;
    }
  });
  const inOrder = sound.map(({ inForce }) => inForce).sort((one, other) => (one.from < other.from ? -1 : 1));
  inOrder.slice(1).forEach(({ from }, index) => {
    const { until } = inOrder[index] as Interval;
    if (until === undefined || until > from) note(place, `two intervals overlap on ${from}`);
    else if (until < from) note(place, `nothing is in force from ${until} until ${from}`);
  });
}
