import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DrawInput } from "../../src/model/draw/draw-input.js";
import { draw } from "../../src/model/draw/random-draw.js";
import { commitSeed } from "../../src/model/draw/seed.js";
import { anyDrawInput, directories, drawInput, seedOf, usualTerms } from "./directory-of-inspection.js";

const countingSeed = Array.from({ length: 32 }, (_, index) => index.toString(16).padStart(2, "0")).join("");

describe("a commitment to a seed", () => {
  it("is the digest of the scheme's name and the seed", () => {
    const text = `["fazhi-draw-1","commitment","${countingSeed}"]`;
    expect(commitSeed(countingSeed)).toBe(createHash("sha256").update(text).digest("hex"));
    expect(commitSeed(countingSeed)).toBe("dbadc6b55289defffa9cf799be82295f9b7cb2e7fa293cd2a3021775bdbf5f1d");
  });

  it.each([
    ["a short one, which could be guessed", "2017"],
    ["a word", "昌吉"],
    ["capitals", countingSeed.toUpperCase()],
    ["a digit too many", `${countingSeed}0`],
    ["a line's end", `${countingSeed}\n`],
  ])("refuses %s", (_, seed) => {
    expect(() => commitSeed(seed)).toThrow(/^seed: expected 32 random bytes/);
  });
});

describe("a draw", () => {
  it("draws what an independent program draws from the same seed, lists and terms", () => {
    const { drawn, proof } = draw(drawInput({ seed: countingSeed, commitment: commitSeed(countingSeed) }));
    expect(proof.objectsDigest).toBe("d1ade626e8ff746df9d33f51511950afb2970c82c8689f37b4daee91b3ed439e");
    expect(proof.inspectorsDigest).toBe("997f0717290a94cd8923c615a15cb32af84c8b13c1f02d67314d7239ac532bcd");
    expect(drawn).toEqual([
      { object: "o-1", stratum: "high", team: ["p-3", "p-4", "p-2"] },
      { object: "o-4", stratum: "high", team: ["p-1", "p-5", "p-4"] },
      { object: "o-6", stratum: "low", team: ["p-3", "p-4", "p-5"] },
      { object: "o-5", stratum: "low", team: ["p-4", "p-1", "p-5"] },
      { object: "o-7", stratum: "low", team: ["p-3", "p-4", "p-5"] },
    ]);
  });

  it("is the same in whatever order lists, recusals and earlier draws are given", () => {
    const { objects, inspectors } = directories;
    const { recusals, yearlyCap } = usualTerms;
    const turned = draw(
      drawInput({
        objects: [...objects].reverse(),
        inspectors: [...inspectors].reverse(),
        sampleSizes: { low: 3, high: 2 },
        recusals: [...recusals, ...recusals].reverse(),
        yearlyCap: { ...yearlyCap, earlier: [...yearlyCap.earlier].reverse() },
      }),
    );
    expect(turned).toEqual(draw(drawInput()));
  });

  it("without recusals is the same as with an empty list of them", () => {
    expect(draw(drawInput({ recusals: [] }))).toEqual(draw(drawInput({ recusals: undefined })));
  });

  it("shares nothing with what it was given, and cannot be changed", () => {
    const { drawn, proof } = draw(drawInput());
    expect(Object.isFrozen(drawn) && Object.isFrozen(proof.terms.sampleSizes)).toBe(true);
    expect(proof.terms.sampleSizes).not.toBe(usualTerms.sampleSizes);
  });

  it("of a thing that is called like a part of every object", () => {
    const objects = ["constructor", "__proto__", "toString"].map((id) => ({ id, stratum: id }));
    const sampleSizes = JSON.parse('{"constructor":1,"__proto__":1,"toString":0}') as Record<string, number>;
    const { drawn } = draw(drawInput({ objects, sampleSizes, recusals: [], yearlyCap: undefined }));
    expect(drawn.map(({ object }) => object)).toEqual(["__proto__", "constructor"]);
  });

  it.each<[string, Partial<DrawInput>]>([
    ["seed", { seed: seedOf(1) }],
    ["the public text", { beacon: "other" }],
    ["the title of an object", { objects: directories.objects.map((object) => ({ ...object, title: "某店" })) }],
    ["an inspector", { inspectors: [...directories.inspectors, { id: "p-9", isCertified: true }] }],
    ["a recusal", { recusals: [] }],
  ])("comes out otherwise with another %s", (_, changes) => {
    // One draw may happen to be the same; twenty seeds in a row are not.
    const outcome = (more: Partial<DrawInput>) =>
      Array.from({ length: 20 }, (_, number) => {
        const seed = more.seed === undefined ? seedOf(number) : seedOf(number + 100);
        return draw(drawInput({ ...more, seed, commitment: commitSeed(seed) })).drawn;
      });
    expect(outcome(changes)).not.toEqual(outcome({}));
  });
});

describe("a draw that cannot be made is refused", () => {
  const { objects, inspectors } = directories;
  it.each<[string, Partial<DrawInput>, string]>([
    [
      "when the seed is not the one committed to",
      { commitment: commitSeed(seedOf(1)) },
      `commitment: expected the commitment to the seed, ${commitSeed(seedOf(0))}; found ${commitSeed(seedOf(1))}`,
    ],
    [
      "when too few objects of a class are left below their cap",
      { sampleSizes: { high: 2, low: 5 } },
      "sampleSizes.low: expected at most 4, the objects of the stratum that may be drawn; found 5",
    ],
    [
      "when a class is asked for that the list does not have",
      { sampleSizes: { high: 2, low: 3, middle: 1 } },
      "sampleSizes.middle: expected at most 0, the objects of the stratum that may be drawn; found 1",
    ],
    [
      "when a class has no number",
      { sampleSizes: { high: 2 } },
      "sampleSizes.low: expected a number for each stratum of the objects; found nothing",
    ],
    [
      "when a number is not whole",
      { sampleSizes: { high: 1.5, low: 0 } },
      "sampleSizes.high: expected a whole number of at least 0; found 1.5",
    ],
    [
      "when no certified inspector is left after recusals",
      {
        certifiedAtLeast: 1,
        teamSize: 1,
        recusals: inspectors.filter((one) => one.isCertified).map(({ id }) => ({ inspector: id, object: "o-3" })),
      },
      'inspectors for object "o-3": expected 1 certified after recusals; found 0',
    ],
    [
      "when too few inspectors are left after recusals",
      { teamSize: 5, certifiedAtLeast: 0, sampleSizes: { high: 2, low: 0 }, recusals: usualTerms.recusals.slice(0, 1) },
      'inspectors for object "o-1": expected 5 after recusals; found 4',
    ],
    [
      "when a team has more certified places than places",
      { teamSize: 1 },
      "certifiedAtLeast: expected at most the team's size, 1; found 2",
    ],
    ["when nobody would be sent", { teamSize: 0 }, "teamSize: expected a whole number of at least 1; found 0"],
    [
      "when the cap allows nothing",
      { yearlyCap: { atMost: 0, earlier: [] } },
      "yearlyCap.atMost: expected a whole number of at least 1; found 0",
    ],
    [
      "when two objects have one id",
      { objects: [...objects, { id: "o-1", stratum: "low" }] },
      'objects[9].id: expected an id of its own; found "o-1"',
    ],
    [
      "when an inspector has no id",
      { inspectors: [...inspectors, { id: "", isCertified: true }] },
      'inspectors[5].id: expected an id of its own; found ""',
    ],
    [
      "when a recusal names nobody",
      { recusals: [{ inspector: "q-1", object: "o-1" }] },
      'recusals[0].inspector: expected the id of an inspector of the list; found "q-1"; did you mean "p-1"?',
    ],
  ])("%s", (_, changes, message) => {
    const made = () => draw(drawInput(changes));
    expect(made).toThrow(RangeError);
    expect(made).toThrow(message);
  });

  it("with everything that is wrong at once, and without telling the seed", () => {
    const made = () =>
      draw(drawInput({ commitment: commitSeed(seedOf(1)), teamSize: 0, sampleSizes: { high: -1, low: 1 } }));
    expect(made).toThrow(/commitment: .*\n.*sampleSizes\.high: .*\n.*teamSize: /);
    try {
      made();
    } catch (error) {
      expect(String(error)).not.toContain(seedOf(0));
    }
  });
});

describe("whatever is drawn", () => {
  it("keeps sample sizes, caps, recusals and the certified places", () => {
    fc.assert(
      fc.property(anyDrawInput, (input) => {
        const { drawn } = draw(input);
        for (const [stratum, size] of Object.entries(input.sampleSizes))
          expect(drawn.filter((one) => one.stratum === stratum)).toHaveLength(size);
        expect(new Set(drawn.map(({ object }) => object)).size).toBe(drawn.length);
        for (const { object, stratum, team } of drawn) {
          expect(input.objects.find(({ id }) => id === object)?.stratum).toBe(stratum);
          const { atMost, earlier } = input.yearlyCap!;
          expect(earlier.filter((id) => id === object).length + 1).toBeLessThanOrEqual(atMost);
          expect(team).toHaveLength(input.teamSize);
          expect(new Set(team).size).toBe(team.length);
          const sent = team.map((id) => input.inspectors.find((one) => one.id === id)!);
          expect(sent.filter(({ isCertified }) => isCertified).length).toBeGreaterThanOrEqual(input.certifiedAtLeast);
          for (const recusal of input.recusals ?? [])
            expect(recusal.object === object && team.includes(recusal.inspector)).toBe(false);
        }
      }),
    );
  });

  it("gives every object and every inspector of a kind the same chance", () => {
    const seeds = 2000;
    const objects = Array.from({ length: 10 }, (_, index) => ({ id: `o-${index}`, stratum: "all" }));
    const inspectors = Array.from({ length: 6 }, (_, index) => ({ id: `p-${index}`, isCertified: index < 4 }));
    const terms = { sampleSizes: { all: 3 }, teamSize: 2, certifiedAtLeast: 2, recusals: [], yearlyCap: undefined };
    const counts = new Map<string, number>();
    for (let number = 0; number < seeds; number++) {
      const seed = seedOf(number);
      const { drawn } = draw(drawInput({ objects, inspectors, ...terms, seed, commitment: commitSeed(seed) }));
      for (const id of drawn.flatMap(({ object, team }) => [object, ...team]))
        counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    const chiSquare = (ids: readonly string[], expected: number) =>
      ids.reduce((sum, id) => sum + ((counts.get(id) ?? 0) - expected) ** 2 / expected, 0);
    // Nine and three degrees of freedom: either bound is passed by chance less than once in fifty thousand.
    expect(
      chiSquare(
        objects.map(({ id }) => id),
        (seeds * 3) / 10,
      ),
    ).toBeLessThan(37);
    expect(chiSquare(["p-0", "p-1", "p-2", "p-3"], (seeds * 3 * 2) / 4)).toBeLessThan(25);
  });
});
