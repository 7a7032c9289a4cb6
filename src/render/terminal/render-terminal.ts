import { match } from "ts-pattern";
import type { Language } from "../../codes/label.js";
import type { Block, BlockDocument, Content, Table, TableRow } from "../block.js";
import { sectionNumber } from "../section-number.js";
import { type Line, line, type Paint, painted, span, unpainted } from "../span.js";
import { barSpans, signs } from "./bar.js";
import { factLines } from "./fact-list.js";
import { lineWidth } from "./line-width.js";
import { type Column, type Row, tableLines } from "./table.js";
import { treeLines } from "./tree.js";
import { wrapLine } from "./wrap.js";

/** How a terminal shows a text. */
export interface TerminalOptions {
  /** The columns there are. */
  readonly width: number;
  /** Colours, where there are any; without it tones are told apart by signs alone. */
  readonly paint?: Paint;
}

/** From so many columns there is room for what is left out of narrow texts. */
const wideFrom = 96;

/** A document as text for a terminal: its head, then its sections, numbered. */
export const renderTerminal = (document: BlockDocument, options: TerminalOptions): string =>
  terminalText(documentLines(document, options.width), options);

/** Blocks as text for a terminal. */
export const renderTerminalBlocks = (blocks: readonly Block[], options: TerminalOptions): string =>
  terminalText(blockLines(blocks, options.width), options);

/** Puts lines into one text that ends with a line end. */
export const terminalText = (lines: readonly Line[], { paint = unpainted }: Pick<TerminalOptions, "paint">): string =>
  lines.map((spans) => `${painted(spans, paint)}\n`).join("");

function documentLines({ language, title, head, sections }: BlockDocument, width: number): readonly Line[] {
  return [
    ...(title === "" ? [] : wrapLine(line(span(title, "heading")), width)),
    ...blockLines(head, width),
    ...sectionLines(
      sections.map((section) => ({ title: section.title, lines: blockLines(section.blocks, width) })),
      { language, width },
    ),
  ];
}

/** Sets sections under each other, numbered as papers in the language number them. */
export const sectionLines = (
  sections: readonly { readonly title: string; readonly lines: readonly Line[] }[],
  { language, width }: { readonly language: Language; readonly width: number },
): readonly Line[] =>
  sections.flatMap(({ title, lines }, place) => {
    const heading = line(span(`${sectionNumber(place + 1, language)}${title} `, "heading"));
    const rule = span("━".repeat(Math.max(width - lineWidth(heading), 0)), "quiet");
    return [[], [...heading, rule], ...lines];
  });

/** Blocks as lines that are no wider than the width. */
export const blockLines = (blocks: readonly Block[], width: number): readonly Line[] =>
  blocks.flatMap((block, place) => linesOf(block, width, place === 0));

const linesOf = (block: Block, width: number, isFirst: boolean): readonly Line[] =>
  match(block)
    .with({ kind: "heading" }, ({ level, text }) => [
      ...(level === 2 && !isFirst ? [[]] : []),
      ...wrapLine([span("■ ", text[0]?.tone), ...text], width, 2),
    ])
    .with({ kind: "paragraph" }, ({ text, indent = 0, hang = 0 }) =>
      wrapLine(indented(drawn(text, barLengthIn(width)), indent), width, hang),
    )
    .with({ kind: "facts" }, ({ facts, indent = 0 }) =>
      factLines(
        facts.map(([name, said]) => [name, drawn(said, barLengthIn(width))]),
        width,
        indent,
      ),
    )
    .with({ kind: "table" }, (table) => linesOfTable(table, width))
    .with({ kind: "tree" }, ({ tree }) => treeLines(tree, width))
    .with({ kind: "list" }, ({ items, indent = 0, hang = indent + 2 }) =>
      items.flatMap(({ text, blocks }) => [
        ...wrapLine(indented(text, indent), width, hang),
        ...blockLines(blocks, width),
      ]),
    )
    .with({ kind: "figures" }, ({ figures }) =>
      factLines(
        figures.map(({ name, value, bar, note = [] }) => [
          name,
          [
            ...(bar === undefined ? [] : [...barSpans(bar, barLengthIn(width)), span("  ")]),
            value,
            ...(note.length === 0 ? [] : [span("  "), ...note]),
          ],
        ]),
        width,
      ),
    )
    .with({ kind: "more" }, ({ text, indent = 0 }) => [indented(text, indent)])
    .exhaustive();

const indented = (text: Line, indent: number): Line => (indent === 0 ? text : [span(" ".repeat(indent)), ...text]);

function linesOfTable({ columns, rows }: Table, width: number): readonly Line[] {
  const isWide = width >= wideFrom;
  const shown = columns.map(({ room }) => isWide || room !== "wide");
  const barLength = width < 90 ? 8 : width < 120 ? 16 : 24;
  const inTable = ({ cells }: Extract<TableRow, { kind: "cells" }>): readonly Line[] =>
    cells.filter((_, place) => shown[place]).map((cell) => drawn(withRoom(cell, isWide), barLength));
  return tableLines(
    columns
      .filter((_, place) => shown[place])
      .map(
        ({ title, align, least }): Column => ({
          title,
          ...(align === undefined ? {} : { align }),
          ...(least === undefined ? {} : { least }),
        }),
      ),
    rows.map((one) =>
      match(one)
        .with(
          { kind: "cells" },
          (own): Row => ({
            cells: inTable(own),
            below: (own.notes ?? [])
              .filter(({ room }) => !isWide || room !== "narrow")
              .map(({ text, indent = 0 }) => indented(text, indent)),
          }),
        )
        .with({ kind: "group" }, ({ text }): Row => ({ cells: [], below: [text] }))
        .with({ kind: "more" }, ({ text, indent }): Row => ({ cells: [], below: [indented(text, indent)] }))
        .exhaustive(),
    ),
    width,
  );
}

const withRoom = (content: Content, isWide: boolean): Content =>
  isWide ? content : content.filter((piece) => !("room" in piece && piece.room === "wide"));

const barLengthIn = (width: number): number => (width < 90 ? 16 : 30);

const drawn = (content: Content, barLength: number): Line =>
  content.flatMap((piece) => {
    if (!("kind" in piece)) return [piece];
    return piece.kind === "bar" ? barSpans(piece, barLength) : [span(signs[piece.part], "quiet")];
  });
