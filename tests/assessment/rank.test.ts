import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ranked } from "../../src/assessment/rank.js";
import type { UnitAccount } from "../../src/assessment/unit-account.js";

const accountOf = (unit: string, low: number, high = low): UnitAccount => ({
  unit,
  lines: [],
  score: { low, high },
  grade: { worst: "good", best: "good" },
});

const placesOf = (accounts: readonly UnitAccount[]) =>
  ranked(accounts).map(({ unit, rank: { best, worst } }) => [unit, best, worst]);

describe("ranks", () => {
  it("are shared by equal scores, and the next is left out", () => {
    expect(placesOf([accountOf("c", 50), accountOf("b", 80), accountOf("a", 80), accountOf("d", 90)])).toEqual([
      ["d", 1, 1],
      ["a", 2, 2],
      ["b", 2, 2],
      ["c", 4, 4],
    ]);
  });

  it("are a range where a score has room in it", () => {
    expect(placesOf([accountOf("a", 60, 90), accountOf("b", 80), accountOf("c", 50)])).toEqual([
      ["a", 1, 2],
      ["b", 1, 2],
      ["c", 3, 3],
    ]);
  });

  it("are not made worse by a score that can at most be equal", () => {
    expect(placesOf([accountOf("a", 80), accountOf("b", 60, 80)])).toEqual([
      ["a", 1, 1],
      ["b", 1, 2],
    ]);
  });

  it("hold whatever the scores turn out to be", () => {
    const bounds = fc.tuple(
      fc.integer({ min: 0, max: 6 }),
      fc.integer({ min: 0, max: 3 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
    );
    fc.assert(
      fc.property(fc.array(bounds, { minLength: 1, maxLength: 6 }), (units) => {
        const uncertain = units.map(([low, room], index) => accountOf(`u${index}`, low, low + room));
        const settled = units.map(([low, room, share], index) =>
          accountOf(`u${index}`, low + Math.round(room * share)),
        );
        const known = new Map(ranked(settled).map(({ unit, rank }) => [unit, rank]));
        for (const { unit, rank } of ranked(uncertain)) {
          const { best, worst } = known.get(unit) ?? { best: 0, worst: 0 };
          expect(best).toBe(worst);
          expect(rank.best).toBeLessThanOrEqual(best);
          expect(rank.worst).toBeGreaterThanOrEqual(worst);
        }
      }),
    );
  });

  it("go with the scores", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 8 }), (scores) => {
        const accounts = ranked(scores.map((score, index) => accountOf(`u${index}`, score)));
        for (const one of accounts)
          for (const other of accounts)
            expect(Math.sign(one.score.low - other.score.low)).toBe(Math.sign(other.rank.best - one.rank.best) + 0);
      }),
    );
  });
});
