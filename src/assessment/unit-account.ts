import { label } from "../codes/label.js";
import { hundredthsOf, times } from "./points.js";
import { readingWith } from "./read-item.js";
import type { Reading, WaivedFindings } from "./reading.js";
import type { Grade, Scheme } from "./scheme.js";
import type { SchemeItem } from "./scheme-item.js";
import { lineOf, type Score, type ScoreLine } from "./score-line.js";

/** One unit's account: lines whose sum is exactly the score. */
export interface UnitAccount {
  readonly unit: string;
  /** In the order of the scheme; then what keeps the score from falling below 0, where it would; then the vetoes. */
  readonly lines: readonly ScoreLine[];
  readonly score: Score;
  readonly grade: GradeSpan;
  /** What score and grade would be if waived findings counted; only where the scheme leaves them out. */
  readonly withWaived?: { readonly score: Score; readonly grade: GradeSpan };
}

/** The worst and the best grade that is possible; both are the same where it is known. */
export interface GradeSpan {
  readonly worst: Grade;
  readonly best: Grade;
}

/** A unit's account from what each item of the scheme reads of it, in the order of the items. */
export function unitAccount(scheme: Scheme, unit: string, readings: readonly Reading[]): UnitAccount {
  const { waivedFindings = "counted" } = scheme;
  const account = accountWith(scheme, unit, readings, waivedFindings);
  if (waivedFindings === "counted") return account;
  const all = scheme.items.map((item, index) => readingWith(item, readings[index] as Reading, "counted"));
  const { score, grade } = accountWith(scheme, unit, all, "counted");
  return { ...account, withWaived: { score, grade } };
}

function accountWith(
  scheme: Scheme,
  unit: string,
  readings: readonly Reading[],
  waivedFindings: WaivedFindings,
): UnitAccount {
  const own = scheme.items.map((item, index) => lineOf(item, readings[index] as Reading, waivedFindings));
  const isVeto = ({ kind }: ScoreLine): boolean => kind === "veto";
  const base = byTheRest(scheme, own).filter((line) => !isVeto(line));
  const lines = [...base, ...scoreFloor(scheme, sumOf(base))];
  for (const line of own.filter(isVeto))
    lines.push({ ...line, ...vetoed(itemNamed(scheme, line.item), line, sumOf(lines)) });
  const score = sumOf(lines);
  return { unit, lines, score, grade: gradeOf(scheme, score, lines.filter(isVeto)) };
}

/** What lines add up to. */
export const sumOf = (lines: readonly Score[]): Score => ({
  low: lines.reduce((sum, { low }) => sum + low, 0),
  high: lines.reduce((sum, { high }) => sum + high, 0),
});

const itemNamed = (scheme: Scheme, id: string): SchemeItem => scheme.items.find((item) => item.id === id) as SchemeItem;

const isShared = (item: SchemeItem): boolean =>
  item.kind === "proportional" || item.kind === "stepped" || item.kind === "deduction";

/**
 * Gives lines that go by the rest the share that the unit's other base items reach. An item of which it is unknown
 * whether it applies stands with nothing in the lowest share and with all in the highest, which holds either way.
 */
function byTheRest(scheme: Scheme, lines: readonly ScoreLine[]): readonly ScoreLine[] {
  const goesByRest = (line: ScoreLine): boolean => {
    const item = itemNamed(scheme, line.item);
    return line.reading.applies === "no" && "ifNotApplicable" in item && item.ifNotApplicable === "as-the-rest";
  };
  const rest = lines
    .filter((line) => isShared(itemNamed(scheme, line.item)) && line.reading.applies !== "no")
    .map((line) =>
      line.reading.applies === "unknown" ? { ...line, low: Math.min(line.low, 0), high: line.worth } : line,
    );
  const worth = rest.reduce((sum, line) => sum + line.worth, 0);
  if (worth <= 0) return lines;
  const { low, high } = sumOf(rest);
  const share = (points: number): number => Math.min(Math.max(points / worth, 0), 1);
  return lines.map((line) =>
    goesByRest(line) ? { ...line, low: times(line.worth, share(low)), high: times(line.worth, share(high)) } : line,
  );
}

/** The line that lifts a score below 0 to 0; none where there is nothing to lift. */
function scoreFloor({ source }: Scheme, { low, high }: Score): readonly ScoreLine[] {
  if (low >= 0) return [];
  const line: ScoreLine = {
    item: "score-floor",
    kind: "score-floor",
    title: label("总分不低于零分", "No score lies below 0"),
    authority: source,
    worth: 0,
    reading: { applies: "yes", parts: [], cases: [] },
    low: -low,
    high: Math.max(-high, 0),
  };
  return [line];
}

/** What a veto takes of the score that the lines before it come to; one that may hold takes it from the lowest alone. */
function vetoed(item: SchemeItem, { holds }: ScoreLine, { low, high }: Score): Score {
  const takesAll = item.kind === "veto" && item.effect.kind === "zero";
  return {
    low: takesAll && (holds === "met" || holds === "undetermined") ? taken(low) : 0,
    high: takesAll && holds === "met" ? taken(high) : 0,
  };
}

// Without this, 0 taken would be written -0.
const taken = (points: number): number => (points === 0 ? 0 : -points);

/** The grade by the bands; a veto caps it, one that may hold caps only the worst. */
function gradeOf(scheme: Scheme, { low, high }: Score, vetoes: readonly ScoreLine[]): GradeSpan {
  const { grades } = scheme;
  const placeOf = (score: number): number =>
    grades.findIndex(({ atLeast }) => atLeast === undefined || score >= hundredthsOf(atLeast));
  const capOf = (states: readonly ScoreLine["holds"][]): number =>
    Math.max(
      0,
      ...vetoes.map(({ item: id, holds }) => {
        const item = itemNamed(scheme, id);
        if (!states.includes(holds) || item.kind !== "veto" || item.effect.kind !== "cap") return 0;
        const { grade } = item.effect;
        return grades.findIndex((band) => band.grade === grade);
      }),
    );
  const graded = (place: number): Grade => grades[place]?.grade as Grade;
  return {
    worst: graded(Math.max(placeOf(low), capOf(["met", "undetermined"]))),
    best: graded(Math.max(placeOf(high), capOf(["met"]))),
  };
}
