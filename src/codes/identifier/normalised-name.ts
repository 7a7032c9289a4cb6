import { requireText } from "./required-text.js";
/**
 * A name as it is compared: half-width, in lower case, without punctuation, symbols and spaces. A name that consists of
 * nothing else keeps what it has.
 *
 * @example
 * normaliseName("食品经营许可（含　小作坊）ＡＢ") // => "食品经营许可含小作坊ab"
 */
export function normaliseName(name: string): string {
  requireText("name", name);
  const wide = name.normalize("NFKC").toLowerCase();
  const bare = wide.replaceAll(/[\p{P}\p{S}\s]/gu, "") || wide.trim();
  // What was left out may have stood between a letter and its marks, and capitals lose their composition.
  return bare.normalize("NFKC");
}
