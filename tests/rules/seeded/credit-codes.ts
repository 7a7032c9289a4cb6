import { creditCodeCheckDigit } from "../../../src/codes/identifier/credit-code.js";

/** A valid credit code for each serial number, or the same with a wrong check digit. */
export function creditCode(serial: number, isValid = true): string {
  const first = `91652301${String(serial).padStart(9, "0")}`;
  const digit = creditCodeCheckDigit(first);
  const wrong = digit === "0" ? "1" : "0";
  return `${first}${isValid ? digit : wrong}`;
}
