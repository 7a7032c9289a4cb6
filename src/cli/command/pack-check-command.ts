import { defineCommand } from "citty";
import { renderAuthoringProblem } from "../../authoring/authoring-problem.js";
import type { Language } from "../../codes/label.js";
import { renderPackSummary } from "../../report/pack-summary.js";
import { codeArgument, namedHere, permissionFor } from "../code-permission.js";
import type { CliHost } from "../host.js";
import { readingArguments } from "../judging.js";
import { readPackFile } from "../pack-loading.js";
import { terminalPaint } from "../terminal-paint.js";

/** Checks packs that are written as text: everything that is wrong with each, or what it holds; 1 when one cannot be used. */
export const packCheckCommand = defineCommand({
  args: {
    files: { type: "positional", required: true, description: "packs in YAML or JSON" },
    ...codeArgument,
    ...readingArguments,
  },
  run: async ({ args, data }) => {
    const host = data as CliHost;
    const language = (args.language as Language | undefined) ?? "zh";
    const options = { language, width: host.columns ?? 100, paint: terminalPaint(host.hasColours) };
    let hasProblems = false;
    for (const [place, file] of args._.entries()) {
      const read = await readPackFile(file, permissionFor(namedHere(args.code)));
      if (place > 0) host.write("\n");
      if (read.ok) host.write(renderPackSummary(read.pack, options));
      else for (const problem of read.problems) host.write(`${renderAuthoringProblem(problem, language, file)}\n`);
      hasProblems ||= !read.ok;
    }
    return hasProblems ? 1 : 0;
  },
});
