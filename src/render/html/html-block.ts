import { match } from "ts-pattern";
import type { Block, DrawnFact, Figure, ListItem, Table, TableRow, Tree } from "../block.js";
import { barSvg } from "./bar-svg.js";
import { escaped } from "./escape.js";
import { htmlContent, htmlLine } from "./html-content.js";

/** Blocks as HTML; `name` is what a screen reader calls the tables among them. */
export const htmlBlocks = (blocks: readonly Block[], name: string): string =>
  blocks.map((block) => htmlBlock(block, name)).join("\n");

const htmlBlock = (block: Block, name: string): string =>
  match(block)
    .with({ kind: "heading" }, ({ level, text }) => `<h${level + 1}>${htmlLine(text)}</h${level + 1}>`)
    .with({ kind: "paragraph" }, ({ text }) => (text.length === 0 ? "" : `<p>${htmlContent(text).trim()}`))
    .with({ kind: "facts" }, ({ facts }) => factList(facts))
    .with({ kind: "table" }, (table) => htmlTable(table, name))
    .with({ kind: "tree" }, ({ tree }) => `<ul class=tree>${htmlTree(tree)}</ul>`)
    .with({ kind: "list" }, ({ items }) => htmlList(items, name))
    .with({ kind: "figures" }, ({ figures }) => `<dl class=figs>${figures.map(figureHtml).join("")}</dl>`)
    .with({ kind: "more" }, ({ text }) => `<p class=m>${htmlLine(text)}`)
    .exhaustive();

/** A fact without a name continues the one before. */
const factList = (facts: readonly DrawnFact[]): string =>
  `<dl>${facts.map(([fact, said]) => `${fact === "" ? "" : `<dt>${escaped(fact)}`}<dd>${htmlContent(said).trim()}`).join("")}</dl>`;

const htmlList = (items: readonly ListItem[], name: string): string =>
  items.length === 0
    ? ""
    : `<ul>${items.map(({ text, blocks }) => `<li><div>${htmlLine(text)}</div>${htmlBlocks(blocks, name)}`).join("\n")}</ul>`;

const htmlTree = ({ line, parts }: Tree): string =>
  `<li>${htmlLine(line)}${parts.length === 0 ? "" : `<ul>${parts.map(htmlTree).join("")}</ul>`}`;

const figureHtml = ({ name, value, bar, note = [] }: Figure): string =>
  `<div><dt>${escaped(name)}<dd class=v>${htmlContent([value])}${bar === undefined ? "" : `<dd class=d>${barSvg(bar)}`}${note.length === 0 ? "" : `<dd>${htmlLine(note)}`}</div>`;

/** A table that scrolls by itself where it is too wide, and takes the focus for that. */
function htmlTable({ columns, rows }: Table, name: string): string {
  const rights = columns.map(({ align }) => align === "right");
  const head = columns.map(({ title, meaning }, place) => {
    const text = meaning === undefined ? escaped(title) : `<abbr title="${escaped(meaning)}">${escaped(title)}</abbr>`;
    return `<th scope=col${rights[place] ? " class=r" : ""}>${text}`;
  });
  const body = rows.map((row, place) => htmlRow(row, rights, place === 0)).join("\n");
  return `<div class=t role=region tabindex=0 aria-label="${escaped(name)}"><table><thead><tr>${head.join("")}<tbody>${body}</table></div>`;
}

const htmlRow = (row: TableRow, rights: readonly boolean[], isFirst: boolean): string =>
  match(row)
    .with({ kind: "cells" }, ({ cells, notes = [] }) => {
      const shown = notes.filter(({ room }) => room !== "narrow");
      const own = cells.map((cell, place) => {
        const html = htmlContent(cell).trim();
        const kind = rights[place] ? " class=r" : "";
        return place === 0 && html !== "" ? `<th scope=row${kind}>${html}` : `<td${kind}>${html}`;
      });
      const below =
        shown.length === 0
          ? ""
          : `<tr class=o><td colspan=${rights.length}>${shown.map(({ text }) => htmlLine(text)).join("<br>")}`;
      return `<tr${shown.length === 0 ? "" : " class=k"}>${own.join("")}${below}`;
    })
    .with(
      { kind: "group" },
      ({ text }) =>
        `${isFirst ? "" : "<tbody>"}<tr class=h><th scope=rowgroup colspan=${rights.length}>${htmlLine(text)}`,
    )
    .with({ kind: "more" }, ({ text }) => `<tr class=o><td colspan=${rights.length}>${htmlLine(text)}`)
    .exhaustive();
