import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { JsonReport } from "../../src/report/json.js";
import { installAsStranger, type Stranger } from "./stranger.js";
import { type FinishedPack, openWorkshop, type Workshop } from "./workshop.js";

const hongliu = "fazhi-pack-hongliu-2018";
const typed = "fazhi-pack-our-county";
const plain = "fazhi-pack-our-town";
const command = "node_modules/.bin/fazhi";
const dataset = `node_modules/${hongliu}/dataset`;

let workshop: Workshop;
let finished: Readonly<Record<string, FinishedPack>>;
let stranger: Stranger;

beforeAll(async () => {
  workshop = openWorkshop();
  workshop.copy("examples/hongliu-2018", hongliu);
  await workshop.fazhi("pack", "new", "our-county");
  await workshop.fazhi("pack", "new", "our-town", "--as", "yaml");
  const names = [hongliu, typed, plain];
  const packs = await Promise.all(names.map((name) => workshop.finish(name)));
  finished = Object.fromEntries(names.map((name, index) => [name, packs[index]!]));
  stranger = installAsStranger(...packs.map(({ tarball }) => tarball));
}, 600_000);

afterAll(() => {
  for (const folder of [workshop?.folder, stranger?.folder])
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
});

const check = (...args: readonly string[]): JsonReport =>
  JSON.parse(stranger.node(command, "check", ...args, "--format", "json", "--fail-on", "never")) as JsonReport;

it.each([[hongliu], [typed], [plain]])("%s passes its own check where it is written", (name) => {
  expect(finished[name]?.checked).toContain("没有规则 0");
});

it(`${plain} passes its own tests, which leave nothing open`, () => {
  expect(finished[plain]?.tested).toMatch(/未通过 0\n.*没有缺口/);
});

describe.each([[hongliu], [typed]])("%s", (name) => {
  it("passes its own tests where it is written", () => {
    expect(finished[name]?.tested).toMatch(/Tests +\d+ passed \(\d+\)/);
  });

  it("is imported where it is installed by ECMAScript modules and from CommonJS, with the same names", () => {
    const print = "console.log(Object.keys(entry).filter((name) => name !== 'default').sort().join());";
    stranger.write({
      [`${name}.mjs`]: `import * as entry from "${name}";\n${print}\n`,
      [`${name}.cjs`]: `const entry = require("${name}");\n${print}\n`,
    });
    const imported = stranger.node(`${name}.mjs`);
    expect(imported).not.toBe("\n");
    expect(stranger.node(`${name}.cjs`)).toBe(imported);
  });
});

describe("a pack of a third party, installed beside fazhi", () => {
  let report: JsonReport;

  beforeAll(() => {
    report = check(dataset, "--pack", hongliu, "--as-of", "2018-06-30");
  });

  it("judges by its own number where national law has another, and says on what it rests", () => {
    const late = report.findings.find(({ rule }) => rule === "answer-information-request-in-time");
    expect(late).toMatchObject({
      pack: "national-law",
      where: { id: "ir-land" },
      due: { latest: "2018-04-17" },
      authority: [{ source: "government-information-regulations-2007" }, { source: "hongliu-plan-2018" }],
    });
  });

  it("judges records of its own kind", () => {
    const { rules, indicators } = report;
    expect(rules.filter(({ entity }) => entity === "proof-item").map(({ counts }) => counts)).toMatchObject([
      { pass: 2, pending: 1, undetermined: 1, "not-applicable": 1 },
      { pass: 2, fail: 1, "not-applicable": 2 },
      { pass: 2, fail: 1, "not-applicable": 2 },
    ]);
    expect(indicators.map(({ indicator }) => indicator)).toEqual(["proof-cancellation-rate"]);
  });

  it("is named in a configuration by its package, beside a pack of fazhi", () => {
    stranger.write({
      "office/fazhi.config.yaml": `dataset: ../${dataset}\npacks: [demonstration-indicators, ${hongliu}]\n`,
    });
    const { packs } = check("--config", "office/fazhi.config.yaml", "--as-of", "2018-06-30");
    expect(packs.map(({ name }) => name)).toEqual(["demonstration-indicators", "hongliu-2018"]);
  });

  it("has its kind of record refused by name without it", () => {
    expect(() => check(dataset, "--pack", "national-law")).toThrow(/"proof-item"/);
  });

  it("brings a schema for its records", () => {
    stranger.node(command, "schema", "--out", "schema", "--pack", hongliu);
    expect(existsSync(join(stranger.folder, "schema/proof-item.json"))).toBe(true);
  });
});

describe("a new pack, installed beside fazhi", () => {
  it.each([[typed], [plain]])("%s judges, and warns at most as long as nobody has read its source", (name) => {
    stranger.write({
      "data/unit.yaml": "- { id: u, title: 某局, kind: department, level: county }\n",
      "data/normative-document.yaml":
        "- { id: d, unit: u, title: 办法, kind: normative, publishedOn: 2025-03-03, filedOn: 2025-03-25 }\n",
    });
    const { findings } = check("data", "--pack", name, "--as-of", "2025-06-30");
    expect(findings).toMatchObject([{ severity: "warning", verified: false, due: { latest: "2025-03-24" } }]);
  });
});
