import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { defineCommand } from "citty";
import { type AuthoringProblem, renderAuthoringProblem } from "../../authoring/authoring-problem.js";
import type { PackTest } from "../../authoring/test/pack-test.js";
import { renderPackTestsJson } from "../../authoring/test/pack-tests-json.js";
import { readPackTests } from "../../authoring/test/read-pack-tests.js";
import { renderPackTests } from "../../authoring/test/render-pack-tests.js";
import { runPackTests } from "../../authoring/test/run-pack-tests.js";
import type { Language } from "../../codes/label.js";
import type { Pack } from "../../engine/pack/pack.js";
import { readUtf8 } from "../../io/utf8.js";
import { problem } from "../../problem/problem.js";
import { problemLabel } from "../../problem/problem-text.js";
import { codeArgument, type IsCodeNamed, namedHere, permissionFor } from "../code-permission.js";
import type { CliHost } from "../host.js";
import { isPackFile, isPath } from "../module-loading.js";
import { loadPack, readPackFile } from "../pack-loading.js";
import { terminalPaint } from "../terminal-paint.js";
import { UsageError } from "../usage-error.js";

/** Runs the tests of a pack and shows what they cover; 1 when one fails, or is missing where that counts. */
export const packTestCommand = defineCommand({
  args: {
    pack: {
      type: "positional",
      required: true,
      description: "the pack: a name, or the path of its file",
    },
    tests: {
      type: "string",
      valueHint: "FILE",
      description:
        "the tests, in YAML or JSON; when missing those in the file of the pack, or in NAME.tests.yaml beside it",
    },
    ...codeArgument,
    "fail-on": {
      type: "enum",
      options: ["failure", "gap"],
      default: "failure",
      description: "exit with 1 for tests that fail; with gap also for what no test shows",
    },
    format: { type: "enum", options: ["text", "json"], default: "text", description: "how the result is written" },
    language: { type: "enum", options: ["zh", "en"], default: "zh", description: "language of the text" },
  },
  run: async ({ args, data }) => {
    const host = data as CliHost;
    const language = args.language as Language;
    const read = await packAndTests(args.pack, args.tests, permissionFor(namedHere(args.pack, args.code)));
    if (!read.ok) {
      const { file, problems } = read;
      host.writeError(problems.map((problem) => `${renderAuthoringProblem(problem, language, file)}\n`).join(""));
      return 2;
    }
    const report = runPackTests(read.pack, read.tests);
    const options = { language, width: host.columns ?? 100, paint: terminalPaint(host.hasColours) };
    host.write(args.format === "json" ? renderPackTestsJson(report) : renderPackTests(report, options));
    const hasGaps = args["fail-on"] === "gap" && report.coverage.totals.gaps > 0;
    return report.totals.failed > 0 || hasGaps ? 1 : 0;
  },
});

/** A pack with its tests, or what is wrong with the file of the one or of the others. */
type PackAndTests =
  | { readonly ok: true; readonly pack: Pack; readonly tests: readonly PackTest[] }
  | { readonly ok: false; readonly problems: readonly AuthoringProblem[]; readonly file: string };

/** Reads the tests of a pack from the file that is named, else from the pack's own, else from one beside it. */
async function packAndTests(path: string, named: string | undefined, isNamed: IsCodeNamed): Promise<PackAndTests> {
  const whole = isPackFile(path) ? await readPackFile(path, isNamed) : undefined;
  if (whole?.ok === false) return { ok: false, problems: whole.problems, file: path };
  const pack = whole?.pack ?? (await loadPack(path, isNamed));
  const own = whole?.tests ?? [];
  const file = named ?? testsBeside(path, pack.name, own.length > 0);
  if (file === undefined) return { ok: true, pack, tests: own };
  const read = readPackTests(textOf(file), pack);
  return read.ok ? { ok: true, pack, tests: read.tests } : { ok: false, problems: read.problems, file };
}

/** The file of tests beside that of a pack, under the name of the file or of the pack; none where it has its own. */
function testsBeside(path: string, name: string, hasOwn: boolean): string | undefined {
  if (!isPath(path)) throw new UsageError(problem("command/no-tests-beside", { path }));
  const beside = [path.replace(/\.[^./\\]+$/, ""), join(dirname(path), name)].map((one) => `${one}.tests.yaml`);
  const all = [...(hasOwn ? [path] : []), ...new Set(beside.filter((file) => existsSync(file)))];
  if (all.length > 1) throw new UsageError(problem("command/several-tests", { files: all }));
  if (all.length === 0) throw new UsageError(problem("command/no-tests", { path, usual: beside[0] ?? "" }));
  return hasOwn ? undefined : all[0];
}

function textOf(file: string): string {
  if (!existsSync(file)) throw new UsageError(problem("command/no-test-file", { path: file }));
  const text = readUtf8(readFileSync(file));
  if (typeof text !== "string")
    throw new UsageError(problem("command/flaw-in-file", { path: file, line: text.line, reason: problemLabel(text) }));
  return text;
}
