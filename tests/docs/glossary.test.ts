import { describe, expect, it } from "vitest";
import packageJson from "../../package.json" with { type: "json" };
import { outcomes } from "../../src/engine/run/outcome.js";
import { readText } from "../architecture/project.js";

interface Row {
  readonly term: string;
  readonly identifiers: string;
  readonly meaning: string;
}

const rowsOf = (page: string): readonly Row[] =>
  [...readText(page).matchAll(/^\| (?!---)(.+?) \| (.+?) \| (.+) \|$/gm)]
    .map(([, term = "", identifiers = "", meaning = ""]) => ({ term, identifiers, meaning }))
    .filter(({ meaning }) => !["meaning", "含义"].includes(meaning));

const english = rowsOf("docs/glossary.md");
const chinese = rowsOf("docs/zh/glossary.md");
/** What leaves by the doors of the package, as their barrels say it. */
const surface = Object.values(packageJson.exports)
  .flatMap((target) => (typeof target === "string" ? [] : [readText(target["@fazhi/source"])]))
  .join("\n");

describe("the glossary", () => {
  it("has the same terms and identifiers in both languages", () => {
    expect(english.length).toBeGreaterThan(50);
    const heads = (rows: readonly Row[]) => rows.map(({ term, identifiers }) => `${term} ${identifiers}`);
    expect(heads(chinese)).toEqual(heads(english));
  });

  it("says what each means in the language of its page", () => {
    for (const { term, meaning } of english) expect(meaning, term).not.toMatch(/\p{Script=Han}{4}/u);
    for (const { term, meaning } of chinese) expect(meaning, term).toMatch(/\p{Script=Han}/u);
  });

  it("has no term twice", () => {
    expect(english.map(({ term }) => term)).toEqual([...new Set(english.map(({ term }) => term))]);
  });

  it("calls the outcomes what the vocabulary calls them", () => {
    expect(english.find(({ identifiers }) => identifiers.includes("`Outcome`"))?.term).toBe(
      Object.values(outcomes.labels)
        .map(({ zh }) => zh)
        .join("、"),
    );
  });

  it("names only what leaves by a door of the package", () => {
    const named = english.flatMap(({ identifiers }) => [
      ...identifiers.matchAll(/`([A-Z]\w+|(?!as)\w+Of|read\w+|run\w+|define\w+)`/g),
    ]);
    expect(named.map(([, name = ""]) => name).filter((name) => !new RegExp(`\\b${name}\\b`).test(surface))).toEqual([]);
  });
});
