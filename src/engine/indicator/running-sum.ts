import { addDecimals, decimalText, exactDecimal, noAmount } from "./exact-decimal.js";

/** An exact sum that numbers are added to in any order. */
export interface RunningSum {
  add(value: number): void;
  /** What it has come to, as a decimal. */
  text(): string;
}

/** Makes a sum that stands at nought. */
export function runningSum(): RunningSum {
  // Whole numbers are added as such, which is exact and far quicker, as long as they stay safe.
  let whole = 0;
  let rest = noAmount;
  return {
    add(value) {
      const next = whole + value;
      if (Number.isSafeInteger(value) && Number.isSafeInteger(next)) whole = next;
      else rest = addDecimals(rest, exactDecimal(value));
    },
    text: () => decimalText(addDecimals(rest, exactDecimal(whole))),
  };
}
