import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { suggestion } from "../codes/identifier/nearest.js";
import { entryOfPackage } from "./installed-package.js";
import { builtinPackNames, packageEntries } from "./package-facts.js";
import { UsageError } from "./usage-error.js";

/** What a module exports, by name. */
export type Exports = Readonly<Record<string, unknown>>;

/** The names or paths in a list that is written with commas, each once. */
export const namesIn = (list: string): readonly string[] =>
  [...new Set(list.split(",").map((name) => name.trim()))].filter((name) => name !== "");

/** What a pack exports that comes with fazhi or is installed, by its name, or a file by its path; `what` is looked for in it. */
export async function exportsOf(name: string, what: string): Promise<Exports> {
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
  return new UsageError(
    `there is no pack "${name}"${isInstalled ? `; did you mean "${whole}"?` : suggestion(name, builtinPackNames)}\n` +
      `  packs that come with fazhi: ${builtinPackNames.join(", ")}\n` +
      "  a pack that is installed is named by its package, one of your own by its file, such as ./rules/our-pack.ts",
  );
}

async function exportsOfFile(path: string, what: string): Promise<Exports> {
  const file = resolve(path);
  if (!existsSync(file)) throw new UsageError(`there is no file "${path}" to load a ${what} from`);
  // Node would run a file of any name.
  if (!isCodeFile(file))
    throw new UsageError(`"${path}" is no ${what}: a file of code ends in .js, .mjs, .cjs, .ts, .mts or .cts`);
  try {
    return /\.[cm]?ts$/i.test(file) ? await importTypeScript(file) : await importPlain(file);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`the ${what} "${path}" could not be loaded: ${reason}`, { cause: error });
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
