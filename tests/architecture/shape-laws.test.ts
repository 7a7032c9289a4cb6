import { describe, expect, it } from "vitest";
import { shapeLaws } from "./shape-laws.js";
import { type PlantedBreaches, placesOf, soundHouse } from "./sound-house.js";

const planted: PlantedBreaches = {
  "no inner barrels": [
    ["an index in a room", "src/model/index.ts:1", "export const a = 1;"],
    ["a barrel by another name", "src/model/desk.ts:1", 'export { Task } from "./task.js";'],
  ],
  "what is passed on is named": [
    ["everything is passed on", "src/model/desk.ts:2", 'export const a = 1;\nexport * from "./task.js";'],
    [
      "everything is passed on under a name",
      "src/model/desk.ts:2",
      'export const a = 1;\nexport * as b from "./task.js";',
    ],
  ],
  "no room and no file without a name of its own": [
    ["a room for helpers", "src/engine/helpers/desk.ts", "export const a = 1;"],
    ["a file of types", "src/engine/types.ts", "export const a = 1;"],
    ["helpers among the tests", "tests/engine/utils.ts", "export const a = 1;"],
  ],
  "no default exports": [
    ["a default export", "src/model/desk.ts:1", "export default function desk() {}"],
    ["a default value", "src/model/desk.ts:2", "const a = 1;\nexport default a;"],
    ["a default export in disguise", "src/model/desk.ts:2", "const a = 1;\nexport { a as default };"],
  ],
  "no message is searched or taken apart": [
    [
      "the message of an error is searched",
      "src/engine/desk.ts:1",
      'export const a = (error: Error) => error.message.includes("day");',
    ],
    [
      "a pattern is tried on the English of a message",
      "src/engine/desk.ts:1",
      "export const a = (problem: { message: { en: string } }) => /day/.test(problem.message.en);",
    ],
    [
      "the text of a problem is cut",
      "src/engine/desk.ts:1",
      'declare const problemText: (code: string) => string; export const a = problemText("a").split(";");',
    ],
  ],
  "no file is longer than 300 lines": [
    ["a file that has grown too long", "src/model/desk.ts:300", "export const a = 1;\n".repeat(301)],
  ],
};

describe("the shape laws", () => {
  it("are kept by the sound house", () => {
    expect(shapeLaws.flatMap((law) => placesOf(law, soundHouse({})))).toEqual([]);
  });

  describe.each(Object.entries(planted))("%s", (name, rows) => {
    const law = shapeLaws.find((known) => known.name === name);

    it.each(rows)("goes red when %s", (_what, place, text) => {
      const house = soundHouse({ [place.replace(/:\d+$/, "")]: text });
      expect(placesOf(law, house)).toEqual([place]);
    });
  });

  it.each([
    [
      "two files use each other",
      'import { b } from "./two.js"; export const a = () => b;',
      'import { a } from "./one.js"; export const b = () => a;',
    ],
    [
      "two files use each other's types",
      'import type { B } from "./two.js"; export type A = B;',
      'import type { A } from "./one.js"; export type B = A;',
    ],
  ])("go red when %s", (_, one, two) => {
    const house = soundHouse({ "src/model/one.ts": one, "src/model/two.ts": two });
    const law = shapeLaws.find(({ name }) => name === "no import cycles, of values or of types");
    expect(placesOf(law, house)).toEqual(["src/model/one.ts"]);
  });

  it("let a door pass on a family under one name", () => {
    const house = soundHouse({ "src/index.ts": 'export * as task from "./model/task.js";\n' });
    const law = shapeLaws.find(({ name }) => name === "what is passed on is named");
    expect(placesOf(law, house)).toEqual([]);
  });

  it("go red when a folder is too crowded, and not when its rooms hold them", () => {
    const files = (folder: string, count: number) =>
      Object.fromEntries(
        Array.from({ length: count }, (_, at) => [`src/model/${folder}f${at}.ts`, "export const a = 1;"]),
      );
    const law = shapeLaws.find(({ name }) => name === "no folder of src holds more than 35 files");
    expect(placesOf(law, soundHouse({ ...files("", 34), ...files("plan/", 34) }))).toEqual([]);
    expect(placesOf(law, soundHouse(files("", 36)))).toEqual(["src/model"]);
  });

  it("each have a planted breach", () => {
    const covered = [
      ...Object.keys(planted),
      "no folder of src holds more than 35 files",
      "no import cycles, of values or of types",
    ];
    expect(covered.sort()).toEqual(shapeLaws.map(({ name }) => name).sort());
  });
});
