import { checkDigitDoubt, creditCodeDoubts } from "./credit-code-doubt.js";
import { isIdentityCardNumber } from "./identity-card.js";
import { accepted, type Parsed, type ParseProblem, refused } from "./parsed.js";
import { requireText } from "./required-text.js";

/** A unified social credit code (统一社会信用代码, GB 32100-2015) and what its parts say. */
export interface CreditCode {
  readonly code: string;
  /** The registering department: 1 offices of the staffing commission, 5 civil affairs, 9 market regulation … */
  readonly department: string;
  /** The kind of body within that department; "1" under department 1 is a state organ. */
  readonly bodyKind: string;
  /** The registrar's division, six digits of GB/T 2260. */
  readonly division: string;
  /** The nine characters of the organisation code. */
  readonly organisation: string;
  /** What is doubtful in a code that is accepted; empty when nothing is. */
  readonly doubts: readonly ParseProblem[];
}

// Each character's value is its index; I, O, S, V and Z are left out because they are misread.
const characters = "0123456789ABCDEFGHJKLMNPQRTUWXY";
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28] as const;
const length = 18;

/**
 * The check character of a credit code's first seventeen; throws a `RangeError` for other text.
 *
 * @example
 * creditCodeCheckDigit("91350100M000100Y4") // => "3"
 */
export function creditCodeCheckDigit(first17: string): string {
  if (first17.length !== weights.length) {
    throw new RangeError(`a check digit is made from 17 characters, not ${first17.length}`);
  }
  let sum = 0;
  for (const [index, weight] of weights.entries()) {
    const value = characters.indexOf(first17.charAt(index));
    if (value < 0) {
      throw new RangeError(`"${first17.charAt(index)}" at position ${index + 1} is not of a credit code`);
    }
    sum += value * weight;
  }
  return characters.charAt((characters.length - (sum % characters.length)) % characters.length);
}

/**
 * Reads a unified social credit code, as issued on a day (yyyy-mm-dd) where that is known; says which character is wrong,
 * or which check digit was due. In a code issued before 2016 another check digit is a doubt and no error, since such codes
 * were really issued. The number of an identity card is refused as one, and not repeated.
 *
 * @example
 * parseCreditCode("91350100M000100Y44").ok // => false
 * parseCreditCode("91350100M000100Y44", "2015-12-01").ok // => true, with a doubt
 */
export function parseCreditCode(text: string, issuedOn?: string): Parsed<CreditCode> {
  requireText("text", text);
  if (text.length !== length) {
    return refused(
      "credit-code-length",
      `统一社会信用代码应为18位，实为${text.length}位`,
      `a unified social credit code has 18 characters, not ${text.length}`,
    );
  }
  for (let index = 0; index < weights.length; index += 1) {
    const flaw = flawAt(text, index);
    if (flaw !== undefined) return flaw;
  }
  const due = creditCodeCheckDigit(text.slice(0, 17));
  if (isIdentityCardNumber(text) && (text.charAt(17) !== due || creditCodeDoubts(text).length > 0)) return identityCard;
  const found = text.charAt(17);
  const flaw = flawAt(text, weights.length);
  if (flaw !== undefined && found.toUpperCase() === due) return flaw;
  const digitDoubt = found === due || flaw !== undefined ? undefined : checkDigitDoubt(found, due, issuedOn);
  if (found !== due && digitDoubt === undefined) {
    return refused(
      "credit-code-check-digit",
      `统一社会信用代码第18位校验码应为“${due}”，实为“${found}”`,
      `the check digit at position 18 should be "${due}", not "${found}"`,
    );
  }
  return accepted(
    Object.freeze({
      code: text,
      department: text.charAt(0),
      bodyKind: text.charAt(1),
      division: text.slice(2, 8),
      organisation: text.slice(8, 17),
      doubts: Object.freeze([...creditCodeDoubts(text, issuedOn), ...(digitDoubt === undefined ? [] : [digitDoubt])]),
    }),
  );
}

const identityCard = refused(
  "credit-code-identity-card",
  "登记的是公民身份号码，不是统一社会信用代码",
  "this is the number of an identity card and no credit code",
);

/**
 * Whether a text is a number of the time before the unified code: a registration number of fifteen digits or an
 * organisation code of nine characters, which were valid until the end of 2017.
 *
 * @example
 * isFormerRegistrationNumber("652301050001234") // => true
 */
export const isFormerRegistrationNumber = (text: string): boolean => /^(?:\d{15}|[0-9A-Z]{8}-?[0-9X])$/u.test(text);

function flawAt(text: string, index: number): Parsed<never> | undefined {
  const character = text.charAt(index);
  const position = index + 1;
  if (!characters.includes(character)) {
    const capital = character.toUpperCase();
    const isLowerCase = capital !== character && characters.includes(capital);
    return refused(
      "credit-code-character",
      isLowerCase
        ? `统一社会信用代码第${position}位“${character}”应为大写“${capital}”`
        : `统一社会信用代码第${position}位“${character}”不是可用字符（数字及除I、O、S、V、Z以外的大写字母）`,
      isLowerCase
        ? `"${character}" at position ${position} must be a capital "${capital}"`
        : `"${character}" at position ${position} is not allowed: digits and capitals except I, O, S, V and Z are`,
    );
  }
  if (index >= 2 && index < 8 && !/\d/.test(character)) {
    return refused(
      "credit-code-division",
      `统一社会信用代码第3至8位为登记管理机关行政区划代码，第${position}位“${character}”应为数字`,
      `positions 3 to 8 are the registrar's division code: "${character}" at position ${position} must be a digit`,
    );
  }
  return undefined;
}
