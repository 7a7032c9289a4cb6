import { expect, it } from "vitest";
import { tryTarget } from "./fuzz-target.js";
import { fuzzTargets } from "./fuzz-targets.js";

const minutes = Number(process.env["FUZZ_MINUTES"] ?? 1);
const firstSeed = Number(process.env["FUZZ_SEED"] ?? Date.now() % 2 ** 31);
const only = process.env["FUZZ_TARGET"];
const turn = 1_000;
const mostFailures = 20;

// Each target has the same time: a second in turn, with seeds of its own that rise by one.
it(`random input for ${minutes} minutes from seed ${firstSeed}`, { timeout: minutes * 60_000 + 600_000 }, () => {
  const end = performance.now() + minutes * 60_000;
  const failures: string[] = [];
  const targets = fuzzTargets.filter(({ name }) => only === undefined || name === only);
  const next = new Map(targets.map(({ name }) => [name, firstSeed]));
  while (performance.now() < end && failures.length < mostFailures)
    for (const target of targets) {
      const untilTurnEnds = performance.now() + turn;
      let seed = next.get(target.name) ?? firstSeed;
      for (; performance.now() < untilTurnEnds && failures.length < mostFailures; seed += 1) {
        try {
          tryTarget(target, seed);
        } catch (error) {
          failures.push((error as Error).message);
        }
      }
      next.set(target.name, seed);
    }
  const tried = [...next].map(([name, seed]) => `${name}: ${seed - firstSeed} inputs`);
  process.stdout.write(`from seed ${firstSeed}: ${tried.join(", ")}\n`);
  expect(failures).toEqual([]);
});
