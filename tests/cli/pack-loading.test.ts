import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadPacks } from "../../src/cli/pack-loading.js";
import { builtinPackNames } from "../../src/cli/package-facts.js";

let scratch: string;

beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), "fazhi-packs-"));
});

afterAll(() => {
  rmSync(scratch, { recursive: true, force: true });
});

const fileOf = (name: string, text: string): string => {
  const path = join(scratch, name);
  writeFileSync(path, text);
  return path;
};

/** The text of a pack that needs nothing from outside. */
const pack = (name: string) =>
  `{ name: "${name}", title: { zh: "", en: "" }, version: "1", rules: [], indicators: [], parameters: [], entities: [], origins: new Map() }`;

const namesOf = async (names: string) => (await loadPacks(names)).map(({ name }) => name);

describe("loading packs", () => {
  it("finds every pack that comes with the package", async () => {
    expect(builtinPackNames).toContain("changji-2017");
    expect(await namesOf(builtinPackNames.join(","))).toEqual(builtinPackNames);
  });

  it("takes a pack named twice once", async () => {
    expect(await namesOf("changji-2017, changji-2017")).toEqual(["changji-2017"]);
  });

  it.each([
    ["JavaScript", "plain.mjs", (name: string) => `export const ours = ${pack(name)};`],
    ["TypeScript", "typed.ts", (name: string) => `enum Part { One }\nexport const ours = ${pack(name)} as object;`],
    [
      "one pack under two names",
      "twice.mjs",
      (name: string) => `export const ours = ${pack(name)};\nexport default ours;\nexport const answer = 42;`,
    ],
  ])("loads a file of %s", async (_, file, text) => {
    expect(await namesOf(fileOf(file, text("ours")))).toEqual(["ours"]);
  });

  it.each([
    ["is missing", "missing.ts", undefined, /^there is no file ".*missing\.ts" to load a pack from$/],
    [
      "exports no pack",
      "empty.mjs",
      "export const rules = [];",
      /^".*empty\.mjs" exports no pack; export what definePack gives back$/,
    ],
    [
      "exports several packs",
      "several.mjs",
      `export const a = ${pack("a")}; export const b = ${pack("b")};`,
      /^".*several\.mjs" exports 2 packs, "a", "b": export the one to run$/,
    ],
    [
      "throws",
      "throwing.mjs",
      'throw new Error("no law today");',
      /^the pack ".*throwing\.mjs" could not be loaded: no law today$/,
    ],
  ])("refuses a file that %s", async (_, name, text, message) => {
    const path = text === undefined ? join(scratch, name) : fileOf(name, text);
    await expect(loadPacks(path)).rejects.toThrow(message);
  });
});
