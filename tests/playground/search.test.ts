import { describe, expect, it } from "vitest";
import { termsOfPage, termsOfQuestion } from "../../docs/.vitepress/search.js";

/** Whether a page is found: each term of the question begins a term of the page. */
function finds(question: string, page: string): boolean {
  const terms = termsOfPage(page);
  return termsOfQuestion(question).every((wanted) => terms.some((term) => term.startsWith(wanted)));
}

describe("search in Chinese", () => {
  const page = "规范性文件应当自公布之日起十五个工作日内报送备案（file-normative-document-in-time，2018年）。";
  it.each([
    ["a whole word", "规范性文件"],
    ["a part of a word", "范性"],
    ["one character", "备"],
    ["two words that stand apart", "文件备案"],
    ["words with blanks between", "规范性 工作日"],
    ["an identifier in part", "normative-doc"],
    ["letters in another case", "Normative"],
    ["a number", "2018"],
    ["a phrase with words that carry little", "备案的期限".slice(0, 3)],
  ])("finds %s: %s", (_, question) => {
    expect(finds(question, page)).toBe(true);
  });

  it.each([
    ["another word", "行政复议"],
    ["a word of which only one character is there", "案件"],
    ["a page that speaks of one of two things", "备案 许可"],
  ])("does not find %s: %s", (_, question) => {
    expect(finds(question, page)).toBe(false);
  });

  it("uses nothing from outside, because the browser gets it as text", () => {
    for (const tokenize of [termsOfPage, termsOfQuestion]) {
      const alone = new Function(`return (${String(tokenize)})`)() as typeof tokenize;
      expect(alone("备案期限 file")).toEqual(tokenize("备案期限 file"));
    }
  });
});
