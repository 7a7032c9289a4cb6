import { describe, expect, it } from "vitest";
import { readNdjsonRecords } from "../../src/io/ndjson-records.js";

describe("a text with a record on each line", () => {
  it("gives the records; blank lines do not count, whatever ends them", () => {
    const { content, flaws, lines, lineOf } = readNdjsonRecords('{"id":"a"}\r\n\r\n  \n{"id":"b"}\n3');
    expect([content, flaws, lines]).toEqual([[{ id: "a" }, { id: "b" }, 3], [], [1, 4, 5]]);
    expect(lineOf(1, ["id"])).toBe(4);
  });

  it("may be empty", () => {
    expect(readNdjsonRecords("")).toMatchObject({ content: [], flaws: [] });
  });

  it("is refused for every line that is no JSON or has a key twice", () => {
    expect(readNdjsonRecords('{"a":1}\n{"a":1,"a":2}\n{"a":\nx').flaws).toEqual([
      { line: 2, code: "file/duplicate-key", data: { key: "a" } },
      { line: 3, code: "json/syntax", data: { wanted: "value", found: "end" } },
      { line: 4, code: "json/syntax", data: { wanted: "value", found: { kind: "text", text: "x" } } },
    ]);
  });
});
