import { describe, expect, it } from "vitest";
import { readPackText } from "../../src/authoring/read-pack-text.js";
import { newPackFiles } from "../../src/authoring/scaffold/new-pack.js";
import type { Label } from "../../src/codes/label.js";

const library = { version: "1.2.3", node: ">=20", tools: { tsup: "8.0.0", typescript: "6.0.0", vitest: "4.0.0" } };
const yaml = newPackFiles({ name: "our-county", writtenIn: "yaml", library });
const typeScript = newPackFiles({ name: "our-county", writtenIn: "typescript", library });

describe("a new pack in YAML", () => {
  const read = readPackText(yaml["pack.yaml"] ?? "");

  it("is a pack as it stands, answers for its obligation, and does not claim that anybody read its source", () => {
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    const { name, version, sources, rules, obligations } = read.pack;
    expect([name, version]).toEqual(["our-county", "0.1.0"]);
    expect(sources.map(({ verified }) => verified)).toEqual([false]);
    expect(rules.flatMap((rule) => rule.obligations)).toEqual(obligations.map(({ id }) => id));
  });

  it("says the same as the one in TypeScript, word for word", () => {
    const program = Object.values(typeScript).join("\n");
    const said = read.ok
      ? labelsIn([read.pack.sources, read.pack.obligations, read.pack.parameters, read.pack.rules])
      : [];
    expect(said.length).toBeGreaterThan(10);
    for (const { zh, en } of said) {
      expect(program).toContain(`"${zh}"`);
      expect(program).toContain(`"${en}"`);
    }
  });
});

/** The labels of a pack's own words: what entities and fields are called is the library's. */
function labelsIn(value: unknown): Label[] {
  if (typeof value !== "object" || value === null) return [];
  if ("zh" in value && "en" in value) return [value as Label];
  return Object.entries(value).flatMap(([key, held]) => (key === "about" ? [] : labelsIn(held)));
}
