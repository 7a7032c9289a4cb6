import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { watchResults } from "../../src/cli/result-stream.js";
import { writeWholeFiles } from "../../src/cli/whole-file.js";
import { runWithHost } from "./recording-host.js";

const scratch = mkdtempSync(join(tmpdir(), "fazhi-whole-"));
let folder: string;
const at = (name: string): string => join(folder, name);

beforeEach(() => {
  folder = mkdtempSync(join(scratch, "case-"));
});

afterAll(() => {
  rmSync(scratch, { recursive: true, force: true });
});

describe("files are written whole or not at all", () => {
  it("over what was there, with its permissions, and through a link to it", () => {
    writeFileSync(at("report.txt"), "of yesterday");
    chmodSync(at("report.txt"), 0o640);
    symlinkSync("report.txt", at("newest.txt"));
    writeWholeFiles([[at("newest.txt"), "of today"]]);
    expect(readFileSync(at("report.txt"), "utf8")).toBe("of today");
    expect(statSync(at("report.txt")).mode & 0o777).toBe(0o640);
    expect(readdirSync(folder).sort()).toEqual(["newest.txt", "report.txt"]);
  });

  it("leaving everything as it was when one of them cannot be written", () => {
    writeFileSync(at("one.json"), "1");
    expect(() =>
      writeWholeFiles([
        [at("one.json"), "2"],
        [at("missing/two.json"), "2"],
      ]),
    ).toThrow(/ENOENT/);
    expect(readFileSync(at("one.json"), "utf8")).toBe("1");
    expect(readdirSync(folder)).toEqual(["one.json"]);
  });

  it("leaving no draft behind when the place is a folder", () => {
    mkdirSync(at("report.txt"));
    expect(() => writeWholeFiles([[at("report.txt"), "of today"]])).toThrow();
    expect(readdirSync(folder)).toEqual(["report.txt"]);
  });
});

const isFull = existsSync("/dev/full");

describe.skipIf(!isFull)("a full disk", { timeout: 30_000 }, () => {
  it.each<readonly [string, readonly string[]]>([
    ["a report", ["check", "FOLDER", "--pack=national-law", "--output=/dev/full"]],
    ["a baseline", ["check", "FOLDER", "--pack=national-law", "--fail-on=never", "--save-baseline=/dev/full"]],
  ])("is told in one line when it takes %s", async (_, given) => {
    writeFileSync(at("unit.yaml"), "[]");
    const { code, complained } = await runWithHost(given.map((one) => (one === "FOLDER" ? folder : one)));
    expect(code).toBe(2);
    expect(complained).toMatch(/^fazhi: the (result|baseline) could not be written to "\/dev\/full": ENOSPC[^\n]*\n$/);
  });
});

describe("the stream of results", () => {
  it.each([
    ["a closed pipe", { code: "EPIPE", message: "write EPIPE" }, "whoever read it has stopped"],
    ["a full disk", { code: "ENOSPC", message: "ENOSPC: no space left" }, "ENOSPC: no space left"],
  ])("says once that it does not take them: %s", (_, error, reason) => {
    const said: string[] = [];
    const stream = new PassThrough();
    const results = watchResults(stream, (one) => said.push(one));
    expect(results.hasFailed()).toBe(false);
    for (let time = 0; time < 2; time += 1) stream.emit("error", Object.assign(new Error(error.message), error));
    expect(results.hasFailed()).toBe(true);
    expect(said).toEqual([`fazhi: the result could not be written: ${reason}\n`]);
  });
});
