import { describe, expect, it } from "vitest";
import { displayWidth } from "../../src/report/display-width.js";

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
