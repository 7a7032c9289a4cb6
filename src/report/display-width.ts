import { eastAsianWidth } from "get-east-asian-width";

const segmenter = new Intl.Segmenter("zh", { granularity: "grapheme" });

const isPlain = (text: string): boolean => /^[\x20-\x7e]*$/.test(text);

/** What a reader takes for single characters. */
export const charactersOf = (text: string): readonly string[] =>
  isPlain(text) ? [...text] : [...segmenter.segment(text)].map(({ segment }) => segment);

/**
 * How many columns of a terminal a text takes: two for a Chinese character, none for a combining mark.
 *
 * @example
 * displayWidth("2.12 条") // => 7
 */
export function displayWidth(text: string): number {
  if (isPlain(text)) return text.length;
  let width = 0;
  for (const { segment } of segmenter.segment(text)) width += characterWidth(segment);
  return width;
}

/** How many columns one character takes. */
export function characterWidth(character: string): 0 | 1 | 2 {
  if (/^[\p{Mn}\p{Me}\p{Cf}]/u.test(character)) return 0;
  return character.includes("\ufe0f") ? 2 : eastAsianWidth(character.codePointAt(0) ?? 0x20);
}
