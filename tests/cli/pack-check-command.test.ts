import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadPack } from "../../src/cli/pack-loading.js";
import { filingPack } from "../authoring/sample-pack.js";
import { runWithHost } from "./recording-host.js";

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "fazhi-pack-check-"));
  mkdirSync(join(folder, "county"));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const fileOf = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

const named = (name: string, more: string): string =>
  `pack: ${name}\ntitle: { zh: 县（示例）, en: "County (invented)" }\nversion: 1.0.0\n${more}\n`;

describe("fazhi pack check", { timeout: 30_000 }, () => {
  it("shows what a pack holds and which of its sources were not read in an official place", async () => {
    const text = filingPack.replace(", verified: true", "");
    const { code, written } = await runWithHost(["pack", "check", fileOf("good.yaml", text)]);
    expect(code).toBe(0);
    expect(written).toMatch(/^hongliu-2018 {2}红柳州2018年度工作要点（示例） 1\.0\.0\n {2}规则 {2}2\n/);
    expect(written).toContain("  参数  1（未经核实 1）\n");
    expect(written).toMatch(/ {2}依据 1\n {4}plan {2}红柳州2018年度工作要点（未经核实）\n$/);
  });

  it.each([
    ["zh", "没有名为“publishdOn”的字段或列表项；是否应为“publishedOn”？"],
    ["en", 'there is no field and no item "publishdOn"; did you mean "publishedOn"?'],
  ])("shows each problem with file, line and column in %s", async (language, message) => {
    const path = fileOf("bad.yaml", filingPack.replace("starts: publishedOn", "starts: publishdOn"));
    const { code, written } = await runWithHost(["pack", "check", path, `--language=${language}`]);
    expect(code).toBe(1);
    expect(written).toBe(`${path}:20:13: ${message}\n      starts: publishdOn\n              ^^^^^^^^^^\n`);
  });

  it("checks several packs, and is content when all of them are good", async () => {
    const good = fileOf("good.yaml", filingPack);
    const bad = fileOf("bad.yaml", "pack: Bad");
    expect((await runWithHost(["pack", "check", good, good])).code).toBe(0);
    const { code, written } = await runWithHost(["pack", "check", bad, good, "--language=en"]);
    expect(code).toBe(1);
    expect(written).toContain(`${bad}:1:1: "title" is missing`);
    expect(written).toContain("\n\nhongliu-2018");
  });

  it("cannot be done without a file, or for one that is not there", async () => {
    expect((await runWithHost(["pack", "check"])).code).toBe(2);
    expect(await runWithHost(["pack", "check", join(folder, "missing.yaml")])).toMatchObject({
      code: 2,
      complained: `fazhi: there is no file "${join(folder, "missing.yaml")}" to load a pack from\n`,
    });
  });
});

describe("a pack file, wherever a pack is named", { timeout: 30_000 }, () => {
  it("takes over packs that come with the package, and files that lie where its paths lead", async () => {
    fileOf("good.yaml", filingPack);
    const path = fileOf(
      "county/pack.yaml",
      named("county", "extends: [../good.yaml]\nadopts: { national-law: { conclude-reconsideration-in-time: [] } }"),
    );
    const pack = await loadPack(path);
    expect(pack.rules.map(({ id }) => id)).toEqual([
      "file-document-in-time",
      "review-before-publication",
      "conclude-reconsideration-in-time",
    ]);
    expect(pack.origins.get("file-document-in-time")).toBe("hongliu-2018");
  });

  it("is told which of the packs that come with the package was most likely meant", async () => {
    const path = fileOf("misspelt.yaml", named("county", "extends: [national-lau]"));
    await expect(loadPack(path)).rejects.toThrow(
      `the pack "${path}" cannot be used:\n  ${path}:4:11: there is no pack at hand that is called "national-lau"; did you mean "national-law"?`,
    );
  });

  it("is refused with file and line where it is flawed, even deep down", async () => {
    const base = fileOf("flawed.yaml", "pack: flawed\nversion: 1.0.0");
    const path = fileOf("above.yaml", named("above", "extends: [./flawed.yaml]"));
    await expect(loadPack(path)).rejects.toThrow(`${base}:1:1: "title" is missing`);
  });

  it("is refused when it takes itself over", async () => {
    const path = fileOf("round.yaml", named("round", "extends: [./square.yaml]"));
    fileOf("square.yaml", named("square", "extends: [./round.yaml]"));
    await expect(loadPack(path)).rejects.toThrow(`takes itself over:`);
  });

  it("can be described like any other", async () => {
    const { code, written } = await runWithHost([
      "rule",
      "file-document-in-time",
      `--pack=${fileOf("good.yaml", filingPack)}`,
    ]);
    expect(code).toBe(0);
    expect(written).toContain("适用于  文件类型不是内部文件");
  });

  it("is named by a configuration, its path beginning in the folder of the configuration", async () => {
    fileOf("good.yaml", filingPack);
    const config = fileOf("fazhi.config.yaml", "packs: [good.yaml]\nlanguage: en");
    const { code, written } = await runWithHost(["coverage", `--config=${config}`]);
    expect(written).toContain("hongliu-2018");
    expect(code).toBe(0);
  });
});
