const longest = 80;

/** A value as an error message shows it: texts in quotes and cut when long, lists and objects by their kind alone. */
export function valueInWords(value: unknown): string {
  if (value === undefined) return "nothing";
  if (typeof value === "string") return JSON.stringify(cut(value));
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : "a list";
  if (typeof value === "object") return value === null ? "null" : "an object";
  if (typeof value === "function" || typeof value === "symbol") return `a ${typeof value}`;
  return String(value);
}

// By code points, so that no character is cut in half.
const cut = (text: string): string =>
  text.length <= longest ? text : `${Array.from(text.slice(0, longest)).slice(0, -1).join("")}…`;
