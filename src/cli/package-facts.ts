import { createRequire } from "node:module";

interface PackageFacts {
  readonly version: string;
  readonly exports: Readonly<Record<string, unknown>>;
}

// The package finds itself by its name, wherever the command line lies within it.
const { version, exports } = createRequire(import.meta.url)("fazhi/package.json") as PackageFacts;

/** The version of the package. */
export const packageVersion = version;

/** The names of the packs that come with the package. */
export const builtinPackNames: readonly string[] = Object.keys(exports)
  .filter((entry) => entry.startsWith("./rules/"))
  .map((entry) => entry.slice("./rules/".length));

/** The entries of the package that hold code, by the name under which they are imported. */
export const packageEntries: readonly string[] = Object.entries(exports).flatMap(([entry, target]) =>
  typeof target === "string" ? [] : [entry.replace(/^\./, "fazhi")],
);
