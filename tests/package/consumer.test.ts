import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { isBuiltin } from "node:module";
import { dirname, join } from "node:path";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import packageJson from "../../package.json" with { type: "json" };
import { top } from "../architecture/project.js";
import { loadWithoutNode } from "./browser-like.js";
import { installAsStranger, type Stranger } from "./stranger.js";

const entries = Object.entries(packageJson.exports).flatMap(([name, target]) =>
  typeof target === "string" ? [] : [name.replace(/^\./, "fazhi")],
);
const packs = entries.filter((name) => name.startsWith("fazhi/rules/"));
const example = "node_modules/fazhi/examples/changji-2017";
const check = ["check", example, "--pack", "changji-2017", "--as-of", "2017-09-30", "--fail-on", "never"];

const ownPack = `
import {
  defineDeadline,
  definePack,
  defineParameter,
  defineSource,
  label,
  plainDate,
  type PlainDate,
  workingDays,
} from "fazhi";
import { Proposal } from "fazhi/model";

const rules = defineSource({
  id: "own-rules",
  title: label("本县办理办法", "Our rules"),
  inForce: { from: plainDate("2017-01-01") },
  verified: true,
});
const period = defineParameter({
  id: "reply-period",
  title: label("答复期限", "Time to reply"),
  values: [{ value: workingDays(30), source: rules.clause("第三条") }],
});
const reply = defineDeadline({
  id: "reply-to-proposal-in-time",
  title: label("按期答复", "Reply in time"),
  about: Proposal,
  severity: "error",
  source: rules.clause("第三条"),
  starts: (proposal) => proposal.assignedOn,
  within: (_, { parameter }) => parameter(period),
  fulfilled: (proposal) => proposal.repliedOn,
  late: label("应于{due}前答复，{fulfilled}才答复。", "Due on {due}, replied on {fulfilled}."),
  overdue: label("应于{due}前答复。", "Due on {due}."),
});
export const ourPack = definePack({
  name: "ours",
  title: label("本县", "Ours"),
  version: "1.0.0",
  sources: [rules],
  parameters: [period],
  rules: [reply],
});
`;

let stranger: Stranger;

beforeAll(() => {
  stranger = installAsStranger();
});

afterAll(() => {
  if (stranger !== undefined) rmSync(stranger.folder, { recursive: true, force: true });
});

describe("a stranger who installs the package", () => {
  it("imports every entry from ECMAScript modules and requires it from CommonJS, with the same names", () => {
    const print = "console.log(JSON.stringify(Object.keys(entry).filter((name) => name !== 'default').sort()));";
    for (const [index, entry] of entries.entries()) {
      stranger.write({
        [`imported-${index}.mjs`]: `import * as entry from "${entry}";\n${print}\n`,
        [`required-${index}.cjs`]: `const entry = require("${entry}");\n${print}\n`,
      });
      const imported = JSON.parse(stranger.node(`imported-${index}.mjs`)) as string[];
      expect(JSON.parse(stranger.node(`required-${index}.cjs`))).toEqual(imported);
      expect(imported.length).toBeGreaterThan(0);
    }
  });

  it.each([
    ["node16", "node16"],
    ["nodenext", "nodenext"],
    ["preserve", "bundler"],
  ])("compiles against every entry with the modules of %s, resolved as %s", (module, moduleResolution) => {
    const imports = entries.map((entry, index) => `import * as entry${index} from "${entry}";\n`).join("");
    const uses = `
import { type PlainDate, plainDate } from "fazhi";
export const day: PlainDate = plainDate("2017-04-01");
// @ts-expect-error: a text is no day until it was read
export const text: PlainDate = "2017-04-01";
export const all = [${entries.map((_, index) => `entry${index}`).join(", ")}];
`;
    const compilerOptions = { module, moduleResolution, target: "es2022", strict: true, noEmit: true, types: [] };
    stranger.write({
      "typed/tsconfig.json": JSON.stringify({ compilerOptions, files: ["modern.mts", "classic.cts"] }),
      "typed/modern.mts": imports + uses,
      "typed/classic.cts": imports + uses,
    });
    expect(stranger.node(`${top}node_modules/typescript/bin/tsc`, "-p", "typed")).toBe("");
  });

  it("finds the command in the project's bin folder", () => {
    expect(existsSync(join(stranger.folder, "node_modules/.bin/fazhi"))).toBe(true);
    expect(stranger.node("node_modules/.bin/fazhi", "--help")).toContain("fazhi");
  });

  it("judges the example that comes with the package", () => {
    expect(stranger.node("node_modules/.bin/fazhi", ...check)).not.toBe("");
  });

  it("judges it by a pack of the stranger's own, written in TypeScript", () => {
    stranger.write({ "our-pack.ts": ownPack });
    const report = JSON.parse(
      stranger.node(
        ...["node_modules/.bin/fazhi", "check", example, "--pack", "./our-pack.ts", "--as-of", "2017-09-30"],
        ...["--format", "json", "--fail-on", "never"],
      ),
    ) as { readonly rules: readonly { readonly rule: string; readonly records: number }[] };
    expect(report.rules.map(({ rule }) => rule)).toEqual(["reply-to-proposal-in-time"]);
    expect(report.rules[0]?.records).toBeGreaterThan(0);
  });

  it.each([
    ["nobody reads any more", "| head -n 1 >&2", "whoever read it has stopped"],
    ["goes to a full disk", "> /dev/full", "ENOSPC: no space left on device, write"],
  ])("ends with exit code 2 and one line when the result %s", (_, target, reason) => {
    // More than a pipe holds, so that it is still being written when the reader stops.
    const command = [...check, "--limit", "0", "--format", "json"].join(" ");
    const script = `{ node node_modules/.bin/fazhi ${command} 2> said.txt; echo $? > code.txt; } ${target}`;
    execFileSync("sh", ["-c", script], { cwd: stranger.folder, stdio: "ignore" });
    const held = (name: string): string => readFileSync(join(stranger.folder, name), "utf8");
    expect(held("code.txt")).toBe("2\n");
    expect(held("said.txt")).toBe(`fazhi: the result could not be written: ${reason}\n`);
  });

  it("judges it where no code may be made from strings", () => {
    const plain = stranger.node("node_modules/.bin/fazhi", ...check);
    const guarded = stranger.node("--disallow-code-generation-from-strings", "node_modules/.bin/fazhi", ...check);
    expect(guarded).toBe(plain);
  });
});

describe("the built core", () => {
  it.each(["dist/index.js", "dist/index.cjs"])("%s reaches no module of Node", (entry) => {
    expect(outsideOf(join(stranger.installed, entry)).filter(isBuiltin)).toEqual([]);
  });

  it.each(["fazhi", ...packs])("%s loads where there is no Node", (entry) => {
    const names = Object.keys(loadWithoutNode(entry, join(stranger.folder, "package.json")));
    expect(names.length).toBeGreaterThan(0);
  });

  it.each(packs)("%s leaves the engine and other packs to the package, in code and in types", (entry) => {
    const file = join(stranger.installed, "dist", entry.slice("fazhi/".length));
    for (const extension of [".js", ".cjs", ".d.ts", ".d.cts"]) {
      const outside = outsideOf(file + extension);
      expect([extension, ...outside]).toContain("fazhi");
      expect(outside.filter((name) => !/^fazhi(\/[a-z]+)?$/.test(name) && !packs.includes(name))).toEqual([]);
    }
  });

  it("names no file of the machine it was built on", () => {
    const files = ts.sys.readDirectory(join(stranger.installed, "dist"), [".js", ".cjs", ".map", ".ts", ".cts"]);
    expect(files.length).toBeGreaterThan(0);
    expect(files.filter((file) => readFileSync(file, "utf8").includes(top))).toEqual([]);
  });
});

/** The packages and modules of Node that a built file mentions, with all files of its own that it leads to. */
function outsideOf(entry: string): string[] {
  const outside = new Set<string>();
  const seen = new Set<string>();
  const waiting = [entry];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (seen.has(path)) continue;
    seen.add(path);
    for (const { fileName } of ts.preProcessFile(readFileSync(path, "utf8"), true, true).importedFiles)
      if (fileName.startsWith(".")) waiting.push(declarationOf(join(dirname(path), fileName), path));
      else outside.add(fileName);
  }
  return [...outside];
}

/** Declarations refer to each other by the name of the code: `./chunk.js` stands for `./chunk.d.ts`. */
const declarationOf = (path: string, from: string): string =>
  /\.d\.c?ts$/.test(from) ? path.replace(/\.(c?)js$/, ".d.$1ts") : path;
