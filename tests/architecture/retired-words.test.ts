import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readProject, top } from "./project.js";

/** The words that the glossary retires, from its table with that heading. */
const retired = (() => {
  const [, section = ""] = readFileSync(join(top, "docs/glossary.md"), "utf8").split("## Retired words");
  return [...section.matchAll(/^\| ([a-z][a-z -]*?) \| /gm)]
    .map(([, word]) => word as string)
    .filter((word) => word !== "retired");
})();

/** A word standing alone, or as a part of a name: `deskHall` has `desk` and `hall`. */
const standsIn = (word: string, text: string): boolean => {
  const parts = word.split(" ").join("[\\s-]+");
  return new RegExp(`(?<![a-z])${parts}(?![a-z])`, "i").test(text.replace(/([a-z])([A-Z])/g, "$1 $2"));
};

describe("the words that the glossary retires", () => {
  const sources = [...readProject().values()].filter(({ path }) => path.startsWith("src/"));

  it("are more than a handful", () => {
    expect(retired.length).toBeGreaterThan(10);
  });

  it.each(retired)("“%s” names no file and stands in no source", (word) => {
    const found = sources.filter(({ path, tree }) => standsIn(word, path.slice(4)) || standsIn(word, tree.text));
    expect(found.map(({ path }) => path)).toEqual([]);
  });

  it("are found as a part of a name", () => {
    expect(standsIn("clerk", "const clerkOf = 1;")).toBe(true);
    expect(standsIn("for want of", "judged for want\n * of values".replace(/\n \*/g, ""))).toBe(true);
    expect(standsIn("mend", "recommended, amendment")).toBe(false);
  });
});
