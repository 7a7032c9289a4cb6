import { canonicalText } from "../dataset/canonical-text.js";
import type { DrawInput, DrawLists, DrawTerms } from "./draw-input.js";
import { canonicalTerms, digestsOf } from "./draw-pool.js";
import { type DrawProblem, drawProblems } from "./draw-problem.js";
import { type DrawProof, drawProof } from "./draw-proof.js";
import { draw } from "./random-draw.js";

/** What was made public of a draw, and does not come from its proof. */
export interface PublishedDraw extends DrawLists {
  /** The commitment as it was published before the draw. */
  readonly commitment: string;
  /** The terms as they were published before the draw; without them, those of the proof are believed. */
  readonly terms?: DrawTerms;
}

/** Whether a proof holds, and if not, everything that is wrong with it. */
export type DrawVerdict = { readonly ok: true } | { readonly ok: false; readonly problems: readonly DrawProblem[] };

/**
 * Repeats a draw from its proof and the published directories and compares everything: the commitment, the digests, the
 * terms, every object and every team in their order. The proof may be any value read from JSON; it never throws for what
 * the proof says.
 *
 * @example
 * verifyDraw(JSON.parse(text), { commitment, objects, inspectors, terms }) // => { ok: true }
 */
export function verifyDraw(proof: unknown, published: PublishedDraw): DrawVerdict {
  const read = drawProof.safeParse(proof);
  const problems = read.success ? proofProblems(read.data, published) : read.error.issues.map(formProblem);
  return Object.freeze(problems.length === 0 ? { ok: true } : { ok: false, problems: Object.freeze(problems) });
}

function proofProblems(proof: DrawProof, { commitment, terms, objects, inspectors }: PublishedDraw): DrawProblem[] {
  const differing = [
    ...difference("commitment", commitment, proof.commitment),
    ...Object.entries(digestsOf({ objects, inspectors })).flatMap(([name, digest]) =>
      difference(name, digest, proof[name as "objectsDigest" | "inspectorsDigest"]),
    ),
    ...(terms === undefined ? [] : difference("terms", canonicalTerms(terms), canonicalTerms(proof.terms))),
  ];
  const input: DrawInput = { ...proof.terms, commitment: proof.commitment, seed: proof.seed, objects, inspectors };
  const preventing = drawProblems(input);
  if (preventing.length > 0) return [...differing, ...preventing];
  const again = draw(input).proof;
  const length = Math.max(again.drawn.length, proof.drawn.length);
  return [
    ...differing,
    ...difference("terms", again.terms, proof.terms),
    ...Array.from({ length }).flatMap((_, index) =>
      difference(`drawn[${index}]`, again.drawn[index], proof.drawn[index]),
    ),
  ];
}

function difference(path: string, expected: unknown, found: unknown): DrawProblem[] {
  const [wanted, met] = [inWords(expected), inWords(found)];
  return wanted === met ? [] : [{ path, expected: wanted, found: met }];
}

const inWords = (value: unknown): string =>
  value === undefined ? "nothing" : typeof value === "string" ? value : canonicalText(value);

const formProblem = ({ path, message }: { readonly path: readonly PropertyKey[]; readonly message: string }) => ({
  path: path
    .map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`))
    .join("")
    .replace(/^\./, ""),
  expected: "the form of a proof",
  found: message,
});
