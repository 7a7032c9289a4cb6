import { allOf } from "../../expression/condition.js";
import { inspectTree } from "../../expression/inspect-tree.js";
import { type Node, walk } from "../../expression/node.js";
import { isStatement, isTextual, nameOfType, type TermType } from "../../expression/term-type.js";
import { notWanted } from "../../expression/tree-problem.js";
import type { Entity } from "../../model/record/entity.js";
import type { FieldPath } from "../../model/record/field-path.js";
import type { NamedTree } from "../../text/named-tree.js";
import { textBounds } from "../../text/text-bounds.js";
import { tooBig } from "../../text/text-words.js";
import type { AuthoringDiagnostics } from "../diagnostics.js";
import { noColumn } from "../messages.js";
import { entityNamed, type ItemReader, itemReader } from "../read/item-reader.js";
import type { PackScope } from "../read/pack-scope.js";
import { noteCover } from "./note-cover.js";
import { asksPresence, type Column, readCell } from "./table-cell.js";
import type { WrittenTable } from "./written-table.js";

/** Reads the decision table that a file lists under an id; nothing when it cannot be used, for reasons that are noted. */
export function readTable(
  id: string,
  written: WrittenTable,
  scope: PackScope,
  notes: AuthoringDiagnostics,
): NamedTree | undefined {
  const path = ["tables", id];
  const about = entityNamed(written.about, [...path, "about"], scope, notes);
  if (about === undefined) return undefined;
  const reader = itemReader(about, scope, notes);
  const columns = new Map(
    Object.entries(written.columns).map(([name, text]) => {
      const type = typeIn(reader.tree([...path, "columns", name], text, "value"), about, scope);
      const asks = written.rows.some(({ when }) => asksPresence(Object.hasOwn(when, name) ? when[name] : undefined));
      return [name, { text, type, asksPresence: asks }];
    }),
  );
  const names = [...columns.keys()];
  for (const [index, { when }] of written.rows.entries())
    for (const name of Object.keys(when))
      if (!columns.has(name)) notes.note([...path, "rows", index, "when", name], noColumn(name, names));
  if (!reader.isWhole() || !notes.isSound(path)) return undefined;
  noteCover(written, path, columns, reader, notes);
  noteKinds(written, path, (at, text) => typeIn(reader.tree(at, text, "value"), about, scope), notes);
  if (!reader.isWhole() || !notes.isSound(path)) return undefined;
  const named: NamedTree = {
    about,
    tree: (nameItem) => treeOf(written, path, columns, itemReader(about, scope, notes, nameItem)),
  };
  let nodes = 0;
  walk(named.tree(reader.nameItem), () => nodes++);
  if (nodes <= textBounds.nodes) return named;
  notes.note(path, tooBig(textBounds.nodes));
  return undefined;
}

const typeIn = (tree: Node, subject: Entity, { entities, parameters }: PackScope): TermType | undefined =>
  inspectTree(tree, { subject, entities, parameters }).types.get(tree);

/** The rows one after the other, each as a choice between what it gives and the rows below. */
function treeOf(
  written: WrittenTable,
  path: FieldPath,
  columns: ReadonlyMap<string, Column>,
  reader: ItemReader,
): Node {
  const rows = written.rows.map(({ when, gives }, index) => ({
    condition: allOf(
      Object.entries(when).flatMap(([name, cell]) => {
        const at = [...path, "rows", index, "when", name];
        return readCell(cell, columns.get(name) as Column, at, reader).condition ?? [];
      }),
    ),
    gives: reader.tree([...path, "rows", index, "gives"], String(gives), "value"),
  }));
  const { otherwise } = written;
  const last =
    otherwise === undefined ? rows.at(-1)?.gives : reader.tree([...path, "otherwise"], String(otherwise), "value");
  const tested = otherwise === undefined ? rows.slice(0, -1) : rows;
  return tested.reduceRight<Node>(
    (no, { condition, gives: yes }) => ({ kind: "choose", condition, yes, no }),
    last as Node,
  );
}

/** Notes what rows give that is of another kind than what the first one gives. */
function noteKinds(
  { rows, otherwise }: WrittenTable,
  path: FieldPath,
  typeOf: (at: FieldPath, text: string) => TermType | undefined,
  notes: AuthoringDiagnostics,
): void {
  const given = [
    ...rows.map(({ gives }, index) => ({ at: [...path, "rows", index, "gives"], gives })),
    ...(otherwise === undefined ? [] : [{ at: [...path, "otherwise"], gives: otherwise }]),
  ].map(({ at, gives }) => ({ at, type: typeOf(at, String(gives)) }));
  const first = given[0]?.type;
  for (const { at, type } of given)
    if (first !== undefined && type !== undefined && kindOf(type) !== kindOf(first))
      notes.note(at, notWanted(nameOfType(first), type));
}

const kindOf = (type: TermType): string => (isStatement(type) ? "statement" : isTextual(type) ? "text" : type.kind);
