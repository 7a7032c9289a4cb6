import { beforeAll, describe, expect, it } from "vitest";
import { loadCatalogue } from "../../docs/.vitepress/catalogue/load-catalogue.js";
import { changji2017 } from "../../rules/changji-2017/pack.js";
import { demonstrationIndicators } from "../../rules/demonstration-indicators/pack.js";
import { nationalLaw } from "../../rules/national-law/pack.js";
import { originOf } from "../../src/engine/pack/origin.js";
import { addressesIn, deadLinks, proseOf } from "./page-reading.js";

const packs = [changji2017, nationalLaw, demonstrationIndicators];
const folders = ["catalogue", "zh/catalogue"];

let pages: ReadonlyMap<string, string> = new Map();
beforeAll(async () => {
  pages = await loadCatalogue();
}, 300_000);

/** Everything of a kind that the packs define, by where its page lies below the catalogue. */
const pathsOf = (kind: "rules" | "indicators"): readonly string[] =>
  packs.flatMap((pack) => pack[kind].map(({ id }) => `${originOf(id, pack)}/${id}`));

const markdown = (folder = ""): readonly (readonly [string, string])[] =>
  [...pages].filter(([path]) => path.endsWith(".md") && path.startsWith(folder));

/** The pages that something is wrong with, and what. */
const flaws = (all: readonly (readonly [string, string])[], find: (text: string) => readonly string[]) => [
  ...new Set(all.flatMap(([path, text]) => find(text).map((flaw) => `${path}: ${flaw}`))),
];

describe("the catalogue", () => {
  it.each(folders)("has in %s a page for every rule and every indicator", (folder) => {
    const missing = [...pathsOf("rules"), ...pathsOf("indicators")].filter(
      (path) => !pages.has(`${folder}/${path}.md`),
    );
    expect(missing).toEqual([]);
  });

  it.each(folders)("shows in %s of every rule a case that keeps it and one that breaks it", (folder) => {
    const silent = pathsOf("rules").filter((path) => {
      const text = pages.get(`${folder}/${path}.md`) ?? "";
      return !/\{#keeps\}\n\n(\|.*\n)+?\|.*✓/.test(text) || !/\{#breaks\}\n\n(\|.*\n)+?\|.*✗/.test(text);
    });
    expect(silent).toEqual([]);
  });

  it.each(folders)("shows in %s of every indicator a figure over records", (folder) => {
    const silent = pathsOf("indicators").filter((path) => !/\{#cases\}/.test(pages.get(`${folder}/${path}.md`) ?? ""));
    expect(silent).toEqual([]);
  });

  it("leaves no hole in any page", () => {
    const holes = (text: string) => proseOf(text).match(/undefined|\[object|NaN|\{\w+\}|&#123;\w+&#125;/g) ?? [];
    expect(flaws(markdown(), holes)).toEqual([]);
  });

  it("says everything in Chinese on the Chinese pages", () => {
    const english = (text: string) => proseOf(text).match(/[A-Za-z'’]{2,}(?: [A-Za-z'’-]{2,})+/g) ?? [];
    expect(flaws(markdown("zh/"), english)).toEqual([]);
  });

  it("sets Chinese as Chinese is set: no blanks between characters, no marks of half width behind them", () => {
    // What cases quote may be ill on purpose.
    const ill = (text: string) =>
      proseOf(text)
        .replace(/“[^”]*”/g, "")
        .match(/\p{Script=Han} \p{Script=Han}|\p{Script=Han}[,;:!?]|\p{Script=Han} ?\(|\(\p{Script=Han}/gu) ?? [];
    expect(flaws(markdown("zh/"), ill)).toEqual([]);
  });

  it("leads nowhere but to places that exist", () => {
    expect(deadLinks(pages)).toEqual([]);
    expect(addressesIn(pages.get("catalogue/index.md") ?? "").length).toBeGreaterThan(5);
  });

  it("has sidebars that are short, since every page carries one", () => {
    for (const folder of folders) expect((pages.get(`${folder}/sidebar.json`) ?? "").length).toBeLessThan(12_000);
  });

  it.each(["national-law/decide-penalty-in-time", "changji-2017/review-and-discuss-before-issue"])(
    "shows %s as it did",
    async (path) => {
      for (const folder of folders) {
        const name = `${folder.replace("/", "-")}-${path.replace("/", "-")}`;
        await expect(pages.get(`${folder}/${path}.md`)).toMatchFileSnapshot(`pages/${name}.md`);
      }
    },
  );
});
