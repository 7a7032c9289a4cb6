import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DrawProof } from "../../src/model/draw/draw-proof.js";
import { draw } from "../../src/model/draw/random-draw.js";
import { commitSeed } from "../../src/model/draw/seed.js";
import { type PublishedDraw, verifyDraw } from "../../src/model/draw/verify-draw.js";
import { strayValues, withStray } from "./arbitrary-record.js";
import { anyDrawInput, directories, drawInput, seedOf, usualTerms } from "./directory-of-inspection.js";

const { proof } = draw(drawInput());
const published: PublishedDraw = { ...directories, commitment: proof.commitment, terms: usualTerms };
const problemPaths = (changed: unknown, against = published): readonly string[] => {
  const verdict = verifyDraw(changed, against);
  return verdict.ok ? [] : verdict.problems.map(({ path }) => path);
};

describe("a proof holds", () => {
  it("against what was published, after a journey through JSON", () => {
    expect(verifyDraw(JSON.parse(JSON.stringify(proof)), published)).toEqual({ ok: true });
  });

  it("against the same lists in another order, and without the terms", () => {
    const { objects, inspectors } = directories;
    const turned = { objects: [...objects].reverse(), inspectors: [...inspectors].reverse() };
    expect(verifyDraw(proof, { ...turned, commitment: proof.commitment })).toEqual({ ok: true });
  });

  it("for every draw that can be made", () => {
    fc.assert(
      fc.property(anyDrawInput, (input) => {
        const made = JSON.parse(JSON.stringify(draw(input).proof)) as unknown;
        expect(verifyDraw(made, { ...input, terms: input })).toEqual({ ok: true });
      }),
    );
  });
});

describe("a proof does not hold", () => {
  const [first, second, ...rest] = proof.drawn as [DrawProof["drawn"][0], DrawProof["drawn"][0]];
  it.each<[string, unknown, readonly string[]]>([
    ["with another seed", { ...proof, seed: seedOf(1) }, ["commitment"]],
    ["with another digest of the objects", { ...proof, objectsDigest: seedOf(1) }, ["objectsDigest"]],
    ["with another digest of the inspectors", { ...proof, inspectorsDigest: seedOf(1) }, ["inspectorsDigest"]],
    ["with two objects changed about", { ...proof, drawn: [second, first, ...rest] }, ["drawn[0]", "drawn[1]"]],
    [
      "with an inspector who was not drawn",
      { ...proof, drawn: [{ ...first, team: [...first.team].reverse() }, second, ...rest] },
      ["drawn[0]"],
    ],
    ["with an object left out at the end", { ...proof, drawn: proof.drawn.slice(0, -1) }, ["drawn[4]"]],
    ["with an object too many", { ...proof, drawn: [...proof.drawn, first] }, ["drawn[5]"]],
    ["in another scheme", { ...proof, scheme: "fazhi-draw-0" }, ["scheme"]],
    ["with something nobody asked for", { ...proof, note: "" }, [""]],
    ["with a field missing", { ...proof, drawn: [{ object: "o-1", stratum: "high" }] }, ["drawn[0].team"]],
    ["when it is none", "a proof", [""]],
    ["when it is nothing", null, [""]],
  ])("%s", (_, changed, paths) => {
    expect(problemPaths(changed)).toEqual(paths);
  });

  it("with terms that were not the published ones, even when all of it was drawn anew", () => {
    const easier = draw(drawInput({ recusals: [] })).proof;
    expect(problemPaths(easier)).toEqual(["terms"]);
    expect(verifyDraw(easier, { ...directories, commitment: proof.commitment })).toEqual({ ok: true });
  });

  it("with a seed and a commitment that were chosen after the publication", () => {
    const seed = seedOf(1);
    expect(problemPaths(draw(drawInput({ seed, commitment: commitSeed(seed) })).proof)).toEqual(["commitment"]);
  });

  it("with terms by which nothing can be drawn, and says which", () => {
    const { terms: _, ...believing } = published;
    const greedy = { ...proof, terms: { ...proof.terms, sampleSizes: { high: 9, low: 3 } } };
    expect(problemPaths(greedy, believing)).toEqual(["sampleSizes.high"]);
  });

  it.each<[string, Partial<PublishedDraw>, string]>([
    [
      "an object that was added",
      { objects: [...directories.objects, { id: "o-10", stratum: "low" }] },
      "objectsDigest",
    ],
    ["an object that was left out", { objects: directories.objects.slice(0, -1) }, "objectsDigest"],
    [
      "a certificate that was not held",
      { inspectors: directories.inspectors.map((one) => ({ ...one, isCertified: true })) },
      "inspectorsDigest",
    ],
  ])("against lists with %s", (_, changes, path) => {
    expect(problemPaths(proof, { ...published, ...changes })).toContain(path);
  });

  it("with any one value changed, whatever it is changed into", () => {
    fc.assert(
      fc.property(fc.nat(), strayValues, (choice, stray) => {
        const changed = JSON.parse(JSON.stringify(withStray(proof, choice, stray) ?? null)) as unknown;
        const isSame = JSON.stringify(changed) === JSON.stringify(proof);
        expect(verifyDraw(changed, published).ok).toBe(isSame);
      }),
      { numRuns: 400 },
    );
  });
});
