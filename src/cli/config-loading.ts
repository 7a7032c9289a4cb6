import { existsSync, readFileSync } from "node:fs";
import { dirname, relative, resolve } from "node:path";
import type { Pack } from "../engine/pack/pack.js";
import { type LocatedConfig, loadConfigText, loadConfigValue } from "../io/read-config.js";
import { problem } from "../problem/problem.js";
import type { CallersNames, IsCodeNamed } from "./code-permission.js";
import { errorLabel } from "./error-text.js";
import type { CliHost } from "./host.js";
import { exportsOf, locatedModule } from "./module-loading.js";
import { loadPack } from "./pack-loading.js";
import { UsageError } from "./usage-error.js";

/** The names under which a configuration is found in the folder where a command is given. */
export const configNames = ["ts", "mts", "mjs", "js", "yaml", "yml", "json"].map((end) => `fazhi.config.${end}`);

/** A configuration, and the folder from which its paths start. */
export interface LoadedConfig extends LocatedConfig {
  readonly folder: string;
}

/** Loads the configuration that was named, else the one in the folder of the command; nothing when there is none. */
export async function loadConfig(named: string | undefined, host: CliHost): Promise<LoadedConfig | undefined> {
  const file = named === undefined ? foundIn(host.folder) : resolve(host.folder, named);
  if (file === undefined) return undefined;
  if (!existsSync(file)) throw new UsageError(problem("command/no-configuration", { path: named ?? file }));
  const shown = named ?? relative(host.folder, file);
  if (!/\.(ya?ml|json|[cm]?[jt]s)$/i.test(file))
    throw new UsageError(problem("command/not-a-configuration", { path: shown }));
  const located = /\.(ya?ml|json)$/i.test(file)
    ? loadConfigText(shown, readFileSync(file))
    : loadConfigValue(shown, configIn(await exportsOf(file, "configuration"), shown));
  return { ...located, folder: dirname(file) };
}

function foundIn(folder: string): string | undefined {
  const found = configNames.map((name) => resolve(folder, name)).filter((file) => existsSync(file));
  if (found.length > 1) throw new UsageError(problem("command/several-configurations", { files: found }));
  return found[0];
}

function configIn(exports: Readonly<Record<string, unknown>>, file: string): unknown {
  const config = exports["default"] ?? exports["config"];
  if (config === undefined)
    throw new UsageError(problem("command/exports-none", { what: "configuration", path: file }));
  return config;
}

/** The packs of a configuration: what it names is loaded, and its paths start from its folder. */
export async function packsOf(
  { config, problemAt, folder }: LoadedConfig,
  isNamed: IsCodeNamed,
): Promise<readonly Pack[]> {
  const packs: Pack[] = [];
  for (const [index, pack] of config.packs.entries()) {
    if (typeof pack !== "string") packs.push(pack);
    else
      try {
        packs.push(await loadPack(await locatedModule(pack, folder), isNamed));
      } catch (error) {
        const { place, path } = problemAt(["packs", index], problem("pack/unknown-id", { id: pack }));
        throw new UsageError(problem("command/configured-pack", { place, path, reason: errorLabel(error) }), {
          cause: error,
        });
      }
  }
  return [...new Set(packs)];
}

/** The names by which a configuration names code: of packs, and of what packs may take over. */
export const namedIn = (loaded: LoadedConfig | undefined): CallersNames => ({
  names: [...moduleNamesIn(loaded), ...(loaded?.config.code ?? [])],
  folder: loaded?.folder ?? "",
});

/** The names and paths of the packs that a configuration does not hold itself. */
export const moduleNamesIn = (loaded: LoadedConfig | undefined): readonly string[] =>
  (loaded?.config.packs ?? []).filter((pack) => typeof pack === "string");
