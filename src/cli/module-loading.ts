import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { nearest } from "../codes/identifier/nearest.js";
import { problem } from "../problem/problem.js";
import type { FileKind } from "../problem/texts/loading-texts.js";
import { errorLabel } from "./error-text.js";
import { entryOfPackage } from "./installed-package.js";
import { builtinPackNames, packageEntries } from "./package-facts.js";
import { UsageError } from "./usage-error.js";

/** What a module exports, by name. */
export type Exports = Readonly<Record<string, unknown>>;

/** The names or paths in a list that is written with commas, each once. */
export const namesIn = (list: string): readonly string[] =>
  [...new Set(list.split(",").map((name) => name.trim()))].filter((name) => name !== "");

/** What a pack exports that comes with fazhi or is installed, by its name, or a file by its path; `what` is looked for in it. */
export async function exportsOf(name: string, what: FileKind): Promise<Exports> {
  if (isPath(name)) return exportsOfFile(name, what);
  if (builtinPackNames.includes(name)) return exportsOfBuiltin(name);
  const entry = await entryOfPackage(name, process.cwd());
  if (entry === undefined) throw await unknownPack(name);
  return exportsOfFile(entry, what);
}

/** Whether a name is the path of a file and not the name of a pack or a package. */
export const isPath = (name: string): boolean => /^\.{0,2}[\\/]|\\/.test(name) || isCodeFile(name) || isPackFile(name);

/** Whether a path is that of a module, which runs when it is loaded. */
const isCodeFile = (path: string): boolean => /\.[cm]?[jt]s$/i.test(path);

/** Whether a path is that of a pack that is written as text. */
export const isPackFile = (path: string): boolean => /\.(ya?ml|json)$/i.test(path);

/** Where a name leads from a folder: the path of a file, the entry of an installed package, or the name of a pack of fazhi. */
export async function locatedModule(name: string, folder: string): Promise<string> {
  if (isPath(name)) return resolve(folder, name);
  if (builtinPackNames.includes(name)) return name;
  return (await entryOfPackage(name, folder)) ?? name;
}

async function exportsOfBuiltin(name: string): Promise<Exports> {
  // Computed, so that a bundler leaves it alone: the packs import the same engine as this file by the package's name.
  const entry = `fazhi/rules/${name}`;
  return (await import(/* @vite-ignore */ entry)) as Exports;
}

async function unknownPack(name: string): Promise<UsageError> {
  const whole = `fazhi-pack-${name}`;
  const isInstalled = (await entryOfPackage(whole, process.cwd())) !== undefined;
  const meant = isInstalled ? whole : nearest(name, builtinPackNames);
  return new UsageError(
    problem("command/unknown-pack", {
      pack: name,
      packs: builtinPackNames,
      ...(meant === undefined ? {} : { meant }),
    }),
  );
}

async function exportsOfFile(path: string, what: FileKind): Promise<Exports> {
  const file = resolve(path);
  if (!existsSync(file)) throw new UsageError(problem("command/no-file", { what, path }));
  // Node would run a file of any name.
  if (!isCodeFile(file)) throw new UsageError(problem("command/not-code", { what, path }));
  try {
    return /\.[cm]?ts$/i.test(file) ? await importTypeScript(file) : await importPlain(file);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(problem("command/cannot-load", { what, path, reason: errorLabel(error) }), { cause: error });
  }
}

const importPlain = (file: string): Promise<Exports> =>
  import(/* @vite-ignore */ pathToFileURL(file).href) as Promise<Exports>;

async function importTypeScript(file: string): Promise<Exports> {
  const { createJiti } = await import("jiti");
  // A module outside of any project finds this package all the same, and shares its engine.
  const alias = Object.fromEntries(packageEntries.map((entry) => [entry, fileURLToPath(import.meta.resolve(entry))]));
  return createJiti(import.meta.url, { alias, fsCache: false }).import<Exports>(file);
}
