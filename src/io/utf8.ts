import { problem } from "../problem/problem.js";
import type { TextFlaw } from "./record-text.js";

const lineFeed = 0x0a;

/** The text that bytes stand for in UTF-8, without a byte-order mark; otherwise the first line that is not UTF-8. */
export function readUtf8(bytes: Uint8Array): string | TextFlaw {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    const line = firstBadLine(bytes);
    if (line === undefined) throw error;
    return { line, ...problem("file/not-utf8", {}) };
  }
}

function firstBadLine(bytes: Uint8Array): number | undefined {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  for (let start = 0, line = 1; start < bytes.length; line++) {
    const lineEnd = bytes.indexOf(lineFeed, start);
    const end = lineEnd === -1 ? bytes.length : lineEnd + 1;
    try {
      decoder.decode(bytes.subarray(start, end));
    } catch {
      return line;
    }
    start = end;
  }
  return undefined;
}
