import { type Line, type Span, span, type Tone } from "../span.js";
import { charactersOf, characterWidth } from "./display-width.js";
import { lineWidth } from "./line-width.js";

interface Character {
  readonly text: string;
  readonly width: number;
  readonly tone: Tone | undefined;
  /** Where it stands in a span that is not to be broken; such a span may begin a line whatever it begins with. */
  readonly inWhole?: "first" | "later";
}

/**
 * Breaks a line into lines no wider than a width. Latin words stay whole, Chinese breaks anywhere but before a closing
 * and after an opening mark. All lines but the first begin with so many blanks as `hang` says.
 */
export function wrapLine(whole: Line, width: number, hang = 0): readonly Line[] {
  if (lineWidth(whole) <= width) return [whole];
  const characters = whole.flatMap(({ text, tone, isWhole = false }) =>
    charactersOf(text).map(
      (one, place): Character => ({
        text: one,
        width: characterWidth(one),
        tone,
        ...(isWhole ? { inWhole: place === 0 ? "first" : "later" } : {}),
      }),
    ),
  );
  const lines: Line[] = [];
  for (let start = 0; start < characters.length; ) {
    const isFirst = lines.length === 0;
    const end = endOfLine(characters, start, Math.max(isFirst ? width : width - hang, 2));
    const spans = spansOf(withoutBlanksAtEnd(characters.slice(start, end)));
    lines.push(isFirst || hang === 0 ? spans : [span(" ".repeat(hang)), ...spans]);
    start = end;
    while (characters[start]?.text === " ") start += 1;
  }
  return lines;
}

/** Where the line that begins at a character ends: at the last place that fits, in a word only if it fills the line. */
function endOfLine(characters: readonly Character[], start: number, width: number): number {
  let used = 0;
  let lastBreak = start;
  let hasText = false;
  for (let at = start; at < characters.length; at += 1) {
    const character = characters[at] as Character;
    const before = characters[at - 1];
    if (hasText && before !== undefined && mayBreak(before, character)) lastBreak = at;
    hasText ||= character.text !== " ";
    used += character.width;
    if (used > width && character.text !== " ") return lastBreak > start ? lastBreak : Math.max(at, start + 1);
  }
  return characters.length;
}

const closing = /^[，。、；：？！）》〉」』】〕”’…—％%),.;:!?\]}]/u;
const opening = /[（《〈「『【〔“‘([{]$/u;

function mayBreak(before: Character, after: Character): boolean {
  if (after.text === " " || after.inWhole === "later") return false;
  if (before.text === " " || after.inWhole === "first") return true;
  if (closing.test(after.text) || opening.test(before.text)) return false;
  return before.width === 2 || after.width === 2;
}

function withoutBlanksAtEnd(characters: readonly Character[]): readonly Character[] {
  let end = characters.length;
  while (end > 0 && characters[end - 1]?.text === " ") end -= 1;
  return characters.slice(0, end);
}

function spansOf(characters: readonly Character[]): readonly Span[] {
  const spans: { text: string; tone: Tone | undefined }[] = [];
  for (const { text, tone } of characters) {
    const last = spans.at(-1);
    if (last !== undefined && last.tone === tone) last.text += text;
    else spans.push({ text, tone });
  }
  return spans.map(({ text, tone }) => (tone === undefined ? { text } : { text, tone }));
}
