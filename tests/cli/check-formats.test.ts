import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runWithHost } from "./recording-host.js";

const example = fileURLToPath(new URL("../../examples/changji-2017", import.meta.url));
const check = ["check", example, "--pack", "changji-2017", "--fail-on=never"];

let scratch: string;
beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), "fazhi-formats-"));
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));
const at = (name: string): string => join(scratch, name);

describe("fazhi check in several formats", { timeout: 60_000 }, () => {
  it("judges once and writes each format to its file", async () => {
    const wanted = { html: "a.html", xlsx: "b.xlsx", sarif: "c.sarif", "csv:due": "d.csv" };
    const given = Object.entries(wanted).flatMap(([format, file]) => ["--format", format, "--output", at(file)]);
    const { code, complained } = await runWithHost([...check, ...given]);
    expect([code, complained.split("\n").length - 1]).toEqual([0, 4]);
    expect(readFileSync(at("a.html"), "utf8")).toMatch(/^<!doctype html>/i);
    expect(readFileSync(at("b.xlsx")).subarray(0, 2).toString()).toBe("PK");
    expect(JSON.parse(readFileSync(at("c.sarif"), "utf8")).version).toBe("2.1.0");
    expect(readFileSync(at("d.csv"), "utf8")).toMatch(/^\uFEFF督办颜色,期限/);
  });

  it("knows a format by the ending of the file", async () => {
    await runWithHost([...check, "--output", at("report.md")]);
    expect(readFileSync(at("report.md"), "utf8")).toMatch(/^# /);
  });

  it("takes a format of one's own from a file of code", async () => {
    writeFileSync(
      at("mine.mjs"),
      "export const render = ({ run, due }) => String(run.findings.length > 0 && due.length > 0);\n",
    );
    expect((await runWithHost([...check, "--format", at("mine.mjs")])).written).toBe("true");
  });

  it("writes a sheet for each unit", async () => {
    const { code, complained } = await runWithHost([...check, "--format=markdown", "--unit-sheets", at("sheets")]);
    expect(code).toBe(0);
    const sheets = readdirSync(at("sheets"));
    expect(complained).toBe(`${sheets.length} results are in ${at("sheets")}\n`);
    expect(readFileSync(at("sheets/cj-hbj.md"), "utf8")).toMatch(/^# 昌吉回族自治州环境保护局：法治政府建设工作清单/);
  });

  it.each([
    ["an unknown format", ["--format=sarf"], 'there is no format "sarf"; did you mean "sarif"?'],
    [
      "several formats without files",
      ["--format=json", "--format=html"],
      "2 formats: give an --output for each --format",
    ],
    ["more files than formats", ["--format=json", "--output=a", "--output=b"], "1 formats and 2 outputs"],
    ["one file twice", ["--format=json", "--format=html", "--output=a", "--output=a"], '--output names "a" twice'],
    ["a file of bytes without a place to go", ["--format=xlsx"], "say where it goes by --output FILE"],
    ["a format that exports nothing of use", ["--format", "EMPTY"], 'exports no function "render"'],
    ["a format that fails", ["--format", "FAILS"], "failed: 没有模板"],
    [
      "a folder that is not there",
      ["--format=html", "--output", "/nowhere/at/all.html"],
      'could not be written to "/nowhere/at/all.html"',
    ],
    [
      "sheets of units as JSON",
      ["--format=json", "--unit-sheets=s"],
      "--unit-sheets goes with one --format, which is html, markdown or text",
    ],
    ["one unit and all", ["--unit=cj-hbj", "--unit-sheets=s"], "--unit and --unit-sheets exclude each other"],
    ["an unknown unit", ["--unit=cj-hbi"], 'there is no unit "cj-hbi"; did you mean "cj-hbj"?'],
    ["an unknown clause", ["--clause=9.9"], 'there is no clause "9.9"'],
    ["an unknown rule", ["--rule=file-documents"], 'there is no rule "file-documents"'],
    ["an unknown kind of record", ["--entity=units"], 'there is no kind of record "units"; did you mean "unit"?'],
  ])("refuses %s in one line", async (_, given, complaint) => {
    writeFileSync(at("EMPTY.mjs"), "export const format = 1;\n");
    writeFileSync(at("FAILS.mjs"), 'export const render = () => { throw new Error("没有模板"); };\n');
    const { code, written, complained } = await runWithHost([
      ...check,
      ...given.map((one) => (one === one.toUpperCase() ? at(`${one}.mjs`) : one)),
    ]);
    expect([code, written]).toEqual([2, ""]);
    expect(complained).toContain(complaint);
    expect(complained.trimEnd().split("\n")).toHaveLength(1);
  });

  it("leaves no file where one of several cannot be written", async () => {
    const given = ["--format=json", "--output", at("whole.json"), "--format=html", "--output", "/nowhere/x.html"];
    expect((await runWithHost([...check, ...given])).code).toBe(2);
    expect(existsSync(at("whole.json"))).toBe(false);
  });
});

describe("fazhi check of a part", { timeout: 60_000 }, () => {
  const partOf = async (...given: readonly string[]) =>
    JSON.parse((await runWithHost([...check, "--format=json", ...given])).written);

  it.each([
    [
      "one clause",
      ["--clause=2.12"],
      (one: { obligations: readonly string[] }) => one.obligations.some((id) => id.startsWith("2.12")),
    ],
    [
      "one kind of record",
      ["--entity=normative-document"],
      (one: { where: { entity: string } }) => one.where.entity === "normative-document",
    ],
    ["one unit", ["--unit=cj-hbj"], (one: { where: { unit?: string } }) => one.where.unit === "cj-hbj"],
    ["one severity", ["--severity=warning"], (one: { severity: string }) => one.severity === "warning"],
  ])("tells of %s alone, and says so", async (_, given, belongs) => {
    const whole = await partOf();
    const part = await partOf(...given);
    expect(part.findings).toEqual(whole.findings.filter(belongs));
    expect(part.findings.length).toBeGreaterThan(0);
    expect(whole.selection).toBeUndefined();
    expect(Object.keys(part.selection)).toHaveLength(1);
  });

  it("can be verified like the whole", async () => {
    await runWithHost([...check, "--unit=cj-hbj", "--format=json", "--output", at("part.json")]);
    expect(await runWithHost(["verify", at("part.json"), example])).toMatchObject({ code: 0, complained: "" });
  });

  it("says at the head of a report what alone it is of", async () => {
    expect((await runWithHost([...check, "--clause=2.12", "--severity=error"])).written).toContain(
      "范围  条款：2.12，违反；规则的判断数",
    );
  });
});
