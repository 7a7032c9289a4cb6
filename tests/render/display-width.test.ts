import * as fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { charactersOf, displayWidth } from "../../src/render/terminal/display-width.js";

describe("the display width", () => {
  it.each([
    ["letters and digits take one column", "2.12a", 5],
    ["Chinese characters take two", "法治", 4],
    ["full-width marks take two", "（一）", 6],
    ["blocks of a bar take one", "█▒░┃", 4],
    ["a combining mark takes none", "e\u0301", 1],
    ["a zero-width joiner takes none", "a\u200db", 2],
    ["an emoji of several code points takes two", "👨‍👩‍👧", 2],
    ["a character outside the basic plane takes two", "𠮷", 2],
    ["nothing takes none", "", 0],
  ])("%s", (_, text, width) => {
    expect(displayWidth(text)).toBe(width);
  });
});

describe("the characters of a long text", () => {
  const whole = new Intl.Segmenter("zh", { granularity: "grapheme" });

  it("are those that a segmenter finds in all of it", () => {
    const parts = [
      "政",
      "a",
      " ",
      "）",
      "e\u0301",
      "👨‍👩‍👧",
      "🇨🇳",
      "👍🏽",
      "𠮷",
      "\u200d",
      "\ufe0f",
      "\u0301",
      "\r\n",
      "한",
      "\u1100",
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...parts), { minLength: 100, maxLength: 300 }), (chosen) => {
        const text = chosen.join("");
        expect(charactersOf(text)).toEqual([...whole.segment(text)].map(({ segment }) => segment));
      }),
      { numRuns: 60 },
    );
  });

  it("are found piece by piece, since the work on a piece grows with the square of its length", () => {
    const segment = vi.spyOn(Intl.Segmenter.prototype, "segment");
    try {
      for (const text of [
        "政é".repeat(10_000),
        "👨‍👩‍👧".repeat(2000),
        `a${"\u0301".repeat(20_000)}`,
        "政".repeat(20_000),
      ])
        expect(charactersOf(text).join("")).toBe(text);
      expect(Math.max(...segment.mock.calls.map(([text]) => text.length))).toBeLessThan(200);
    } finally {
      segment.mockRestore();
    }
  });
});
