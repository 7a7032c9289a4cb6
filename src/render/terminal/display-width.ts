import { eastAsianWidth } from "get-east-asian-width";

const segmenter = new Intl.Segmenter("zh", { granularity: "grapheme" });

const isPlain = (text: string): boolean => /^[\x20-\x7e]*$/.test(text);

/** Texts of which every code point is a character of its own: ASCII, Chinese, and the punctuation of both. */
const isSimple = (text: string): boolean =>
  /^[\x20-\x7e\u2014\u2018-\u201d\u2026\u3000-\u3029\u4e00-\u9fff\uff01-\uff5e]*$/.test(text);

/** How much of a text is segmented at once: the time that a segmenter takes grows with the square of the length. */
const pieceLength = 128;

/** What a reader takes for single characters. */
export function charactersOf(text: string): readonly string[] {
  if (isSimple(text)) return text.split("");
  const characters: string[] = [];
  for (let start = 0; start < text.length; ) {
    const cut = start + pieceLength;
    const end = isLowSurrogate(text, cut) ? cut + 1 : cut;
    const piece = [...segmenter.segment(text.slice(start, end))].map(({ segment }) => segment);
    // The last character may go on behind the cut.
    if (end < text.length && piece.length > 1) piece.pop();
    for (const character of piece) {
      characters.push(character);
      start += character.length;
    }
  }
  return characters;
}

const isLowSurrogate = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff;
};

/**
 * How many columns of a terminal a text takes: two for a Chinese character, none for a combining mark.
 *
 * @example
 * displayWidth("2.12 条") // => 7
 */
export function displayWidth(text: string): number {
  if (isPlain(text)) return text.length;
  let width = 0;
  for (const character of charactersOf(text)) width += characterWidth(character);
  return width;
}

/** How many columns one character takes. */
export function characterWidth(character: string): 0 | 1 | 2 {
  if (/^[\p{Mn}\p{Me}\p{Cf}]/u.test(character)) return 0;
  return character.includes("\ufe0f") ? 2 : eastAsianWidth(character.codePointAt(0) ?? 0x20);
}
