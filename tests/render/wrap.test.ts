import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Line, line, painted, span, unpainted, wholeSpan } from "../../src/render/span.js";
import { lineWidth } from "../../src/render/terminal/line-width.js";
import { wrapLine } from "../../src/render/terminal/wrap.js";

const textsOf = (lines: readonly Line[]) => lines.map((spans) => painted(spans, unpainted));
const wrapped = (text: string, width: number, hang?: number) => textsOf(wrapLine(line(text), width, hang));

describe("wrapping", () => {
  it.each([
    ["a line that fits stays as it is", "合法性审查", 10, ["合法性审查"]],
    ["Chinese breaks between any two characters", "合法性审查", 6, ["合法性", "审查"]],
    ["a closing mark does not begin a line", "审查，合格", 4, ["审", "查，", "合格"]],
    ["an opening mark does not end a line", "依据（一）", 6, ["依据", "（一）"]],
    ["a word stays whole", "file in time", 8, ["file in", "time"]],
    ["a day stays whole between Chinese characters", "于2017-05-02前", 12, ["于2017-05-02", "前"]],
    ["a word longer than the line is cut", "abcdefgh", 3, ["abc", "def", "gh"]],
    ["the indent is not a line of its own", "    abcdefgh", 6, ["    ab", "cdefgh"]],
  ])("%s", (_, text, width, lines) => {
    expect(wrapped(text, width)).toEqual(lines);
  });

  it("hangs all lines but the first", () => {
    expect(wrapped("aa bb cc", 5, 2)).toEqual(["aa bb", "  cc"]);
  });

  it("keeps a whole span on one line, whatever it begins with", () => {
    const spans = line("甲乙，", wholeSpan("! 滞后 3"), "，", wholeSpan("? 无法判断 4"));
    expect(textsOf(wrapLine(spans, 16))).toEqual(["甲乙，! 滞后 3，", "? 无法判断 4"]);
  });

  it("keeps the tones", () => {
    expect(wrapLine(line("ab ", span("cd", "error")), 3)).toEqual([[{ text: "ab" }], [{ text: "cd", tone: "error" }]]);
  });

  const texts = fc.string({ unit: fc.constantFrom("a", "b", " ", "，", "（", "）", "法", "治", "2", "-", "e\u0301") });

  it("is never wider than it may be, and loses nothing but blanks", () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 4, max: 30 }), fc.integer({ min: 0, max: 2 }), (text, width, hang) => {
        const lines = wrapLine(line(text), width, hang);
        for (const one of lines) expect(lineWidth(one)).toBeLessThanOrEqual(width);
        expect(textsOf(lines).join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
      }),
    );
  });
});
