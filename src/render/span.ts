/** What a piece of text is to its reader; a terminal may show it by a colour. */
export type Tone = "heading" | "strong" | "quiet" | "good" | "error" | "warning" | "notice";

/** Gives a text the look of a tone without changing its width. */
export type Paint = (text: string, tone: Tone) => string;

/** A piece of text in one tone; it holds no line end and nothing that moves a cursor. */
export interface Span {
  readonly text: string;
  readonly tone?: Tone;
  /** Whether it is not broken between two lines, as long as one holds it. */
  readonly isWhole?: true;
  /** What a terminal leaves out of a narrow table, where a note says it. */
  readonly room?: "wide";
}

/** One line, from left to right. */
export type Line = readonly Span[];

/** Makes a span; a line end in the text becomes a blank, any other control character a visible sign. */
export const span = (text: string, tone?: Tone): Span => ({
  text: printable(text),
  ...(tone === undefined ? {} : { tone }),
});

/** Makes a span that stays on one line. */
export const wholeSpan = (text: string, tone?: Tone): Span => ({ ...span(text, tone), isWhole: true });

/** Makes a span that a narrow table leaves out. */
export const wideSpan = (text: string, tone?: Tone): Span => ({ ...span(text, tone), room: "wide" });

/** Puts a line together from texts and spans. */
export const line = (...parts: readonly (string | Span)[]): Line =>
  parts.map((part) => (typeof part === "string" ? span(part) : part)).filter(({ text }) => text !== "");

/** Puts lines side by side with a text between them. */
export const joined = (lines: readonly Line[], between: string): Line =>
  lines.flatMap((one, index) => (index === 0 ? one : [span(between), ...one]));

/** A line of which nothing that has no tone of its own is overlooked. */
export const emphasised = (spans: Line): Line => spans.map((one) => ({ ...one, tone: one.tone ?? "strong" }));

/** The text of a line, each stretch of one tone painted. */
export function painted(spans: Line, paint: Paint): string {
  let text = "";
  for (let start = 0; start < spans.length; ) {
    const tone = spans[start]?.tone;
    let end = start + 1;
    while (end < spans.length && spans[end]?.tone === tone) end += 1;
    const stretch = spans
      .slice(start, end)
      .map((one) => one.text)
      .join("");
    text += tone === undefined ? stretch : paint(stretch, tone);
    start = end;
  }
  return text;
}

/** Leaves texts as they are. */
export const unpainted: Paint = (text) => text;

const printable = (text: string): string =>
  text.replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, " ").replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, "\ufffd");
