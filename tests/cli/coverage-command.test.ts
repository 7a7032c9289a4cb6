import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runWithHost } from "./recording-host.js";

let scratch: string;

beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), "fazhi-coverage-"));
});

afterAll(() => {
  rmSync(scratch, { recursive: true, force: true });
});

describe("fazhi coverage", { timeout: 30_000 }, () => {
  it("shows the account of a pack, and ends with 0 when nothing is open", async () => {
    const { code, written, complained } = await runWithHost(["coverage", "--pack", "changji-2017"]);
    expect([code, complained]).toEqual([0, ""]);
    expect(written).toContain("义务 83 项：");
    expect(written).toContain("● 规则  规范性文件按期报送备案 file-normative-document-in-time · 预警");
  });

  it("speaks English when told so", async () => {
    const { written } = await runWithHost(["coverage", "--pack", "changji-2017", "--language", "en"]);
    expect(written).toContain("83 obligations: ");
  });

  it("writes JSON when told so", async () => {
    const { code, written } = await runWithHost(["coverage", "--pack", "changji-2017", "--format", "json"]);
    expect(code).toBe(0);
    expect(JSON.parse(written)).toMatchObject({ format: "fazhi-coverage", packs: [{ pack: "changji-2017" }] });
  });

  it("ends with 1 when something is open", async () => {
    const file = join(scratch, "open-pack.ts");
    const title = { zh: "未完", en: "Open" };
    const pack = { name: "open", title, version: "1.0.0", obligations: [{ id: "1a", title, kind: "duty" }] };
    writeFileSync(
      file,
      `import { definePack } from "fazhi";\nexport const open = definePack({ ...${JSON.stringify(pack)}, sources: [], rules: [] });\n`,
    );
    const { code, written } = await runWithHost(["coverage", "--pack", file]);
    expect(code).toBe(1);
    expect(written).toContain("✗ 没有规则");
  });

  it.each([
    ["wants a pack", ["coverage"], "no pack is named: give --pack=NAME,…"],
    ["takes no folder", ["coverage", "x", "--pack", "changji-2017"], 'does not know what to do with "x"'],
    ["names the packs there are", ["coverage", "--pack", "changji-2018"], 'did you mean "changji-2017"?'],
  ])("%s, and ends with 2", async (_, raw, part) => {
    const { code, complained } = await runWithHost(raw);
    expect(code).toBe(2);
    expect(complained).toContain(part);
  });
});
