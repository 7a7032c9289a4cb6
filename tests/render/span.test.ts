import { describe, expect, it } from "vitest";
import { line, painted, span, unpainted, wholeSpan } from "../../src/render/span.js";

describe("a span", () => {
  it.each([
    ["a line end becomes a blank", "甲\r\n乙", "甲 乙"],
    ["a tab becomes a blank", "甲\t乙", "甲 乙"],
    ["an escape that would colour the terminal becomes a sign", "\u001b[31m红", "\ufffd[31m红"],
    ["a mark that turns the direction of writing becomes a sign", "a\u202eb", "a\ufffdb"],
    ["blanks stay", "  甲  ", "  甲  "],
  ])("%s", (_, text, shown) => {
    expect(span(text)).toEqual({ text: shown });
  });
});

describe("painting a line", () => {
  const brackets = (text: string, tone: string) => `<${tone}>${text}</${tone}>`;

  it("paints what lies side by side in one tone once", () => {
    const spans = line("a", span("b", "good"), wholeSpan("c", "good"), span("d", "error"));
    expect(painted(spans, brackets)).toBe("a<good>bc</good><error>d</error>");
  });

  it("changes nothing without paint", () => {
    expect(painted(line("a", span("b", "good")), unpainted)).toBe("ab");
  });
});
