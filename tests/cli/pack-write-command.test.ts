import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { runWithHost } from "./recording-host.js";

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "fazhi-pack-write-"));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const write = (...raw: readonly string[]) => runWithHost(["pack", "write", ...raw], { folder });

describe("fazhi pack write", { timeout: 30_000 }, () => {
  it("shows a pack as YAML, and says apart what it leaves out", async () => {
    const { code, written, complained } = await write("changji-2017", "--language", "en");
    expect(code).toBe(0);
    expect(written).toMatch(/^# yaml-language-server: .*\n\npack: changji-2017\ntitle: \{ zh: 昌吉州/);
    expect(complained).toMatch(/^left out:\n {2}keep-cancelled-item-cancelled: it is a program/);
  });

  it("names the packs of fazhi that it takes rules from, or writes these rules out", async () => {
    const [short, whole] = [await write("changji-2017"), await write("changji-2017", "--taken-over", "written")];
    expect(Object.keys(parse(short.written).adopts)).toEqual(["national-law"]);
    expect(parse(whole.written)).not.toHaveProperty("adopts");
    expect(Object.keys(parse(whole.written).rules)).toContain("conclude-reconsideration-in-time");
  });

  it("writes to a new file, and over none", async () => {
    const first = await write("demonstration-indicators", "--out", "ours.yaml");
    const text = readFileSync(join(folder, "ours.yaml"), "utf8");
    expect([first.code, first.written, parse(text).pack]).toEqual([0, "", "demonstration-indicators"]);
    writeFileSync(join(folder, "ours.yaml"), "pack: ours\n");
    const second = await write("demonstration-indicators", "--out", "ours.yaml");
    expect([second.code, second.complained]).toEqual([
      2,
      'fazhi: "ours.yaml" is there already and nothing is written over: name another file by --out=FILE\n',
    ]);
    expect(readFileSync(join(folder, "ours.yaml"), "utf8")).toBe("pack: ours\n");
  });

  it.each(["changji-2017", "national-law", "demonstration-indicators"])(
    "writes %s so that it can be used",
    async (name) => {
      await write(name, "--out", `${name}.yaml`);
      const checked = await runWithHost(["pack", "check", join(folder, `${name}.yaml`), "--language", "en"], {
        folder,
      });
      expect([checked.code, checked.complained]).toEqual([0, ""]);
    },
  );

  it("guesses which pack was meant", async () => {
    expect((await write("changji-2016")).complained).toContain('did you mean "changji-2017"?');
  });
});
