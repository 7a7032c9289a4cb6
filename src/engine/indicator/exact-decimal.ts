/** A decimal number of any length: its digits, of which so many stand after the point. */
export interface ExactDecimal {
  readonly digits: bigint;
  readonly places: number;
}

/** Nought. */
export const noAmount: ExactDecimal = Object.freeze({ digits: 0n, places: 0 });

/** A finite number, or its text, as the decimal that people read: 0.1 is a tenth, not the binary fraction beside it. */
export function exactDecimal(value: number | string): ExactDecimal {
  const [mantissa = "0", exponent = "0"] = String(value).split("e");
  const [whole = "0", fraction = ""] = mantissa.split(".");
  const digits = BigInt(whole + fraction);
  const places = fraction.length - Number(exponent);
  return places < 0 ? { digits: digits * 10n ** BigInt(-places), places: 0 } : { digits, places };
}

/** The exact sum; it is the same in whatever order numbers are added. */
export function addDecimals(one: ExactDecimal, other: ExactDecimal): ExactDecimal {
  const places = Math.max(one.places, other.places);
  const scaled = (part: ExactDecimal): bigint => part.digits * 10n ** BigInt(places - part.places);
  return { digits: scaled(one) + scaled(other), places };
}

/** The opposite number. */
export const negative = ({ digits, places }: ExactDecimal): ExactDecimal => ({ digits: -digits, places });

/**
 * The one text of a number, from which it can be read again.
 *
 * @example
 * decimalText(addDecimals(exactDecimal(0.1), exactDecimal(0.2))) // => "0.3"
 */
export function decimalText({ digits, places }: ExactDecimal): string {
  const unsigned = String(digits < 0n ? -digits : digits).padStart(places + 1, "0");
  const whole = unsigned.slice(0, unsigned.length - places);
  const fraction = unsigned.slice(unsigned.length - places).replace(/0+$/, "");
  return `${digits < 0n ? "-" : ""}${whole}${fraction === "" ? "" : `.${fraction}`}`;
}
