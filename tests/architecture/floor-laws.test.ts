import { describe, expect, it } from "vitest";
import { floorLaws } from "./floor-laws.js";
import { type PlantedBreaches, placesOf, soundHouse } from "./sound-house.js";

const planted: PlantedBreaches = {
  "every file of src lies in a room that the plan of the house names": [
    ["a room of its own making", "src/office/desk.ts:1", "export const a = 1;"],
    ["a file beside the front door", "src/desk.ts:1", "export const a = 1;"],
  ],
  "imports run one way, from the upper floor to the lower": [
    [
      "the model uses the engine",
      "src/model/desk.ts:1",
      'import { of } from "../engine/rule.js"; export const a = of;',
    ],
    [
      "the model uses a type of the engine",
      "src/model/desk.ts:1",
      'import type { Rule } from "../engine/rule.js"; export type A = Rule;',
    ],
    [
      "the model loads the engine when it runs",
      "src/model/desk.ts:1",
      'export const a = () => import("../engine/rule.js");',
    ],
    [
      "the model writes a type of the engine in place",
      "src/model/desk.ts:1",
      'export type A = import("../engine/rule.js").Rule;',
    ],
    [
      "the model passes on what the engine has",
      "src/model/desk.ts:2",
      'export const a = 1;\nexport { of } from "../engine/rule.js";',
    ],
  ],
  "rooms on one floor are strangers": [
    [
      "the report uses the files",
      "src/report/desk.ts:1",
      'import { read } from "../io/yaml.js"; export const a = read;',
    ],
    [
      "the testing room uses the report",
      "src/testing/desk.ts:1",
      'import { read } from "../io/yaml.js"; export const a = read;',
    ],
  ],
  "the doors are imported by nobody in src": [
    [
      "the command line comes in by a door",
      "src/cli/desk.ts:1",
      'import { readText } from "../doors/node.js"; export const a = readText;',
    ],
    [
      "the command line comes in by the front door",
      "src/cli/desk.ts:1",
      'import { label } from "../index.js"; export const a = label;',
    ],
    [
      "the command line calls the package by name",
      "src/cli/desk.ts:1",
      'import { label } from "fazhi"; export const a = label;',
    ],
  ],
  "src never imports rules": [
    [
      "the command line knows a pack's file",
      "src/cli/desk.ts:1",
      'import { pack } from "../../rules/county/pack.js"; export const a = pack;',
    ],
    [
      "the command line knows a pack's name",
      "src/cli/desk.ts:1",
      'export const a = () => import("fazhi/rules/county");',
    ],
  ],
  "a pack imports only fazhi and its doors, other packs by name and its own folder": [
    [
      "a pack opens files",
      "rules/county/desk.ts:1",
      'import { readText } from "fazhi/node"; export const a = readText;',
    ],
    [
      "a pack reaches into src",
      "rules/county/desk.ts:1",
      'import { label } from "../../src/codes/label.js"; export const a = label;',
    ],
    [
      "a pack uses another pack",
      "rules/town/desk.ts:1",
      'import { file } from "../county/file.js"; export const a = file;',
    ],
    ["a pack brings a library", "rules/county/desk.ts:1", 'import * as z from "zod"; export const a = z;'],
  ],
  "a relative import ends in .js and leads to a file": [
    ["an import without .js", "src/model/desk.ts:1", 'import { label } from "../codes/label"; export const a = label;'],
    [
      "an import that leads nowhere",
      "src/model/desk.ts:1",
      'import { a } from "../codes/nothing.js"; export const b = a;',
    ],
  ],
};

describe("the floor laws", () => {
  it("are kept by the sound house", () => {
    expect(floorLaws.flatMap((law) => placesOf(law, soundHouse({})))).toEqual([]);
  });

  describe.each(Object.entries(planted))("%s", (name, rows) => {
    const law = floorLaws.find((known) => known.name === name);

    it.each(rows)("goes red when %s", (_what, place, text) => {
      const house = soundHouse({ [place.replace(/:\d+$/, "")]: text });
      expect(placesOf(law, house)).toEqual([place]);
    });
  });

  it("each have a planted breach", () => {
    const covered = [...Object.keys(planted)];
    expect(covered.sort()).toEqual(floorLaws.map(({ name }) => name).sort());
  });
});
