import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { defineCommand } from "citty";
import { writePackText } from "../../authoring/write/write-pack.js";
import type { Language } from "../../codes/label.js";
import { label } from "../../codes/label.js";
import { problem } from "../../problem/problem.js";
import { codeArgument, namedHere, permissionFor } from "../code-permission.js";
import type { CliHost } from "../host.js";
import { readingArguments } from "../judging.js";
import { loadPack, loadPacks } from "../pack-loading.js";
import { builtinPackNames } from "../package-facts.js";
import { writeResult } from "../result-writing.js";
import { UsageError } from "../usage-error.js";

/** Writes a pack as YAML, so that a team can begin from it, and says what no text can say. */
export const packWriteCommand = defineCommand({
  args: {
    pack: {
      type: "positional",
      required: true,
      description: "the name of a pack that comes with fazhi or is installed, or the path of a file",
    },
    "taken-over": {
      type: "enum",
      options: ["named", "written"],
      default: "named",
      description: "how rules stand that it takes over from packs of fazhi: by their names, or written out",
    },
    ...codeArgument,
    out: { type: "string", valueHint: "FILE", description: "a new file to write to" },
    ...readingArguments,
  },
  run: async ({ args, data }) => {
    const host = data as CliHost;
    const language = (args.language as Language | undefined) ?? "zh";
    const pack = await loadPack(args.pack, permissionFor(namedHere(args.pack, args.code)));
    const packs = args["taken-over"] === "written" ? [] : await loadPacks(builtinPackNames.join(","));
    const { text, leftOut } = writePackText(pack, { packs });
    const file = args.out === undefined ? undefined : resolve(host.folder, args.out);
    if (file !== undefined && existsSync(file))
      throw new UsageError(problem("command/file-exists", { path: args.out as string, what: "file" }));
    writeResult(text, file, host);
    if (leftOut.length > 0)
      host.writeError(
        `${label("未写入：", "left out:")[language]}\n${leftOut.map(({ id, reason }) => `  ${id}: ${reason[language]}\n`).join("")}`,
      );
    return 0;
  },
});
