import { describe, expect, it } from "vitest";
import { label } from "../../src/codes/label.js";
import { defineExpectation } from "../../src/engine/expectation/expectation.js";
import { articlesCited, articlesListed } from "../../src/engine/pack/article.js";
import { coverageOf } from "../../src/engine/pack/coverage.js";
import type { Rule } from "../../src/engine/pack/pack.js";
import { facts, law, message, mostPages, packOf } from "./notice-register.js";

describe("the articles that a citation names", () => {
  it.each([
    ["第三十二条第一款第四项", [32]],
    ["第四十二条至第四十五条", [42, 43, 44, 45]],
    ["第六十三条、第六十四条", [63, 64]],
    ["第一千二百四十二条", [1242]],
    ["第一千零三条", [1003]],
    ["二（六）", []],
  ])("%s", (citation, articles) => {
    expect(articlesCited(citation)).toEqual(articles);
  });

  it.each([
    ["1-3, 7", [1, 2, 3, 7]],
    ["12", [12]],
    ["3-1", undefined],
    ["第七条", undefined],
  ])("listed as %s", (listed, articles) => {
    expect(articlesListed(listed)).toEqual(articles);
  });
});

const reason = label("没有标准", "There is no standard");

describe("the coverage of a text, article by article", () => {
  const fewPages = defineExpectation({
    ...facts,
    id: "write-few-pages",
    obligations: ["1a"],
    source: law.clause("第二条"),
    expect: (notice, { parameter }) => notice.pages.atMost(parameter(mostPages)),
    message,
  }) as unknown as Rule;
  const told = [{ articles: "1-2", reason }];

  it("is computed by the rules that cite it and by their numbers, narrated by a reason, or not covered", () => {
    const [source] = coverageOf(packOf({ rules: [fewPages], articles: [{ source: law, articles: 4, told }] })).sources;
    expect(source?.articles).toEqual([
      { article: 1, state: "narrated", watchers: [], reason },
      { article: 2, state: "computed", watchers: ["write-few-pages"], reason },
      { article: 3, state: "not-covered", watchers: [] },
      { article: 4, state: "not-covered", watchers: [] },
    ]);
    expect(source?.totals).toEqual({ computed: 1, narrated: 1, "not-covered": 2 });
  });

  it("a rule that is switched off computes nothing", () => {
    const pack = packOf({
      rules: [fewPages],
      articles: [{ source: law, articles: 2, told: [] }],
      changes: { disabled: { "write-few-pages": "试行" } },
    });
    expect(coverageOf(pack).sources[0]?.totals).toEqual({ computed: 0, narrated: 0, "not-covered": 2 });
  });

  it("refuses a reason for an article that is none, and two reasons for one", () => {
    const wrong = [...told, { articles: "2, 9", reason }, { articles: "第三条", reason }];
    expect(() => packOf({ rules: [fewPages], articles: [{ source: law, articles: 4, told: wrong }] })).toThrow(
      /article 2 is stated twice[\s\S]*no article 9[\s\S]*no list of numbers and spans/,
    );
  });
});
