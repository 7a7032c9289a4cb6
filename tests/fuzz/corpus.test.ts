import { describe, expect, it } from "vitest";
import { corpus } from "./corpus.js";
import { tryTarget } from "./fuzz-target.js";
import { fuzzTargets } from "./fuzz-targets.js";

describe.skipIf(corpus.length === 0)("random input of the past", () => {
  it.each(corpus)("%s, seed %i: %s", (name, seed) => {
    const target = fuzzTargets.find((one) => one.name === name);
    expect(target).toBeDefined();
    if (target !== undefined) tryTarget(target, seed);
  });
});

describe.each(fuzzTargets)("random $name", (target) => {
  it.each([1, 2, 3, 4, 5])("seed %i", (seed) => {
    expect(() => tryTarget(target, seed)).not.toThrow();
  });
});
