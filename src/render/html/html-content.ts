import { match } from "ts-pattern";
import type { Content } from "../block.js";
import type { Line, Span, Tone } from "../span.js";
import { barKeySvg, barSvg } from "./bar-svg.js";
import { escaped } from "./escape.js";

/** Text with its tones, and the bars in it. */
export function htmlContent(content: Content): string {
  let html = "";
  for (let start = 0; start < content.length; ) {
    const piece = content[start] as Content[number];
    if ("kind" in piece) {
      html += piece.kind === "bar" ? barSvg(piece) : barKeySvg(piece);
      start += 1;
      continue;
    }
    const text = stretchFrom(content, start, piece);
    const inner = inTone(text.map((one) => one.text).join(""), piece.tone);
    html += piece.isWhole === true ? `<span class=l>${inner}</span>` : inner;
    start += text.length;
  }
  return html;
}

/** The same of a line, without blanks at its ends. */
export const htmlLine = (text: Line): string => htmlContent(text).trim();

/** The neighbours of one tone that may be broken between lines, or not, alike. */
function stretchFrom(content: Content, start: number, { tone, isWhole }: Span): readonly Span[] {
  const spans: Span[] = [];
  for (const piece of content.slice(start)) {
    if ("kind" in piece || piece.tone !== tone || piece.isWhole !== isWhole) break;
    spans.push(piece);
  }
  return spans;
}

/** Tones are elements or classes; no meaning is told by them alone, since each has its sign in the text. Blanks stay outside. */
function inTone(text: string, tone: Tone | undefined): string {
  const [, before = "", inner = "", after = ""] = /^( *)(.*?)( *)$/su.exec(text) ?? [];
  if (inner === "") return text;
  return `${before}${match(tone)
    .with(undefined, "heading", () => escaped(inner))
    .with("strong", () => `<b>${escaped(inner)}</b>`)
    .with("quiet", () => `<i>${escaped(inner)}</i>`)
    .with("good", () => `<b class=g>${escaped(inner)}</b>`)
    .with("error", () => `<b class=e>${escaped(inner)}</b>`)
    .with("warning", () => `<b class=w>${escaped(inner)}</b>`)
    .with("notice", () => `<b class=n>${escaped(inner)}</b>`)
    .exhaustive()}${after}`;
}
