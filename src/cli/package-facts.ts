import { createRequire } from "node:module";
import type { LibraryFacts } from "../authoring/scaffold/pack-plan.js";

interface PackageFacts {
  readonly version: string;
  readonly engines: { readonly node: string };
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, unknown>>;
}

// The package finds itself by its name, wherever the command line lies within it.
const { version, engines, devDependencies, exports } = createRequire(import.meta.url)(
  "fazhi/package.json",
) as PackageFacts;

/** The version of the package. */
export const packageVersion = version;

/** What a new pack takes over from the package. */
export const libraryFacts: LibraryFacts = { version, node: engines.node, tools: devDependencies };

/** The names of the packs that come with the package. */
export const builtinPackNames: readonly string[] = Object.keys(exports)
  .filter((entry) => entry.startsWith("./rules/"))
  .map((entry) => entry.slice("./rules/".length));

/** The entries of the package that hold code, by the name under which they are imported. */
export const packageEntries: readonly string[] = Object.entries(exports).flatMap(([entry, target]) =>
  typeof target === "string" ? [] : [entry.replace(/^\./, "fazhi")],
);
