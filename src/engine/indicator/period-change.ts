import { addDecimals, decimalText, exactDecimal, negative } from "./exact-decimal.js";
import type { ChangeValue, IndicatorChange, IndicatorValue } from "./indicator-result.js";

/** How a figure stands to that of the period before; what cannot be judged of either stays so. */
export const periodChange = (now: IndicatorValue, since: string, before: IndicatorValue): IndicatorChange => ({
  since,
  before,
  absolute: absoluteChange(now, before),
  relative: relativeChange(now, before),
});

function absoluteChange(now: IndicatorValue, before: IndicatorValue): ChangeValue {
  if (now.kind === "not-applicable" || before.kind === "not-applicable") return { kind: "not-applicable" };
  const [later, earlier] = [boundsOf(now), boundsOf(before)];
  return between(
    earlier.high === undefined ? undefined : difference(later.low, earlier.high),
    later.high === undefined ? undefined : difference(later.high, earlier.low),
  );
}

function relativeChange(now: IndicatorValue, before: IndicatorValue): ChangeValue {
  if (now.kind === "not-applicable" || before.kind === "not-applicable") return { kind: "not-applicable" };
  const [later, earlier] = [boundsOf(now), boundsOf(before)];
  // Nothing is a share of nought, and nobody can read a share of less.
  if (earlier.high !== undefined && earlier.high <= 0) return { kind: "not-applicable" };
  if (earlier.low <= 0) return { kind: "between" };
  const share = (value: number, of: number | undefined): number | undefined =>
    of === undefined ? (value < 0 ? undefined : -1) : difference(value, of) / of;
  return between(
    share(later.low, later.low < 0 ? earlier.low : earlier.high),
    later.high === undefined ? undefined : share(later.high, later.high < 0 ? earlier.high : earlier.low),
  );
}

const boundsOf = (
  value: Exclude<IndicatorValue, { kind: "not-applicable" }>,
): { readonly low: number; readonly high?: number } =>
  value.kind === "known" ? { low: value.value, high: value.value } : value;

/** The difference of what people read: 0.9 less 0.8 is 0.1. */
const difference = (one: number, other: number): number =>
  Number(decimalText(addDecimals(exactDecimal(one), negative(exactDecimal(other)))));

function between(low: number | undefined, high: number | undefined): ChangeValue {
  if (low !== undefined && low === high) return { kind: "known", value: low };
  return { kind: "between", ...(low === undefined ? {} : { low }), ...(high === undefined ? {} : { high }) };
}
