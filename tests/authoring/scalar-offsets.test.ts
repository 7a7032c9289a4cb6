import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { offsetsInSource } from "../../src/authoring/read/scalar-offsets.js";
import { readLocatedYaml } from "../../src/io/located-yaml.js";

/** The source that stands behind each character of a value, blanks apart. */
function pairsOf(text: string): readonly (readonly [string, string])[] | undefined {
  const read = readLocatedYaml(text);
  if (!read.ok) throw new Error("no YAML");
  const { value } = read.yaml.value as { readonly value: string };
  const { start, end } = read.yaml.sourceOf(["value"]) ?? { start: 0, end: 0 };
  const source = text.slice(start, end);
  return offsetsInSource(source, value)
    ?.slice(0, -1)
    .flatMap((at, index) => (/\s/.test(value[index] ?? "") ? [] : [[value[index] ?? "", source[at] ?? ""]]));
}

describe("where the characters of a value stand in its source", () => {
  it.each([
    ["a plain text", "value: filedOn <= asOf"],
    ["a plain text over two lines", "value: filedOn\n  <= asOf"],
    ["a text in double quotes", 'value: "filedOn <= asOf"'],
    ["a text in single quotes", "value: 'it''s'"],
    ["a text that keeps its lines", "value: |\n  filedOn\n    <= asOf\n"],
    ["a text whose lines are joined", "value: >-\n  filedOn\n  <= asOf\n\n  && big\n"],
    ["a text that says how far it is indented", "value: |2\n    filedOn\n  x\n"],
    ["double quotes over two lines", 'value: "filedOn\n  <= asOf"'],
    ["double quotes with a line that goes on", 'value: "filed\\\n  On"'],
  ])("are found in %s", (_, text) => {
    const pairs = pairsOf(text);
    expect(pairs?.length).toBeGreaterThan(3);
    for (const [character, inSource] of pairs ?? []) expect(inSource).toBe(character);
  });

  it.each([
    ["an escaped quotation mark", String.raw`"a \"b\""`, 'a "b"', [1, 2, 3, 5, 6, 8]],
    ["a character by its number", String.raw`"\u4e2dx"`, "中x", [1, 7, 8]],
    ["a character of two units", String.raw`"\U0001F680x"`, "🚀x", [1, 1, 11, 12]],
    ["a doubled single quote", "'it''s'", "it's", [1, 2, 3, 5, 6]],
  ])("are found behind %s", (_, source, value, offsets) => {
    expect(offsetsInSource(source, value)).toEqual(offsets);
  });

  it("are not made up where the source says something else", () => {
    expect(offsetsInSource("abc", "abd")).toBeUndefined();
  });

  it("are found however a text is written", () => {
    const styles = fc.constantFrom("PLAIN", "QUOTE_DOUBLE", "QUOTE_SINGLE", "BLOCK_LITERAL", "BLOCK_FOLDED");
    const words = fc.array(fc.constantFrom("a", "==", '"b"', "'c'", "中", "\n", "  ", "(", "\\", "🚀"), {
      minLength: 1,
    });
    fc.assert(
      fc.property(words, styles, (parts, style) => {
        const value = parts.join(" ");
        const text = stringify({ value }, { defaultStringType: style as "PLAIN", lineWidth: 20 });
        expect(pairsOf(text)).toBeDefined();
      }),
    );
  });
});
