/** Throws a `RangeError` that names an argument which is no text, for callers whom no compiler checks. */
export function requireText(argument: string, value: unknown): void {
  if (typeof value !== "string")
    throw new RangeError(
      `${argument}: expected a text; found ${value === null ? "null" : `a value of type ${typeof value}`}`,
    );
}
