import { type Label, label } from "../../codes/label.js";
import type { FieldPath } from "../../model/record/field-path.js";
import type { AuthoringDiagnostics } from "../diagnostics.js";
import { gapLeft, rowsOverlap, tableTooIntricate, unreachableOtherwise, unreachableRow } from "../messages.js";
import type { ItemReader } from "../read/item-reader.js";
import { type Column, readCell } from "./table-cell.js";
import { coverOf } from "./table-cover.js";
import { type Axis, axesOf, type Box, boxOf, wholeSpace } from "./table-space.js";
import type { WrittenTable } from "./written-table.js";

/** Notes rows that never apply, rows that can apply together though they must not, and what no row takes. */
export function noteCover(
  { rows, hit, otherwise }: WrittenTable,
  path: FieldPath,
  columns: ReadonlyMap<string, Column>,
  reader: ItemReader,
  notes: AuthoringDiagnostics,
): void {
  const regions = rows.map(
    ({ when }, index) =>
      new Map(
        Object.entries(when).map(([name, cell]) => {
          const at = [...path, "rows", index, "when", name];
          return [name, readCell(cell, columns.get(name) as Column, at, reader.again()).region] as const;
        }),
      ),
  );
  if (!reader.isWhole() || !notes.isSound(path)) return;
  const axes = [...columns].flatMap(([name, { type }]) =>
    axesOf(
      name,
      regions.flatMap((row) => row.get(name) ?? []),
      type?.kind === "choice" ? type.codes : undefined,
    ),
  );
  const { unreachable, overlaps, gap, isTooIntricate } = coverOf(
    axes,
    regions.map((row) => boxOf(axes, row)),
  );
  if (isTooIntricate) notes.note(path, tableTooIntricate);
  for (const { row, earlier, example } of hit === "unique" ? overlaps : [])
    notes.note([...path, "rows", row], rowsOverlap(earlier + 1, inWords(example, axes)));
  for (const row of hit === "first" ? unreachable : []) notes.note([...path, "rows", row], unreachableRow);
  if (isTooIntricate) return;
  if (gap === undefined && otherwise !== undefined) notes.note([...path, "otherwise"], unreachableOtherwise);
  if (gap !== undefined && otherwise === undefined) notes.note([...path, "rows"], gapLeft(inWords(gap, axes)));
}

/** One of the combinations of a box; what makes no difference is not said. */
function inWords(box: Box, axes: readonly Axis[]): Label {
  const whole = wholeSpace(axes);
  const said = axes.flatMap((axis, index) => {
    const [part] = box[index] ?? [];
    const isAny = box[index]?.length === whole[index]?.length;
    return part === undefined || isAny ? [] : [partInWords(axis, axis.parts[part])];
  });
  if (said.length === 0) return label("任何情形", "anything");
  return label(said.map(({ zh }) => zh).join("，"), said.map(({ en }) => en).join(", "));
}

function partInWords({ column, kind, of }: Axis, part: string | undefined): Label {
  switch (kind) {
    case "presence":
      return part === "true"
        ? label(`${column}有值`, `${column} is there`)
        : label(`${column}缺失`, `${column} is missing`);
    case "values":
      return part === undefined
        ? label(`${column}为其他值`, `${column} is another value`)
        : label(`${column}为“${part}”`, `${column} is "${part}"`);
    case "order":
      return label(`${column} ${part} ${of}`, `${column} ${part} ${of}`);
    case "truth":
      return label(
        `${column}${of === "" ? "" : ` ${of}`}为${part}`,
        `${column}${of === "" ? "" : ` ${of}`} is ${part}`,
      );
  }
}
