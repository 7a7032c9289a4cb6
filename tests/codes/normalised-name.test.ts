import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normaliseName } from "../../src/codes/identifier/normalised-name.js";

describe("a name as it is compared", () => {
  it.each([
    ["full-width letters and figures", "ＡＢ１２类许可", "ab12类许可"],
    ["Chinese and Western brackets", "食品经营许可（含小作坊）", normaliseName("食品经营许可(含小作坊)")],
    ["book-title marks", "《食品安全法》", "食品安全法"],
    ["spaces, the wide one too", " 食品　经营 许可 ", "食品经营许可"],
    ["stops, dashes and middle dots", "食品——经营·许可。", "食品经营许可"],
    ["capitals", "GMP认证", "gmp认证"],
    ["nothing to leave out", "食品经营许可", "食品经营许可"],
    ["nothing but marks, which then are the name", "——", "——"],
  ])("%s", (_, name, plain) => {
    expect(normaliseName(name)).toBe(plain);
  });

  it("stays as it is when normalised again", () => {
    const separated = "\u{1d15f}\ufc62";
    expect(normaliseName(normaliseName(separated))).toBe(normaliseName(separated));
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (name) => {
        const plain = normaliseName(name);
        expect(normaliseName(plain)).toBe(plain);
      }),
    );
  });
});
