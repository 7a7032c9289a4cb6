import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { changji2017Scheme } from "../../examples/changji-2017/scheme.js";
import { verifyAssessment } from "../../src/assessment/verify-assessment.js";
import type { JsonAssessment } from "../../src/report/json/assessment-json.js";
import { runWithHost } from "./recording-host.js";

const example = fileURLToPath(new URL("../../examples/changji-2017", import.meta.url));

let scratch: string;
let scheme: string;

beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), "fazhi-assess-"));
  scheme = fileOf("scheme.json", JSON.stringify(changji2017Scheme));
});

afterAll(() => {
  rmSync(scratch, { recursive: true, force: true });
});

function fileOf(name: string, text: string): string {
  const path = join(scratch, name);
  writeFileSync(path, text);
  return path;
}

const assess = (...more: readonly string[]) =>
  runWithHost(["assess", example, "--pack", "changji-2017", "--scheme", scheme, ...more]);

describe("fazhi assess", { timeout: 60_000 }, () => {
  it("shows ranks, accounts and the pack's ladder, and ends with 1 when a step is due", async () => {
    const { code, written, complained } = await assess();
    expect([code, complained]).toEqual([1, ""]);
    expect(written).toContain("一、得分、等次与排名");
    expect(written).toContain("二、逐项得分");
    expect(written).toContain("三、督促问责：2017年工作要点的督促问责");
    expect(written).toContain("截至  2017-09-30");
  });

  it("ends with 0 when told so", async () => {
    expect((await assess("--fail-on", "never")).code).toBe(0);
  });

  it("ends with 0 when no step is due", async () => {
    expect((await assess("--as-of", "2017-06-30")).code).toBe(0);
  });

  it("speaks English when told so", async () => {
    const { written } = await assess("--language", "en");
    expect(written).toContain("1. Scores, grades and ranks");
  });

  it("writes JSON to a file, from which alone it can be computed again", async () => {
    const output = join(scratch, "result.json");
    const { complained, written } = await assess("--format", "json", "--output", output);
    expect([complained, written]).toEqual([`the result is in ${output}\n`, ""]);
    const { assessment, escalations } = JSON.parse(readFileSync(output, "utf8")) as JsonAssessment;
    expect(verifyAssessment(assessment)).toEqual([]);
    expect(escalations.map(({ ladder }) => ladder.id)).toEqual(["changji-2017-ladder"]);
  });

  it("takes a scheme and a ladder from modules", async () => {
    const module = fileOf("scheme.mjs", `export const ours = ${JSON.stringify(changji2017Scheme)};\n`);
    const { code, written } = await runWithHost(
      ["assess", example, "--pack", "national-law", "--scheme", module, "--ladder", "changji-2017"].concat(
        "--pack",
        "changji-2017",
      ),
    );
    expect(code).toBe(1);
    expect(written).toContain("三、督促问责：2017年工作要点的督促问责");
  });

  it.each<[string, () => readonly string[], string]>([
    ["wants a scheme", () => ["assess", example, "--pack", "changji-2017"], "assess needs --scheme=FILE"],
    [
      "names a scheme that is not there",
      () => ["--scheme", "./nowhere.json"],
      'the scheme "./nowhere.json" could not be loaded',
    ],
    [
      "names a module that is not there",
      () => ["--scheme", "./nowhere.ts"],
      'there is no file "./nowhere.ts" to load a scheme from',
    ],
    [
      "refuses a module without a scheme",
      () => ["--scheme", fileOf("none.mjs", "export const x = 1;\n")],
      "exports no scheme",
    ],
    [
      "refuses a module of two schemes",
      () => {
        const one = JSON.stringify(changji2017Scheme);
        return ["--scheme", fileOf("two.mjs", `export const a = ${one};\nexport const b = ${one};\n`)];
      },
      "exports 2 schemes",
    ],
    [
      "says what is wrong with a scheme",
      () => ["--scheme", fileOf("bad.json", JSON.stringify({ ...changji2017Scheme, version: 1 }))],
      'the scheme "changji-2017-example" cannot be used:\n  version: ',
    ],
    [
      "names units that are not there",
      () => {
        const [group] = changji2017Scheme.groups;
        return [
          "--scheme",
          fileOf("units.json", JSON.stringify({ ...changji2017Scheme, groups: [{ ...group, units: ["nobody"] }] })),
        ];
      },
      'names units that the dataset does not hold: "nobody"',
    ],
    [
      "refuses a ladder that is none",
      () => ["--scheme", scheme, "--ladder", "national-law"],
      '"national-law" exports no ladder',
    ],
    ["refuses a limit that is none", () => ["--scheme", scheme, "--limit", "few"], "--limit is a whole number"],
  ])("%s, and ends with 2", async (_, rest, part) => {
    const given = rest();
    const raw = given[0] === "assess" ? given : ["assess", example, "--pack", "changji-2017", ...given];
    const { code, complained } = await runWithHost(raw);
    expect(code).toBe(2);
    expect(complained).toContain(part);
  });
});
