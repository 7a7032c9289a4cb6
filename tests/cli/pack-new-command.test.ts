import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import packageJson from "../../package.json" with { type: "json" };
import { runWithHost } from "./recording-host.js";

let scratch: string;

beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), "fazhi-new-pack-"));
});

afterAll(() => {
  rmSync(scratch, { recursive: true, force: true });
});

const begin = (folder: string, ...raw: readonly string[]) => runWithHost(["pack", "new", ...raw], { folder });
const newFolder = (): string => mkdtempSync(join(scratch, "place-"));
const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();

const pages = [".gitignore", "README.md", "README.zh-CN.md", "package.json"];
const kinds = [
  [
    "typescript",
    [
      ...pages,
      ...["src/document-filing.ts", "src/obligations.ts", "src/pack.ts", "src/parameters.ts", "src/sources.ts"],
      ...["tests/document-filing.test.ts", "tsconfig.json", "tsup.config.ts"],
    ],
  ],
  ["yaml", [...pages, "pack.tests.yaml", "pack.yaml"]],
] as const;

describe("fazhi pack new", () => {
  it.each(kinds)("as %s writes a package and names the next commands", async (as, files) => {
    const folder = newFolder();
    const { code, written, complained } = await begin(folder, "our-county", "--as", as);
    expect([code, complained]).toEqual([0, ""]);
    expect(written).toMatch(/^fazhi-pack-our-county is in fazhi-pack-our-county\. /);
    expect(written).toMatch(/\n {2}cd fazhi-pack-our-county\n {2}npm install\n {2}npm run check\n {2}npm test\n/);
    expect(filesIn(join(folder, "fazhi-pack-our-county"))).toEqual(files.toSorted());
  });

  it("writes TypeScript unless it is told otherwise", async () => {
    const folder = newFolder();
    await begin(folder, "our-county");
    expect(existsSync(join(folder, "fazhi-pack-our-county/src/pack.ts"))).toBe(true);
  });

  it.each(kinds)("as %s asks for this fazhi and the tools of its house, and names no registry", async (as) => {
    const folder = newFolder();
    await begin(folder, "class", "--as", as);
    const text = readFileSync(join(folder, "fazhi-pack-class/package.json"), "utf8");
    const manifest = JSON.parse(text) as Readonly<Record<string, Readonly<Record<string, string>>>>;
    expect(manifest).toMatchObject({ name: "fazhi-pack-class", version: "0.1.0", type: "module" });
    expect(manifest["peerDependencies"]).toEqual({ fazhi: `^${packageJson.version}` });
    expect(manifest["engines"]).toEqual(packageJson.engines);
    expect(packageJson.devDependencies).toMatchObject(manifest["devDependencies"] ?? {});
    expect(manifest).not.toHaveProperty("license");
    for (const file of filesIn(join(folder, "fazhi-pack-class")))
      expect(readFileSync(join(folder, "fazhi-pack-class", file), "utf8")).not.toContain("http");
  });

  it.each(kinds)("as %s marks what it invented as not verified and to be replaced, in both languages", async (as) => {
    const folder = newFolder();
    await begin(folder, "our-county", "--as", as);
    const texts = filesIn(folder).map((file) => readFileSync(join(folder, file), "utf8"));
    expect(texts.filter((text) => /^ +verified: false/m.test(text))).toHaveLength(1);
    expect(texts.filter((text) => text.includes("REPLACE"))).not.toHaveLength(0);
    expect(texts.filter((text) => text.includes("示例，请替换"))).not.toHaveLength(0);
  });

  it("takes a folder that is empty, even the one it is called in", async () => {
    const folder = newFolder();
    const { code, written } = await begin(folder, "our-county", "--out", ".");
    expect(code).toBe(0);
    expect(written).not.toContain("cd ");
    expect(filesIn(folder)).toContain("package.json");
  });

  it.each([
    ["a folder that holds anything", (place: string) => writeFileSync(join(place, "notes.txt"), "mine")],
    ["a folder that holds another folder", (place: string) => mkdirSync(join(place, "src"))],
  ])("writes nothing over %s", async (_, fill) => {
    const folder = newFolder();
    const place = join(folder, "fazhi-pack-our-county");
    mkdirSync(place);
    fill(place);
    const before = readdirSync(place);
    expect(await begin(folder, "our-county")).toEqual({
      code: 2,
      written: "",
      complained:
        'fazhi: "fazhi-pack-our-county" is there already and nothing is written over: name another folder by --out=DIR\n',
    });
    expect(readdirSync(place)).toEqual(before);
  });

  it("writes nothing over a file", async () => {
    const folder = newFolder();
    writeFileSync(join(folder, "place"), "mine");
    expect((await begin(folder, "our-county", "--out", "place")).complained).toContain('"place" is there already');
    expect(readFileSync(join(folder, "place"), "utf8")).toBe("mine");
  });

  it.each([
    ["Our-County", 'fazhi: "Our-County" is no name of a pack: lower-case letters, digits and hyphens, such as'],
    ["our county", 'fazhi: "our county" is no name of a pack'],
    ["../ours", 'fazhi: "../ours" is no name of a pack'],
    ["本县", 'fazhi: "本县" is no name of a pack'],
    ["2026", 'fazhi: "2026" is no name of a pack'],
    ["fazhi-pack-ours", "fazhi: the package is called fazhi-pack-NAME by itself: give the name alone, ours\n"],
    ["national-law", 'fazhi: a pack called "national-law" comes with fazhi\n'],
  ])("refuses the name %s", async (name, complaint) => {
    const folder = newFolder();
    const { code, complained } = await begin(folder, name);
    expect(code).toBe(2);
    expect(complained).toContain(complaint);
    expect(readdirSync(folder)).toEqual([]);
  });

  it.each([
    [["pack", "new"], "fazhi: pack new needs NAME; see fazhi pack new --help\n"],
    [
      ["pack", "new", "ours", "--as", "yamll"],
      'fazhi: --as is one of typescript, yaml, not "yamll"; did you mean "yaml"?\n',
    ],
  ])("refuses the arguments %j", async (raw, complaint) => {
    expect(await runWithHost(raw, { folder: newFolder() })).toEqual({ code: 2, written: "", complained: complaint });
  });
});
