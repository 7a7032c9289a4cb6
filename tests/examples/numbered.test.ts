import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { printedBy, promisedIn } from "./printed.js";

const folder = fileURLToPath(new URL("../../examples/", import.meta.url));
const examples = readdirSync(folder)
  .filter((name) => name.endsWith(".ts"))
  .sort();
const textOf = (name: string): string => readFileSync(`${folder}${name}`, "utf8");

describe("the numbered examples", () => {
  it("are numbered without a gap and listed in the index, each with its command", () => {
    const index = textOf("README.md");
    examples.forEach((name, place) => {
      expect(name).toMatch(new RegExp(`^${String(place + 1).padStart(2, "0")}-[a-z]+(-[a-z]+)*\\.ts$`));
      expect(index).toContain(`[${name}](${name})`);
    });
    expect(index.match(/\]\(\d\d-[^)]*\.ts\)/g)).toHaveLength(examples.length);
  });

  describe.each(examples)("%s", (name) => {
    it("is short: less than forty lines of code, its imports apart", () => {
      const code = textOf(name).replace(/^import [^;]*;$/gm, "");
      expect(code.split("\n").filter((line) => line.trim() !== "" && !line.startsWith("//")).length).toBeLessThan(40);
    });

    it("prints what its comments say", async () => {
      const promised = promisedIn(textOf(name));
      expect(promised).not.toHaveLength(0);
      expect(await printedBy(`${folder}${name}`)).toEqual(promised);
    }, 60_000);
  });
});
