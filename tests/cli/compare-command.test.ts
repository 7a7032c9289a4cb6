import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runWithHost } from "./recording-host.js";

const example = fileURLToPath(new URL("../../examples/changji-2017", import.meta.url));

let scratch: string;
const at = (name: string): string => join(scratch, name);
beforeAll(async () => {
  scratch = mkdtempSync(join(tmpdir(), "fazhi-compare-"));
  for (const day of ["2017-06-30", "2017-09-30"])
    await runWithHost([
      "check",
      example,
      "--pack=changji-2017",
      "--as-of",
      day,
      "--format=json",
      "--output",
      at(`${day}.json`),
    ]);
}, 60_000);
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

describe("fazhi compare", () => {
  it("tells what a quarter brought, and ends with 1 when something new was found", async () => {
    const { code, written } = await runWithHost(["compare", at("2017-06-30.json"), at("2017-09-30.json")]);
    expect(code).toBe(1);
    expect(written).toMatch(/^两份报告的比较\n先 {4}截至2017-06-30，changji-2017/);
  });

  it("ends with 0 where nothing is new", async () => {
    const same = at("2017-09-30.json");
    const { code, written } = await runWithHost(["compare", same, same, "--language=en", "--format=json"]);
    expect([code, JSON.parse(written).opened]).toEqual([0, []]);
  });

  it.each(["none.json", "other.json"])("refuses %s in one line", async (file) => {
    writeFileSync(at("other.json"), "[]");
    const { code, complained } = await runWithHost(["compare", at(file), at("2017-09-30.json")]);
    expect([code, complained.trimEnd().split("\n").length]).toEqual([2, 1]);
  });
});
