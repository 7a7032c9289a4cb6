import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { runWithHost } from "./recording-host.js";

const scratch = mkdtempSync(join(tmpdir(), "fazhi-verify-"));
afterAll(() => rmSync(scratch, { recursive: true }));

const unit = {
  "unit.yaml":
    "- { id: u, title: 某局, kind: department, level: county }\n- { id: v, title: 某所, kind: department, level: county }\n",
};
const request =
  "- { id: r, unit: u, title: 公交, receivedOn: 2024-03-01, answeredOn: 2024-05-20, extensions: [], suspensions: [] }\n";
const pack = (days: number, version = "1.0.0") => `pack: small
title: { zh: 小包, en: Small }
version: "${version}"
sources:
  rules: { title: { zh: 办法, en: Rules }, from: 2017-01-01, verified: true }
parameters:
  answer: { title: { zh: 答复期限, en: Time to answer }, values: [{ value: { count: ${days}, unit: day }, source: rules 三 }] }
`;

let folders = 0;
function folderOf(files: Readonly<Record<string, string>>): string {
  folders += 1;
  const folder = join(scratch, `data-${folders}`);
  mkdirSync(folder);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

const given = folderOf({ ...unit, "information-request.yaml": request });
const judge = ["--pack", "national-law"];

async function reportOf(change: (report: Record<string, unknown>) => void = () => {}): Promise<string> {
  const { written } = await runWithHost(["check", given, ...judge, "--as-of=2024-06-05", "--format=json"]);
  const report = JSON.parse(written) as Record<string, unknown>;
  change(report);
  folders += 1;
  const path = join(scratch, `report-${folders}.json`);
  writeFileSync(path, JSON.stringify(report));
  return path;
}

describe("fazhi verify", { timeout: 60_000 }, () => {
  it("ends with 0 where the report is what the same packs and data give, in whatever order they are written", async () => {
    const [one = "", other = ""] = unit["unit.yaml"].split("\n");
    const same = folderOf({
      "unit.yaml": `${other}\r\n# 注\r\n${one.replace("id: u, title: 某局", "title: 某局, id: u")}\r\n`,
      "information-request.yaml": request,
    });
    const { code, written } = await runWithHost(["verify", await reportOf(), same, "--language=en"]);
    expect(written).toBe("the report of 2024-06-05 is what these packs, data and this configuration give\n");
    expect(code).toBe(0);
  });

  it("names the kind of record that was changed, and what comes of it", async () => {
    const changed = folderOf({ ...unit, "information-request.yaml": request.replace("2024-05-20", "2024-03-20") });
    const { code, written } = await runWithHost(["verify", await reportOf(), changed, "--language=en"]);
    expect(code).toBe(1);
    expect(written).toContain("\n  data information-request: the records are not the same\n");
    expect(written).toMatch(/\n {2}findings: \d in the report, \d now\n/);
    expect(written).not.toContain("data unit");
    expect(written).not.toContain("configuration");
  });

  it("is Chinese to the last line", async () => {
    const changed = folderOf({ ...unit, "information-request.yaml": request.replace("2024-05-20", "2024-03-20") });
    const { written } = await runWithHost(["verify", await reportOf(), changed]);
    expect(written).toMatch(
      /^截至2024-06-05的报告与重新计算的结果不一致：\n {2}数据“政府信息公开申请”：记录与报告时不同\n/,
    );
    expect(written).toMatch(/\n {2}发现的问题：报告为 \d 项，现为 \d 项\n/);
    expect(written).not.toMatch(/[a-z]{2}/);
    const { written: same } = await runWithHost(["verify", await reportOf(), given]);
    expect(same).toBe("截至2024-06-05的报告与所给规则包、数据和配置重新计算的结果一致\n");
  });

  it("is what the text report points to, with the packs, the data and the day", async () => {
    const { written } = await runWithHost(["check", given, ...judge, "--as-of=2024-06-05"]);
    const last = written.slice(written.lastIndexOf("核对  "));
    expect(last.replaceAll(/\s+/g, "")).toMatch(
      /^核对fazhi[\d.]+.*、national-law[\d.]+#[0-9a-f]{8}、数据#[0-9a-f]{8}、配置#[0-9a-f]{8}、截至2024-06-05；.*fazhiverify/,
    );
  });

  it("names a report whose findings were changed by hand", async () => {
    const path = await reportOf((report) => {
      (report["findings"] as unknown[]).pop();
    });
    const { code, written } = await runWithHost(["verify", path, given, "--language=en"]);
    expect(code).toBe(1);
    expect(written).toMatch(/^the report of 2024-06-05 differs:\n {2}findings: \d in the report, \d now\n$/);
  });

  it("names the pack that is another one, and the configuration that is another one", async () => {
    const config = join(scratch, "fazhi.config.yaml");
    writeFileSync(config, "packs: [national-law]\nseverities: { answer-information-request-in-time: warning }\n");
    const { code, written } = await runWithHost([
      "verify",
      await reportOf(),
      given,
      "--config",
      config,
      "--language=en",
    ]);
    expect(code).toBe(1);
    expect(written).toContain("\n  pack national-law: it is another one of the same version ");
    expect(written).toContain("\n  configuration: it is not the same\n");
  });

  it("tells a parameter, and a version, of a pack in YAML", async () => {
    const path = join(scratch, "small.yaml");
    const report = join(scratch, "small.json");
    writeFileSync(path, pack(20));
    const check = ["check", given, "--pack", path, "--as-of=2024-06-05", "--format=json"];
    writeFileSync(report, (await runWithHost(check)).written);
    const verify = async () => (await runWithHost(["verify", report, given, "--pack", path, "--language=en"])).written;
    expect(await verify()).toContain("is what these packs");
    writeFileSync(path, pack(21));
    expect(await verify()).toContain("pack small: it is another one of the same version 1.0.0");
    writeFileSync(path, pack(20, "1.1.0"));
    expect(await verify()).toContain("pack small: 1.0.0 in the report, 1.1.0 now");
  });

  it.each([
    ["that is none", "{}", "is no report"],
    ["without a manifest", '{ "format": "fazhi-report" }', "holds no manifest"],
    ["that nobody can read", "{", "cannot be read"],
  ])("ends with 2 for a report %s", async (_, text, said) => {
    const path = join(scratch, "none.json");
    writeFileSync(path, text);
    const { code, complained } = await runWithHost(["verify", path, given, "--language=en"]);
    expect(code).toBe(2);
    expect(complained).toContain(said);
  });
});
