import { valueInWords } from "./value-in-words.js";

/**
 * Throws a `RangeError` that names an argument which is no object, or an object without one of the members that it
 * needs, for callers whom no compiler checks.
 */
export function requireObject(argument: string, value: unknown, ...members: readonly string[]): void {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new RangeError(`${argument}: expected an object; found ${valueInWords(value)}`);
  for (const member of members)
    if ((value as Readonly<Record<string, unknown>>)[member] === undefined)
      throw new RangeError(`${argument}: expected an object with “${member}”; found one without`);
}

/** Throws a `RangeError` that names an argument which is no list, or an empty one where something has to be in it. */
export function requireList(argument: string, value: unknown, least = 0): void {
  if (!Array.isArray(value) || value.length < least)
    throw new RangeError(
      `${argument}: expected a list${least === 0 ? "" : " that is not empty"}; found ${valueInWords(value)}`,
    );
}
