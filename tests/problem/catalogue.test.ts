import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { catalogue } from "../../src/problem/catalogue.js";
import type { ProblemCode } from "../../src/problem/problem.js";

const source = fileURLToPath(new URL("../../src/", import.meta.url));
const texts = readdirSync(source, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".ts") && !path.startsWith("problem"))
  .map((path) => readFileSync(`${source}${path}`, "utf8"))
  .join("\n");
const codes = Object.keys(catalogue) as readonly ProblemCode[];

describe("the catalogue of problems", () => {
  it.each(codes)("%s is produced somewhere", (code) => {
    expect(texts.includes(`"${code}"`)).toBe(true);
  });

  it.each(codes)("%s has a Chinese text of its own", (code) => {
    const text: unknown = catalogue[code];
    const words = typeof text === "function" ? text.toString() : (text as { readonly zh: string }).zh;
    const { zh, en } = text as { readonly zh?: string; readonly en?: string };
    expect(zh === undefined ? words : zh).toMatch(/\p{Script=Han}|instead|label/u);
    expect(en ?? "").not.toMatch(/\p{Script=Han}/u);
  });

  it("has each code once, in lower case, with the area in front", () => {
    for (const code of codes) expect(code).toMatch(/^[a-z]+\/[a-z0-9-]+$/);
  });
});
