import { suggestion } from "../../codes/identifier/nearest.js";
import type { DrawInput, DrawInspector, DrawLists, DrawTerms } from "./draw-input.js";
import { drawableObjects, inspectorsFor } from "./draw-pool.js";
import { commitSeed, hexadecimalOf32Bytes } from "./seed.js";

/** One thing that is wrong with a draw or with its proof. */
export interface DrawProblem {
  /** The field, such as `sampleSizes.high` or `drawn[2]`; empty when the whole is no proof. */
  readonly path: string;
  readonly expected: string;
  readonly found: string;
}

/** Whatever keeps a draw from being made; none of it depends on what the seed would draw. */
export function drawProblems({ seed, commitment, ...rest }: DrawInput): readonly DrawProblem[] {
  const ofSeed = [...seedProblems(seed, commitment)];
  const ofForm = [...listProblems(rest), ...termProblems(rest)];
  // Counting what can be drawn makes sense only for lists and terms that are sound.
  return [...ofSeed, ...(ofForm.length > 0 ? ofForm : supplyProblems(rest))];
}

/** A problem in one line, naming the field first. */
export const drawProblemInWords = ({ path, expected, found }: DrawProblem): string =>
  `${path === "" ? "" : `${path}: `}expected ${expected}; found ${found}`;

/** The first things that are wrong with a seed, or with a commitment to it. */
export function* seedProblems(seed: string, commitment: string): Generator<DrawProblem> {
  if (!hexadecimalOf32Bytes.test(seed))
    yield {
      path: "seed",
      expected: "32 random bytes in 64 lower-case hexadecimal digits",
      found: `${seed.length} characters`,
    };
  else if (commitSeed(seed) !== commitment)
    yield { path: "commitment", expected: `the commitment to the seed, ${commitSeed(seed)}`, found: commitment };
}

function* listProblems({ objects, inspectors }: DrawLists): Generator<DrawProblem> {
  for (const [name, entries] of [["objects", objects] as const, ["inspectors", inspectors] as const]) {
    const seen = new Set<string>();
    for (const [index, { id }] of entries.entries()) {
      if (id === "" || seen.has(id))
        yield { path: `${name}[${index}].id`, expected: "an id of its own", found: JSON.stringify(id) };
      seen.add(id);
    }
  }
}

function* termProblems({ objects, inspectors, ...terms }: DrawLists & DrawTerms): Generator<DrawProblem> {
  const { sampleSizes, teamSize, certifiedAtLeast, recusals, yearlyCap } = terms;
  for (const [stratum, size] of Object.entries(sampleSizes)) yield* wholeNumber(`sampleSizes.${stratum}`, size, 0);
  for (const stratum of new Set(objects.map((object) => object.stratum)))
    if (!Object.hasOwn(sampleSizes, stratum))
      yield { path: `sampleSizes.${stratum}`, expected: "a number for each stratum of the objects", found: "nothing" };
  yield* wholeNumber("teamSize", teamSize, 1);
  yield* wholeNumber("certifiedAtLeast", certifiedAtLeast, 0);
  if (certifiedAtLeast > teamSize)
    yield { path: "certifiedAtLeast", expected: `at most the team's size, ${teamSize}`, found: `${certifiedAtLeast}` };
  if (yearlyCap !== undefined) yield* wholeNumber("yearlyCap.atMost", yearlyCap.atMost, 1);
  if (recusals === undefined || recusals.length === 0) return;
  const knownInspectors = new Set(inspectors.map(({ id }) => id));
  const knownObjects = new Set(objects.map(({ id }) => id));
  for (const [index, { inspector, object }] of recusals.entries()) {
    yield* knownId(`recusals[${index}].inspector`, inspector, knownInspectors, "inspector");
    yield* knownId(`recusals[${index}].object`, object, knownObjects, "object");
  }
}

function* wholeNumber(path: string, value: number, least: number): Generator<DrawProblem> {
  if (!Number.isSafeInteger(value) || value < least)
    yield { path, expected: `a whole number of at least ${least}`, found: String(value) };
}

function* knownId(path: string, id: string, known: ReadonlySet<string>, what: string): Generator<DrawProblem> {
  if (known.has(id)) return;
  yield {
    path,
    expected: `the id of an ${what} of the list`,
    found: `${JSON.stringify(id)}${suggestion(id, [...known])}`,
  };
}

/** Too few objects in a stratum, or too few inspectors for any object that might be drawn. */
function* supplyProblems({ objects, inspectors, ...terms }: DrawLists & DrawTerms): Generator<DrawProblem> {
  const strata = drawableObjects(objects, terms);
  const allowed = inspectorsFor(inspectors, terms);
  // Almost every object has the same inspectors: all of them, in the same list.
  const counted = new Map<readonly DrawInspector[], Supply>();
  const supplyOf = (left: readonly DrawInspector[]): Supply => {
    const known = counted.get(left);
    if (known !== undefined) return known;
    const supply = { all: left.length, certified: left.filter(({ isCertified }) => isCertified).length };
    counted.set(left, supply);
    return supply;
  };
  for (const [stratum, size] of Object.entries(terms.sampleSizes)) {
    const drawable = strata.get(stratum) ?? [];
    if (size > drawable.length)
      yield {
        path: `sampleSizes.${stratum}`,
        expected: `at most ${drawable.length}, the objects of the stratum that may be drawn`,
        found: `${size}`,
      };
    if (size > 0) for (const { id } of drawable) yield* teamProblems(id, supplyOf(allowed(id)), terms);
  }
}

interface Supply {
  readonly all: number;
  readonly certified: number;
}

function* teamProblems(object: string, { all, certified }: Supply, terms: DrawTerms): Generator<DrawProblem> {
  const { teamSize, certifiedAtLeast } = terms;
  const path = `inspectors for object ${JSON.stringify(object)}`;
  if (certified < certifiedAtLeast)
    yield { path, expected: `${certifiedAtLeast} certified after recusals`, found: `${certified}` };
  else if (all < teamSize) yield { path, expected: `${teamSize} after recusals`, found: `${all}` };
}
