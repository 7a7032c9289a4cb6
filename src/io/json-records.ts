import { lineEndsBetween, linesAt, offsetInJson } from "./json-scan.js";
import { readJson } from "./json-value.js";
import { type RecordText, unreadableText } from "./record-text.js";

/** Reads a JSON text that holds a list of records. */
export function readJsonRecords(text: string): RecordText {
  const { value, outline, flaws } = readJson(text);
  const { items } = outline;
  if (flaws.length > 0) {
    const flawLines = linesAt(
      text,
      flaws.map(({ offset }) => offset),
    );
    return unreadableText(flaws.map(({ offset: _, ...flaw }, index) => ({ line: flawLines[index] ?? 1, ...flaw })));
  }
  const lines = linesAt(text, items);
  return {
    content: value,
    flaws: [],
    lines,
    lineOf: (index, path) => {
      const start = items[index];
      if (start === undefined) return 1;
      return (lines[index] ?? 1) + lineEndsBetween(text, start, offsetInJson(text, start, path));
    },
  };
}
