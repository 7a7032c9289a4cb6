import { existsSync, readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import packageJson from "../../package.json" with { type: "json" };
import tsupConfig from "../../tsup.config.js";
import typedocConfig from "../../typedoc.json" with { type: "json" };
import { readText, top } from "./project.js";

const entries = Object.entries(packageJson.exports).flatMap(([name, target]) =>
  typeof target === "string" ? [] : [[name, target] as const],
);
const sources = entries.map(([, target]) => target["@fazhi/source"].slice(2));

describe("the entries of the package", () => {
  it.each(entries)("%s names the built file of its own source in both formats", (name, target) => {
    const built = name === "." ? "./dist/index" : `./dist/${name.slice(2)}`;
    expect(target).toEqual({
      "@fazhi/source": target["@fazhi/source"],
      import: { types: `${built}.d.ts`, default: `${built}.js` },
      require: { types: `${built}.d.cts`, default: `${built}.cjs` },
    });
  });

  it.each(sources)("%s exists", (source) => {
    expect(existsSync(`${top}${source}`)).toBe(true);
  });

  it.each(entries)("%s is called in the reference what one imports", (name, target) => {
    const called = /^\/\*\*[\s\S]*? \* @module (\S+)\n \*\/\n/.exec(readText(target["@fazhi/source"].slice(2)))?.[1];
    expect(called).toBe(name.replace(/^\./, "fazhi"));
  });

  it("are all built, and nothing else is but the command line", () => {
    const [esm, cjs] = tsupConfig as readonly { readonly entry: Readonly<Record<string, string>> }[];
    const expected = Object.fromEntries(
      entries.map(([name, target]) => [name === "." ? "index" : name.slice(2), target["@fazhi/source"].slice(2)]),
    );
    expect(esm?.entry).toEqual({ ...expected, cli: "src/cli/main.ts" });
    expect(cjs?.entry).toEqual(expected);
  });

  it("are all documented", () => {
    expect([...typedocConfig.entryPoints].sort()).toEqual([...sources].sort());
  });

  it("name every pack in the folder of packs", () => {
    const packs = readdirSync(`${top}rules`, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const named = entries.flatMap(([name]) => (name.startsWith("./rules/") ? [name.slice("./rules/".length)] : []));
    expect(packs.map(({ name }) => name).sort()).toEqual(named.sort());
  });
});
