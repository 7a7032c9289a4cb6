import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { loadDatasetFolder } from "../../src/doors/node.js";
import { Region } from "../../src/model/register/region.js";

const region = (id: string) => `- { id: ${id}, title: 某县, kind: division, level: county }\n`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "fazhi-dataset-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const write = (files: Readonly<Record<string, string>>): void => {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
};

describe("the folder of a dataset", () => {
  it("is read with the folders in it, in the order of the paths", async () => {
    write({ "region.yaml": region("c"), "2016/region.yaml": region("b"), "2016/north/region.yml": region("a") });
    const dataset = await loadDatasetFolder(folder);
    expect(dataset.records(Region).map(({ id }) => id)).toEqual(["a", "b", "c"]);
    expect(dataset.placeOf("region", "a")).toBe("2016/north/region.yml:1");
  });

  it("may be given as an address", async () => {
    write({ "region.yaml": region("a") });
    expect((await loadDatasetFolder(pathToFileURL(folder))).records(Region)).toHaveLength(1);
  });

  it("may hold other things, and files that are kept elsewhere", async () => {
    write({
      "README.md": "# 说明",
      "scan.pdf": "",
      ".cache/x.yaml": "x",
      ".hidden.json": "",
      "kept/here.txt": region("a"),
    });
    symlinkSync(join(folder, "kept/here.txt"), join(folder, "region.yaml"));
    symlinkSync(folder, join(folder, "again"));
    expect((await loadDatasetFolder(folder)).records(Region)).toHaveLength(1);
  });

  it("tells of what is wrong, with file and line", async () => {
    write({ "2016/region.yaml": "- id: a\n  title: ''\n  kind: division\n  level: county\n" });
    await expect(loadDatasetFolder(folder)).rejects.toThrow(
      '2016/region.yaml:2: region "a", title: expected a text that is not empty; found ""',
    );
  });

  it.each([
    [
      "a sheet beside what was read",
      "region.csv",
      'region.csv:1: region: expected a file that ends in .yaml, .yml, .json, .ndjson or .jsonl; found ".csv"',
    ],
    [
      "a copy",
      "region.2016.yaml.bak",
      'region.2016.yaml.bak:1: region: expected a file that ends in .yaml, .yml, .json, .ndjson or .jsonl; found ".bak"',
    ],
    [
      "a file without an ending",
      "region",
      "region:1: region: expected a file that ends in .yaml, .yml, .json, .ndjson or .jsonl; found a file without an ending",
    ],
    [
      "a file with the Chinese title of an entity",
      "old/区域.xlsx",
      'old/区域.xlsx:1: region: expected a file that ends in .yaml, .yml, .json, .ndjson or .jsonl; found ".xlsx"',
    ],
    ["a sheet in capitals", "UNIT.XLSX", "UNIT.XLSX:1: unit: expected a file that ends in"],
    ["a dialect of JSON", "deep/unit.json5", "deep/unit.json5:1: unit: expected a file that ends in"],
    [
      "a name with underscores",
      "information_request.csv",
      "information_request.csv:1: information-request: expected a",
    ],
    ["the sheet of a year", "unit-2016.csv", "unit-2016.csv:1: unit: expected a file that ends in"],
    ["a sheet in the plural", "licence-cases.xlsx", "licence-cases.xlsx:1: licence-case: expected a file that ends in"],
    [
      "a sheet whose name begins with a Chinese title",
      "区域2016.xlsx",
      "区域2016.xlsx:1: region: expected a file that ends in",
    ],
  ])("refuses %s, which nobody can read", async (_, path, problem) => {
    write({ "unit.yaml": "[]\n", [path]: "x" });
    await expect(loadDatasetFolder(folder)).rejects.toThrow(problem);
  });

  it("is read whatever the case of an ending", async () => {
    write({ "region.YAML": region("a"), "region.2016.Yml": region("b") });
    expect((await loadDatasetFolder(folder)).records(Region)).toHaveLength(2);
  });

  it("refuses a file that is larger than it may be, and does not read it", async () => {
    write({ "region.yaml": region("a").repeat(3), "unit.ndjson": "" });
    const size = region("a").length + 2 * "某县".length;
    await expect(loadDatasetFolder(folder, { mostBytes: 100 })).rejects.toThrow(
      `region.yaml:1: region: expected a file of no more than 100 bytes: larger ones are divided, or written as .ndjson; found ${3 * size} bytes`,
    );
    await expect(loadDatasetFolder(folder, { mostBytes: -1 })).rejects.toThrow(
      new RangeError("mostBytes: expected a number, 0 or more"),
    );
  });

  it("must exist, be a folder, hold records and let itself be read", async () => {
    await expect(loadDatasetFolder(folder)).rejects.toThrow(`the folder "${folder}" holds no .yaml`);
    const missing = join(folder, "missing");
    await expect(loadDatasetFolder(missing)).rejects.toThrow(
      `the folder "${missing}" cannot be read: it does not exist`,
    );
    write({ "region.yaml": region("a") });
    const file = join(folder, "region.yaml");
    await expect(loadDatasetFolder(file)).rejects.toThrow(`the folder "${file}" cannot be read: it is no folder`);
    symlinkSync(missing, join(folder, "unit.yaml"));
    const link = join(folder, "unit.yaml");
    await expect(loadDatasetFolder(folder)).rejects.toThrow(`the file "${link}" cannot be read: it does not exist`);
  });
});
