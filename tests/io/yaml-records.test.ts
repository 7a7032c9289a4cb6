import { describe, expect, it } from "vitest";
import { readYamlRecords } from "../../src/io/yaml-records.js";
import type { FieldPath } from "../../src/model/record/field-path.js";
import { expectedAndFound } from "../problem/expected-and-found.js";

const bomb = ["- &a [x,x,x,x,x,x,x,x,x]"]
  .concat([..."bcdefgh"].map((name, index) => `- &${name} [${Array(9).fill(`*${"abcdefgh"[index]}`).join(",")}]`))
  .join("\n");

const noYaml = (reason: string) =>
  `this is no valid YAML (${reason}); a text with { } [ ] , : # in it, or ! & * % > | @ in front, needs quotation marks`;

describe("a YAML text", () => {
  it("gives its records, and the line of each", () => {
    const { content, flaws, lines } = readYamlRecords("# 甲\n- id: a\n  on: 2017-04-01\n\n# 乙\n- { id: b }\n- 3\n-\n");
    expect(content).toEqual([{ id: "a", on: "2017-04-01" }, { id: "b" }, 3, null]);
    expect([flaws, lines]).toEqual([[], [2, 6, 7, 8]]);
  });

  it("gives the line of a field deep inside, and of what is around a missing one", () => {
    const { lineOf } = readYamlRecords(
      "- id: a\n  list:\n    - on: 1\n\n    - on: 2\n      x: { y:\n          1 }\n  end: z\n",
    );
    const line = (...path: FieldPath) => lineOf(0, path);
    expect([line(), line("id"), line("list"), line("list", 0), line("list", 1, "on")]).toEqual([1, 1, 2, 3, 5]);
    expect([line("list", 1, "x", "y"), line("list", 1, "x", "z"), line("list", 7), line("nothing")]).toEqual([
      6, 6, 2, 1,
    ]);
    expect(line("end")).toBe(8);
  });

  it.each<[string, string, unknown]>([
    ["as texts: yes, no and days", "[yes, no, on, 2017-04-01]", ["yes", "no", "on", "2017-04-01"]],
    ["as numbers: those of YAML 1.2", "[010, 0o10, 1e3, 1_000]", [10, 8, 1000, "1_000"]],
    ["as texts: keys of any spelling", "[{ 1: a, true: b, null: c }]", [{ 1: "a", true: "b", null: "c" }]],
    ["what an alias stands for", "[&a { id: x }, *a]", [{ id: "x" }, { id: "x" }]],
    ["a merge key as any other", "[&a { id: x }, { <<: *a }]", [{ id: "x" }, { "<<": { id: "x" } }]],
    ["what is no list", "hello", "hello"],
    ["nothing of an empty text", "", undefined],
    ["nothing of a comment", "# none yet\n", undefined],
    [
      "a hundred lists within each other",
      "[".repeat(100) + "]".repeat(100),
      JSON.parse("[".repeat(100) + "]".repeat(100)),
    ],
    ["the directive of its version", "%YAML 1.2\n---\n- a", ["a"]],
  ])("gives %s", (_name, text, content) => {
    expect(readYamlRecords(text)).toMatchObject({ flaws: [], content });
  });

  it("does not let a key reach a prototype", () => {
    const [record] = readYamlRecords("- __proto__: { x: 1 }").content as [object];
    expect(Object.keys(record)).toEqual(["__proto__"]);
    expect(Object.getPrototypeOf(record)).toBe(Object.prototype);
  });

  it.each<[string, string, readonly (readonly [number, string, string])[]]>([
    ["a key written twice", "- id: a\n  b: 1\n  id: b\n", [[3, "each key once", '"id" again']]],
    [
      "a flaw of syntax, whatever follows from it",
      '- a: b: c\n- title: "x\n- id: 3',
      [[1, noYaml("Nested mappings are not allowed in compact mappings"), ""]],
    ],
    [
      "keys that are no texts",
      "- ? [a]\n  : b",
      [[1, "a key that is a text (put a number into quotation marks)", "another kind of key"]],
    ],
    [
      "tags, even those of YAML 1.1",
      "- !unit a\n- !!str b\n- !!binary aGk=\n- !!set { a }",
      [
        [1, "no tags (a text that begins with ! needs quotation marks)", 'the tag "!unit"'],
        [3, "no tags (a text that begins with ! needs quotation marks)", 'the tag "!!binary"'],
        [4, "no tags (a text that begins with ! needs quotation marks)", 'the tag "!!set"'],
      ],
    ],
    ["another version of YAML", "%YAML 1.1\n---\n- yes", [[1, "YAML 1.2", "YAML 1.1"]]],
    ["more than one document", "- a\n---\n- b", [[2, "the end of the text", "another document"]]],
    ["an alias of nothing", "- a\n- *b", [[2, "an alias of an anchor above it", "*b"]]],
    ["more than a hundred aliases", `- &a x\n${"- *a\n".repeat(101)}`, [[102, "no more than 100 aliases", "one more"]]],
    ["a bomb of aliases", bomb, [[1, "aliases that stand for little", "more than can be taken in"]]],
    [
      "lists without end",
      "[".repeat(20_000),
      [[1, "no more than 100 lists and objects within each other", "one more"]],
    ],
    [
      "keys without end",
      Array.from({ length: 101 }, (_, index) => `${" ".repeat(index)}a:`).join("\n"),
      [[101, "no more than 100 lists and objects within each other", "one more"]],
    ],
  ])("is refused for %s", (_name, text, flaws) => {
    const read = readYamlRecords(text);
    expect(read.flaws.map((flaw) => [flaw.line, ...expectedAndFound(flaw)])).toEqual(flaws);
    expect(read.content).toBeUndefined();
  });
});
