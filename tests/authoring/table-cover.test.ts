import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { coverOf } from "../../src/authoring/table/table-cover.js";
import { type Axis, axesOf, type Box, boxOf } from "../../src/authoring/table/table-space.js";

const axis = (column: string, parts: readonly string[]): Axis => ({ column, kind: "values", of: "", parts });
const axes = [axis("kind", ["a", "b", "c"]), axis("large", ["true", "false"]), axis("degree", ["x", "y", "z"])];

/** Every combination of parts. */
const points = axes.reduce<readonly (readonly number[])[]>(
  (all, { parts }) => all.flatMap((point) => parts.map((_, part) => [...point, part])),
  [[]],
);
const holds = (box: Box, point: readonly number[]): boolean =>
  point.every((part, index) => box[index]?.includes(part) === true);

const box = fc.tuple(...axes.map(({ parts }) => fc.subarray([...parts.keys()], { minLength: 1 })));

describe("what the rows of a table take", () => {
  it("is what looking at every combination finds", () => {
    fc.assert(
      fc.property(fc.array(box, { minLength: 1, maxLength: 6 }), (rows) => {
        const { unreachable, overlaps, gap, isTooIntricate } = coverOf(axes, rows);
        const takenBy = points.map((point) => rows.flatMap((row, index) => (holds(row, point) ? [index] : [])));
        const reached = new Set(takenBy.map(([first]) => first));
        expect(isTooIntricate).toBe(false);
        expect(unreachable).toEqual([...rows.keys()].filter((index) => !reached.has(index)));
        expect(gap === undefined).toBe(takenBy.every((taken) => taken.length > 0));
        if (gap !== undefined)
          for (const point of points.filter((one) => holds(gap, one)))
            expect(rows.some((row) => holds(row, point))).toBe(false);
        const pairs = new Set(
          takenBy.flatMap((taken) => taken.flatMap((one, at) => taken.slice(at + 1).map((two) => `${two} ${one}`))),
        );
        expect(new Set(overlaps.map(({ row, earlier }) => `${row} ${earlier}`))).toEqual(pairs);
      }),
    );
  });

  it("is not looked for without end", () => {
    const many = Array.from({ length: 40 }, (_, index) => axis(`column${index}`, ["true", "false"]));
    const row = (at: number): Box => many.map((_, index) => (index === at || index === at + 1 ? [0] : [0, 1]));
    expect(coverOf(many, [...many.keys()].slice(0, -1).map(row)).isTooIntricate).toBe(true);
  });
});

describe("the values of a column", () => {
  it("are those of its closed list, whatever its cells name", () => {
    const regions = [{ kind: "values", values: ["a"], isNegated: false }] as const;
    expect(axesOf("kind", regions, ["a", "b"])).toEqual([
      { column: "kind", kind: "values", of: "", parts: ["a", "b"] },
    ]);
  });

  it("are those that its cells name and any other, where it has no closed list", () => {
    const open = axesOf("title", [{ kind: "values", values: ["a"], isNegated: false }], undefined);
    expect(open).toEqual([{ column: "title", kind: "values", of: "", parts: ["a", undefined] }]);
    expect(boxOf(open, new Map([["title", { kind: "values", values: ["a"], isNegated: true }]]))).toEqual([[1]]);
  });

  it("are there or not, where a cell asks it, and every other cell takes those that are there", () => {
    const both = axesOf(
      "amount",
      [
        { kind: "presence", isPresent: false },
        { kind: "order", operand: "x", signs: ["<"] },
      ],
      undefined,
    );
    expect(boxOf(both, new Map([["amount", { kind: "order", operand: "x", signs: ["<"] }]]))).toEqual([[0], [0]]);
    expect(boxOf(both, new Map([["amount", { kind: "presence", isPresent: false }]]))).toEqual([[1], [0, 1, 2]]);
  });
});
