import { describe, expect, it } from "vitest";
import { type Era, eras } from "./eras.js";
import { generated, judged, packs } from "./judged.js";
import { notYetTold } from "./not-yet-told.js";
import { withoutViolation } from "./without-violation.js";

type Scenario = Era["scenarios"][number];

/** So many stories of one scenario that each of its violations happens some times. */
const storiesOf = (era: Era, scenario: Scenario) =>
  generated({ ...era, scenarios: [scenario] }, 1, 40 + 20 * scenario.violations.length, 0.6);

describe.each(eras)("$name", (era) => {
  it.each(era.scenarios)("$name, lawful and with each of its violations", (scenario) => {
    const dataset = storiesOf(era, scenario);
    expect(judged(dataset, era)).toEqual([]);
    const happened = new Set(dataset.violations.map(({ violation }) => violation));
    expect(scenario.violations.map(({ name }) => name).filter((name) => !happened.has(name))).toEqual([]);
  });

  it.each([1, 2, 3, 4, 5])("all stories together, seed %i", (seed) => {
    expect(judged(generated(era, seed, 1_000, 0.4), era)).toEqual([]);
  });

  it("the same stories for the same seed", () => {
    expect(generated(era, 6, 100, 0.5)).toEqual(generated(era, 6, 100, 0.5));
  });
});

describe("all scenarios", () => {
  it("break every rule but those that are known to be without a violation", () => {
    const broken = new Set(
      eras.flatMap((era) =>
        era.scenarios.flatMap((scenario) => storiesOf(era, scenario).violations.map(({ rule }) => rule)),
      ),
    );
    const rules = new Set(packs.flatMap((pack) => pack.rules.map(({ id }) => id)));
    const unbroken = [...rules].filter((id) => !broken.has(id));
    const known = [...Object.keys(withoutViolation), ...Object.values(notYetTold).flat()];
    expect(unbroken.sort()).toEqual(known.sort());
  });

  it("bear names of their own", () => {
    const names = eras.flatMap(({ scenarios }) => scenarios.map(({ name }) => name));
    expect(new Set(names).size).toBe(names.length);
  });
});
