import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { displayWidth } from "../../src/render/terminal/display-width.js";
import { runWithHost } from "./recording-host.js";

let folder: string;

const province = `packs: [changji-2017]
calendar: national
language: en
severities: { conclude-reconsideration-in-time: notice }
disabled: { keep-within-legislative-fields: 本州无立法权 }
parameters:
  reconsideration-decision-period:
    - value: { count: 45, unit: day }
      source: { document: 省规定, article: 第九条, from: 1999-10-01 }
`;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "fazhi-rule-"));
  writeFileSync(join(folder, "fazhi.config.yaml"), province);
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe("fazhi packs", { timeout: 30_000 }, () => {
  it("shows what comes with fazhi where nothing else is named", async () => {
    const { code, written } = await runWithHost(["packs"]);
    expect(code).toBe(0);
    expect(written).toMatch(
      /^changji-2017 {2}昌吉州2017年依法行政工作要点 1\.0\.0\n {2}规则 {6}\d+（采自其他规则包 \d+）\n/,
    );
    expect(written).toContain("  日历      新疆维吾尔自治区工作日历\n");
    expect(written).not.toContain("未采用");
  });

  it("shows those of the configuration as it changes them, and the others apart", async () => {
    const { written } = await runWithHost(["packs"], { folder });
    expect(written).toMatch(/^changji-2017 /);
    expect(written).toMatch(/Rules {8}\d+ \(\d+ from other packs, 1 switched off\)/);
    expect(written).toContain("Calendar     National working calendar");
    expect(written).toMatch(/\nCome with fazhi and are not used:\n\nnational-law /);
  });

  it("writes the same for a program", async () => {
    const { code, written } = await runWithHost(["packs", "--format", "json"], { folder });
    const { format, version, packs } = JSON.parse(written);
    expect([code, format, version]).toEqual([0, "fazhi-packs", 1]);
    expect(packs.map((pack: { name: string; used: boolean }) => [pack.name, pack.used])).toEqual([
      ["changji-2017", true],
      ["national-law", false],
      ["demonstration-indicators", false],
    ]);
    const [{ calendar, rules, parameters, obligations }] = packs;
    expect(calendar.id).toBe("national");
    expect(rules).toContainEqual(
      expect.objectContaining({
        id: "keep-within-legislative-fields",
        disabledBecause: "本州无立法权",
        pack: "national-law",
      }),
    );
    expect(rules).toContainEqual(
      expect.objectContaining({
        id: "conclude-reconsideration-in-time",
        severity: "notice",
        form: "deadline",
        about: "reconsideration-case",
        pack: "national-law",
      }),
    );
    expect(parameters).toContainEqual(
      expect.objectContaining({ id: "reconsideration-decision-period", holds: "period", verified: false }),
    );
    expect(obligations.none).toBe(1);
  });
});

describe("fazhi rule", { timeout: 30_000 }, () => {
  it("says in sentences what a rule demands, in each version of the law", async () => {
    const { code, written } = await runWithHost(["rule", "conclude-reconsideration-in-time"]);
    expect(code).toBe(0);
    expect(written).toMatch(/^规则 {2}按期审结行政复议案件 {2}national-law\/conclude-reconsideration-in-time\n/);
    expect(written).toMatch(
      /第1版\n {4}要求 {4}凡行政复议案件，[^《]*依据 {4}《中华人民共和国行政复议法（1999年）》第三十一条/,
    );
    expect(written).toMatch(
      /第2版\n {4}要求 {4}凡行政复议案件，[^《]*依据 {4}《中华人民共和国行政复议法（2023年修订）》第六十二条/,
    );
    expect(written).toContain("完成    决定日期");
    expect(Math.max(...written.split("\n").map(displayWidth))).toBeLessThanOrEqual(100);
  });

  it("names the obligations of every pack that has the rule, and tells the rule once", async () => {
    const { written } = await runWithHost(["rule", "national-law/conclude-reconsideration-in-time"]);
    expect(written).toContain("2.16a、2.2e、REC-06");
    expect(written.match(/^规则 /gm)).toHaveLength(1);
  });

  it("shows severity, numbers and what is switched off as the configuration has them", async () => {
    const { written } = await runWithHost(["rule", "conclude-reconsideration-in-time"], { folder });
    expect(written).toContain("i Notice");
    expect(written.replace(/\s+/g, " ")).toContain(
      "= 45 days, 省规定, 第九条, in force from 1999-10-01 [not verified in an official text]",
    );
    const off = await runWithHost(["rule", "keep-within-legislative-fields"], { folder });
    expect(off.written).toContain("Switched off    本州无立法权");
  });

  it("describes an indicator and a parameter by id, the latter with who rests on it", async () => {
    const indicator = await runWithHost(["rule", "online-application-rate", "--language", "en"]);
    expect(indicator.written).toMatch(
      /^Indicator .*changji-2017\/online-application-rate\n {2}In short +Of the records “List entry”[\s\S]*\n {2}Form +Ratio\n/,
    );
    const parameter = await runWithHost(["rule", "reconsideration-decision-period"]);
    expect(parameter.written).toMatch(/用于 {2}按期审结行政复议案件 conclude-reconsideration-in-time/);
  });

  it("describes each for a program, in both languages", async () => {
    const found = async (id: string) => JSON.parse((await runWithHost(["rule", id, "--format", "json"])).written).found;
    expect(await found("conclude-reconsideration-in-time")).toEqual([
      expect.objectContaining({
        kind: "rule",
        pack: "national-law",
        title: { zh: "按期审结行政复议案件", en: expect.any(String) },
        obligations: ["2.16a", "2.2e", "REC-06", "REC-09"],
      }),
    ]);
    expect(await found("online-application-rate")).toEqual([
      expect.objectContaining({ kind: "indicator", pack: "changji-2017", form: "ratio" }),
    ]);
    const [parameter] = await found("reconsideration-decision-period");
    expect(parameter).toMatchObject({ kind: "parameter", holds: "period" });
    expect(parameter.users.map(({ id }: { id: string }) => id)).toContain("conclude-reconsideration-in-time");
  });

  it("guesses what was meant", async () => {
    const { code, complained } = await runWithHost(["rule", "conclude-reconsideration-on-time"]);
    expect(code).toBe(2);
    expect(complained).toMatch(
      /^fazhi: nothing is called "conclude-reconsideration-on-time"; the nearest are:\n {2}conclude-reconsideration-in-time\n/,
    );
  });

  it("looks only in the packs it is told", async () => {
    const { complained } = await runWithHost([
      "rule",
      "conclude-reconsideration-in-time",
      "--pack",
      "demonstration-indicators",
    ]);
    expect(complained).toContain("nothing is called");
  });
});
