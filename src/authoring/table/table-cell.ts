import { label } from "../../codes/label.js";
import { allOf } from "../../expression/condition.js";
import type { Node } from "../../expression/node.js";
import { isStatement, isTextual, type TermType } from "../../expression/term-type.js";
import type { FieldPath } from "../../model/record/field-path.js";
import { expectedOther, neverMissing } from "../messages.js";
import type { ItemReader } from "../read/item-reader.js";
import { type CellRegion, regionOf } from "./table-region.js";
import type { WrittenCell } from "./written-table.js";

/** What a column of a decision table shows. */
export interface Column {
  readonly text: string;
  readonly type: TermType | undefined;
  /** Whether a row asks if there is a value; the other rows then ask for one that is there. */
  readonly asksPresence: boolean;
}

/** What a row asks of a column: as a condition, which is missing where it asks nothing, and as a region of its values. */
export interface ReadCell {
  readonly condition: Node | undefined;
  readonly region: CellRegion;
}

/** Whether a cell asks if there is a value. */
export const asksPresence = (cell: WrittenCell | undefined): boolean =>
  cell === null || (typeof cell === "string" && /^[!=]=\s*null$/.test(cell));

/** Reads a cell; what is wrong with it is noted. */
export function readCell(cell: WrittenCell, column: Column, path: FieldPath, reader: ItemReader): ReadCell {
  if (cell === "-") return { condition: undefined, region: { kind: "any" } };
  const shown = (): Node => reader.tree(path, column.text, "value");
  if (asksPresence(cell) && column.type?.kind === "condition") reader.refuse(path, neverMissing);
  if (cell === null) {
    const condition: Node = { kind: "not", of: { kind: "present", of: shown() } };
    return { condition, region: { kind: "presence", isPresent: false } };
  }
  const { condition, region } =
    column.type !== undefined && isStatement(column.type)
      ? readTruth(cell, path, shown, reader)
      : readComparison(cell, column, path, reader);
  if (!column.asksPresence || asksPresence(cell)) return { condition, region };
  return { condition: allOf([{ kind: "present", of: shown() }, condition]), region };
}

const yesOrNo = label("true、false或“-”", 'true, false or "-"');
const textOrComparison = label("文本、文本列表或以比较符号开头的文本", "a text, a list of texts or a comparison");

function readTruth(
  cell: Exclude<WrittenCell, null>,
  path: FieldPath,
  shown: () => Node,
  reader: ItemReader,
): { readonly condition: Node; readonly region: CellRegion } {
  if (typeof cell !== "boolean" && !asksPresence(cell)) reader.refuse(path, expectedOther(yesOrNo, cell));
  if (typeof cell === "string")
    return { condition: { kind: "present", of: shown() }, region: { kind: "presence", isPresent: true } };
  const isTrue = cell === true;
  const condition: Node = isTrue ? shown() : { kind: "not", of: shown() };
  return { condition, region: { kind: "truth", of: "", holds: isTrue } };
}

function readComparison(
  cell: Exclude<WrittenCell, null>,
  { text, type }: Column,
  path: FieldPath,
  reader: ItemReader,
): { readonly condition: Node; readonly region: CellRegion } {
  const isOrdered = typeof cell === "string" && /^(?:[!=<>]=|[<>]|in\b)/.test(cell);
  const isFit = Array.isArray(cell) ? cell.every((one) => typeof one === "string") : typeof cell !== "boolean";
  if (!isFit) reader.refuse(path, expectedOther(textOrComparison, Array.isArray(cell) ? "[…]" : cell));
  const condition = isOrdered
    ? reader.treeBehind(path, `(${text}) `, cell)
    : reader.treeInstead(path, `(${text}) ${Array.isArray(cell) ? "in" : "=="} ${JSON.stringify(cell)}`);
  return { condition, region: regionOf(condition, String(cell), type !== undefined && isTextual(type)) };
}
