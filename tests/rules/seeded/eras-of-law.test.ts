import { describe, expect, it } from "vitest";
import { erasOfLaw } from "./eras-of-law.js";
import { generated, judged } from "./judged.js";

/** A few seeds each; `SEEDS=1000 npx vitest run tests/rules/seeded/eras-of-law.test.ts` tells as many as are wanted. */
const seeds = Number(process.env["SEEDS"] ?? 2);

describe.each(erasOfLaw)("the law of $name", (era) => {
  it("every breach is found and no look-alike accused", { timeout: 3_600_000 }, () => {
    for (let seed = 1; seed <= seeds; seed += 1)
      expect(judged(generated(era, seed, 150, 0.4), era), `seed ${seed}`).toEqual([]);
  });
});
