import type { CellRegion } from "./table-region.js";
import { signs } from "./table-region.js";

/** One respect in which the values of a column differ; each of them is in one of its parts. */
export interface Axis {
  readonly column: string;
  readonly kind: Exclude<CellRegion["kind"], "any">;
  /** What is compared with, for an axis of order or truth. */
  readonly of: string;
  /** The parts: values (`undefined` for any other), signs, or `true` and `false`. */
  readonly parts: readonly (string | undefined)[];
}

/** Some combinations of values: of each axis, the numbers of the parts that belong to it. */
export type Box = readonly (readonly number[])[];

/** The most boxes that are looked at; a table that needs more is too intricate to be checked. */
export const mostBoxes = 10_000;

/** The axes that the cells of a column call for; `codes` are all its values where its list is closed. */
export function axesOf(
  column: string,
  regions: readonly CellRegion[],
  codes: readonly string[] | undefined,
): readonly Axis[] {
  const values = [...new Set(regions.flatMap((region) => (region.kind === "values" ? region.values : [])))];
  const presence: readonly Axis[] = regions.some(({ kind }) => kind === "presence")
    ? [{ column, kind: "presence", of: "", parts: ["true", "false"] }]
    : [];
  const listed: readonly Axis[] =
    values.length === 0 ? [] : [{ column, kind: "values", of: "", parts: codes ?? [...values, undefined] }];
  const operands = [...new Set(regions.flatMap((region) => (region.kind === "order" ? [region.operand] : [])))];
  const truths = [...new Set(regions.flatMap((region) => (region.kind === "truth" ? [region.of] : [])))];
  return [
    ...presence,
    ...listed,
    ...operands.map((of): Axis => ({ column, kind: "order", of, parts: signs })),
    ...truths.map((of): Axis => ({ column, kind: "truth", of, parts: ["true", "false"] })),
  ];
}

/** All combinations. */
export const wholeSpace = (axes: readonly Axis[]): Box => axes.map(({ parts }) => parts.map((_, index) => index));

/** The combinations that a row takes, by the regions of its cells. */
export const boxOf = (axes: readonly Axis[], regions: ReadonlyMap<string, CellRegion>): Box =>
  axes.map((axis) => {
    const region = regions.get(axis.column) ?? { kind: "any" };
    return axis.parts.flatMap((part, index) => (takes(region, axis, part) ? [index] : []));
  });

function takes(region: CellRegion, { kind, of }: Axis, part: string | undefined): boolean {
  switch (region.kind) {
    case "any":
      return true;
    case "presence":
      return kind !== "presence" || (part === "true") === region.isPresent;
    case "values":
      if (kind === "presence") return part === "true";
      return kind !== "values" || (part !== undefined && region.values.includes(part)) !== region.isNegated;
    case "order":
      if (kind === "presence") return part === "true";
      return kind !== "order" || of !== region.operand || (region.signs as readonly unknown[]).includes(part);
    case "truth":
      if (kind === "presence") return part === "true";
      return kind !== "truth" || of !== region.of || (part === "true") === region.holds;
  }
}

/** What two boxes have in common; nothing when that is empty. */
export function common(one: Box, other: Box): Box | undefined {
  const shared = one.map((parts, axis) => parts.filter((part) => other[axis]?.includes(part)));
  return shared.every((parts) => parts.length > 0) ? shared : undefined;
}

/** What is left of a box without another one, in boxes that have nothing in common. */
export function without(box: Box, taken: Box): readonly Box[] {
  const shared = common(box, taken);
  if (shared === undefined) return [box];
  return box.flatMap((parts, axis) => {
    const outside = parts.filter((part) => !taken[axis]?.includes(part));
    return outside.length === 0 ? [] : [[...shared.slice(0, axis), outside, ...box.slice(axis + 1)]];
  });
}
