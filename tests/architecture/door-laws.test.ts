import { describe, expect, it } from "vitest";
import { doorLaws } from "./door-laws.js";
import { type PlantedBreaches, placesOf, soundHouse } from "./sound-house.js";

const planted: PlantedBreaches = {
  "a library enters by its one door": [
    [
      "the model uses date-fns",
      "src/model/desk.ts:1",
      'import { addDays } from "date-fns/addDays"; export const a = addDays;',
    ],
    ["the engine reads YAML", "src/engine/desk.ts:1", 'import { parse } from "yaml"; export const a = parse;'],
    ["the report shapes data with zod", "src/report/desk.ts:1", 'import * as z from "zod"; export const a = z;'],
    ["the report has colours", "src/report/desk.ts:1", 'import { red } from "picocolors"; export const a = red;'],
    ["a library that nobody invited", "src/model/desk.ts:1", 'import { map } from "lodash"; export const a = map;'],
  ],
  "only the command line and the Node entry touch Node": [
    [
      "the engine opens a file",
      "src/engine/desk.ts:1",
      'import { readFileSync } from "node:fs"; export const a = readFileSync;',
    ],
    [
      "the engine opens a file by the old name",
      "src/engine/desk.ts:1",
      'import { readFileSync } from "fs"; export const a = readFileSync;',
    ],
    ["the engine asks for the environment", "src/engine/desk.ts:1", 'export const a = process.env["A"];'],
    ["the engine holds bytes of Node", "src/engine/desk.ts:2", "export const b = 1;\nexport type A = Buffer;"],
  ],
  "zod comes as a namespace": [
    ["zod by its named object", "src/model/desk.ts:1", 'import { z } from "zod"; export const a = z;'],
  ],
  "only the command line reads the clock": [
    ["the engine asks what day it is", "src/engine/desk.ts:1", "export const a = new Date();"],
    ["the engine asks what time it is", "src/engine/desk.ts:1", "export const a = Date.now();"],
    ["the engine takes its own time", "src/engine/desk.ts:1", "export const a = performance.now();"],
  ],
};

describe("the door laws", () => {
  it("are kept by the sound house", () => {
    expect(doorLaws.flatMap((law) => placesOf(law, soundHouse({})))).toEqual([]);
  });

  describe.each(Object.entries(planted))("%s", (name, rows) => {
    const law = doorLaws.find((known) => known.name === name);

    it.each(rows)("goes red when %s", (_what, place, text) => {
      const house = soundHouse({ [place.replace(/:\d+$/, "")]: text });
      expect(placesOf(law, house)).toEqual([place]);
    });
  });

  it.each(["src/index.ts", "src/doors/report.ts"])("go red when %s leads to files", (door) => {
    const up = door === "src/index.ts" ? "./" : "../";
    const house = soundHouse({ [door]: `export { readText } from "${up}io/node-file.js";\n` });
    const law = doorLaws.find(
      ({ name }) => name === "whatever the doors reach runs in a browser, but for that of Node",
    );
    expect(placesOf(law, house)).toEqual(["src/io/node-file.ts", "src/io/node-file.ts:1"]);
  });

  it("each have a planted breach", () => {
    const covered = [...Object.keys(planted), "whatever the doors reach runs in a browser, but for that of Node"];
    expect(covered.sort()).toEqual(doorLaws.map(({ name }) => name).sort());
  });
});
