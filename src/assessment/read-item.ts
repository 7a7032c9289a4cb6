import { match } from "ts-pattern";
import type { Progress } from "../progress/progress.js";
import type { MarkedRun } from "../waiver/marked-run.js";
import { countedCases, requireKnown } from "./counted-case.js";
import { indicatorReading, requireIndicator } from "./indicator-reading.js";
import { nineDecimals } from "./points.js";
import { delayCount, delayParts, figureParts } from "./progress-reading.js";
import {
  type CountedCase,
  countedAs,
  ends,
  endsOf,
  isFound,
  type Reading,
  type ReadingPart,
  type WaivedFindings,
} from "./reading.js";
import type { SchemeBasis } from "./scheme-basis.js";
import type { SchemeItem } from "./scheme-item.js";

/** What is assessed. */
export interface AssessedFacts {
  /** With its waivers, where a scheme leaves waived findings out. */
  readonly run: MarkedRun;
  /** Missing when the records hold no plan; a scheme that asks for figures of it is then refused. */
  readonly progress: Progress | undefined;
}

/** Throws a `RangeError` that names the place where an item asks for what neither the run nor the progress has. */
export function requireReadable(item: SchemeItem, place: string, { run, progress }: AssessedFacts): void {
  if (item.kind === "deduction") {
    requireKnown(item, run, place);
    return;
  }
  match(item.of)
    .with({ from: "findings" }, (basis) => requireKnown(basis, run, `${place}.of`))
    .with({ from: "indicator" }, (basis) => {
      requireIndicator(basis, run, `${place}.of`);
    })
    .with({ from: "delays" }, { from: "progress" }, (basis) => {
      if (progress === undefined) throw new RangeError(`${place}.of: there is no progress of a plan to read`);
      if (basis.from === "progress") requireMeasures(basis, progress, `${place}.of`);
    })
    .exhaustive();
}

function requireMeasures(
  { measures = [], obligations = [] }: Extract<SchemeBasis, { readonly from: "progress" }>,
  progress: Progress,
  place: string,
): void {
  for (const id of measures)
    if (!progress.measures.some(({ measure }) => measure === id))
      throw new RangeError(`${place}.measures: the plan has no measure "${id}"`);
  for (const id of obligations)
    if (!progress.measures.some(({ obligation }) => obligation === id))
      throw new RangeError(`${place}.obligations: no measure of the plan is about the obligation "${id}"`);
}

/** What an item reads of one unit. */
export function readItem(
  item: SchemeItem,
  place: string,
  unit: string,
  facts: AssessedFacts,
  waivedFindings: WaivedFindings,
): Reading {
  if (item.kind === "deduction") {
    const severities = (["error", "warning", "notice"] as const).filter((one) => item.each[one] !== undefined);
    return { applies: "yes", parts: [], cases: countedCases({ ...item, severities }, unit, facts.run) };
  }
  const progress = facts.progress as Progress;
  return match(item.of)
    .with({ from: "findings" }, (basis) => valued(basis, [], countedCases(basis, unit, facts.run), waivedFindings))
    .with({ from: "progress" }, (basis) => valued(basis, figureParts(basis, unit, progress), [], waivedFindings))
    .with({ from: "delays" }, (basis) => valued(basis, delayParts(basis, unit, progress), [], waivedFindings))
    .with({ from: "indicator" }, (basis) => {
      const reading = indicatorReading(basis, unit, facts.run, `${place}.of`);
      return { ...reading, ...(reading.applies === "no" ? {} : rounded(reading)) };
    })
    .exhaustive();
}

/** A reading with waived findings counted or left out, computed again from its parts and cases. */
export const readingWith = (item: SchemeItem, reading: Reading, waivedFindings: WaivedFindings): Reading =>
  item.kind === "deduction" || item.of.from !== "findings"
    ? reading
    : valued(item.of, reading.parts, reading.cases, waivedFindings);

/** A reading whose value follows from its parts and cases. */
export const valued = (
  basis: Exclude<SchemeBasis, { readonly from: "indicator" }>,
  parts: readonly ReadingPart[],
  cases: readonly CountedCase[],
  waivedFindings: WaivedFindings,
): Reading =>
  match(basis.from)
    .with("findings", (): Reading => {
      const counting = cases.flatMap((one) => countedAs(one, waivedFindings) ?? []);
      return { applies: "yes", low: counting.filter(isFound).length, high: counting.length, parts, cases };
    })
    .with(
      "delays",
      (): Reading => (parts.length === 0 ? nothing : { applies: "yes", ...delayCount(parts), parts, cases }),
    )
    .with("progress", (): Reading => {
      const weight = parts.reduce((sum, part) => sum + part.weight, 0);
      if (weight === 0) return { ...nothing, parts };
      const low = parts.reduce((sum, part) => sum + part.weight * endsOf(part).low, 0) / weight;
      const high = parts.reduce((sum, part) => sum + weighted(part), 0) / weight;
      return { applies: "yes", ...rounded(ends(low, high)), parts, cases };
    })
    .exhaustive();

const nothing: Reading = { applies: "no", parts: [], cases: [] };

// Nothing times something unbounded is nothing.
const weighted = (part: ReadingPart): number => (part.weight === 0 ? 0 : part.weight * endsOf(part).high);

/** Both ends to nine decimals. */
export const rounded = (value: Pick<Reading, "low" | "high">): Pick<Reading, "low" | "high"> => {
  const { low, high } = endsOf(value);
  return ends(nineDecimals(low), nineDecimals(high));
};
