import { requireText } from "../codes/identifier/required-text.js";
import type { Pack } from "../engine/pack/pack.js";
import { type LocatedYaml, readLocatedYaml } from "../io/located-yaml.js";
import { isObject } from "../model/record/value-reader.js";
import type { AuthoringProblem } from "./authoring-problem.js";
import { buildPack } from "./build-pack.js";
import { diagnosticsOf } from "./diagnostics.js";
import { nothingWritten } from "./messages.js";
import { explainStructure } from "./read/structure-problem.js";
import { syntaxProblems } from "./read/yaml-syntax-problem.js";
import type { PackTest } from "./test/pack-test.js";
import { testsOfPack } from "./test/read-pack-tests.js";
import { WrittenPack } from "./written/written-pack.js";

/** What a pack file can take over. */
export interface PackTextOptions {
  /** The packs that it may name by `extends` and `adopts`: under their own names, or under those of a map. */
  readonly packs?: readonly Pack[] | ReadonlyMap<string, Pack>;
}

/** A pack and its tests as its file says them, or everything that is wrong with the file, in its order. */
export type ReadPackText =
  | { readonly ok: true; readonly pack: Pack; readonly tests: readonly PackTest[]; readonly yaml: LocatedYaml }
  | { readonly ok: false; readonly problems: readonly AuthoringProblem[] };

/**
 * Reads a pack that is written in YAML or JSON into what `definePack` gives. Nothing in the text can run, and every
 * problem comes with its place in the text.
 */
export function readPackText(text: string, options: PackTextOptions = {}): ReadPackText {
  requireText("text", text);
  const read = readLocatedYaml(text);
  if (!read.ok) return refused(syntaxProblems(text, read.flaws));
  const { yaml } = read;
  const notes = diagnosticsOf(text, yaml);
  const { value } = yaml;
  if (!isObject(value)) {
    if (value === undefined || value === null) notes.note([], nothingWritten);
    else explainStructure(WrittenPack, value, [], notes.note);
    return refused(notes.problems());
  }
  explainStructure(WrittenPack, value, [], notes.note);
  const pack = buildPack(value, options.packs ?? [], notes);
  const tests = testsOfPack(pack, value, yaml, notes);
  const problems = notes.problems();
  return pack === undefined || problems.length > 0 ? refused(problems) : { ok: true, pack, tests, yaml };
}

const refused = (problems: readonly AuthoringProblem[]): ReadPackText => Object.freeze({ ok: false, problems });
