import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { flawsOfJson } from "../../src/io/json-flaw.js";
import { readJsonRecords } from "../../src/io/json-records.js";
import type { FieldPath } from "../../src/model/record/field-path.js";
import { expectedAndFound } from "../problem/expected-and-found.js";

describe("a JSON text", () => {
  it("gives its records, and the line of each", () => {
    const text = '[\n\n{"id": "a",\n "title": "[{,:\\"\\\\"},\n  3, {\n}]\n';
    const { content, flaws, lines, lineOf } = readJsonRecords(text);
    expect(content).toEqual([{ id: "a", title: '[{,:"\\' }, 3, {}]);
    expect(flaws).toEqual([]);
    expect(lines).toEqual([3, 5, 5]);
    expect(lineOf(0, ["title"])).toBe(4);
  });

  it("gives the line of a field deep inside, and of what is around a missing one", () => {
    const text = '[{"id": "a",\n"list": [\n{"on": 1},\n\n{"on": 2,\n"x\\u0079": {}}\n]}]';
    const { lineOf } = readJsonRecords(text);
    const line = (...path: FieldPath) => lineOf(0, path);
    expect([line(), line("id"), line("list"), line("list", 0), line("list", 1, "on")]).toEqual([1, 1, 2, 3, 5]);
    expect([line("list", 1, "xy"), line("list", 1, "xy", "z"), line("list", 7), line("nothing")]).toEqual([6, 6, 2, 1]);
  });

  it.each<[string, string, number, string, string]>([
    ["nothing", "", 1, "a value", "the end of the text"],
    ["a list that does not end", '[{"id": "a"}', 1, '"," or "]"', "the end of the text"],
    ["an object that does not end", '[{"id":\n"a"', 2, '"," or "}"', "the end of the text"],
    ["a comma too many", '[{"id": "a",\n}]', 2, "a key in double quotes", '"}"'],
    ["a comma too few", '["a"\n"b"]', 2, '"," or "]"', '"\\""'],
    ["a colon too few", '[{"a" 1}]', 1, '":"', '"1"'],
    ["single quotes", "['a']", 1, "a value", '"\'"'],
    ["a line end in a text", '["a\nb"]', 1, "a closing double quote", '"\\n"'],
    ["a text that does not end", '["a', 1, "a closing double quote", "the end of the text"],
    ["an escape that is none", '["a\\x"]', 1, "an escape that JSON knows", '"\\\\"'],
    ["a number with a leading zero", "[01]", 1, '"," or "]"', '"1"'],
    ["a comment", "[] // none", 1, "the end of the text", '"/"'],
    ["a key written twice", '[{"id": "a",\n"b": {"id": 1},\n"id": "b"}]', 3, "each key once", '"id" again'],
    ["the same key in two spellings", '[{"a": 1, "\\u0061": 2}]', 1, "each key once", '"a" again'],
    [
      "lists without end",
      "[".repeat(1e5) + "]".repeat(1e5),
      1,
      "no more than 100 lists and objects within each other",
      "one more",
    ],
  ])("is refused for %s", (_name, text, line, expected, found) => {
    expect(readJsonRecords(text).flaws.map((flaw) => [flaw.line, ...expectedAndFound(flaw)])).toEqual([
      [line, expected, found],
    ]);
    expect(readJsonRecords(text).content).toBeUndefined();
  });

  it("may nest a hundred deep", () => {
    expect(readJsonRecords("[".repeat(100) + "]".repeat(100)).flaws).toEqual([]);
  });

  it("tells of every key that is written twice", () => {
    expect(readJsonRecords('[{"a":1,"a":2,\n"b":1,"b":1}]').flaws.map(({ line }) => line)).toEqual([1, 2]);
  });

  it("has a flaw of syntax exactly when JSON says so", () => {
    const nearlyJson = fc
      .tuple(
        fc.json(),
        fc.nat(),
        fc.constantFrom("", ",", '"', "\\", "{", "]", ":", "0", "-", ".", "e", " ", "\n", "\u0001"),
      )
      .map(([text, at, stray]) => {
        const place = at % (text.length + 1);
        return text.slice(0, place) + stray + text.slice(place + (at % 2));
      });
    fc.assert(
      fc.property(nearlyJson, (text) => {
        const syntax = flawsOfJson(text).filter(({ code }) => code !== "file/duplicate-key");
        expect(syntax.length === 0, text).toBe(isJson(text));
      }),
      { numRuns: 1000 },
    );
  });

  it("has every value on the line where it is written", () => {
    const numbered = fc.json({ maxDepth: 4 }).map((text) => JSON.parse(text) as unknown);
    fc.assert(
      fc.property(fc.array(numbered), fc.constantFrom(0, 2), (records, space) => {
        const text = JSON.stringify(records, null, space);
        const { content, flaws, lineOf } = readJsonRecords(text);
        expect([content, flaws]).toEqual([records, []]);
        const lines = text.split("\n");
        for (const [index, record] of records.entries())
          for (const path of pathsIn(record)) {
            const line = lines[lineOf(index, path) - 1] ?? "";
            const last = path.at(-1);
            if (typeof last === "string") expect(line).toContain(`${JSON.stringify(last)}:`);
          }
      }),
    );
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function* pathsIn(value: unknown, path: FieldPath = []): Generator<FieldPath> {
  yield path;
  if (typeof value !== "object" || value === null) return;
  for (const [key, held] of Object.entries(value))
    yield* pathsIn(held, [...path, Array.isArray(value) ? Number(key) : key]);
}
