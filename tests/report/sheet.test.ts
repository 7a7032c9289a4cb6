import ExcelJS from "exceljs";
import { readXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { renderCsv } from "../../src/render/sheet/render-csv.js";
import { renderXlsx } from "../../src/render/sheet/render-xlsx.js";
import type { Sheet } from "../../src/render/sheet/sheet.js";

const sheet: Sheet = {
  name: "问题/2017",
  columns: [
    { title: "标题", kind: "text", marks: { 违反: "error" } },
    { title: "期限", kind: "day" },
    { title: "天数", kind: "number" },
    { title: "比例", kind: "share" },
  ],
  rows: [
    ["违反", "2017-05-03", 12, 0.955],
    ['=HYPERLINK("http://x")', undefined, -3, undefined],
    ['a,b\n“c” "d"', "2016-02-29", 0, 1],
  ],
};

describe("a sheet as CSV", () => {
  const text = renderCsv(sheet);

  it("begins with the mark by which spreadsheet programs know UTF-8, and names its columns", () => {
    expect(text.startsWith("\uFEFF标题,期限,天数,比例\r\n")).toBe(true);
  });

  it("keeps numbers as they are, and texts that would be computed from being computed", () => {
    expect(text).toContain(`"'=HYPERLINK(""http://x"")",,-3,\r\n`);
    expect(text).toContain(`"a,b\n“c” ""d""",2016-02-29,0,1\r\n`);
  });

  it.each(["=1", "+1", "-1", "@a", "\tx"])("puts an apostrophe before %j", (cell) => {
    expect(renderCsv({ name: "x", columns: [{ title: "t", kind: "text" }], rows: [[cell]] })).toContain(`'${cell}`);
  });
});

/** The cells of the first sheet as two libraries read them, days as they are written. */
const readers = {
  hucre: async (bytes: Uint8Array) => {
    const [first] = (await readXlsx(bytes)).sheets;
    return { name: first!.name, rows: first!.rows.map((row) => row.map(plain)) };
  },
  exceljs: async (bytes: Uint8Array) => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer);
    const [first] = book.worksheets;
    const rows = [1, 2, 3, 4].map((row) => [1, 2, 3, 4].map((column) => plain(first!.getCell(row, column).value)));
    return { name: first!.name, rows };
  },
} as const;

const plain = (value: unknown): unknown => (value instanceof Date ? value.toISOString().slice(0, 10) : (value ?? null));

describe.each(["hucre", "exceljs"] as const)("a sheet as a workbook, read by %s", (reader) => {
  it("holds days as days, numbers as numbers, and no formula", async () => {
    const { name, rows } = await readers[reader](await renderXlsx([sheet]));
    expect(name).toBe("问题 2017");
    expect(rows).toEqual([
      ["标题", "期限", "天数", "比例"],
      ["违反", "2017-05-03", 12, 0.955],
      ['=HYPERLINK("http://x")', null, -3, null],
      ['a,b\n“c” "d"', "2016-02-29", 0, 1],
    ]);
  });
});

describe("a workbook", () => {
  it("keeps its head in sight, has filters, wide columns for Chinese and colours for marks", async () => {
    const book = new ExcelJS.Workbook();
    const bytes = await renderXlsx([sheet, { ...sheet, name: "空", rows: [] }]);
    await book.xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer);
    const [first, second] = book.worksheets;
    expect(first!.views[0]).toMatchObject({ state: "frozen", ySplit: 1 });
    expect(first!.autoFilter).toBe("A1:D4");
    expect(second!.rowCount).toBe(1);
    expect(first!.getColumn(1).width).toBeGreaterThan(20);
    expect(
      (first as unknown as { conditionalFormattings: readonly { ref: string }[] }).conditionalFormattings[0]?.ref,
    ).toBe("A2:A4");
  });

  it("is the same bytes for the same sheets", async () => {
    expect(await renderXlsx([sheet])).toEqual(await renderXlsx([sheet]));
  });
});
