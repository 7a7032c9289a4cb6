import { readJson } from "./json-value.js";
import { type RecordText, type TextFlaw, unreadableText } from "./record-text.js";

/** Reads records that are written as JSON, one on each line; blank lines do not count. */
export function readNdjsonRecords(text: string): RecordText {
  const content: unknown[] = [];
  const lines: number[] = [];
  const flaws: TextFlaw[] = [];
  let line = 0;
  for (let start = 0; start < text.length; ) {
    const lineEnd = text.indexOf("\n", start);
    const end = lineEnd === -1 ? text.length : lineEnd;
    const written = text.slice(start, end);
    start = end + 1;
    line++;
    if (written.trim() === "") continue;
    const { value, flaws: found } = readJson(written);
    for (const { offset: _, ...flaw } of found) flaws.push({ line, ...flaw });
    content.push(value);
    lines.push(line);
  }
  if (flaws.length > 0) return unreadableText(flaws);
  return { content, flaws, lines, lineOf: (index) => lines[index] ?? 1 };
}
