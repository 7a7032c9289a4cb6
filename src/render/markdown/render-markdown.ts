import { match } from "ts-pattern";
import type { Block, BlockDocument, Content, DrawnFact, Figure, ListItem, Table, TableRow, Tree } from "../block.js";
import { sectionNumber } from "../section-number.js";
import { markdownText } from "./markdown-text.js";

/** A document as Markdown with tables, as code hosts show it. Tones are left out: a sign in the text says the same. */
export function renderMarkdown({ language, title, head, sections }: BlockDocument): string {
  const parts = sections.flatMap(({ title: own, blocks }, place) => [
    `## ${markdownText(`${sectionNumber(place + 1, language)}${own}`)}`,
    ...blocks.map(blockText),
  ]);
  return `${[`# ${markdownText(title)}`, ...head.map(blockText), ...parts].filter((part) => part !== "").join("\n\n")}\n`;
}

const blockText = (block: Block): string =>
  match(block)
    .with({ kind: "heading" }, ({ level, text }) => `${"#".repeat(level + 1)} ${inline(text)}`)
    .with({ kind: "paragraph" }, ({ text }) => inline(text))
    .with({ kind: "facts" }, ({ facts }) => factLines(facts).join("\n"))
    .with({ kind: "table" }, tableText)
    .with({ kind: "tree" }, ({ tree }) => treeLines(tree).join("\n"))
    .with({ kind: "list" }, ({ items }) => items.map(itemText).join("\n"))
    .with({ kind: "figures" }, ({ figures }) => figures.map(figureText).join("\n"))
    .with({ kind: "more" }, ({ text }) => inline(text))
    .exhaustive();

const inline = (content: Content): string =>
  markdownText(
    content
      .map((piece) => ("kind" in piece ? "" : piece.text))
      .join("")
      .trim(),
  );

const factLines = (facts: readonly DrawnFact[]): readonly string[] =>
  facts.map(([name, said]) => (name === "" ? `  ${inline(said)}` : `- **${markdownText(name)}** ${inline(said)}`));

const figureText = ({ name, value, note = [] }: Figure): string =>
  `- **${markdownText(name)}** ${inline([value])} ${inline(note)}`.trimEnd();

const treeLines = ({ line, parts }: Tree): readonly string[] => [
  `- ${inline(line)}`,
  ...parts.flatMap(treeLines).map((below) => `  ${below}`),
];

const itemText = ({ text, blocks }: ListItem): string =>
  [`- ${inline(text)}`, ...blocks.map((block) => indented(blockText(block)))]
    .join("\n\n")
    .replace(/\n\n(?= *- )/g, "\n");

const indented = (text: string): string => text.replace(/^(?=.)/gm, "  ");

function tableText({ columns, rows }: Table): string {
  const rowOf = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const only = (cell: string): string => rowOf([cell, ...columns.slice(1).map(() => "")]);
  const bodyOf = (row: TableRow): readonly string[] =>
    match(row)
      .with({ kind: "cells" }, ({ cells, notes = [] }) => [
        rowOf(columns.map((_, place) => inline(cells[place] ?? []))),
        ...notes.filter(({ room }) => room !== "narrow").map(({ text }) => only(inline(text))),
      ])
      .with({ kind: "group" }, { kind: "more" }, ({ text }) => [only(inline(text))])
      .exhaustive();
  return [
    rowOf(columns.map(({ title }) => markdownText(title))),
    rowOf(columns.map(({ align }) => (align === "right" ? "---:" : "---"))),
    ...rows.flatMap(bodyOf),
  ].join("\n");
}
