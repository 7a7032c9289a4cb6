import { readdirSync } from "node:fs";
import type { Pack } from "fazhi";
import { describe, expect, it } from "vitest";
import { changji2017 } from "../../../rules/changji-2017/pack.js";

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

const camelCase = (id: string): string => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

describe("the pack of the plan of 2017", () => {
  it.each(Object.entries(kinds))("lists all %s that the folder exports, each once", (list, isOne) => {
    const found = exported.flatMap(([, value]) => (isObject(value) && isOne(value) ? [value] : []));
    const listed = changji2017[list as keyof Pack] as readonly object[];
    expect(found).not.toHaveLength(0);
    expect(new Set(listed)).toEqual(new Set(found));
    expect(listed).toHaveLength(found.length);
  });

  it("exports rules and indicators under their ids", () => {
    for (const [name, value] of exported)
      if (isObject(value) && (kinds.rules(value) || kinds.indicators(value)))
        expect(name).toBe(camelCase(String(value["id"])));
  });

  it("watches every obligation of the clauses it encodes", () => {
    const watched = new Set([...changji2017.rules, ...changji2017.indicators].flatMap((one) => one.obligations));
    expect([...watched].sort()).toEqual(
      [
        ...["2.1a", "2.1b", "2.1c", "2.1d", "2.1e", "2.1f", "2.1g", "2.1h", "2.1i", "2.1j"],
        ...["2.3a", "2.3b", "2.4a", "2.4b", "2.4c", "2.4d"],
        ...["2.6b"],
        ...["2.2a", "2.2b", "2.2c", "2.2d"],
        ...["2.5a", "2.5b", "2.5c", "2.5e"],
        ...["2.10a", "2.10b", "2.10c", "2.10d", "2.10e"],
        ...["2.12a", "2.12b", "2.12c", "2.12d", "2.12e"],
        ...["2.14a", "2.14b", "2.14c", "2.14d", "2.14e"],
        ...["2.15a", "2.15b", "2.15c"],
        ...["2.16a", "2.16b"],
        ...["3.3b", "3.3c"],
      ].sort(),
    );
  });

  it("uses every form of rule, and says of every rule what would mend a violation", () => {
    expect(new Set(changji2017.rules.map(({ form }) => form))).toEqual(
      new Set(["expectation", "deadline", "procedure", "check"]),
    );
    for (const { id, mend, obligations } of changji2017.rules) {
      expect(mend, id).toBeDefined();
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
