import { valueInWords } from "./value-in-words.js";

/** Throws a `RangeError` that names an argument which is no object, for callers whom no compiler checks. */
export function requireObject(argument: string, value: unknown): void {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new RangeError(`${argument}: expected an object; found ${valueInWords(value)}`);
}
