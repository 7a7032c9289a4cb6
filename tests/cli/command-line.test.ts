import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import packageJson from "../../package.json" with { type: "json" };
import { builtinEntities } from "../../src/model/dataset/builtin-entities.js";
import { runWithHost } from "./recording-host.js";

let scratch: string;

beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), "fazhi-command-"));
});

afterAll(() => {
  rmSync(scratch, { recursive: true, force: true });
});

describe("fazhi", () => {
  it.each([["--help"], ["-h"], ["help"]])("%s names the commands", async (flag) => {
    const { code, written } = await runWithHost([flag]);
    expect(code).toBe(0);
    expect(written).toContain("USAGE fazhi check|due|explain|compare|verify|coverage|assess|packs|rule|schema|pack ");
  });

  it.each([["check"], ["explain"], ["coverage"], ["packs"], ["rule"], ["schema"], ["pack test"]])(
    "%s --help says what it takes, without colours",
    async (name) => {
      const { code, written } = await runWithHost([name, "--help"]);
      expect(code).toBe(0);
      expect(written).toContain(`USAGE fazhi ${name}`);
      expect(written).not.toContain("\u001b");
    },
  );

  it.each([["--version"], ["-v"]])("%s is the package's", async (flag) => {
    expect(await runWithHost([flag])).toEqual({ code: 0, written: `${packageJson.version}\n`, complained: "" });
  });

  it("without a command shows the help where errors go", async () => {
    const { code, written, complained } = await runWithHost([]);
    expect([code, written]).toEqual([2, ""]);
    expect(complained).toContain("COMMANDS");
  });

  it.each([
    ["chek", 'fazhi: there is no command "chek"; did you mean "check"?\n'],
    ["toString", 'fazhi: there is no command "toString"; see fazhi --help\n'],
    ["pack chek", 'fazhi: there is no command "pack chek"; did you mean "pack check"?\n'],
    ["pack", 'fazhi: there is no command "pack"; did you mean "packs"?\n'],
  ])("refuses the command %s", async (name, complained) => {
    expect(await runWithHost(name.split(" "))).toEqual({ code: 2, written: "", complained });
  });
});

interface Schema {
  readonly properties: Readonly<Record<string, { readonly properties: object }>>;
}

describe("fazhi schema", () => {
  it("writes a schema for each entity, configurations, packs and their tests, and says how many", async () => {
    const folder = join(scratch, "new", "schema");
    const { code, written } = await runWithHost(["schema", "--out", folder]);
    expect([code, written]).toEqual([0, `${builtinEntities.length + 4} schemas are in ${folder}\n`]);
    const names = [...builtinEntities.map(({ name }) => name), "config", "pack", "pack-tests", "plan-county"];
    expect(readdirSync(folder).sort()).toEqual(names.map((name) => `${name}.json`).sort());
    const schema = JSON.parse(readFileSync(join(folder, "normative-document.json"), "utf8")) as { $id: string };
    expect(schema.$id).toBe("normative-document.json");
    const config = JSON.parse(readFileSync(join(folder, "config.json"), "utf8")) as Schema;
    expect(config.properties["severities"]?.properties).toHaveProperty("conclude-reconsideration-in-time");
  });

  it("writes one for a pack's own kind of records, and knows its rules by id", async () => {
    const pack = fileURLToPath(new URL("camel-pack.mjs", import.meta.url));
    const folder = join(scratch, "camels");
    const { code, written } = await runWithHost(["schema", "--out", folder, "--pack", pack]);
    expect([code, written]).toEqual([0, `${builtinEntities.length + 5} schemas are in ${folder}\n`]);
    const read = (name: string) => JSON.parse(readFileSync(join(folder, `${name}.json`), "utf8")) as Schema;
    expect(Object.keys(read("camel-pasture").properties)).toEqual(["id", "unit"]);
    const { properties } = read("config");
    expect(properties["severities"]?.properties).toHaveProperty("name-keeper");
    expect(readFileSync(join(folder, "pack.json"), "utf8")).toContain('"camel-pasture"');
    expect(properties["severities"]?.properties).toHaveProperty("conclude-reconsideration-in-time");
  });

  it("says why it could not", async () => {
    const file = join(scratch, "file");
    writeFileSync(file, "");
    const { code, complained } = await runWithHost(["schema", "--out", file]);
    expect(code).toBe(2);
    expect(complained).toMatch(/^fazhi: the schemas could not be written to ".*": .*\n$/);
  });
});
