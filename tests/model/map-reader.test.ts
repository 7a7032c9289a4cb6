import { describe, expect, it } from "vitest";
import * as z from "zod";
import { compileReader } from "../../src/model/record/record-reader.js";
import { refused } from "../../src/model/record/value-reader.js";
import { expectedAndFound } from "../problem/expected-and-found.js";

const reader = compileReader(z.record(z.string(), z.enum(["error", "notice"])), false);
const problemsOf = (value: unknown) => {
  const told: string[] = [];
  reader.explain(value, [], (path, problem) => {
    told.push(`${path.join(".")}: ${expectedAndFound(problem).join("; ")}`);
  });
  return told;
};

describe("an object whose keys are not known beforehand", () => {
  it("is copied and frozen", () => {
    const written = { "file-in-time": "notice" };
    const read = reader.read(written);
    expect(read).toEqual(written);
    expect(read).not.toBe(written);
    expect(Object.isFrozen(read)).toBe(true);
  });

  it.each([
    ["a value that is none", { a: "error", b: "grave" }, ['b: one of "error", "notice"; "grave"']],
    ["a value that is missing", { a: null }, ['a: one of "error", "notice"; null']],
    ["a list", ["error"], [": an object; a list"]],
    ["nothing", null, [": an object; null"]],
  ])("is refused for %s", (_, value, problems) => {
    expect(reader.read(value)).toBe(refused);
    expect(problemsOf(value)).toEqual(problems);
  });

  it("takes __proto__ for a key like any other", () => {
    const read = reader.read(JSON.parse('{ "__proto__": "error" }')) as object;
    expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
    expect(Object.keys(read)).toEqual(["__proto__"]);
  });
});
