import { realpathSync } from "node:fs";
import { locatedModule, namesIn } from "./module-loading.js";

/**
 * Whether the caller named a module, so that a pack written as text may take over what its code makes. Whoever gives a
 * text to others to read must not be able to run code by it: the text alone never says that something may run.
 */
export type IsCodeNamed = (module: string) => Promise<boolean>;

/** Names of packs and files that the caller wrote, and the folder from which their paths lead. */
export interface CallersNames {
  readonly names: readonly string[];
  readonly folder: string;
}

/** The permission that follows from names on the command line, of which some are missing. */
export const namedHere = (...lists: readonly (string | undefined)[]): CallersNames => ({
  names: lists.flatMap((list) => namesIn(list ?? "")),
  folder: process.cwd(),
});

/** The permission for what the caller named in some places. */
export const permissionFor =
  (...places: readonly CallersNames[]): IsCodeNamed =>
  async (module) => {
    for (const { names, folder } of places)
      for (const name of names) if (sameFile(await locatedModule(name, folder), module)) return true;
    return false;
  };

const sameFile = (one: string, other: string): boolean => one === other || realPath(one) === realPath(other);

function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

/** The argument that names code. */
export const codeArgument = {
  code: {
    type: "string",
    valueHint: "NAME,…",
    description: "packages or files whose code packs in YAML may take over; repeatable. Those of --pack are named, too",
  },
} as const;
