import type { GeneratedDataset } from "fazhi/testing";
import { describe, expect, it } from "vitest";
import { type Era, eras } from "./eras.js";
import { erasOfLaw } from "./eras-of-law.js";
import { generated, judged } from "./judged.js";
import { prefectureInPlanYear } from "./prefecture.js";

const given = (name: string): string | undefined => process.env[`STORIES_${name}`];
const [from, seeds] = [Number(given("FROM") ?? 1), Number(given("SEEDS") ?? 10)];
const [cases, share] = [Number(given("CASES") ?? 150), Number(given("SHARE") ?? 0.4)];
const [eraName, scenarioName] = [given("ERA"), given("SCENARIO")];

const [allYears, ...others] = eras as readonly [Era, ...Era[]];
// The long era is told by its five parts unless it is asked for.
const told: readonly (Era & { readonly cases?: number })[] = [
  ...erasOfLaw,
  ...others,
  prefectureInPlanYear,
  ...(eraName === allYears.name ? [allYears] : []),
]
  .filter(({ name }) => eraName === undefined || name === eraName)
  .map((era) => ({
    ...era,
    scenarios: era.scenarios.filter(({ name }) => scenarioName === undefined || scenarioName.split("|").includes(name)),
  }))
  .filter(({ scenarios }) => scenarios.length > 0);

/** In how many stories something was made to go wrong: the ids of a story's records begin with its own, such as `unit-5`. */
const unlawfulStories = ({ violations }: GeneratedDataset): number =>
  new Set(violations.map(({ id }) => /^\D+-\d+/u.exec(id)?.[0])).size;

describe.each(told)("$name", (era) => {
  it(`seeds ${from} to ${from + seeds - 1}`, { timeout: 24 * 3_600_000 }, () => {
    const stories = era.cases ?? cases;
    const totals = { stories: 0, breaches: 0, found: 0, lookAlikes: 0, accused: 0, undetermined: 0 };
    const failures: string[] = [];
    for (let seed = from; seed < from + seeds; seed += 1) {
      const dataset = generated(era, seed, stories, share);
      const wrong = judged(dataset, era);
      const breaches = dataset.violations.length;
      const count = (kind: string): number => wrong.filter((one) => one.startsWith(kind)).length;
      totals.stories += stories;
      totals.breaches += breaches;
      totals.found += breaches - count("missed");
      totals.lookAlikes += stories - unlawfulStories(dataset);
      totals.accused += count("invented");
      totals.undetermined += count("undetermined") + count("pending");
      if (wrong.length === 0) continue;
      const scenario = scenarioName === undefined ? "" : ` --scenario "${scenarioName}"`;
      failures.push(
        `replay: npm run stories -- --era "${era.name}" --from ${seed} --seeds 1 --cases ${stories} --share ${share}${scenario}`,
        ...wrong.slice(0, 12),
      );
    }
    const { breaches, found, lookAlikes, accused, undetermined } = totals;
    process.stdout.write(
      `${era.name}: seeds ${from} to ${from + seeds - 1}, ${totals.stories} stories; ${breaches} breaches, ${found} found; ` +
        `${lookAlikes} look-alikes, ${accused} accused; ${undetermined} undetermined\n`,
    );
    expect(failures.slice(0, 60)).toEqual([]);
  });
});
