import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { stripVTControlCharacters } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { displayWidth } from "../../src/render/terminal/display-width.js";
import type { JsonReport } from "../../src/report/json.js";
import { runWithHost } from "./recording-host.js";

const example = fileURLToPath(new URL("../../examples/changji-2017", import.meta.url));
const check = ["check", example, "--pack", "changji-2017"];

let scratch: string;

beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), "fazhi-check-"));
});

afterAll(() => {
  rmSync(scratch, { recursive: true, force: true });
});

/** A folder with one unit and whatever else is stated. */
function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(scratch, "data-"));
  const unit = "- { id: u, title: 某局, kind: department, level: county }\n";
  for (const [name, text] of Object.entries({ "unit.yaml": unit, ...files })) writeFileSync(join(folder, name), text);
  return folder;
}

describe("fazhi check", { timeout: 30_000 }, () => {
  it("shows the report and ends with 1 when there are violations", async () => {
    const { code, written, complained } = await runWithHost(check);
    expect([code, complained]).toEqual([1, ""]);
    expect(written).toContain("截至    2017-09-30");
    expect(written).toMatch(/、发现的问题 ━/);
  });

  it("keeps old records whose days contradict each other where it is told to, and lists them", async () => {
    const answered = "- { id: r, unit: u, receivedOn: 2024-03-01, answeredOn: 2023-12-20 }\n";
    const judge = ["check", folderOf({ "information-request.yaml": answered }), "--pack", "national-law"];
    const line =
      'information-request.yaml:1  information-request "r", answeredOn: expected a day no earlier than receivedOn, 2024-03-01; found "2023-12-20"';
    expect(await runWithHost(judge)).toMatchObject({
      code: 2,
      complained: `fazhi: the dataset has 1 problem:\n  ${line}\n`,
    });
    const kept = await runWithHost([...judge, "--contradictory-days=unknown", "--fail-on", "never"]);
    expect([kept.code, kept.complained]).toEqual([
      0,
      `days that contradict each other, both taken as unknown (1):\n  ${line.replace("yaml:1  ", "yaml:1: ")}\n`,
    ]);
    expect(kept.written).toContain("相互矛盾的日期 ━");
    expect(kept.written.replace(/\s+/g, " ")).toContain(
      "answeredOn 2023-12-20，不应早于 receivedOn 2024-03-01 information-request.yaml:1",
    );
    const asData = await runWithHost([...judge, "--contradictory-days=unknown", "--format", "json"]);
    expect(JSON.parse(asData.written).contradictoryDays).toEqual([
      expect.objectContaining({ id: "r", path: "answeredOn", place: "information-request.yaml:1" }),
    ]);
    const config = join(dirname(judge[1] as string), `${basename(judge[1] as string)}.yaml`);
    writeFileSync(config, "packs: [national-law]\ncontradictoryDays: unknown\n");
    const configured = await runWithHost(["check", judge[1] as string, "--config", config, "--fail-on", "never"]);
    const exceptConfiguration = (text: string) => text.replace(/配置 #\w+/, "配置");
    expect(exceptConfiguration(configured.written)).toBe(exceptConfiguration(kept.written));
  });

  it.each([
    ["never", 0],
    ["error", 1],
    ["warning", 1],
    ["notice", 1],
  ])("with --fail-on %s ends with %d", async (failOn, expected) => {
    const { code } = await runWithHost([...check, "--fail-on", failOn]);
    expect(code).toBe(expected);
  });

  it("ends with 0 when nothing is found", async () => {
    const { code, written } = await runWithHost(["check", folderOf({}), "--pack", "changji-2017"]);
    expect(code).toBe(0);
    expect(written).toContain("数据中没有工作要点，不计进展。");
  });

  it("asks as of the day that it is told", async () => {
    const { written } = await runWithHost([...check, "--as-of", "2017-06-30", "--language", "en"]);
    expect(written).toMatch(/As of +2017-06-30/);
  });

  it("is as wide as the terminal", async () => {
    const { written } = await runWithHost(check, { columns: 120 });
    const widths = written.split("\n").map(displayWidth);
    expect(Math.max(...widths)).toBe(120);
  });

  it("colours only where it may, and nothing but the look changes", async () => {
    const plain = await runWithHost(check);
    const coloured = await runWithHost(check, { hasColours: true });
    expect(plain.written).not.toContain("\u001b");
    expect(stripVTControlCharacters(coloured.written)).toBe(plain.written);
  });

  it("writes JSON that a tool can read", async () => {
    const { written } = await runWithHost([...check, "--format", "json"], { hasColours: true });
    const report = JSON.parse(written) as JsonReport;
    expect(report.findings.length).toBeGreaterThan(0);
    expect(report.progress?.plan).toBe("plan-2017");
  });

  it.each([
    ["html", "<!doctype html>", "</html>\n"],
    ["markdown", "# 自治州2017年推进依法行政加快法治政府建设工作要点", "\n"],
  ])("writes %s without colours and hints for a command line", async (format, start, end) => {
    const { written } = await runWithHost([...check, "--format", format], { hasColours: true });
    expect([written.startsWith(start), written.endsWith(end)]).toEqual([true, true]);
    expect([written.includes("\u001b"), written.includes("--limit")]).toEqual([false, false]);
  });

  it("writes to a file, without colours, and says so where errors go", async () => {
    const file = join(scratch, "report.txt");
    const { written, complained } = await runWithHost([...check, "--output", file], { hasColours: true });
    expect([written, complained]).toEqual(["", `the result is in ${file}\n`]);
    expect(readFileSync(file, "utf8")).toBe((await runWithHost(check)).written);
  });
});

describe("fazhi check refuses", { timeout: 30_000 }, () => {
  const refused = async (...raw: readonly string[]) => {
    const { code, written, complained } = await runWithHost(raw);
    expect([code, written]).toEqual([2, ""]);
    expect(complained).not.toContain("    at ");
    return complained;
  };

  it("a pack that does not exist, and names those that do", async () => {
    expect(await refused("check", example, "--pack", "changji-2016")).toBe(
      `fazhi: there is no pack "changji-2016"; did you mean "changji-2017"?
  packs that come with fazhi: changji-2017, national-law, demonstration-indicators
  a pack that is installed is named by its package, one of your own by its file, such as ./rules/our-pack.ts
`,
    );
  });

  it("a folder that does not exist", async () => {
    const folder = join(scratch, "nowhere");
    expect(await refused("check", folder, "--pack", "changji-2017")).toBe(
      `fazhi: the folder "${folder}" cannot be read: it does not exist\n`,
    );
  });

  it.each([
    [
      "a day that does not exist",
      ["--as-of", "2017-02-29"],
      '--as-of: "2017-02-29" is not a day: month 2017-02 has the days 01-28',
    ],
    ["a limit that is no number", ["--limit", "many"], '--limit is a whole number from 0 on, not "many"'],
    [
      "a plan that does not exist",
      ["--plan", "plan-2016"],
      'there is no plan "plan-2016"; the dataset holds plan-2017',
    ],
  ])("%s", async (_, more, message) => {
    expect(await refused(...check, ...more)).toBe(`fazhi: ${message}\n`);
  });

  it("a dataset with flaws, each with file and line in one column", async () => {
    const folder = folderOf({
      "list.yaml": "- { id: l, kind: power, unit: v }\n",
      "normative-document.yaml": "- { id: d, title: 某办法, unit: u, kind: nonsense }\n",
    });
    const lines = (await refused("check", folder, "--pack", "changji-2017")).split("\n");
    expect(lines[0]).toBe("fazhi: the dataset has 2 problems:");
    expect(lines[1]).toBe(
      '  list.yaml:1                list "l", unit: expected the id of an existing unit; found "v"',
    );
    expect(lines[2]).toMatch(/^ {2}normative-document\.yaml:1 {2}normative-document "d", kind: expected one of /);
  });
});

describe("check of several plans", () => {
  const plan = (id: string) =>
    `- { id: ${id}, title: 要点${id}, issuer: u, issuedOn: 2017-04-01, year: 2017, startsOn: 2017-01-01, endsOn: 2017-12-31, basis: [], addressees: [] }\n`;
  const inBoth = (line: (id: string) => string) => ["p1", "p2"].map(line).join("");
  const folder = () =>
    folderOf({
      "plan.yaml": inBoth(plan),
      "unit.yaml": "- { id: u, title: 县政府, kind: government, level: county }\n",
      "section.yaml": inBoth((id) => `- { id: s-${id}, plan: ${id}, number: "1", title: 任务 }\n`),
      "task.yaml": inBoth((id) => `- { id: t-${id}, plan: ${id}, section: s-${id}, number: "1.1", title: 任务 }\n`),
      "measure.yaml": inBoth(
        (id) =>
          `- { id: m-${id}, task: t-${id}, obligation: 2.12d, kind: duty, title: 措施, leadUnit: u, supportingUnits: [], startsOn: 2017-01-01, dueOn: 2017-12-31, completion: { by: done } }\n`,
      ),
    });
  const check = (...more: readonly string[]) =>
    runWithHost(["check", folder(), "--pack", "changji-2017", "--as-of", "2017-06-30", "--fail-on", "never", ...more]);

  it("shows each in one report, what was found once", async () => {
    const { written } = await check();
    for (const title of ["要点p1", "要点p2"])
      expect(written.match(new RegExp(`■ ${title}`, "g"))?.length).toBeGreaterThan(3);
    expect(written.match(/发现的问题 ━/g)).toHaveLength(1);
  });

  it("holds each in one JSON document", async () => {
    const { progress, plans } = JSON.parse((await check("--format", "json")).written) as JsonReport;
    expect(progress).toBeNull();
    expect(plans?.map((one) => [one.plan, one.measures.map(({ measure }) => measure)])).toEqual([
      ["p1", ["m-p1"]],
      ["p2", ["m-p2"]],
    ]);
  });

  it("shows the one that is chosen alone", async () => {
    const report = JSON.parse((await check("--plan", "p2", "--format", "json")).written) as JsonReport;
    expect([report.progress?.plan, report.plans]).toEqual(["p2", undefined]);
  });
});
