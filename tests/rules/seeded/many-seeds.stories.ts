import { evaluate, loadDataset, plainDate } from "fazhi";
import { type GeneratedDataset, misjudgements } from "fazhi/testing";
import { describe, expect, it } from "vitest";
import { type Era, eras } from "./eras.js";
import { erasOfLaw } from "./eras-of-law.js";
import { generated, packs } from "./judged.js";

const given = (name: string): string | undefined => process.env[`STORIES_${name}`];
const [from, seeds] = [Number(given("FROM") ?? 1), Number(given("SEEDS") ?? 10)];
const [cases, share] = [Number(given("CASES") ?? 150), Number(given("SHARE") ?? 0.4)];
const [eraName, scenarioName] = [given("ERA"), given("SCENARIO")];

const [allYears, ...others] = eras as readonly [Era, ...Era[]];
// The long era is told by its five parts unless it is asked for.
const told = [...erasOfLaw, ...others, ...(eraName === allYears.name ? [allYears] : [])]
  .filter(({ name }) => eraName === undefined || name === eraName)
  .map((era) => ({
    ...era,
    scenarios: era.scenarios.filter(({ name }) => scenarioName === undefined || scenarioName.split("|").includes(name)),
  }))
  .filter(({ scenarios }) => scenarios.length > 0);

/** In how many stories something was made to go wrong: the ids of a story's records begin with its own, such as `unit-5`. */
const unlawfulStories = ({ violations }: GeneratedDataset): number =>
  new Set(violations.map(({ id }) => /^\D+-\d+/u.exec(id)?.[0])).size;

/** How the judgement of one seed's stories compares with what was made to go wrong in them. */
function compared(dataset: GeneratedDataset, era: Era) {
  const records = loadDataset(dataset.source, { entities: packs.flatMap(({ entities }) => entities) });
  const wrong = misjudgements(dataset, evaluate(records, packs, { asOf: plainDate(era.asOf) }));
  return { wrong, breaches: dataset.violations.length, unlawful: unlawfulStories(dataset) };
}

describe.each(told)("$name", (era) => {
  it(`seeds ${from} to ${from + seeds - 1}`, { timeout: 24 * 3_600_000 }, () => {
    const totals = { stories: 0, breaches: 0, found: 0, lookAlikes: 0, accused: 0, undetermined: 0 };
    const failures: string[] = [];
    for (let seed = from; seed < from + seeds; seed += 1) {
      const { wrong, breaches, unlawful } = compared(generated(era, seed, cases, share), era);
      const count = (kind: string): number => wrong.filter((one) => one.startsWith(kind)).length;
      totals.stories += cases;
      totals.breaches += breaches;
      totals.found += breaches - count("missed");
      totals.lookAlikes += cases - unlawful;
      totals.accused += count("invented");
      totals.undetermined += count("undetermined") + count("pending");
      if (wrong.length === 0) continue;
      const scenario = scenarioName === undefined ? "" : ` --scenario "${scenarioName}"`;
      failures.push(
        `replay: npm run stories -- --era "${era.name}" --from ${seed} --seeds 1 --cases ${cases} --share ${share}${scenario}`,
        ...wrong.slice(0, 12),
      );
    }
    const { stories, breaches, found, lookAlikes, accused, undetermined } = totals;
    process.stdout.write(
      `${era.name}: seeds ${from} to ${from + seeds - 1}, ${stories} stories; ${breaches} breaches, ${found} found; ` +
        `${lookAlikes} look-alikes, ${accused} accused; ${undetermined} undetermined\n`,
    );
    expect(failures.slice(0, 60)).toEqual([]);
  });
});
