import { definePack, label, type Rule } from "fazhi";
import { coverageOf } from "fazhi/engine";
import { describe, expect, it } from "vitest";
import { changji2017 } from "../../../rules/changji-2017/pack.js";
import { narratives } from "../../../rules/national-law/narratives.js";
import { obligations } from "../../../rules/national-law/obligations.js";
import { nationalLaw } from "../../../rules/national-law/pack.js";

// The rows of the tables, as many as each has; the tables of penalties and of bodies leave numbers out.
const tables = [
  ["LIC", 1, 13],
  ["PRL", 1, 6],
  ["RND", 1, 8],
  ["NOR", 1, 18],
  ["DEC", 1, 15],
  ["ENF", 1, 16],
  ["ENF", 20, 36],
  ["SUP", 1, 3],
  ["REC", 1, 18],
  ["LIT", 1, 13],
  ["SUG", 1, 3],
  ["CMP", 1, 5],
  ["ARB", 1, 1],
  ["PET", 1, 7],
  ["MED", 1, 3],
  ["HOT", 1, 2],
  ["PRO", 1, 6],
  ["GI", 1, 8],
  ["LEG", 1, 15],
  ["ORG", 1, 7],
  ["ORG", 17, 21],
  ["USC", 1, 1],
  ["MKT", 1, 8],
  ["PAY", 1, 3],
  ["PRV", 1, 5],
  ["EMG", 1, 5],
  ["DIV", 1, 5],
  ["DOC", 1, 4],
] as const;
const rows = tables.flatMap(([letters, first, last]) =>
  Array.from({ length: last - first + 1 }, (_, place) => `${letters}-${String(first + place).padStart(2, "0")}`),
);
const coverage = coverageOf(nationalLaw);

describe("the rows of national law", () => {
  it("are all listed, in the order of the tables, and nothing else is", () => {
    expect(nationalLaw.obligations.map(({ id }) => id)).toEqual(rows);
  });

  it("are each answered for by a rule, an indicator or a reason", () => {
    expect(coverage.totals.none).toBe(0);
    expect(coverage.obligations.filter(({ state }) => state === "none")).toEqual([]);
  });

  it("say under which heading they stand, and one heading is never torn apart", () => {
    const headings = obligations.map(({ clause }) => clause?.zh);
    expect(headings).not.toContain(undefined);
    const runs = headings.filter((heading, place) => heading !== headings[place - 1]);
    expect(new Set(runs).size).toBe(runs.length);
  });

  it("have a reason only where nothing watches them", () => {
    const watched = new Set(coverage.obligations.filter(({ watchers }) => watchers.length > 0).map(({ id }) => id));
    expect(narratives.filter(({ obligation }) => watched.has(obligation))).toEqual([]);
    expect(new Set(narratives.map(({ obligation }) => obligation)).size).toBe(narratives.length);
  });

  it("are watched by rules for the most part", () => {
    expect(coverage.totals).toMatchInlineSnapshot(`
      {
        "indicator": 5,
        "narrative": 45,
        "none": 0,
        "rule": 170,
      }
    `);
  });
});

describe("a rule that names a row which no table has", () => {
  it("is refused with the pack", () => {
    const [first] = nationalLaw.rules;
    const stray = { ...(first as Rule), id: "stray", obligations: ["LIC-99"] };
    expect(() =>
      definePack({
        name: "stray",
        title: label("外加", "Stray"),
        version: "1",
        sources: nationalLaw.sources,
        parameters: nationalLaw.parameters,
        obligations,
        rules: [stray],
      }),
    ).toThrow(/the pack lists no obligation "LIC-99"/);
  });
});

describe("the pack of a place and national law together", () => {
  it("answer for the rows of both", () => {
    const both = coverageOf(
      definePack({
        name: "both",
        title: label("合并", "Both"),
        version: "1",
        sources: [],
        extends: [nationalLaw, changji2017],
      }),
    );
    expect(both.totals.none).toBe(0);
    expect(both.obligations).toHaveLength(nationalLaw.obligations.length + changji2017.obligations.length);
  });
});
