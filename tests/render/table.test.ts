import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { line, painted, unpainted } from "../../src/render/span.js";
import { displayWidth } from "../../src/render/terminal/display-width.js";
import { lineWidth } from "../../src/render/terminal/line-width.js";
import { type Column, tableLines } from "../../src/render/terminal/table.js";

const columns: readonly Column[] = [
  { title: "条款" },
  { title: "任务", least: 8 },
  { title: "核验", align: "right" },
  { title: "状态", least: 6 },
];

const textOf = (rows: readonly (readonly string[])[], width: number) =>
  tableLines(
    columns,
    rows.map((cells) => ({ cells: cells.map((cell) => line(cell)) })),
    width,
  ).map((spans) => painted(spans, unpainted));

describe("a table", () => {
  it("aligns columns across Chinese and Latin text, numbers at the right", () => {
    expect(
      textOf(
        [
          ["2.1", "行政审批", "5%", "late"],
          ["2.12", "document", "100%", "正常"],
        ],
        60,
      ),
    ).toEqual([
      "条款  任务      核验  状态",
      "──────────────────────────",
      "2.1   行政审批    5%  late",
      "2.12  document  100%  正常",
    ]);
  });

  it("wraps the widest columns that may give way", () => {
    expect(textOf([["2.1", "深化行政审批制度改革", "5%", "正常"]], 32)).toEqual([
      "条款  任务            核验  状态",
      "────────────────────────────────",
      "2.1   深化行政审批制    5%  正常",
      "      度改革",
    ]);
  });

  it("gives the room that wrapping leaves unused to others", () => {
    const [head = ""] = textOf([["2.1", "abcdefgh ijklmnop", "5%", "一二三四五六七"]], 40);
    expect(displayWidth(head.slice(0, head.indexOf("核验")))).toBe(4 + 2 + 8 + 2);
  });

  it("shows what stands below a row at the full width, without a row where there are no cells", () => {
    const lines = tableLines([{ title: "甲" }], [{ cells: [], below: [line("一二三四五六")] }], 8);
    expect(lines.map((spans) => painted(spans, unpainted))).toEqual(["甲", "──", "一二三四", "五六"]);
  });

  const cells = fc.tuple(
    fc.constantFrom("2.1", "2.12", "annex"),
    fc.string({ unit: fc.constantFrom("a", " ", "法", "治", "，", "（") }),
    fc.constantFrom("0%", "100%", "30–45%", "—"),
    fc.string({ unit: fc.constantFrom("b", " ", "逾", "期", "。") }),
  );

  it("is never wider than it may be, and every number ends in one column", () => {
    fc.assert(
      fc.property(fc.array(cells, { minLength: 1, maxLength: 6 }), fc.integer({ min: 40, max: 90 }), (rows, width) => {
        const lines = tableLines(
          columns,
          rows.map((row) => ({ cells: row.map((cell) => line(cell)) })),
          width,
        );
        for (const one of lines) expect(lineWidth(one)).toBeLessThanOrEqual(width);
        const ends = lines.flatMap((spans) => {
          const text = painted(spans, unpainted);
          const number = /(?:\d+%|—)(?= {2}|$)/.exec(text);
          return number === null ? [] : [displayWidth(text.slice(0, number.index + number[0].length))];
        });
        expect(new Set(ends).size).toBeLessThanOrEqual(1);
      }),
    );
  });
});
