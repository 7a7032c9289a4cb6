import { readdirSync } from "node:fs";
import type { Pack } from "fazhi";
import { Measure } from "fazhi/model";
import { loadDatasetFolder } from "fazhi/node";
import { describe, expect, it } from "vitest";
import { changji2017 } from "../../../rules/changji-2017/pack.js";
import * as ownSourceModule from "../../../rules/changji-2017/sources.js";

const folder = new URL("../../../rules/changji-2017/", import.meta.url);
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

// The others stand with the rules that are adopted, or are shared with national law.
const ownSources = new Set(Object.values(ownSourceModule).map(({ id }) => id));

const camelCase = (id: string): string => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

describe("the pack of the plan of 2017", () => {
  it.each(Object.entries(kinds))("lists all %s that the folder exports, each once", (list, isOne) => {
    const found = exported.flatMap(([, value]) => (isObject(value) && isOne(value) ? [value] : []));
    const { origins, name } = changji2017;
    const isOwn = ({ id }: { readonly id: string }) =>
      list === "sources" ? ownSources.has(id) : origins.get(id) === name;
    const listed = (changji2017[list as keyof Pack] as readonly { readonly id: string }[]).filter(isOwn);
    expect(found).not.toHaveLength(0);
    expect(new Set(listed)).toEqual(new Set(found));
    expect(listed).toHaveLength(found.length);
  });

  it("exports rules and indicators under their ids", () => {
    for (const [name, value] of exported)
      if (isObject(value) && (kinds.rules(value) || kinds.indicators(value)))
        expect(name).toBe(camelCase(String(value["id"])));
  });

  it("watches every obligation of the plan, or says why nothing can be computed", () => {
    const { obligations, rules, indicators, narratives } = changji2017;
    const watched = new Set([...rules, ...indicators].flatMap((one) => one.obligations));
    const told = new Set(narratives.map(({ obligation }) => obligation));
    expect(obligations.filter(({ id }) => !watched.has(id) && !told.has(id)).map(({ id }) => id)).toEqual([]);
    expect([...told].filter((id) => watched.has(id))).toEqual([]);
  });

  it("obliges to what the plan in the example has measures for, each of the same kind", async () => {
    const dataset = await loadDatasetFolder(new URL("../../../examples/changji-2017/", import.meta.url));
    // An obligation that sets several targets has a measure for each.
    const obliged = new Map(dataset.records(Measure).map(({ obligation, kind }) => [obligation, kind]));
    expect(changji2017.obligations.map(({ id, kind }) => [id, kind])).toEqual([...obliged]);
  });

  it("uses every form of rule, and says of every rule what would remedy a violation", () => {
    expect(new Set(changji2017.rules.map(({ form }) => form))).toEqual(
      new Set(["expectation", "deadline", "procedure", "check"]),
    );
    for (const { id, remedy, obligations } of changji2017.rules) {
      expect(remedy, id).toBeDefined();
      expect(obligations, id).not.toHaveLength(0);
    }
  });

  it("rests on nothing that is not used", () => {
    const used = new Set([
      ...changji2017.rules.flatMap(({ versions }) => versions.map(({ source }) => source.source)),
      ...changji2017.indicators.map(({ source }) => source.source),
      ...changji2017.parameters.flatMap(({ values }) => values.map(({ source }) => source.source)),
    ]);
    expect(changji2017.sources.filter(({ id }) => !used.has(id))).toEqual([]);
  });
});
