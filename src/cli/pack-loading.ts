import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { suggestion } from "../codes/nearest.js";
import type { Pack } from "../engine/pack.js";
import { builtinPackNames, packageEntries } from "./package-facts.js";
import { UsageError } from "./usage-error.js";

type Exports = Readonly<Record<string, unknown>>;

/** Loads packs by the name of one that comes with the package, or by the path of a file that exports one. */
export async function loadPacks(names: string): Promise<readonly Pack[]> {
  const wanted = [...new Set(names.split(",").map((name) => name.trim()))].filter((name) => name !== "");
  const packs: Pack[] = [];
  for (const name of wanted) packs.push(isPath(name) ? await packOfFile(name) : await builtinPack(name));
  return packs;
}

const isPath = (name: string): boolean => /[\\/]/.test(name) || /\.[cm]?[jt]s$/.test(name);

async function builtinPack(name: string): Promise<Pack> {
  if (!builtinPackNames.includes(name))
    throw new UsageError(
      `there is no pack "${name}"${suggestion(name, builtinPackNames)}\n` +
        `  packs that come with fazhi: ${builtinPackNames.join(", ")}\n  a pack of your own is named by its file, such as ./rules/our-pack.ts`,
    );
  // Computed, so that a bundler leaves it alone: the packs import the same engine as this file by the package's name.
  const entry = `fazhi/rules/${name}`;
  return onlyPackOf((await import(/* @vite-ignore */ entry)) as Exports, name);
}

async function packOfFile(path: string): Promise<Pack> {
  const file = resolve(path);
  if (!existsSync(file)) throw new UsageError(`there is no file "${path}" to load a pack from`);
  try {
    return onlyPackOf(/\.[cm]?ts$/.test(file) ? await importTypeScript(file) : await importPlain(file), path);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`the pack "${path}" could not be loaded: ${reason}`, { cause: error });
  }
}

const importPlain = (file: string): Promise<Exports> =>
  import(/* @vite-ignore */ pathToFileURL(file).href) as Promise<Exports>;

async function importTypeScript(file: string): Promise<Exports> {
  const { createJiti } = await import("jiti");
  // A pack outside of any project finds this package all the same, and shares its engine.
  const alias = Object.fromEntries(packageEntries.map((entry) => [entry, fileURLToPath(import.meta.resolve(entry))]));
  return createJiti(import.meta.url, { alias, fsCache: false }).import<Exports>(file);
}

/** The one pack that a module exports. */
function onlyPackOf(exports: Exports, name: string): Pack {
  const packs = [...new Set(Object.values(exports).filter(isPack))];
  const [pack] = packs;
  if (pack === undefined) throw new UsageError(`"${name}" exports no pack; export what definePack gives back`);
  if (packs.length > 1)
    throw new UsageError(
      `"${name}" exports ${packs.length} packs, ${packs.map((one) => `"${one.name}"`).join(", ")}: export the one to run`,
    );
  return pack;
}

function isPack(value: unknown): value is Pack {
  if (typeof value !== "object" || value === null) return false;
  const { name, rules, indicators, origins } = value as Partial<Pack>;
  return typeof name === "string" && Array.isArray(rules) && Array.isArray(indicators) && origins !== undefined;
}
