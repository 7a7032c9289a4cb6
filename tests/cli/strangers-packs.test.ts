import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { loadLadders } from "../../src/cli/ladder-loading.js";
import { loadScheme } from "../../src/cli/scheme-loading.js";
import { runWithHost } from "./recording-host.js";

const top = mkdtempSync(join(tmpdir(), "fazhi-strangers-"));
let folder: string;
let marker: string;

afterAll(() => {
  rmSync(top, { recursive: true, force: true });
});

const secret = "root:x:0:0:root:/root:/bin/sh";

const fileOf = (name: string, text: string): string => {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return path;
};

/** A module that leaves a trace when it runs, and exports a pack. */
const code = (): string =>
  `import { writeFileSync } from "node:fs";
writeFileSync(${JSON.stringify(marker)}, "ran");
export const evil = { name: "evil", title: { zh: "", en: "" }, version: "1", sources: [], rules: [], indicators: [], parameters: [], entities: [], calendar: { id: "national", definition: {} }, obligations: [], narratives: [], phrases: [], articles: [], changed: [], records: {}, disabled: {}, origins: new Map() };
`;

const packOf = (more: string): string =>
  `pack: county\ntitle: { zh: 县（示例）, en: County (invented) }\nversion: 1.0.0\n${more}\n`;

beforeEach(() => {
  folder = mkdtempSync(join(top, "case-"));
  marker = join(folder, "ran");
  fileOf("records/unit.yaml", "[]");
  fileOf("evil.mjs", code());
  fileOf("evil.ts", code());
  fileOf("passwd", secret);
  fileOf("passwd.yaml", secret);
  fileOf("passwd.json", secret);
  fileOf("keys.yaml", `${secret.replaceAll(":", "")}: ${secret.replaceAll(":", "-")}`);
  fileOf(
    "node_modules/fazhi-pack-evil/package.json",
    JSON.stringify({ name: "fazhi-pack-evil", exports: { ".": "./evil.mjs" } }),
  );
  fileOf("node_modules/fazhi-pack-evil/evil.mjs", code());
});

const commands: readonly (readonly [string, (pack: string) => readonly string[]])[] = [
  ["check", (pack) => ["check", join(folder, "records"), `--pack=${pack}`, "--as-of=2024-06-01"]],
  ["coverage", (pack) => ["coverage", `--pack=${pack}`]],
  ["pack check", (pack) => ["pack", "check", pack]],
  ["pack test", (pack) => ["pack", "test", pack]],
  ["pack write", (pack) => ["pack", "write", pack]],
];

describe.each(commands)("a pack in YAML from a stranger, under %s,", { timeout: 30_000 }, (_, argumentsFor) => {
  it.each([
    ["extends a module", "extends: [./evil.mjs]"],
    ["extends a module in TypeScript", "extends: [./evil.ts]"],
    ["adopts a rule of a module", "adopts: { ./evil.mjs: { some-rule: [] } }"],
    ["extends a package with code that lies beside it", "extends: [fazhi-pack-evil]"],
    ["extends a file without an ending", "extends: [./passwd]"],
    ["extends a text that is no pack", "extends: [./passwd.yaml]"],
    ["extends a JSON that is none", "extends: [./passwd.json]"],
    ["extends a text with keys that is no pack", "extends: [./keys.yaml]"],
  ])("runs nothing and shows nothing of another file when it %s", async (_what, more) => {
    const pack = fileOf("county.yaml", packOf(more));
    const { code: exit, complained, written } = await runWithHost([...argumentsFor(pack)]);
    expect(exit).toBe(2);
    expect(existsSync(marker)).toBe(false);
    expect(complained + written).not.toMatch(/root/);
    expect(complained).toMatch(/is code or no pack|is no pack/);
  });
});

describe("code", { timeout: 30_000 }, () => {
  const checks = (...more: readonly string[]) =>
    runWithHost(["check", join(folder, "records"), "--as-of=2024-06-01", ...more]);

  it.each([
    ["--code", () => [`--code=${join(folder, "evil.mjs")}`, `--pack=${join(folder, "county.yaml")}`]],
    ["--pack", () => [`--pack=${join(folder, "county.yaml")}`, `--pack=${join(folder, "evil.mjs")}`]],
    [
      "the configuration's code",
      () => [`--config=${fileOf("own/fazhi.config.yaml", "packs: [../county.yaml]\ncode: [../evil.mjs]")}`],
    ],
    [
      "the configuration's packs",
      () => [`--config=${fileOf("own/fazhi.config.yaml", "packs: [../county.yaml, ../evil.mjs]")}`],
    ],
  ])("runs for a pack in YAML once the caller names it by %s", async (_, argumentsHere) => {
    fileOf("county.yaml", packOf("extends: [./evil.mjs]"));
    expect(await checks(...argumentsHere())).toMatchObject({ code: 0 });
    expect(existsSync(marker)).toBe(true);
  });

  it.each([
    ["a pack", () => [`--pack=${join(folder, "passwd")}`], /passwd" is no pack/],
    ["a pack in YAML", () => [`--pack=${join(folder, "keys.yaml")}`], /keys\.yaml" is no pack/],
    ["a configuration", () => [`--config=${join(folder, "passwd")}`], /passwd" is no configuration/],
    [
      "a baseline",
      () => [`--config=${fileOf("fazhi.config.yaml", "packs: [national-law]\nbaseline: passwd.json")}`],
      /it is no JSON/,
    ],
  ])("is not what a file holds that is named as %s and is none; nothing of it is shown", async (_, args, message) => {
    const { code: exit, complained, written } = await checks(...args());
    expect(exit).toBe(2);
    expect(complained).toMatch(message);
    expect(complained + written).not.toMatch(/root/);
  });

  it("is not what a file holds that is named as a scheme or a ladder and is none", async () => {
    await expect(loadScheme(join(folder, "passwd.json"))).rejects.toThrow(/could not be loaded: it is no JSON$/);
    await expect(loadLadders(join(folder, "passwd"))).rejects.toThrow(/passwd" is no ladder: a file of code ends in/);
  });
});
