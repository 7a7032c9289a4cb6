import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { permissionFor } from "../../src/cli/code-permission.js";
import { isPath, locatedModule } from "../../src/cli/module-loading.js";
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
  `{ name: "${name}", title: { zh: "", en: "" }, version: "1", sources: [], rules: [], indicators: [], parameters: [], entities: [], obligations: [], narratives: [], phrases: [], articles: [], changed: [], records: {}, disabled: {}, origins: new Map() }`;

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

  it.each([
    ["its name", "fazhi-pack-ours", "ours"],
    ["the name of its scope and its own", "@county/rules", "scoped"],
    ["one of its entries", "fazhi-pack-ours/2018", "ours-2018"],
    ["the name of one that is written as text", "fazhi-pack-plain", "plain"],
  ])("finds an installed package by %s", async (_, name, pack) => {
    const folder = project();
    const entry = await locatedModule(name, folder);
    expect(isPath(entry)).toBe(true);
    const isNamed = permissionFor({ names: ["@county/rules"], folder });
    expect((await loadPacks(entry, isNamed)).map((one) => one.name)).toEqual([pack]);
  });

  it("finds it from a folder below, and leaves the names of fazhi's own packs alone", async () => {
    const folder = project();
    expect(await locatedModule("fazhi-pack-ours", join(folder, "a", "b"))).toBe(
      await locatedModule("fazhi-pack-ours", folder),
    );
    expect(await locatedModule("changji-2017", folder)).toBe("changji-2017");
    expect(await locatedModule("./ours.ts", folder)).toBe(join(folder, "ours.ts"));
  });

  it("says that a package is installed and has no such entry", async () => {
    await expect(locatedModule("fazhi-pack-ours/2019", project())).rejects.toThrow(
      'the package "fazhi-pack-ours" is installed and has no entry "fazhi-pack-ours/2019"',
    );
  });

  it.each([
    ["fazhi-pack-none", /^there is no pack "fazhi-pack-none"\n/],
    ["fs", /^there is no pack "fs"\n/],
    ["rules/ours", /^there is no pack "rules\/ours"\n/],
  ])("refuses %s, which is neither a pack nor installed", async (name, message) => {
    expect(await locatedModule(name, scratch)).toBe(name);
    await expect(loadPacks(name)).rejects.toThrow(message);
  });
});

const plainPack = 'pack: plain\ntitle: { zh: 本州, en: Ours }\nversion: 1.0.0\nextends: ["@county/rules"]\n';

/** A folder in which packages with packs are installed: one for ECMAScript modules alone, one of text that takes over another. */
function project(): string {
  const folder = mkdtempSync(join(scratch, "project-"));
  const files = {
    "fazhi-pack-ours/package.json": JSON.stringify({
      name: "fazhi-pack-ours",
      exports: { ".": { import: "./pack.mjs" }, "./2018": "./later.mjs" },
    }),
    "fazhi-pack-ours/pack.mjs": `export const ours = ${pack("ours")};`,
    "fazhi-pack-ours/later.mjs": `export const ours = ${pack("ours-2018")};`,
    "fazhi-pack-plain/package.json": JSON.stringify({ name: "fazhi-pack-plain", exports: { ".": "./pack.yaml" } }),
    "fazhi-pack-plain/pack.yaml": plainPack,
    "@county/rules/package.json": JSON.stringify({ name: "@county/rules", main: "pack.cjs" }),
    "@county/rules/pack.cjs": `exports.scoped = ${pack("scoped")};`,
  };
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, "node_modules", path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return folder;
}
