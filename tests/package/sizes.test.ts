import { readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { installAsStranger, type Stranger } from "./stranger.js";

let stranger: Stranger;
beforeAll(() => {
  stranger = installAsStranger();
});
afterAll(() => {
  if (stranger !== undefined) rmSync(stranger.folder, { recursive: true, force: true });
});

describe("what one import costs a page, in kB, minified and compressed", () => {
  it.each([
    ["a label", 'import { label } from "fazhi"; console.log(label)', 2],
    ["a day", 'import { plainDate } from "fazhi"; console.log(plainDate)', 2],
    ["the national calendar", 'import { nationalCalendar } from "fazhi/calendar"; console.log(nationalCalendar)', 7],
    ["credit codes", 'import { parseCreditCode } from "fazhi/codes"; console.log(parseCreditCode)', 16],
    ["one kind of records, with zod", 'import { Unit } from "fazhi/model"; console.log(Unit)', 38],
    ["a run", 'import { evaluate, loadDataset } from "fazhi"; console.log(evaluate, loadDataset)', 165],
    ["national law", 'import { nationalLaw } from "fazhi/rules/national-law"; console.log(nationalLaw)', 265],
    ["the plan of 2017", 'import { changji2017 } from "fazhi/rules/changji-2017"; console.log(changji2017)', 375],
  ])("%s", async (_, contents, limit) => {
    const { outputFiles } = await build({
      stdin: { contents, resolveDir: stranger.folder },
      bundle: true,
      minify: true,
      format: "esm",
      platform: "browser",
      charset: "utf8",
      logLevel: "silent",
      write: false,
    });
    const [bundle] = outputFiles;
    expect(gzipSync(bundle?.contents ?? "", { level: 9 }).length / 1000).toBeLessThanOrEqual(limit);
  });
});

describe("the package", () => {
  it("unpacks to at most 6 MB", () => {
    const sizes = readdirSync(stranger.installed, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => statSync(join(entry.parentPath, entry.name)).size);
    expect(sizes.reduce((sum, size) => sum + size, 0) / 1e6).toBeLessThanOrEqual(6);
  });

  it("holds neither maps nor sources", () => {
    const names = readdirSync(stranger.installed, { recursive: true, encoding: "utf8" });
    expect(names.filter((name) => name.endsWith(".map") || /^(src|rules)\b/.test(name))).toEqual([]);
  });
});

describe("both formats at once", () => {
  it("know each other's errors", () => {
    stranger.write({
      "both.mjs": `import { createRequire } from "node:module";
import * as modern from "fazhi";
const classic = createRequire(import.meta.url)("fazhi");
const thrown = (load) => {
  try {
    load({ unit: [{}] });
  } catch (error) {
    return error;
  }
};
console.log(
  modern.loadDataset === classic.loadDataset,
  thrown(classic.loadDataset) instanceof modern.DatasetError,
  thrown(modern.loadDataset) instanceof classic.DatasetError,
  thrown(modern.loadDataset) instanceof classic.PackError,
);
`,
    });
    expect(stranger.node("both.mjs")).toBe("false true true false\n");
  });
});
