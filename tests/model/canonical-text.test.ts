import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalText } from "../../src/model/dataset/canonical-text.js";

describe("the canonical text of plain data", () => {
  it.each([
    ["keys are sorted at every depth", { b: { d: 1, c: 2 }, a: [] }, '{"a":[],"b":{"c":2,"d":1}}'],
    ["what is undefined is left out", { a: undefined, b: null }, '{"b":null}'],
    ["lists keep their order", [3, 1, "2"], '[3,1,"2"]'],
    ["keys are sorted by their units, not by a language", { é: 1, z: 2, Z: 3 }, '{"Z":3,"z":2,"é":1}'],
    ["numbers are written as JSON writes them", [1.0, -0, 1e21], "[1,0,1e+21]"],
    ["half of a pair is escaped", "\ud800", '"\\ud800"'],
  ])("%s", (_, value, text) => {
    expect(canonicalText(value)).toBe(text);
  });

  it.each([[Number.NaN], [Number.POSITIVE_INFINITY], [[undefined]], [() => 1], [1n], [Symbol("x")]])(
    "%s has none",
    (value) => {
      expect(() => canonicalText(value)).toThrow(TypeError);
    },
  );

  it("is read back as the data it was made of", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonicalText(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});
