import { match } from "ts-pattern";
import type { Label } from "../codes/label.js";
import type { TargetState } from "../engine/indicator/indicator-result.js";
import { targetState } from "../engine/indicator/indicator-value.js";
import type { Authority } from "../engine/pack/source.js";
import { type Hundredths, hundredthsOf, times } from "./points.js";
import { type CountedCase, countedAs, endsOf, isFound, type Reading, type WaivedFindings } from "./reading.js";
import type { ItemOf, SchemeItem } from "./scheme-item.js";

/** The least and the most that something comes to, in hundredths of a point. */
export interface Score {
  readonly low: Hundredths;
  readonly high: Hundredths;
}

/** One line of a unit's account: what it adds to the lowest and to the highest score, and what that follows from. */
export interface ScoreLine extends Score {
  readonly item: string;
  readonly kind: SchemeItem["kind"] | "score-floor";
  readonly title: Label;
  /** The place in the scheme's own papers that sets the line. */
  readonly authority: Authority;
  /** The most that the line can give; 0 for a line that only takes. */
  readonly worth: Hundredths;
  readonly reading: Reading;
  /** What each record costs, in the order of the reading's cases; of a deduction. */
  readonly charges?: readonly Score[];
  /** Whether a veto holds. */
  readonly holds?: TargetState;
}

/** The most that an item can give. */
export function worthOf(item: SchemeItem): Hundredths {
  return match(item)
    .with({ kind: "proportional" }, { kind: "deduction" }, (own) => weighted(own, own.points))
    .with({ kind: "stepped" }, (own) => weighted(own, Math.max(own.otherwise, ...own.bands.map((band) => band.points))))
    .with({ kind: "bonus" }, (own) => weighted(own, own.cap))
    .with({ kind: "veto" }, () => 0)
    .exhaustive();
}

/**
 * The line of an item by itself. A line whose item does not apply to the unit and that goes by the rest stands between
 * nothing and all; a veto adds nothing yet.
 */
export function lineOf(item: SchemeItem, reading: Reading, waivedFindings: WaivedFindings): ScoreLine {
  const { id, kind, title, source: authority } = item;
  const heading = { item: id, kind, title, authority, worth: worthOf(item), reading };
  return match(item)
    .with({ kind: "proportional" }, (own) => ({ ...heading, ...forUnit(own, reading, proportion(own, reading)) }))
    .with({ kind: "stepped" }, (own) => ({ ...heading, ...forUnit(own, reading, step(own, reading)) }))
    .with({ kind: "deduction" }, (own) => ({ ...heading, ...deduction(own, reading, waivedFindings) }))
    .with({ kind: "bonus" }, (own) => ({ ...heading, ...bonus(own, reading) }))
    .with({ kind: "veto" }, (own) => ({ ...heading, low: 0, high: 0, holds: vetoState(own, reading) }))
    .exhaustive();
}

const weighted = ({ weight = 1 }: { readonly weight?: number | undefined }, points: number): Hundredths =>
  hundredthsOf(points * weight);

/** What an item gives that may not apply: what it would give if it did, and what it gives if not. */
function forUnit(item: ItemOf<"proportional" | "stepped">, { applies }: Reading, score: Score): Score {
  if (applies === "yes") return score;
  const worth = worthOf(item);
  const otherwise = match(item.ifNotApplicable)
    .with("full", () => ({ low: worth, high: worth }))
    .with("none", () => ({ low: 0, high: 0 }))
    .with("as-the-rest", () => ({ low: 0, high: worth }))
    .exhaustive();
  return applies === "no"
    ? otherwise
    : { low: Math.min(score.low, otherwise.low), high: Math.max(score.high, otherwise.high) };
}

function proportion(item: ItemOf<"proportional">, reading: Reading): Score {
  const { zero = 0, full = 1 } = item;
  const worth = worthOf(item);
  const { low, high } = endsOf(reading);
  const points = [low, high].map((value) => times(worth, Math.min(Math.max((value - zero) / (full - zero), 0), 1)));
  return { low: Math.min(...points), high: Math.max(...points) };
}

function step(item: ItemOf<"stepped">, reading: Reading): Score {
  const { low, high } = endsOf(reading);
  const at = (value: number): number => item.bands.find(({ atLeast }) => value >= atLeast)?.points ?? item.otherwise;
  const within = item.bands.filter(({ atLeast }) => low < atLeast && atLeast <= high);
  const points = [at(low), ...within.map((band) => band.points)].map((own) => weighted(item, own));
  return { low: Math.min(...points), high: Math.max(...points) };
}

function deduction(
  item: ItemOf<"deduction">,
  { cases }: Reading,
  waivedFindings: WaivedFindings,
): Score & Pick<ScoreLine, "charges"> {
  const charges = cases.map((one): Score => {
    const counting = countedAs(one, waivedFindings);
    return counting === undefined ? { low: 0, high: 0 } : chargeOf(item, counting);
  });
  const floor = weighted(item, item.floor);
  const left = (end: keyof Score): Hundredths =>
    charges.reduce((points, charge) => points + charge[end], weighted(item, item.points));
  return { low: Math.max(left("low"), floor), high: Math.max(left("high"), floor), charges };
}

/** An open case may turn out less grave, and then cost something else. */
function chargeOf(item: ItemOf<"deduction">, one: CountedCase): Score {
  const cost = weighted(item, item.each[one.severity] ?? 0);
  if (isFound(one)) return { low: 0 - cost, high: 0 - cost };
  const lighter = one.severity === "error" ? weighted(item, item.each.warning ?? 0) : 0;
  return { low: 0 - Math.max(cost, lighter), high: 0 };
}

function bonus(item: ItemOf<"bonus">, reading: Reading): Score {
  if (reading.applies === "no") return { low: 0, high: 0 };
  const each = weighted(item, item.each);
  const cap = weighted(item, item.cap);
  const { low, high } = endsOf(reading);
  const at = (value: number): Hundredths => times(each, Math.min(Math.max(value, 0), cap / each));
  return { low: reading.applies === "unknown" ? 0 : at(low), high: at(high) };
}

function vetoState({ direction, value, source }: ItemOf<"veto">, reading: Reading): TargetState {
  if (reading.applies === "no") return "not-applicable";
  const state = targetState({ kind: "between", ...endsOf(reading) }, { direction, value, authority: source });
  return reading.applies === "unknown" && state === "met" ? "undetermined" : state;
}
