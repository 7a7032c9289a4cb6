import { createHash } from "node:crypto";
import * as fc from "fast-check";
import type { DrawInput, DrawLists, DrawTerms } from "../../src/model/draw/draw-input.js";
import { commitSeed } from "../../src/model/draw/seed.js";

/** A seed for each number. */
export const seedOf = (number: number): string => createHash("sha256").update(`seed ${number}`).digest("hex");

/** Nine objects of two classes of risk, five inspectors of whom four are certified. */
export const directories: DrawLists = {
  objects: Array.from({ length: 9 }, (_, index) => ({
    id: `o-${index + 1}`,
    stratum: index < 4 ? "high" : "low",
    ...(index === 0 ? { title: "某店" } : {}),
  })),
  inspectors: Array.from({ length: 5 }, (_, index) => ({ id: `p-${index + 1}`, isCertified: index !== 1 })),
};

/** Two of the high and three of the low class, three inspectors each, recusals and a yearly cap. */
export const usualTerms = {
  sampleSizes: { high: 2, low: 3 },
  teamSize: 3,
  certifiedAtLeast: 2,
  recusals: [
    { inspector: "p-1", object: "o-1" },
    { inspector: "p-3", object: "o-5" },
  ],
  yearlyCap: { atMost: 2, earlier: ["o-2", "o-9", "o-9"] },
  beacon: "03 11 17 20 28 32 + 09",
} satisfies DrawTerms;

/** A draw that can be made, and what is to be different. */
export function drawInput(changes: Partial<DrawInput> = {}): DrawInput {
  const seed = changes.seed ?? seedOf(0);
  return { ...directories, ...usualTerms, seed, commitment: commitSeed(seed), ...changes };
}

/** Draws that can be made: enough objects below their cap and enough inspectors whatever the recusals. */
export const anyDrawInput: fc.Arbitrary<DrawInput> = fc
  .record({
    number: fc.nat(),
    strata: fc.array(fc.constantFrom("a", "b", "c"), { maxLength: 15 }),
    certified: fc.integer({ min: 0, max: 3 }),
    others: fc.integer({ min: 0, max: 2 }),
    spare: fc.array(fc.boolean(), { maxLength: 3 }),
    recused: fc.array(fc.nat(), { maxLength: 4 }),
    earlier: fc.array(fc.nat(), { maxLength: 20 }),
    atMost: fc.integer({ min: 1, max: 3 }),
    ask: fc.array(fc.nat(), { minLength: 3, maxLength: 3 }),
  })
  .map(({ number, strata, certified, others, spare, recused, earlier, atMost, ask }) => {
    const objects = strata.map((stratum, index) => ({ id: `o-${index}`, stratum }));
    const teamSize = Math.max(1, certified + others);
    // Each recusal takes one inspector away at most, so that many more are kept for it.
    const kinds = [...Array.from({ length: teamSize + recused.length }, () => true), ...spare];
    const inspectors = kinds.map((isCertified, index) => ({ id: `p-${index}`, isCertified }));
    const pick = <Entry>(from: readonly Entry[], index: number) => from[index % from.length];
    const recusals = recused.flatMap((index) => {
      const [inspector, object] = [pick(inspectors, index), pick(objects, index >> 3)];
      return inspector === undefined || object === undefined ? [] : [{ inspector: inspector.id, object: object.id }];
    });
    const drawnEarlier = earlier.flatMap((index) => pick(objects, index)?.id ?? []);
    const times = (id: string) => drawnEarlier.filter((other) => other === id).length;
    const sampleSizes = Object.fromEntries(
      ["a", "b", "c"].map((name, index) => {
        const left = objects.filter(({ id, stratum }) => stratum === name && times(id) < atMost).length;
        return [name, (ask[index] ?? 0) % (left + 1)];
      }),
    );
    return drawInput({
      seed: seedOf(number),
      commitment: commitSeed(seedOf(number)),
      objects,
      inspectors,
      sampleSizes,
      teamSize,
      certifiedAtLeast: certified,
      recusals,
      yearlyCap: { atMost, earlier: drawnEarlier },
    });
  });
