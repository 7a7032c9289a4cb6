import { keyedDigestOf } from "../dataset/digest.js";
import { frozenCopy } from "../dataset/frozen-copy.js";
import { requireObject } from "../record/require-object.js";
import type { DrawInput, DrawInspector } from "./draw-input.js";
import { canonicalLists, canonicalTerms, digestsOf, drawableObjects, inspectorsFor } from "./draw-pool.js";
import { drawProblemInWords, drawProblems } from "./draw-problem.js";
import type { DrawnObject, DrawProof } from "./draw-proof.js";
import { drawSome, type NumberStream, numberStream } from "./number-stream.js";
import { bytesOfSeed, drawScheme } from "./seed.js";

/** What was drawn, and the proof of it. */
export interface DrawResult {
  /** The objects with their teams: by stratum, and within it in the order drawn. */
  readonly drawn: readonly DrawnObject[];
  readonly proof: DrawProof;
}

/**
 * Draws objects for inspection at random, and for each of them the inspectors who are sent (双随机). The same seed,
 * directories and terms always draw the same, in whatever order the directories are given; any other seed, entry or term
 * draws anew. Every object of a stratum that may be drawn is equally likely, and so is every certified inspector who is
 * not recused for the certified places of a team, and everyone left for the others.
 *
 * Throws a `RangeError` that names every field that keeps the draw from being made: a seed that is not the one committed
 * to, a stratum with too few objects below their yearly cap, an object with too few certified inspectors after recusals.
 * Whether it throws never depends on the seed's luck: an object that cannot be inspected stops the draw even if it would
 * not have been drawn, so that nobody can draw until the result suits.
 *
 * @example
 * const { drawn, proof } = draw({ commitment, seed, objects, inspectors, sampleSizes: { high: 5 }, teamSize: 2, certifiedAtLeast: 2 });
 * drawn[0] // => { object: "o-7", stratum: "high", team: ["p-3", "p-1"] }
 */
export function draw(input: DrawInput): DrawResult {
  requireObject("input", input, "objects", "inspectors");
  const problems = drawProblems(input);
  if (problems.length > 0)
    throw new RangeError(`the draw cannot be made: ${problems.map(drawProblemInWords).join("\n  ")}`);
  const { objects, inspectors } = canonicalLists(input);
  const terms = canonicalTerms(input);
  const digests = digestsOf(input);
  const { objectsDigest, inspectorsDigest } = digests;
  const key = keyedDigestOf(bytesOfSeed(input.seed), [drawScheme, "key", objectsDigest, inspectorsDigest, terms]);
  const allowed = inspectorsFor(inspectors, terms);
  const drawn = [...drawableObjects(objects, terms)].flatMap(([stratum, drawable]) => {
    const size = terms.sampleSizes[stratum] ?? 0;
    return drawSome(drawable, size, numberStream(key, ["objects", stratum])).map(({ id }) => ({
      object: id,
      stratum,
      team: drawTeam(allowed(id), terms, numberStream(key, ["team", id])),
    }));
  });
  const { commitment, seed } = input;
  const proof: DrawProof = { scheme: drawScheme, commitment, seed, ...digests, terms, drawn };
  return frozenCopy({ drawn, proof });
}

/** The certified places first, then the others from everyone left. */
function drawTeam(
  allowed: readonly DrawInspector[],
  { teamSize, certifiedAtLeast }: { readonly teamSize: number; readonly certifiedAtLeast: number },
  below: NumberStream,
): readonly string[] {
  const certified = drawSome(
    allowed.filter(({ isCertified }) => isCertified),
    certifiedAtLeast,
    below,
  );
  const left = allowed.filter((inspector) => !certified.includes(inspector));
  return [...certified, ...drawSome(left, teamSize - certifiedAtLeast, below)].map(({ id }) => id);
}
