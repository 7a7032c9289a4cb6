/** A stretch of a text, by offsets in UTF-16 units. */
export interface TextStretch {
  readonly from: number;
  readonly to: number;
}

/** Where in a text a problem is to be marked: from its line and column, both from 1 and in characters, to the end of the word. */
export function stretchAt(text: string, line: number, column: number): TextStretch {
  const lines = text.split("\n");
  const row = Math.min(Math.max(line, 1), lines.length) - 1;
  const start = lines.slice(0, row).reduce((sum, one) => sum + one.length + 1, 0);
  const content = lines[row] ?? "";
  const before = [...content].slice(0, Math.max(column, 1) - 1).join("").length;
  const word = /^(?:"[^"]*"|'[^']*'|[^\s:,#[\]{}]+)/u.exec(content.slice(before))?.[0].length ?? 1;
  return { from: start + before, to: Math.min(start + before + word, start + content.length) };
}
