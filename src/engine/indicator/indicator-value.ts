import { match } from "ts-pattern";
import { requireObject } from "../../model/record/require-object.js";
import type {
  IndicatorForm,
  IndicatorHeading,
  IndicatorPart,
  IndicatorTarget,
  IndicatorValue,
  TargetState,
} from "./indicator-result.js";
import { percentileOf } from "./percentile.js";

/** The value a part stands for; a ratio or duration of nothing is not applicable, neither 0 nor 1. */
export function indicatorValue(
  heading: Pick<IndicatorHeading, "form" | "percentiles">,
  part: IndicatorPart,
): IndicatorValue {
  requireObject("heading", heading, "form");
  requireObject("part", part, "counted");
  return part.incomplete === true ? openValue(heading.form, part) : wholeValue(heading, part);
}

/** What is known of a figure though records may be missing: no fewer than there are, and any share. */
const openValue = (form: IndicatorForm, part: IndicatorPart): IndicatorValue =>
  match(form)
    .with("count", () => ({ kind: "between", low: part.counted }) as const)
    .with("sum", () => ({ kind: "between", low: Number(part.amount?.least ?? 0) }) as const)
    .with("ratio", () => ({ kind: "between", low: 0, high: 1 }) as const)
    .with("duration", () => ({ kind: "between", low: 0 }) as const)
    .exhaustive();

const wholeValue = (
  { form, percentiles = [] }: Pick<IndicatorHeading, "form" | "percentiles">,
  part: IndicatorPart,
): IndicatorValue =>
  match(form)
    .with("count", () => between(part.counted, part.counted + part.maybeCounted))
    .with("sum", () => sumValue(part))
    .with("ratio", () => ratioValue(part))
    .with("duration", () => percentileOf(part, percentiles[0] ?? 50))
    .exhaustive();

/** How a value stands to its target; undetermined when missing values leave both answers open. */
export function targetState(value: IndicatorValue, target: IndicatorTarget): TargetState {
  requireObject("value", value, "kind");
  requireObject("target", target, "direction", "value");
  const { direction, value: aim } = target;
  if (value.kind === "not-applicable") return "not-applicable";
  const low = value.kind === "known" ? value.value : value.low;
  const high = value.kind === "known" ? value.value : (value.high ?? Number.POSITIVE_INFINITY);
  const state = (isMet: boolean, isMissed: boolean): TargetState =>
    isMet ? "met" : isMissed ? "missed" : "undetermined";
  return match(direction)
    .with("at-least", () => state(low >= aim, high < aim))
    .with("at-most", () => state(high <= aim, low > aim))
    .with("equal", () => state(low === aim && high === aim, aim < low || aim > high))
    .exhaustive();
}

const between = (low: number, high: number): IndicatorValue =>
  low === high ? { kind: "known", value: low } : { kind: "between", low, high };

function sumValue({ amount = { least: "0", most: "0" }, open, maybeOpen }: IndicatorPart): IndicatorValue {
  const low = Number(amount.least);
  return open + maybeOpen > 0 ? { kind: "between", low } : between(low, Number(amount.most));
}

function ratioValue(part: IndicatorPart): IndicatorValue {
  const { counted, uncounted, open, maybeCounted, maybeUncounted, maybeOpen } = part;
  if (counted + uncounted + open + maybeCounted + maybeUncounted + maybeOpen === 0) return { kind: "not-applicable" };
  // The least share has every doubtful record in the population that is not counted, and no other.
  const least = counted + uncounted + open + maybeUncounted + maybeOpen;
  const most = counted + open + maybeCounted + maybeOpen;
  return between(least === 0 ? 1 : counted / least, most + uncounted === 0 ? 0 : most / (most + uncounted));
}
