import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { suggestion } from "../codes/nearest.js";
import { builtinPackNames, packageEntries } from "./package-facts.js";
import { UsageError } from "./usage-error.js";

/** What a module exports, by name. */
export type Exports = Readonly<Record<string, unknown>>;

/** The names or paths in a list that is written with commas, each once. */
export const namesIn = (list: string): readonly string[] =>
  [...new Set(list.split(",").map((name) => name.trim()))].filter((name) => name !== "");

/** What a pack that comes with the package exports, by its name, or a file by its path; `what` is looked for in it. */
export const exportsOf = (name: string, what: string): Promise<Exports> =>
  isPath(name) ? exportsOfFile(name, what) : exportsOfBuiltin(name);

/** Whether a name is the path of a module or a pack file and not the name of a pack. */
export const isPath = (name: string): boolean => /[\\/]/.test(name) || /\.[cm]?[jt]s$/.test(name) || isPackFile(name);

/** Whether a path is that of a pack that is written as text. */
export const isPackFile = (path: string): boolean => /\.(ya?ml|json)$/i.test(path);

async function exportsOfBuiltin(name: string): Promise<Exports> {
  if (!builtinPackNames.includes(name))
    throw new UsageError(
      `there is no pack "${name}"${suggestion(name, builtinPackNames)}\n` +
        `  packs that come with fazhi: ${builtinPackNames.join(", ")}\n  a pack of your own is named by its file, such as ./rules/our-pack.ts`,
    );
  // Computed, so that a bundler leaves it alone: the packs import the same engine as this file by the package's name.
  const entry = `fazhi/rules/${name}`;
  return (await import(/* @vite-ignore */ entry)) as Exports;
}

async function exportsOfFile(path: string, what: string): Promise<Exports> {
  const file = resolve(path);
  if (!existsSync(file)) throw new UsageError(`there is no file "${path}" to load a ${what} from`);
  try {
    return /\.[cm]?ts$/.test(file) ? await importTypeScript(file) : await importPlain(file);
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
