import { creditCodeCheckDigit } from "../../../src/codes/identifier/credit-code.js";

/** A valid credit code for each serial number, or the same with a letter O, which the standard leaves out. */
export function creditCode(serial: number, isValid = true): string {
  const first = `91652301${String(serial).padStart(9, "0")}`;
  return isValid ? `${first}${creditCodeCheckDigit(first)}` : `${first.slice(0, -1)}O0`;
}
