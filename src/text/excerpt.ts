import type { Span } from "./text-flaw.js";

/** Where a stretch of a text is, and how it looks there. */
export interface Excerpt {
  readonly line: number;
  readonly column: number;
  readonly excerpt: string;
}

/** The most characters of a line that are shown before a place, and in all. */
const shownBefore = 60;
const shown = 100;

const wide =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|[\u{20000}-\u{3FFFD}]/u;

/** The line on which a stretch begins, with carets under it; Chinese characters take two places. */
export function excerptAt(text: string, { start, end }: Span): Excerpt {
  const before = text.slice(0, start).split(/\r\n|\r|\n/);
  const lineStart = start - (before.at(-1) as string).length;
  const [line = ""] = text.slice(lineStart).split(/[\r\n]/, 1);
  const leading = [...line.slice(0, start - lineStart)];
  const cut = Math.max(0, leading.length - shownBefore);
  const characters = [...line];
  const visible = characters.slice(cut, cut + shown);
  const lead = `${cut > 0 ? "…" : ""}${visible.join("")}${cut + shown < characters.length ? "…" : ""}`;
  const marked = [...line.slice(start - lineStart, end - lineStart)].slice(0, shown - (leading.length - cut));
  const blanks = leading.slice(cut).map((character) => (character === "\t" ? "\t" : " ".repeat(widthOf(character))));
  const carets = "^".repeat(
    Math.max(
      1,
      marked.reduce((sum, character) => sum + widthOf(character), 0),
    ),
  );
  return {
    line: before.length,
    column: leading.length + 1,
    excerpt: `${lead}\n${cut > 0 ? " " : ""}${blanks.join("")}${carets}`,
  };
}

const widthOf = (character: string): number => (wide.test(character) ? 2 : 1);
