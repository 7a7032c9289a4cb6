import { type Axis, type Box, common, mostBoxes, wholeSpace, without } from "./table-space.js";

/** What the rows of a decision table leave open or take twice. */
export interface TableCover {
  /** The numbers of rows that never apply, because earlier ones take all of theirs. */
  readonly unreachable: readonly number[];
  /** Pairs of rows that can both apply, with a combination for which they do. */
  readonly overlaps: readonly { readonly row: number; readonly earlier: number; readonly example: Box }[];
  /** A combination to which no row applies. */
  readonly gap: Box | undefined;
  /** Whether the table is too intricate to be looked through. */
  readonly isTooIntricate: boolean;
}

/** Looks which combinations of values each row of a table takes. */
export function coverOf(axes: readonly Axis[], rows: readonly Box[]): TableCover {
  let left: readonly Box[] = [wholeSpace(axes)];
  const unreachable: number[] = [];
  for (const [index, row] of rows.entries()) {
    if (!left.some((box) => common(box, row) !== undefined)) unreachable.push(index);
    left = left.flatMap((box) => without(box, row));
    if (left.length > mostBoxes) return { unreachable, overlaps: [], gap: undefined, isTooIntricate: true };
  }
  const overlaps = rows.flatMap((row, index) =>
    rows.slice(0, index).flatMap((other, earlier) => {
      const example = common(row, other);
      return example === undefined ? [] : [{ row: index, earlier, example }];
    }),
  );
  return { unreachable, overlaps, gap: left[0], isTooIntricate: false };
}
