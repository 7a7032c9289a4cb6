import type { Pack } from "../engine/pack/pack.js";
import { type FieldPath, writeFieldPath } from "../model/record/field-path.js";
import { compileReader } from "../model/record/record-reader.js";
import { isObject } from "../model/record/value-reader.js";
import { requireWaivers } from "../waiver/require-waivers.js";
import type { Waiver } from "../waiver/waiver.js";
import { WaiverError } from "../waiver/waiver-error.js";
import { ConfigFile } from "./config.js";
import { ConfigError, type ConfigProblem } from "./config-error.js";
import { readLocatedYaml } from "./located-yaml.js";
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
  problemAt(path: FieldPath, problem: string): ConfigProblem;
}

type LineOf = (path: FieldPath) => number | undefined;

const reader = compileReader(ConfigFile, false);

/** Reads a configuration in YAML or JSON; throws one {@link ConfigError} for all that is wrong with it. */
export function readConfigText(file: string, bytes: Uint8Array): LocatedConfig {
  const text = readUtf8(bytes);
  const refuse = (line: number, expected: string, found: string): ConfigProblem => ({
    place: `${file}:${line}`,
    path: "",
    problem: `expected ${expected}; found ${found}`,
  });
  if (typeof text !== "string") throw new ConfigError([refuse(text.line, text.expected, text.found)]);
  const read = readLocatedYaml(text);
  if (!read.ok) throw new ConfigError(read.flaws.map(({ line, expected, found }) => refuse(line, expected, found)));
  const { value, placeOf } = read.yaml;
  return readConfigValue(file, value ?? {}, (path) => placeOf(path).line);
}

/** Reads a configuration that a module exports; throws one {@link ConfigError} for all that is wrong with it. */
export function readConfigValue(file: string, value: unknown, lineOf: LineOf = () => undefined): LocatedConfig {
  const problemAt: LocatedConfig["problemAt"] = (path, problem) => {
    const line = lineOf(path);
    return { place: line === undefined ? file : `${file}:${line}`, path: writeFieldPath(path), problem };
  };
  const packs = packsIn(value);
  const named = packs === undefined ? value : { ...(value as object), packs: packs.map(nameOf) };
  const problems: ConfigProblem[] = [];
  reader.explain(named, [], (path, expected, found) =>
    problems.push(problemAt(path, `expected ${expected}; found ${found}`)),
  );
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

const packsIn = (value: unknown): readonly unknown[] | undefined =>
  isObject(value) && Array.isArray(value["packs"]) ? value["packs"] : undefined;

/** A pack that is given as such is read as its name. */
const nameOf = (pack: unknown): unknown => (isObject(pack) && pack["origins"] instanceof Map ? pack["name"] : pack);

function noteWaiverProblems(waivers: readonly Waiver[], note: (path: FieldPath, problem: string) => void): void {
  try {
    requireWaivers(waivers);
  } catch (error) {
    if (!(error instanceof WaiverError)) throw error;
    for (const { place, problem } of error.problems) note(stepsOf(place), problem);
  }
}

/** `waivers[0].owner` as steps. */
const stepsOf = (place: string): FieldPath =>
  [...place.matchAll(/[^.[\]]+/g)].map(([step]) => (/^\d+$/.test(step) ? Number(step) : step));
