import { readdirSync } from "node:fs";
import { definePack, label, type Pack } from "fazhi";
import { coverageOf } from "fazhi/engine";
import { describe, expect, it } from "vitest";
import { changji2017 } from "../../../rules/changji-2017/pack.js";
import { demonstrationIndicators } from "../../../rules/demonstration-indicators/pack.js";
import { nationalLaw } from "../../../rules/national-law/pack.js";

const folder = new URL("../../../rules/demonstration-indicators/", import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith(".ts") && name !== "pack.ts");
const modules: object[] = await Promise.all(files.map((name) => import(new URL(name, folder).href)));
const exported = modules.flatMap((module) => Object.entries(module) as [string, unknown][]);

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && "id" in value;
const kinds: Readonly<Record<"indicators" | "parameters" | "sources", (value: object) => boolean>> = {
  indicators: (value) => "by" in value,
  parameters: (value) => "holds" in value,
  sources: (value) => "clause" in value,
};

const camelCase = (id: string): string => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

describe("the pack of demonstration indicators", () => {
  it.each(Object.entries(kinds))("lists all %s that the folder exports, each once", (list, isOne) => {
    const found = exported.flatMap(([, value]) => (isObject(value) && isOne(value) ? [value] : []));
    const listed = demonstrationIndicators[list as keyof Pack] as readonly object[];
    expect(found).not.toHaveLength(0);
    expect(new Set(listed)).toEqual(new Set(found));
    expect(listed).toHaveLength(found.length);
  });

  it("exports indicators under their ids", () => {
    for (const [name, value] of exported)
      if (isObject(value) && kinds.indicators(value)) expect(name).toBe(camelCase(String(value["id"])));
  });

  it("answers for every row of what is known: by an indicator, or by the reason why nothing is computed", () => {
    expect(coverageOf(demonstrationIndicators).totals).toEqual({ rule: 0, indicator: 5, narrative: 13, none: 0 });
  });

  it("does both of no row", () => {
    const watched = new Set(demonstrationIndicators.indicators.flatMap(({ obligations }) => obligations));
    expect(demonstrationIndicators.narratives.filter(({ obligation }) => watched.has(obligation))).toEqual([]);
  });

  it("states as verified no more than the three items that were read in an official place", () => {
    const verified = demonstrationIndicators.indicators.filter(({ source }) => source.verified);
    expect(new Set(verified.flatMap(({ obligations }) => obligations))).toEqual(
      new Set(["demo-2021-1-1", "demo-2021-1-2", "demo-2021-1-3"]),
    );
  });

  it("aims at nothing where no threshold was found", () => {
    const aimless = demonstrationIndicators.indicators.filter(
      ({ obligations }) => obligations[0] === "demo-2021-rates",
    );
    expect(aimless.map(({ target }) => target)).toEqual([undefined, undefined, undefined]);
  });

  it("carries the values of 2021 on from 2025, unverified", () => {
    const targets = demonstrationIndicators.parameters.filter(({ values }) => values.length > 1);
    expect(targets).toHaveLength(8);
    for (const { id, values } of targets) {
      expect(values.map(({ value }) => value)[1], id).toBe(values[0]?.value);
      expect(values[1]?.source.verified, id).toBe(false);
    }
  });

  it("can be put together with the packs of the law and of a place", () => {
    const all = definePack({
      name: "all",
      title: label("合并", "All"),
      version: "1",
      sources: [],
      extends: [nationalLaw, changji2017, demonstrationIndicators],
    });
    expect(all.indicators).toHaveLength(
      nationalLaw.indicators.length + changji2017.indicators.length + demonstrationIndicators.indicators.length,
    );
  });
});
