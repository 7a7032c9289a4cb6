import type { GeneratedDataset } from "fazhi/testing";
import { describe, expect, it } from "vitest";
import { type Era, eras } from "./eras.js";
import { generated, judged, packs } from "./judged.js";
import { prefectureInPlanYear, storiesOfPrefecture } from "./prefecture.js";
import { withoutViolation } from "./without-violation.js";

const patience = 120_000;

const told = new Map<Era, GeneratedDataset>();

/** So many stories of each scenario of an era that each of its violations happens some times; they are told once. */
function storiesOf(era: Era): GeneratedDataset {
  const known = told.get(era);
  if (known !== undefined) return known;
  const scenarios = era.scenarios.flatMap((scenario) => [
    scenario,
    scenario,
    ...scenario.violations.map(() => scenario),
  ]);
  const stories = generated({ ...era, scenarios }, 1, 20 * scenarios.length, 0.7);
  told.set(era, stories);
  return stories;
}

describe.each(eras)("$name", (era) => {
  it("the stories of all scenarios, lawful and with their violations", { timeout: patience }, () => {
    expect(judged(storiesOf(era), era)).toEqual([]);
  });

  it.each(era.scenarios)("each violation happens: $name", { timeout: patience }, ({ name, violations }) => {
    const ofScenario = storiesOf(era).violations.filter(({ scenario }) => scenario === name);
    const happened = new Set(ofScenario.map(({ violation }) => violation));
    expect(violations.filter((violation) => !happened.has(violation.name))).toEqual([]);
  });

  it.each([2, 3, 4, 5])("other stories, seed %i", { timeout: patience }, (seed) => {
    expect(judged(generated(era, seed, 1_000, 0.4), era)).toEqual([]);
  });

  it("the same stories for the same seed", () => {
    expect(generated(era, 6, 100, 0.5)).toEqual(generated(era, 6, 100, 0.5));
  });
});

describe("all scenarios", () => {
  it("break every rule but those that are known to be without a violation", { timeout: patience }, () => {
    const inPrefecture = storiesOfPrefecture.flatMap(({ scenario, share }) =>
      generated({ ...prefectureInPlanYear, scenarios: [scenario] }, 1, 1, share),
    );
    const stories = [...eras.map(storiesOf), ...inPrefecture];
    const broken = new Set(stories.flatMap(({ violations }) => violations.map(({ rule }) => rule)));
    const rules = new Set(packs.flatMap((pack) => pack.rules.map(({ id }) => id)));
    const unbroken = [...rules].filter((id) => !broken.has(id));
    expect(unbroken.sort()).toEqual(Object.keys(withoutViolation).sort());
  });

  it("bear names of their own", () => {
    const names = eras.flatMap(({ scenarios }) => scenarios.map(({ name }) => name));
    expect(new Set(names).size).toBe(names.length);
  });
});
