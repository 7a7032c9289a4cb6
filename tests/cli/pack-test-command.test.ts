import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { yamlPackFiles } from "../../src/authoring/scaffold/new-yaml-pack.js";
import type { PackPlan } from "../../src/authoring/scaffold/pack-plan.js";
import { runWithHost } from "./recording-host.js";

let scratch: string;

beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), "fazhi-pack-test-"));
});

afterAll(() => {
  rmSync(scratch, { recursive: true, force: true });
});

/** Tests of documents that were filed on a day, by the plan of 2017. */
const testsOf = (filedOn: string): string => `asOf: 2017-09-30
tests:
  - name: 第十五日备案，未超期
    records:
      unit: [{ id: u, title: 昌吉市政府, kind: government }]
      normative-document: [{ id: d, unit: u, kind: normative, publishedOn: 2017-05-10, filedOn: ${filedOn} }]
    expect: { file-normative-document-in-time: 符合 }
`;

function fileOf(name: string, text: string): string {
  const file = join(scratch, name);
  writeFileSync(file, text);
  return file;
}

/** A pack in another folder, as a module that passes it on. */
const passedOn = `export { camels } from ${JSON.stringify(new URL("camel-pack.mjs", import.meta.url).href)};\n`;

describe("fazhi pack test", { timeout: 60_000 }, () => {
  const builtin = ["pack", "test", "changji-2017"];

  it("runs tests of a pack that comes with fazhi, and ends with 0 when all pass", async () => {
    const file = fileOf("sound.yaml", testsOf("2017-05-25"));
    const { code, written, complained } = await runWithHost([...builtin, "--tests", file]);
    expect([code, complained]).toEqual([0, ""]);
    expect(written).toContain("测试 1 项：通过 1 · 未通过 0\n");
    expect(written).toContain("✓ 第十五日备案，未超期  第3行\n");
  });

  it("ends with 1 when one fails, in English when told so", async () => {
    const file = fileOf("failing.yaml", testsOf("2017-05-26"));
    const { code, written } = await runWithHost([...builtin, "--tests", file, "--language", "en"]);
    expect(code).toBe(1);
    expect(written).toContain(
      'the outcome shall be "pass", but it fails:\n        late, due 2017-05-25: “标题” of 昌吉市政府',
    );
  });

  it("ends with 1 for gaps only when they count", async () => {
    const file = fileOf("sound.yaml", testsOf("2017-05-25"));
    const { code } = await runWithHost([...builtin, "--tests", file, "--fail-on", "gap"]);
    expect(code).toBe(1);
  });

  it("writes JSON when told so", async () => {
    const file = fileOf("sound.yaml", testsOf("2017-05-25"));
    const { code, written } = await runWithHost([...builtin, "--tests", file, "--format", "json"]);
    expect(code).toBe(0);
    expect(JSON.parse(written)).toMatchObject({ format: "fazhi-pack-tests", report: { totals: { passed: 1 } } });
  });

  it("ends with 2 and names file, line and column of everything that is wrong with the tests", async () => {
    const file = fileOf("wrong.yaml", testsOf("2017-02-30").replace("符合", "合格"));
    const { code, written, complained } = await runWithHost([...builtin, "--tests", file]);
    expect([code, written]).toEqual([2, ""]);
    expect(complained).toContain(`${file}:6:88: 应为存在的日期，写法如2018-05-03，而不是“2017-02-30”\n`);
    expect(complained).toContain(`${file}:7:15: 应为“pass”、`);
  });

  it.each([
    ["the file", "pack.mjs", "pack.tests.yaml"],
    ["the pack", "pack.mjs", "camels.tests.yaml"],
  ])("finds tests beside a pack under the name of %s", async (_, name, beside) => {
    const folder = mkdtempSync(join(scratch, "beside-"));
    writeFileSync(join(folder, name), passedOn);
    writeFileSync(
      join(folder, beside),
      "asOf: 2017-09-30\ntests: [{ name: 一, records: { camel-pasture: [{}] }, expect: { name-keeper: fail } }]",
    );
    const { code, written, complained } = await runWithHost(["pack", "test", join(folder, name)]);
    expect([code, complained]).toEqual([0, ""]);
    expect(written).toContain("测试 1 项：通过 1 · 未通过 0\n");
  });

  it("does not choose between two files of tests", async () => {
    const folder = mkdtempSync(join(scratch, "two-"));
    writeFileSync(join(folder, "pack.mjs"), passedOn);
    for (const name of ["pack", "camels"]) writeFileSync(join(folder, `${name}.tests.yaml`), "tests: []");
    const { code, complained } = await runWithHost(["pack", "test", join(folder, "pack.mjs")]);
    expect(code).toBe(2);
    expect(complained).toContain("say which are meant by --tests=FILE");
  });

  /** A folder with a pack as it is begun by `pack new`, and what else stands in its file. */
  const yamlPack = (more: string): string => {
    const folder = mkdtempSync(join(scratch, "yaml-"));
    const { "pack.yaml": pack = "", "pack.tests.yaml": tests = "" } = yamlPackFiles({ name: "own-2025" } as PackPlan);
    writeFileSync(join(folder, "pack.yaml"), `${pack}${more}`);
    if (more === "") writeFileSync(join(folder, "pack.tests.yaml"), tests);
    return join(folder, "pack.yaml");
  };
  const ownTest =
    "tests:\n  - name: 至今没有报送\n    asOf: 2025-06-30\n    records: { normative-document: [{ publishedOn: 2025-03-03 }] }\n";

  it("runs the tests of a pack that was just begun in YAML, and finds no gap", async () => {
    const { code, written, complained } = await runWithHost(["pack", "test", yamlPack(""), "--fail-on", "gap"]);
    expect([code, complained]).toEqual([0, ""]);
    expect(written).toContain("规则 1/1 条测全 · 指标 0/0 项有测试 · 没有缺口\n");
  });

  it("runs the tests that stand in the file of a pack", async () => {
    const file = yamlPack(`${ownTest}    expect: { file-normative-document-in-time: 不符合 }\n`);
    const { code, written } = await runWithHost(["pack", "test", file]);
    expect(code).toBe(0);
    expect(written).toContain("✓ 至今没有报送");
  });

  it("names the lines of what is wrong with tests in the file of a pack", async () => {
    const file = yamlPack(`${ownTest}    expect: { file-document: 不符合 }\n`);
    const { code, written, complained } = await runWithHost(["pack", "test", file]);
    expect([code, written]).toEqual([2, ""]);
    expect(complained).toMatch(/pack\.yaml:\d+:15: 规则包中没有规则或指标“file-document”/);
  });

  it("does not choose between tests in the file of a pack and beside it", async () => {
    const file = yamlPack(`${ownTest}    expect: { file-normative-document-in-time: 不符合 }\n`);
    writeFileSync(file.replace("pack.yaml", "pack.tests.yaml"), "tests: []");
    const { code, complained } = await runWithHost(["pack", "test", file]);
    expect(code).toBe(2);
    expect(complained).toContain(`there are tests in ${file} and in `);
  });

  it("says what to write where there are no tests", async () => {
    const folder = mkdtempSync(join(scratch, "none-"));
    const file = join(folder, "pack.mjs");
    writeFileSync(file, passedOn);
    const { code, complained } = await runWithHost(["pack", "test", file]);
    expect(code).toBe(2);
    expect(complained).toContain(`write ${join(folder, "pack.tests.yaml")}`);
  });

  it.each([
    ["wants a pack", ["pack", "test"], "pack test needs PACK"],
    ["wants the tests of a pack of fazhi named", builtin, '"changji-2017" is no file beside which tests could be'],
    ["says that a file is not there", [...builtin, "--tests", "nowhere.yaml"], 'there is no file "nowhere.yaml"'],
    ["names the packs there are", ["pack", "test", "changji-2018"], 'did you mean "changji-2017"?'],
  ])("%s, and ends with 2", async (_, raw, part) => {
    const { code, complained } = await runWithHost(raw);
    expect(code).toBe(2);
    expect(complained).toContain(part);
  });
});
