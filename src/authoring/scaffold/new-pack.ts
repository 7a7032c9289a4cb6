import { newPackManifest } from "./new-pack-manifest.js";
import { chineseReadme, englishReadme } from "./new-pack-readme.js";
import { typeScriptPackFiles } from "./new-typescript-pack.js";
import { yamlPackFiles } from "./new-yaml-pack.js";
import type { PackPlan } from "./pack-plan.js";

/**
 * The files of a new pack, by their path in its folder: a package that can be checked, tested and packed as it is. Its
 * one rule rests on a source that is marked as not verified, for nobody has read the number in it anywhere.
 */
export function newPackFiles(plan: PackPlan): Readonly<Record<string, string>> {
  const written = plan.writtenIn === "typescript" ? typeScriptPackFiles(plan) : yamlPackFiles(plan);
  return {
    "package.json": `${JSON.stringify(newPackManifest(plan), null, 2)}\n`,
    ...written,
    "README.md": englishReadme(plan),
    "README.zh-CN.md": chineseReadme(plan),
    ".gitignore": "node_modules\ndist\n*.tgz\n",
  };
}
