import type { Pack } from "../engine/pack/pack.js";
import { type FieldPath, writeFieldPath } from "../model/record/field-path.js";
import { compileReader } from "../model/record/record-reader.js";
import { isObject } from "../model/record/value-reader.js";
import { asWritten, type Problem, problemOnly } from "../problem/problem.js";
import { requireWaivers } from "../waiver/require-waivers.js";
import type { Waiver } from "../waiver/waiver.js";
import { WaiverError } from "../waiver/waiver-error.js";
import { ConfigFile } from "./config.js";
import { ConfigError, type ConfigProblem } from "./config-error.js";
import { type LocatedYaml, readLocatedYaml } from "./located-yaml.js";
import type { TextFlaw } from "./record-text.js";
import { readUtf8 } from "./utf8.js";

/** A configuration that is complete in itself; whether packs know its ids is not yet asked. */
export interface ReadConfig extends Omit<ConfigFile, "packs" | "waivers"> {
  /** Names, paths and packs themselves, in order. */
  readonly packs: readonly (string | Pack)[];
  readonly waivers: readonly Waiver[];
}

/** A configuration and where its parts stand. */
export interface LocatedConfig {
  readonly config: ReadConfig;
  /** Makes a problem of what is wrong at a path. */
  problemAt(path: FieldPath, problem: Problem): ConfigProblem;
}

const reader = compileReader(ConfigFile, false);

/** Reads a configuration in YAML or JSON; throws one {@link ConfigError} for all that is wrong with it. */
export function loadConfigText(file: string, bytes: Uint8Array): LocatedConfig {
  const text = readUtf8(bytes);
  if (typeof text !== "string") throw new ConfigError([flawOf(file, text)]);
  const read = readLocatedYaml(text);
  if (!read.ok) throw new ConfigError(read.flaws.map((flaw) => flawOf(file, flaw)));
  return loadConfigValue(file, read.yaml.value ?? {}, read.yaml);
}

/** What is wrong with the text of a configuration. */
export const flawOf = (file: string, flaw: TextFlaw): ConfigProblem => ({
  place: `${file}:${flaw.line}`,
  path: "",
  ...problemOnly(flaw),
});

/** Reads a configuration that a module exports; throws one {@link ConfigError} for all that is wrong with it. */
export function loadConfigValue(file: string, value: unknown, yaml?: LocatedYaml): LocatedConfig {
  const problemAt = placedIn(file, yaml);
  const packs = packsIn(value);
  const named = packs === undefined ? value : { ...(value as object), packs: packs.map(nameOf) };
  const problems: ConfigProblem[] = [];
  reader.explain(named, [], (path, problem) => {
    problems.push(problemAt(path, problem));
  });
  if (problems.length > 0) throw new ConfigError(problems);
  const { packs: _, waivers = [], ...rest } = reader.read(named) as ConfigFile;
  const config: ReadConfig = {
    ...rest,
    // The items that were replaced by their names for the reader.
    packs: (packs ?? []) as ReadConfig["packs"],
    waivers: waivers as readonly Waiver[],
  };
  noteWaiverProblems(config.waivers, (path, problem) => problems.push(problemAt(path, problem)));
  if (problems.length > 0) throw new ConfigError(problems);
  return { config, problemAt };
}

/** Makes problems of what is wrong at paths of a file, which quote the file where it is a text. */
export const placedIn =
  (file: string, yaml?: LocatedYaml): LocatedConfig["problemAt"] =>
  (path, problem) => {
    const source = yaml?.scalarAt(path);
    return {
      place: yaml === undefined ? file : `${file}:${yaml.placeOf(path).line}`,
      path: writeFieldPath(path),
      ...(source === undefined ? problemOnly(problem) : asWritten(problem, source)),
    };
  };

const packsIn = (value: unknown): readonly unknown[] | undefined =>
  isObject(value) && Array.isArray(value["packs"]) ? value["packs"] : undefined;

/** A pack that is given as such is read as its name. */
const nameOf = (pack: unknown): unknown => (isObject(pack) && pack["origins"] instanceof Map ? pack["name"] : pack);

function noteWaiverProblems(waivers: readonly Waiver[], note: (path: FieldPath, problem: Problem) => void): void {
  try {
    requireWaivers(waivers);
  } catch (error) {
    if (!(error instanceof WaiverError)) throw error;
    for (const { place, ...problem } of error.problems) note(stepsOf(place), problem);
  }
}

/** `waivers[0].owner` as steps. */
const stepsOf = (place: string): FieldPath =>
  [...place.matchAll(/[^.[\]]+/g)].map(([step]) => (/^\d+$/.test(step) ? Number(step) : step));
