import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { doorLaws } from "./door-laws.js";
import { floorLaws } from "./floor-laws.js";
import { readProject, top } from "./project.js";
import { shapeLaws } from "./shape-laws.js";

/** What the top level may hold: the plan of the house, and what tools compel. */
const topLevel = new Set([
  ...["package.json", "tsup.config.ts", "src", "rules", "docs", "examples", "tests", "README.md", "README.zh-CN.md"],
  ...["package-lock.json", "tsconfig.json", "biome.json", "vitest.config.ts", "typedoc.json"],
  ...["LICENSE", "CHANGELOG.md", "CONTRIBUTING.md", "benchmarks"],
  ...["node_modules", "dist", "schema", "coverage"],
]);

describe("the sources keep the laws of the house", () => {
  const house = readProject();

  it("finds the rooms, the packs and the tests", () => {
    const found = [...house.keys()];
    for (const folder of ["src/codes/", "src/calendar/", "src/model/", "tests/architecture/"])
      expect(found.some((path) => path.startsWith(folder))).toBe(true);
  });

  it.each([...floorLaws, ...doorLaws, ...shapeLaws].map((law) => [law.name, law] as const))("%s", (_, law) => {
    expect(law.breaches(house).map(({ place, problem }) => `${place} ${problem}`)).toEqual([]);
  });

  it("nothing lies at the top but what the plan names and what tools compel", () => {
    const stray = readdirSync(top).filter((name) => !/^\.|\.tgz$/.test(name) && !topLevel.has(name));
    expect(stray).toEqual([]);
  });
});
