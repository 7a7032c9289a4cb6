import { coverageOf } from "fazhi/engine";
import { describe, expect, it } from "vitest";
import { nationalLaw } from "../../../rules/national-law/pack.js";

const coverage = coverageOf(nationalLaw);
const listed = new Map(coverage.sources.map((one) => [one.source, one]));
const cited = new Set([
  ...nationalLaw.rules.flatMap((rule) => rule.versions.map(({ source }) => source.source)),
  ...nationalLaw.parameters.flatMap((parameter) => parameter.values.map(({ source }) => source.source)),
]);

/** Articles that a rule could compute and none does yet. */
const notCovered: Readonly<Record<string, readonly number[]>> = {
  "administrative-licensing-law": [36, 46, 48],
  "administrative-penalty-law-1996": [50],
  "administrative-coercion-law": [19, 31],
  "administrative-reconsideration-law-1999": [18],
  "enterprise-publicity-regulations-2014": [13],
};

describe("the laws, article by article", () => {
  it("account for each text that a rule rests on and that was read", () => {
    const read = nationalLaw.sources.filter(({ id, verified }) => cited.has(id) && verified !== false);
    expect(read.length).toBeGreaterThan(40);
    expect(read.filter(({ id }) => !listed.has(id)).map(({ title }) => title.zh)).toEqual([]);
  });

  it("leave open only what a rule could still compute", () => {
    const open = [...listed].flatMap(([source, { articles }]) =>
      articles
        .filter(({ article, state }) => state === "not-covered" && !notCovered[source]?.includes(Number(article)))
        .map(({ article }) => `${source} ${article}`),
    );
    expect(open).toEqual([]);
  });

  it("compute at least one article of each law that is accounted for", () => {
    expect([...listed.values()].filter(({ totals }) => totals.computed === 0).map(({ title }) => title.zh)).toEqual([]);
  });
});
