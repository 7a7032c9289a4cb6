import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { problem } from "../problem/problem.js";
import { UsageError } from "./usage-error.js";

/**
 * The file by which a package is entered that is installed in a folder or in one above it, as an import from there
 * would find it; nothing when it is not installed. The name may lead to an entry of its own, such as `ours/plan-2018`.
 */
export async function entryOfPackage(name: string, folder: string): Promise<string | undefined> {
  const from = join(folder, "package.json");
  const [owner = name] = /^(@[^/]+\/)?[^/]+/.exec(name) ?? [];
  const places = createRequire(from).resolve.paths(name) ?? [];
  if (!places.some((place) => existsSync(join(place, owner, "package.json")))) return undefined;
  // Node alone resolves only for this package, and not as a package of another folder would.
  const { createJiti } = await import("jiti");
  const wanted = { parentURL: pathToFileURL(from).href, conditions: ["node", "import"] };
  const found = createJiti(import.meta.url).esmResolve(name, { ...wanted, try: true });
  if (found === undefined) throw new UsageError(problem("command/unknown-entry", { owner, entry: name }));
  return fileURLToPath(found);
}
