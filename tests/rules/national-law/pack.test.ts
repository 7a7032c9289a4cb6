import { readdirSync } from "node:fs";
import { definePack, label, type Pack } from "fazhi";
import { describe, expect, it } from "vitest";
import { changji2017 } from "../../../rules/changji-2017/pack.js";
import { nationalLaw } from "../../../rules/national-law/pack.js";

const folder = new URL("../../../rules/national-law/", import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith(".ts") && name !== "pack.ts");
const modules: object[] = await Promise.all(files.map((name) => import(new URL(name, folder).href)));
const exported = modules.flatMap((module) => Object.entries(module) as [string, unknown][]);

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && "id" in value;
const kinds: Readonly<Record<"rules" | "indicators" | "parameters" | "sources", (value: object) => boolean>> = {
  rules: (value) => "versions" in value,
  indicators: (value) => "by" in value,
  parameters: (value) => "holds" in value,
  sources: (value) => "clause" in value,
};

const camelCase = (id: string): string => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

describe("the pack of national law", () => {
  it.each(Object.entries(kinds))("lists all %s that the folder exports, each once", (list, isOne) => {
    const found = exported.flatMap(([, value]) => (isObject(value) && isOne(value) ? [value] : []));
    const listed = nationalLaw[list as keyof Pack] as readonly object[];
    expect(found).not.toHaveLength(0);
    expect(new Set(listed)).toEqual(new Set(found));
    expect(listed).toHaveLength(found.length);
  });

  it("exports rules and indicators under their ids", () => {
    for (const [name, value] of exported)
      if (isObject(value) && (kinds.rules(value) || kinds.indicators(value)))
        expect(name).toBe(camelCase(String(value["id"])));
  });

  it("says of every rule which rows it watches and what would remedy a violation", () => {
    for (const { id, remedy, obligations } of nationalLaw.rules) {
      expect(remedy, id).toBeDefined();
      expect(obligations, id).not.toHaveLength(0);
    }
  });

  it("rests on nothing that is not used", () => {
    const used = new Set([
      ...nationalLaw.rules.flatMap(({ versions }) => versions.map(({ source }) => source.source)),
      ...nationalLaw.indicators.map(({ source }) => source.source),
      ...nationalLaw.parameters.flatMap(({ values }) => values.map(({ source }) => source.source)),
    ]);
    expect(nationalLaw.sources.filter(({ id }) => !used.has(id))).toEqual([]);
  });

  it("can be put together with the pack of a place", () => {
    const both = definePack({
      name: "both",
      title: label("合并", "Both"),
      version: "1",
      sources: [],
      extends: [nationalLaw, changji2017],
    });
    const ids = [...nationalLaw.rules, ...changji2017.rules].map(({ id }) => id);
    expect(both.rules.map(({ id }) => id).sort()).toEqual([...new Set(ids)].sort());
  });
});
