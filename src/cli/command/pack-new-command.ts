import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { defineCommand } from "citty";
import { newPackFiles } from "../../authoring/scaffold/new-pack.js";
import { type PackPlan, packageNameOf } from "../../authoring/scaffold/pack-plan.js";
import { isKebabCase } from "../../codes/kebab-case.js";
import { problem } from "../../problem/problem.js";
import { errorLabel } from "../error-text.js";
import type { CliHost } from "../host.js";
import { builtinPackNames, libraryFacts } from "../package-facts.js";
import { UsageError } from "../usage-error.js";

/** Writes the files of a new pack into a folder of its own, and says what to do with them. */
export const packNewCommand = defineCommand({
  args: {
    name: {
      type: "positional",
      required: true,
      description: "the pack's name in kebab-case, such as our-county-2026; the package is fazhi-pack-NAME",
    },
    as: { type: "enum", options: ["typescript", "yaml"], default: "typescript", description: "what it is written in" },
    out: {
      type: "string",
      valueHint: "DIR",
      description: "the folder to write to, new or empty; fazhi-pack-NAME when missing",
    },
  },
  run: async ({ args, data }) => {
    const host = data as CliHost;
    const plan: PackPlan = {
      name: nameOf(args.name),
      writtenIn: args.as as PackPlan["writtenIn"],
      library: libraryFacts,
    };
    const shown = args.out ?? packageNameOf(plan);
    writeNew(newPackFiles(plan), resolve(host.folder, shown), shown);
    const commands = [
      ...(shown === "." ? [] : [`cd ${shown}`]),
      "npm install",
      "npm run check",
      "npm test",
      "npm pack",
    ];
    host.write(
      `${packageNameOf(plan)} is in ${shown}. It is an example until you replace its source and its number: see README.md\n` +
        `规则包已生成；出处和数字均为示例，请按 README.zh-CN.md 替换。\n\n${commands.map((line) => `  ${line}\n`).join("")}`,
    );
    return 0;
  },
});

function nameOf(written: string): string {
  const isWhole = written.startsWith("fazhi-pack-");
  if (isWhole && isKebabCase(written.slice("fazhi-pack-".length)))
    throw new UsageError(problem("command/whole-package-name", { name: written.slice("fazhi-pack-".length) }));
  if (!isKebabCase(written)) throw new UsageError(problem("command/not-a-pack-name", { name: written }));
  if (builtinPackNames.includes(written)) throw new UsageError(problem("command/builtin-pack-name", { name: written }));
  return written;
}

/** Writes files into a folder that must be new or empty: nothing is ever written over, and a new folder is there whole or not at all. */
function writeNew(files: Readonly<Record<string, string>>, folder: string, shown: string): void {
  if (existsSync(folder) && !(statSync(folder).isDirectory() && readdirSync(folder).length === 0))
    throw new UsageError(problem("command/file-exists", { path: shown, what: "folder" }));
  const isNew = !existsSync(folder);
  const draft = isNew ? join(dirname(folder), `.${basename(folder)}.${process.pid}.tmp`) : folder;
  const made: string[] = [];
  try {
    for (const [path, text] of Object.entries(files)) {
      const file = join(draft, path);
      const firstFolder = mkdirSync(dirname(file), { recursive: true });
      if (firstFolder !== undefined) made.push(firstFolder);
      writeFileSync(file, text, { flag: "wx" });
      made.push(file);
    }
    if (isNew) renameSync(draft, folder);
  } catch (error) {
    for (const path of made) rmSync(path, { recursive: true, force: true });
    throw new UsageError(problem("command/cannot-write", { what: "pack", path: shown, reason: errorLabel(error) }), {
      cause: error,
    });
  }
}
