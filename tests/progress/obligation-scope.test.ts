import { describe, expect, it } from "vitest";
import { label } from "../../src/codes/label.js";
import type { PackHeading } from "../../src/engine/run/run.js";
import { findingOf, measureOn, ruleOf, runOn, type Stated } from "./sample-plan.js";

const heading = (name: string, document: string, rule: string): PackHeading => ({
  name,
  title: label(name, name),
  version: "1.0.0",
  documents: [{ title: label(document, document) }],
  watches: { "2.1a": [rule] },
});
const ban = { completion: { by: "standing" }, dueOn: undefined };
const statusWith = (packs: readonly PackHeading[], plan: Stated = {}) => {
  const found = { rules: [ruleOf({ fail: 1 })], findings: [findingOf("error")] };
  const run = runOn("2017-06-30", { packs, ...found });
  return measureOn("2017-06-30", { plans: [plan], measures: [ban] }, {}, run).status;
};

describe("an obligation of a plan", () => {
  const own = heading("own", "工作要点", "pack/rule");
  it.each<[string, string, string]>([
    ["is judged by the pack whose source the plan is", statusWith([own]), "violated"],
    [
      "is judged by the pack that the plan names",
      statusWith([heading("own", "别的要点", "pack/rule")], { pack: "own" }),
      "violated",
    ],
    [
      "is not judged by another plan's pack",
      statusWith([heading("other", "邻州工作要点", "pack/rule")]),
      "not-judgeable",
    ],
    [
      "is not judged by another plan's rule of the same number, beside its own pack",
      statusWith([heading("own", "工作要点", "own/another"), heading("other", "邻州工作要点", "pack/rule")]),
      "not-judgeable",
    ],
  ])("%s", (_, status, expected) => {
    expect(status).toBe(expected);
  });
});
