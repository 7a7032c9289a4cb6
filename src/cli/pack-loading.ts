import { existsSync, readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { renderAuthoringProblem } from "../authoring/authoring-problem.js";
import { isPackText, packsNamedIn } from "../authoring/read/packs-named-in.js";
import { type ReadPackText, readPackText } from "../authoring/read-pack-text.js";
import { label } from "../codes/label.js";
import type { Pack } from "../engine/pack/pack.js";
import { readUtf8 } from "../io/utf8.js";
import { problem } from "../problem/problem.js";
import { problemLabel } from "../problem/problem-text.js";
import { type IsCodeNamed, namedHere, permissionFor } from "./code-permission.js";
import { errorLabel } from "./error-text.js";
import { type Exports, exportsOf, isPackFile, isPath, locatedModule, namesIn } from "./module-loading.js";
import { builtinPackNames } from "./package-facts.js";
import { UsageError } from "./usage-error.js";

/**
 * Loads packs by the name of one that comes with fazhi, by that of an installed package, or by the path of a file. What
 * is named may be code, which then runs; what a pack written as text names is code only where `isNamed` says so.
 */
export async function loadPacks(
  names: string,
  isNamed: IsCodeNamed = permissionFor(namedHere(names)),
): Promise<readonly Pack[]> {
  const packs: Pack[] = [];
  for (const name of namesIn(names)) packs.push(await loadPack(name, isNamed));
  return packs;
}

/** Loads one pack. */
export async function loadPack(
  name: string,
  isNamed: IsCodeNamed = permissionFor(namedHere(name)),
  opened: readonly string[] = [],
): Promise<Pack> {
  const path = isPath(name) ? name : await locatedModule(name, process.cwd());
  if (!isPackFile(path)) return onlyPackOf(await exportsOf(path, "pack"), name);
  const read = await readPackFile(path, isNamed, opened);
  if (read.ok) return read.pack;
  const problems = read.problems.map((one) =>
    label(renderAuthoringProblem(one, "zh", name), renderAuthoringProblem(one, "en", name)),
  );
  throw new UsageError(problem("command/unusable-pack", { pack: name, problems }));
}

/**
 * Reads a pack that is written as text. The packs that it names come with the package, are written as text, or are code
 * that the caller named as well; they are installed, or lie where a path leads from the folder of the file. `opened` are
 * the files that wait for this one.
 */
export async function readPackFile(
  path: string,
  isNamed: IsCodeNamed = permissionFor(),
  opened: readonly string[] = [],
): Promise<ReadPackText> {
  const file = resolve(path);
  if (!existsSync(file)) throw new UsageError(problem("command/no-file", { what: "pack", path }));
  if (opened.includes(file))
    throw new UsageError(problem("command/pack-takes-itself-over", { path, files: [...opened, file] }));
  const text = readUtf8(bytesOf(file));
  if (typeof text !== "string")
    throw new UsageError(problem("command/flaw-in-file", { path, line: text.line, reason: problemLabel(text) }));
  if (!isPackText(text)) throw new UsageError(problem("command/not-a-pack", { path }));
  const packs = new Map<string, Pack>();
  for (const name of packsNamedIn(text)) {
    const module = await locatedModule(name, dirname(file));
    if (builtinPackNames.includes(module)) packs.set(name, await loadPack(module));
    else if (isPath(module)) {
      if (!isPackFile(module) && !(await isNamed(module)))
        throw new UsageError(problem("command/unnamed-code", { path, pack: name }));
      packs.set(name, await loadPack(module, isNamed, [...opened, file]));
    }
    // It is most likely the misspelt name of one that comes with the package.
    else for (const known of builtinPackNames) packs.set(known, await loadPack(known));
  }
  return readPackText(text, { packs });
}

function bytesOf(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new UsageError(problem("command/cannot-read", { what: "file", path: file, reason: errorLabel(error) }), {
      cause: error,
    });
  }
}

/** The one pack that a module exports. */
function onlyPackOf(exports: Exports, name: string): Pack {
  const packs = [...new Set(Object.values(exports).filter(isPack))];
  const [pack] = packs;
  if (pack === undefined) throw new UsageError(problem("command/exports-none", { what: "pack", path: name }));
  if (packs.length > 1)
    throw new UsageError(
      problem("command/exports-several", { what: "pack", path: name, names: packs.map((one) => one.name) }),
    );
  return pack;
}

function isPack(value: unknown): value is Pack {
  if (typeof value !== "object" || value === null) return false;
  const { name, rules, indicators, origins } = value as Partial<Pack>;
  return typeof name === "string" && Array.isArray(rules) && Array.isArray(indicators) && origins !== undefined;
}
