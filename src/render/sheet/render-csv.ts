import type { Sheet, SheetCell, SheetColumn } from "./sheet.js";

/** A text that spreadsheet programs take for a formula. */
const formulaStart = /^[=+\-@\t\r]/;

/**
 * A sheet as CSV (RFC 4180) in UTF-8 with a byte order mark, without which spreadsheet programs read Chinese wrongly. A text
 * that such a program would compute gets an apostrophe before it; numbers do not.
 */
export function renderCsv({ columns, rows }: Sheet): string {
  const head = columns.map(({ title }) => written(title, "text"));
  const lines = rows.map((row) => columns.map(({ kind }, place) => written(row[place], kind)).join(","));
  return `\uFEFF${[head.join(","), ...lines].map((line) => `${line}\r\n`).join("")}`;
}

function written(cell: SheetCell, kind: SheetColumn["kind"]): string {
  if (cell === undefined) return "";
  if (typeof cell === "number") return String(cell);
  const text = kind === "text" && formulaStart.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
