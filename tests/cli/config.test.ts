import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { JsonReport } from "../../src/report/json.js";
import { runWithHost } from "./recording-host.js";

let scratch: string;

beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), "fazhi-config-"));
});

afterAll(() => {
  rmSync(scratch, { recursive: true, force: true });
});

/** A pack without rules that needs nothing from outside. */
const empty = `export const ours = {
  name: "ours", title: { zh: "本州", en: "Ours" }, version: "1", sources: [], rules: [], indicators: [], parameters: [],
  entities: [], obligations: [], narratives: [], changed: [], disabled: {}, records: {}, origins: new Map(),
  calendar: { id: "national", title: { zh: "全国", en: "National" } },
};`;

const files = {
  "rules/ours.mjs": empty,
  "data/unit.yaml": "- { id: u, title: 某局, kind: department, level: prefecture }\n",
  "data/legislation-project.yaml":
    "- { id: lp, title: 市场办法, unit: u, form: government-rule, field: other, startedOn: 2017-06-12 }\n",
};

const config = "dataset: data\npacks: [changji-2017, ./rules/ours.mjs]\n";

const waiver = `waivers:
  - rule: keep-within-legislative-fields
    record: { entity: legislation-project, id: lp }
    owner: 主任
    reason: 移交有权机关
    basis: { document: 关于立法项目的批复, article: 第一条 }
    from: 2017-09-01
    expiresOn: 2017-09-30
`;

/** A folder with a pack, a dataset with one flaw, and whatever else. */
function folderOf(more: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(scratch, "place-"));
  for (const [name, text] of Object.entries({ ...files, ...more })) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

const check = (folder: string, ...more: readonly string[]) => runWithHost(["check", ...more], { folder });

describe("fazhi check with a configuration", { timeout: 30_000 }, () => {
  it.each([
    ["YAML", "fazhi.config.yaml", config],
    ["JSON", "fazhi.config.json", '{ "dataset": "data", "packs": ["changji-2017"] }'],
    ["JavaScript", "fazhi.config.mjs", 'export default { dataset: "data", packs: ["changji-2017"] };'],
    [
      "TypeScript",
      "fazhi.config.ts",
      'export default { dataset: "data", packs: ["changji-2017", "./rules/ours.mjs"] } satisfies object;',
    ],
  ])("in %s takes folder and packs from it, paths beginning where it lies", async (_, name, text) => {
    const { code, written, complained } = await check(folderOf({ [name]: text }));
    expect([code, complained]).toEqual([1, ""]);
    expect(written).toContain("某局的立法项目“市场办法”");
  });

  it("takes one that is named, wherever it lies", async () => {
    const folder = folderOf({
      "fazhi.config.yaml": "packs: []\n",
      "setup/other.yaml": "dataset: ../data\npacks: [../rules/ours.mjs, changji-2017]\n",
    });
    expect((await check(folder, "--config", "setup/other.yaml")).code).toBe(1);
  });

  it.each([
    ["severity", "severities: { keep-within-legislative-fields: notice }\n", 0],
    ["what it fails on", "failOn: never\n", 0],
    ["severity and what it fails on", "severities: { keep-within-legislative-fields: notice }\nfailOn: notice\n", 1],
    ["a rule switched off", "disabled: { keep-within-legislative-fields: 试行 }\n", 0],
    ["a waiver that holds on its last day", waiver, 0],
    ["a waiver that ended the day before", waiver.replace("2017-09-30", "2017-09-29"), 1],
    ["a waiver from tomorrow on", waiver.replace("2017-09-01", "2017-10-01").replace("2017-09-30", "2017-10-31"), 1],
  ])("heeds %s", async (_, more, code) => {
    const result = await check(folderOf({ "fazhi.config.yaml": config + more }));
    expect([result.code, result.complained]).toEqual([code, ""]);
  });

  it("gives way to what the arguments say", async () => {
    const folder = folderOf({ "fazhi.config.yaml": `${config}language: en\nfailOn: never\n` });
    expect(await check(folder)).toMatchObject({
      code: 0,
      written: expect.stringContaining("law-based") as string,
    });
    expect(await check(folder, "--language", "zh", "--fail-on", "error")).toMatchObject({
      code: 1,
      written: expect.stringContaining("某局的立法项目“市场办法”") as string,
    });
  });

  it("is not looked for where folder and packs are given", async () => {
    const folder = folderOf({ "fazhi.config.yaml": "nonsense: 1\n" });
    const given = [join(folder, "data"), "--pack", "changji-2017"];
    expect((await check(folder, ...given)).code).toBe(1);
  });

  it("saves a baseline and fails for nothing that is in it, but shows it", async () => {
    const folder = folderOf({ "fazhi.config.yaml": config });
    const file = join(folder, "baseline.json");
    const saved = await check(folder, "--save-baseline", file);
    expect([saved.code, saved.complained]).toEqual([1, `a baseline of 1 findings is in ${file}\n`]);
    expect(JSON.parse(readFileSync(file, "utf8"))).toEqual({
      takenOn: "2017-09-30",
      findings: ["national-law/keep-within-legislative-fields/lp"],
    });

    writeFileSync(join(folder, "fazhi.config.yaml"), `${config}baseline: baseline.json\n`);
    const { code, written } = await check(folder, "--format", "json");
    const report = JSON.parse(written) as JsonReport;
    expect([code, report.findings.map(({ isKnown }) => isKnown)]).toEqual([0, [true]]);

    const earlier = await check(folder, "--as-of", "2017-09-29");
    expect([earlier.code, earlier.complained]).toEqual([
      1,
      "the baseline was taken on 2017-09-30, after 2017-09-29: no finding is compared with it\n",
    ]);
  });
});

describe("fazhi check with calendars by region", { timeout: 30_000 }, () => {
  const byRegion = (region: string) => `${config}calendar: { default: national, regions: { ${region}: xinjiang } }\n`;
  const places = {
    "data/region.yaml": "- { id: '652300', title: 某州, kind: division, level: prefecture }\n",
    "data/unit.yaml": "- { id: u, title: 某局, kind: department, level: prefecture, region: '652300' }\n",
  };

  it("counts by them", async () => {
    const { code, complained } = await check(folderOf({ ...places, "fazhi.config.yaml": byRegion("'652300'") }));
    expect([code, complained]).toEqual([1, ""]);
  });

  it.each([
    [
      "a region that the dataset does not hold",
      byRegion("'652301'"),
      'a calendar is given for the region "652301", which the dataset does not hold; did you mean "652300"?',
    ],
    ["a calendar that there is none of", `${config}calendar: { regions: { '652300': xinjang } }\n`, "calendar.regions"],
  ])("refuses %s", async (_, text, message) => {
    const { code, complained } = await check(folderOf({ ...places, "fazhi.config.yaml": text }));
    expect(code).toBe(2);
    expect(complained).toContain(message);
  });
});

describe("fazhi check with notices of days off", { timeout: 30_000 }, () => {
  const plain = "dataset: data\npacks: [changji-2017]\n";
  // Invented: the real notice for 2027 was not out when this was written.
  const year = `  - year: 2027
    document: 国务院办公厅关于2027年部分节假日安排的通知
    issuedOn: 2026-11-10
    off: [2027-01-01/2027-01-03, 2027-02-05/2027-02-11, 2027-05-01/2027-05-05, 2027-10-01/2027-10-07]
    worked: [2027-02-20]
`;
  const inConfiguration = `${plain}calendar:\n  notices:\n${year.replace(/^/gm, "  ").trimEnd()}\n`;

  it.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
    ["in a configuration", { "fazhi.config.yaml": inConfiguration }, []],
    [
      "in a file that a configuration names",
      {
        "fazhi.config.yaml": `${plain}calendar: { notices: [days/2027.yaml] }\n`,
        "days/2027.yaml": `notices:\n${year}`,
      },
      [],
    ],
    [
      "in a file of the command",
      { "fazhi.config.yaml": plain, "2027.yaml": `notices:\n${year}` },
      ["--calendar", "2027.yaml"],
    ],
  ])("takes them %s and lists them among the changes", async (_, more, args) => {
    const { written, complained } = await check(folderOf(more), "--format", "json", "--as-of", "2017-09-30", ...args);
    expect(complained).toBe("");
    expect((JSON.parse(written) as JsonReport).changes).toMatchObject([{ kind: "notice", year: 2027 }]);
  });

  it.each([
    [
      "a worked Friday, with its line",
      { "fazhi.config.yaml": inConfiguration.replace("2027-02-20", "2027-02-19") },
      "fazhi.config.yaml:9  calendar.notices[0].worked[0]: 2027-02-19 is worked anyway",
    ],
    [
      "two notices that differ, in their files",
      {
        "fazhi.config.yaml": `${plain}calendar: { notices: [a.yaml, b.yaml] }\n`,
        "a.yaml": "notices:\n  - { document: 甲, issuedOn: 2026-06-01, worked: [2026-06-13] }\n",
        "b.yaml": "notices:\n  - { document: 乙, issuedOn: 2026-06-02, off: [2026-06-13] }\n",
      },
      "b.yaml:2  notices[0].off[0]: 2026-06-13 is said to be off and to be worked",
    ],
    [
      "a notice without its day",
      {
        "fazhi.config.yaml": `${plain}calendar: { notices: [a.yaml] }\n`,
        "a.yaml": "notices:\n  - { document: 甲 }\n",
      },
      "a.yaml:2  notices[0].issuedOn: expected",
    ],
    [
      "a file that is not there",
      { "fazhi.config.yaml": `${plain}calendar: { notices: [none.yaml] }\n` },
      'there is no calendar file "none.yaml"',
    ],
  ])("refuses %s", async (_, more, message) => {
    const { code, complained } = await check(folderOf(more));
    expect(code).toBe(2);
    expect(complained).toContain(message);
  });
});

describe("fazhi check with --pack beside a configuration", { timeout: 30_000 }, () => {
  const text = `${config}severities: { keep-within-legislative-fields: notice }\n`;
  const judge = (text: string, pack: string) => check(folderOf({ "fazhi.config.yaml": text }), "--pack", pack);

  it("applies the changes that are for the packs which were named, and says which are not", async () => {
    const { code, complained } = await judge(text, "demonstration-indicators");
    expect([code, complained]).toEqual([
      0,
      "not applied, because --pack leaves out the packs they are for: severities.keep-within-legislative-fields\n",
    ]);
  });

  it("says nothing where all of them are for packs which were named", async () => {
    const { code, complained } = await judge(text, "changji-2017");
    expect([code, complained]).toEqual([0, ""]);
  });

  it("refuses what is for no pack of the configuration either, with the line", async () => {
    const { code, complained } = await judge(
      `${config}disabled: { keep-within-legislative-field: 试行 }\n`,
      "national-law",
    );
    expect(code).toBe(2);
    expect(complained).toContain("fazhi.config.yaml:3  disabled.keep-within-legislative-field: the packs have no rule");
  });
});

describe("fazhi check refuses", { timeout: 30_000 }, () => {
  it.each([
    [
      "to go on without packs",
      "dataset: data\n",
      "no pack is named: give --pack=NAME,… or a configuration that lists packs",
    ],
    [
      "to go on without a dataset",
      "packs: [./rules/ours.mjs]\n",
      "no dataset is named: give FOLDER or a configuration that says where the dataset is",
    ],
    [
      "an unknown rule, with the line",
      `${config}disabled:\n  keep-within-legislative-field: 试行\n`,
      'the configuration cannot be used:\n  fazhi.config.yaml:4  disabled.keep-within-legislative-field: the packs have no rule "keep-within-legislative-field"; did you mean "keep-within-legislative-fields"?',
    ],
    [
      "a waiver without an owner, with the line",
      config + waiver.replace("    owner: 主任\n", ""),
      "the configuration cannot be used:\n  fazhi.config.yaml:4  waivers[0].owner: expected a text that is not empty; found nothing",
    ],
  ])("%s", async (_, text, message) => {
    const { code, written, complained } = await check(folderOf({ "fazhi.config.yaml": text }));
    expect([code, written, complained]).toEqual([2, "", `fazhi: ${message}\n`]);
  });

  it("a pack that is not there, with the line that names it", async () => {
    const { complained } = await check(folderOf({ "fazhi.config.yaml": "dataset: data\npacks:\n  - changji-2016\n" }));
    expect(complained).toContain('fazhi: fazhi.config.yaml:3  packs[0]: there is no pack "changji-2016"; did you mean');
  });

  it("to choose between two configurations", async () => {
    const { complained } = await check(folderOf({ "fazhi.config.yaml": config, "fazhi.config.json": "{}" }));
    expect(complained).toContain("fazhi: there are 2 configurations: say which is meant by --config\n");
  });

  it("a configuration that is not there, and a module that exports none", async () => {
    const folder = folderOf({ "other.mjs": "export const answer = 42;" });
    expect((await check(folder, "--config", "no.yaml")).complained).toBe(
      'fazhi: there is no configuration "no.yaml"\n',
    );
    expect((await check(folder, "--config", "other.mjs")).complained).toContain('"other.mjs" exports no configuration');
  });

  it("a baseline that is none", async () => {
    const folder = folderOf({
      "fazhi.config.yaml": `${config}baseline: b.json\n`,
      "b.json": '{ "takenOn": "2017-02-29", "findings": [] }',
    });
    expect((await check(folder)).complained).toContain(
      'takenOn: expected a day that exists, written YYYY-MM-DD; found "2017-02-29"',
    );
  });
});
