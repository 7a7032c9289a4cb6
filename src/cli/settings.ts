import { resolve } from "node:path";
import { type Language, label } from "../codes/label.js";
import { changePacks, changesBeyond, changesWithin } from "../engine/pack/change-packs.js";
import type { Pack } from "../engine/pack/pack.js";
import type { EvaluateOptions } from "../engine/run/evaluate.js";
import { changesOf } from "../io/config-changes.js";
import type { ReadConfig } from "../io/read-config.js";
import { problem } from "../problem/problem.js";
import type { Waiver } from "../waiver/waiver.js";
import { calendarFor } from "./calendar-settings.js";
import { namedHere, permissionFor } from "./code-permission.js";
import { type LoadedConfig, loadConfig, moduleNamesIn, namedIn, packsOf } from "./config-loading.js";
import type { CliHost } from "./host.js";
import { locatedModule, namesIn } from "./module-loading.js";
import { loadPacks } from "./pack-loading.js";
import { UsageError } from "./usage-error.js";

/** What the arguments of a command say and a configuration may say, too. */
export interface SettingArguments {
  readonly folder?: string | undefined;
  readonly pack?: string | undefined;
  readonly code?: string | undefined;
  readonly config?: string | undefined;
  readonly calendar?: string | undefined;
  readonly plan?: string | undefined;
  readonly language?: string | undefined;
  readonly "fail-on"?: string | undefined;
}

/** What a command works with: arguments win over the configuration. */
export interface Settings {
  readonly packs: readonly Pack[];
  /** Where the packs were loaded from: paths of files, and names of packs that come with fazhi. */
  readonly modules: readonly string[];
  /** The folder of the dataset; missing when nothing names one. */
  readonly dataset: string | undefined;
  readonly plan: string | undefined;
  readonly calendar: EvaluateOptions["calendar"];
  readonly limits: EvaluateOptions["limits"];
  /** What becomes of days that contradict each other, where the configuration says it. */
  readonly contradictoryDays: ReadConfig["contradictoryDays"];
  /** Missing when there is no configuration. */
  readonly waivers: readonly Waiver[] | undefined;
  /** The file of the baseline. */
  readonly baseline: string | undefined;
  readonly language: Language;
  readonly failOn: NonNullable<ReadConfig["failOn"]>;
}

/** The argument that names a configuration. */
export const configArgument = {
  config: {
    type: "string",
    valueHint: "FILE",
    description: "a configuration; without FOLDER and this one the fazhi.config.* of the current folder, if any",
  },
} as const;

/**
 * Puts settings together. A configuration is looked for in the current folder where the arguments do not say both
 * what is judged and by what; one that is named always counts. Without any packs in either, the usual ones are taken.
 */
export async function settingsFor(
  wanted: SettingArguments,
  host: CliHost,
  usual: readonly string[] = [],
): Promise<Settings> {
  const isLookedFor = wanted.config !== undefined || wanted.folder === undefined;
  const loaded = isLookedFor ? await loadConfig(wanted.config, host) : undefined;
  const config = loaded?.config;
  const at = (path: string | undefined): string | undefined =>
    path === undefined || loaded === undefined ? path : resolve(loaded.folder, path);
  return {
    packs: await packsFor(wanted, loaded, usual, host),
    modules: await modulesOf(wanted.pack, loaded),
    dataset: wanted.folder ?? at(config?.dataset),
    plan: wanted.plan ?? config?.plan,
    calendar: calendarFor(wanted.calendar, loaded, host),
    limits: config?.limits,
    contradictoryDays: config?.contradictoryDays,
    waivers: config?.waivers,
    baseline: at(config?.baseline),
    language: (wanted.language as Language | undefined) ?? config?.language ?? "zh",
    failOn: (wanted["fail-on"] as Settings["failOn"] | undefined) ?? config?.failOn ?? "error",
  };
}

async function packsFor(
  { pack: names, code }: SettingArguments,
  loaded: LoadedConfig | undefined,
  usual: readonly string[],
  host: CliHost,
): Promise<readonly Pack[]> {
  const isNamed = permissionFor(namedHere(names, code), namedIn(loaded));
  const configured = names === undefined && loaded !== undefined ? await packsOf(loaded, isNamed) : [];
  const packs = configured.length > 0 ? configured : await loadPacks(names ?? usual.join(","), isNamed);
  if (packs.length === 0) throw new UsageError(problem("command/no-pack", {}));
  if (loaded === undefined) return packs;
  // What is meant for packs of the configuration that --pack leaves out is no mistake.
  const isForAll = names === undefined || changesBeyond(packs, loaded.config).length === 0;
  const { changes, sources } = changesOf(loaded, isForAll ? packs : [...packs, ...(await packsOf(loaded, isNamed))]);
  const beyond = changesBeyond(packs, changes);
  if (beyond.length > 0)
    host.writeError(
      label(
        `以下更改所针对的规则包未列入--pack，不予适用：${beyond.join("、")}\n`,
        `not applied, because --pack leaves out the packs they are for: ${beyond.join(", ")}\n`,
      )[host.language],
    );
  return changePacks(packs, changesWithin(packs, changes), sources);
}

const modulesOf = (names: string | undefined, loaded: LoadedConfig | undefined): Promise<readonly string[]> =>
  Promise.all(
    names === undefined
      ? moduleNamesIn(loaded).map((name) => locatedModule(name, loaded?.folder ?? ""))
      : namesIn(names).map((name) => locatedModule(name, process.cwd())),
  );
