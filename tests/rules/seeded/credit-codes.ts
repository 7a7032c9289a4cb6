import { creditCodeCheckDigit } from "../../../src/codes/identifier/credit-code.js";

const codeAfter = (first: string, serial: number): string => {
  const whole = `${first}${String(serial).padStart(9, "0")}`;
  return `${whole}${creditCodeCheckDigit(whole)}`;
};

/** A valid credit code for each serial number, or the same with a letter O, which the standard leaves out. */
export function creditCode(serial: number, isValid = true): string {
  const code = codeAfter("91652301", serial);
  return isValid ? code : `${code.slice(0, -2)}O0`;
}

/** A valid credit code of an organ of state for each serial number. */
export const organCode = (serial: number): string => codeAfter("11652301", serial);

/** A valid code of a business that the national registrar registered, which begins with no division of the land. */
export const nationalCode = (serial: number): string => codeAfter("91100000", serial);

/** A code with the right check digit, of a kind of body that the standard does not have. */
export const codeOfUnknownKind = (serial: number): string => codeAfter("98652301", serial);

/** A code with the right check digit, of a registrar in a prefecture that never was. */
export const codeOfUnknownPlace = (serial: number): string => codeAfter("91659901", serial);
