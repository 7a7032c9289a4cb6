import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { defineCommand } from "citty";
import { renderAuthoringProblem } from "../authoring/authoring-problem.js";
import { renderPackTestsJson } from "../authoring/pack-tests-json.js";
import { readPackTests } from "../authoring/read-pack-tests.js";
import { renderPackTests } from "../authoring/render-pack-tests.js";
import { runPackTests } from "../authoring/run-pack-tests.js";
import type { Language } from "../codes/label.js";
import { readUtf8 } from "../io/utf8.js";
import { isPath } from "./module-loading.js";
import { loadPack } from "./pack-loading.js";
import type { Street } from "./street.js";
import { terminalPaint } from "./terminal-paint.js";
import { UsageError } from "./usage-error.js";

/** Runs the tests of a pack and shows what they cover; 1 when one fails, or is missing where that counts. */
export const packTestCommand = defineCommand({
  meta: {
    name: "fazhi pack test",
    description: "Run the tests that are written beside a pack, and show what they cover",
  },
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
    const street = data as Street;
    const language = args.language as Language;
    const pack = await loadPack(args.pack);
    const file = args.tests ?? testsOf(args.pack, pack.name);
    const read = readPackTests(textOf(file), pack);
    if (!read.ok) {
      const lines = read.problems.map((problem) => `${renderAuthoringProblem(problem, language, file)}\n`);
      street.complain(lines.join(""));
      return 2;
    }
    const report = runPackTests(pack, read.tests);
    const options = { language, width: street.columns ?? 100, paint: terminalPaint(street.hasColours) };
    street.write(args.format === "json" ? renderPackTestsJson(report) : renderPackTests(report, options));
    const hasGaps = args["fail-on"] === "gap" && report.coverage.totals.gaps > 0;
    return report.totals.failed > 0 || hasGaps ? 1 : 0;
  },
});

/** The file that holds the tests of a pack: its own where it is written in YAML, or one beside it under its name. */
function testsOf(path: string, name: string): string {
  if (!isPath(path))
    throw new UsageError(`the pack "${name}" comes with fazhi: say where its tests are by --tests=FILE`);
  const beside = [path.replace(/\.[^./\\]+$/, ""), join(dirname(path), name)].map((one) => `${one}.tests.yaml`);
  const within = isYaml(path) && /^tests:/m.test(textOf(path)) ? [path] : [];
  const [found, other] = [...new Set([...within, ...beside.filter((file) => existsSync(file))])];
  if (found === undefined)
    throw new UsageError(`there are no tests of "${path}": write ${beside[0]}, or say where they are by --tests=FILE`);
  if (other !== undefined)
    throw new UsageError(`there are tests in ${found} and in ${other}: say which are meant by --tests=FILE`);
  return found;
}

const isYaml = (path: string): boolean => /\.ya?ml$/i.test(path);

function textOf(file: string): string {
  if (!existsSync(file)) throw new UsageError(`there is no file "${file}" to read tests from`);
  const text = readUtf8(readFileSync(file));
  if (typeof text !== "string")
    throw new UsageError(`${file}:${text.line}: expected ${text.expected}; found ${text.found}`);
  return text;
}
