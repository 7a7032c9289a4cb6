import { type Line, type Span, span } from "../span.js";
import { lineWidth } from "./line-width.js";
import { wrapLine } from "./wrap.js";

/** A column of a table. */
export interface Column {
  readonly title: string;
  /** Numbers stand at the right. */
  readonly align?: "right";
  /** The columns it may be narrowed to, its cells being wrapped; one that names none keeps the width of its widest cell. */
  readonly least?: number;
}

/** A row, cell by cell, with lines of its own below it; without cells it is those lines alone. */
export interface Row {
  readonly cells: readonly Line[];
  readonly below?: readonly Line[];
}

const gap = 2;

/** Lays out a table with its head; no line is wider than the width as long as the columns' least widths fit in. */
export function tableLines(columns: readonly Column[], rows: readonly Row[], width: number): readonly Line[] {
  const widths = columnWidths(columns, rows, width);
  const rowLines = (cells: readonly Line[]) => linesOfRow(cells, columns, widths);
  const head = rowLines(columns.map(({ title }) => [span(title, "quiet")]));
  const rule = [span("─".repeat(sum(widths) + gap * (widths.length - 1)), "quiet")];
  return [
    ...head,
    rule,
    ...rows.flatMap(({ cells, below = [] }) => [
      ...rowLines(cells),
      ...below.flatMap((text) => wrapLine(text, width, leadingBlanks(text))),
    ]),
  ];
}

/** The widest cell of each column, narrowed where that is too much; room that wrapping leaves unused goes to the others. */
function columnWidths(columns: readonly Column[], rows: readonly Row[], width: number): readonly number[] {
  let wanted = columns.map(({ title, least }, place) => {
    const widest = largest([lineWidth([span(title)]), ...rows.map(({ cells }) => lineWidth(cells[place] ?? []))]);
    // A column that may be narrowed ends within the width, and need not be narrowed by one from far outside of it.
    return least === undefined ? widest : Math.min(widest, Math.max(width, least));
  });
  for (;;) {
    const narrowed = narrowedWidths(columns, wanted, width);
    const used = narrowed.map((own, place) => usedWidth(columns[place] as Column, rows, place, own));
    const isWasteful = used.some((own, place) => own < (narrowed[place] as number));
    if (!isWasteful) return narrowed;
    wanted = wanted.map((own, place) => (used[place] === narrowed[place] ? own : (used[place] as number)));
  }
}

/** Takes from the widest first, so that what must be wrapped is wrapped evenly. */
function narrowedWidths(columns: readonly Column[], wanted: readonly number[], width: number): readonly number[] {
  const widths = [...wanted];
  for (let excess = sum(widths) + gap * (columns.length - 1) - width; excess > 0; excess -= 1) {
    const spare = widths.map((own, place) => (own > (columns[place]?.least ?? own) ? own : 0));
    const widest = spare.indexOf(Math.max(...spare));
    if (spare[widest] === 0) break;
    widths[widest] = (widths[widest] as number) - 1;
  }
  return widths;
}

/** The widest line of a column once its cells are wrapped. */
function usedWidth({ title }: Column, rows: readonly Row[], place: number, width: number): number {
  const texts = [[span(title)], ...rows.map(({ cells }) => cells[place] ?? [])];
  return largest(texts.flatMap((text) => wrapLine(text, width).map(lineWidth)));
}

function linesOfRow(cells: readonly Line[], columns: readonly Column[], widths: readonly number[]): readonly Line[] {
  const wrapped = widths.map((width, place) => wrapLine(cells[place] ?? [], width));
  const height = cells.length === 0 ? 0 : largest(wrapped.map(({ length }) => length));
  return Array.from({ length: height }, (_, index) =>
    withoutBlanksAtEnd(
      widths.flatMap((width, place) => {
        const text = wrapped[place]?.[index] ?? [];
        const blanks = [span(" ".repeat(Math.max(0, width - lineWidth(text))))];
        const between = place === 0 ? [] : [span(" ".repeat(gap))];
        return [...between, ...(columns[place]?.align === "right" ? [...blanks, ...text] : [...text, ...blanks])];
      }),
    ),
  );
}

function withoutBlanksAtEnd(spans: readonly Span[]): Line {
  const kept = [...spans];
  while (kept.at(-1)?.text.trim() === "") kept.pop();
  return kept.filter(({ text }) => text !== "");
}

const leadingBlanks = (text: Line): number => {
  const first = text[0]?.text ?? "";
  return first.length - first.trimStart().length;
};

/** The largest of some numbers, of which there may be more than a call takes arguments; 0 of none. */
const largest = (numbers: readonly number[]): number => numbers.reduce((most, one) => (one > most ? one : most), 0);

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
