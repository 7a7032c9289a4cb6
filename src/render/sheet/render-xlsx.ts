import type { CellStyle, CellValue, ColumnDef, ConditionalRule, WriteSheet } from "hucre/xlsx";
import { writeXlsx } from "hucre/xlsx";
import type { Tone } from "../span.js";
import { displayWidth } from "../terminal/display-width.js";
import type { Sheet, SheetCell, SheetColumn } from "./sheet.js";

/** The most signs that a cell of a workbook holds. */
const mostSigns = 32_767;
/** Rows by which the width of a column is found. */
const measuredRows = 500;

const headStyle: CellStyle = {
  font: { bold: true, color: { rgb: "FFFFFF" } },
  fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "1F4E79" } },
  alignment: { vertical: "center", wrapText: true },
};

const toneColours: Readonly<Partial<Record<Tone, string>>> = {
  error: "C00000",
  warning: "9C5700",
  notice: "1F4E79",
  good: "006100",
  quiet: "7F7F7F",
};

const formats: Readonly<Record<SheetColumn["kind"], string | undefined>> = {
  text: undefined,
  day: "yyyy-mm-dd",
  number: "#,##0.##",
  share: "0.0%",
};

/**
 * Sheets as a workbook (.xlsx): the first row stays in sight and has filters, days and numbers are what they are, columns are
 * as wide as their texts, and it prints on A4 across. A text is never computed, whatever it begins with. The same bytes for
 * the same sheets.
 */
export async function renderXlsx(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const epoch = new Date(0);
  return writeXlsx({
    sheets: sheets.map(writtenSheet),
    properties: { creator: "fazhi", created: epoch, modified: epoch },
    defaultFont: { name: "等线", size: 11 },
  });
}

function writtenSheet({ name, columns, rows }: Sheet): WriteSheet {
  const last = cellName(rows.length, columns.length - 1);
  const head = columns.map(
    ({ title }, place) => [`0,${place}`, { value: title, type: "string", style: headStyle }] as const,
  );
  return {
    name: sheetName(name),
    columns: columns.map((column, place) => writtenColumn(column, place, rows)),
    rows: [
      columns.map(({ title }) => title),
      ...rows.map((row) => columns.map(({ kind }, place) => value(row[place], kind))),
    ],
    cells: new Map(head),
    freezePane: { rows: 1 },
    autoFilter: { range: `A1:${last}` },
    conditionalRules: columns.flatMap((column, place) => rulesOf(column, place, rows.length)),
    pageSetup: {
      paperSize: "a4",
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: "$1:$1",
    },
  };
}

/** A name that a workbook takes: no more than 31 signs, and none of seven. */
const sheetName = (name: string): string => name.replaceAll(/[\\/?*[\]:]/g, " ").slice(0, 31);

function writtenColumn({ title, kind, widest = 60 }: SheetColumn, place: number, rows: Sheet["rows"]): ColumnDef {
  const longest = rows
    .slice(0, measuredRows)
    .reduce(
      (most, row) => Math.max(most, kind === "day" ? 10 : displayWidth(String(row[place] ?? ""))),
      displayWidth(title) + 2,
    );
  const numFmt = formats[kind];
  return {
    header: title,
    width: Math.min(longest + 2, widest),
    style: { alignment: { vertical: "top", wrapText: kind === "text" }, ...(numFmt === undefined ? {} : { numFmt }) },
  };
}

function value(cell: SheetCell, kind: SheetColumn["kind"]): CellValue {
  if (cell === undefined) return null;
  if (kind === "day" && typeof cell === "string") return new Date(`${cell}T00:00:00Z`);
  return typeof cell === "string" ? cell.slice(0, mostSigns) : cell;
}

function rulesOf({ marks = {} }: SheetColumn, place: number, count: number): readonly ConditionalRule[] {
  const range = `${cellName(1, place)}:${cellName(Math.max(count, 1), place)}`;
  return Object.entries(marks).flatMap(([text, tone], order) => {
    const rgb = toneColours[tone];
    if (rgb === undefined) return [];
    const formula = `"${text.replaceAll('"', '""')}"`;
    return {
      type: "cellIs",
      operator: "equal",
      formula,
      priority: order + 1,
      range,
      style: { font: { bold: true, color: { rgb } } },
    } as const;
  });
}

/** A cell by its row and column, both from 0 on. */
function cellName(row: number, column: number): string {
  const letters = column < 26 ? "" : String.fromCharCode(64 + Math.floor(column / 26));
  return `${letters}${String.fromCharCode(65 + (column % 26))}${row + 1}`;
}
