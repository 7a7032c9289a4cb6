import { readFileSync } from "node:fs";
import { label } from "../codes/label.js";
import { readBaseline } from "../io/read-baseline.js";
import { problem } from "../problem/problem.js";
import { type Baseline, baselineOf } from "../waiver/baseline.js";
import type { MarkedRun } from "../waiver/marked-run.js";
import { errorLabel } from "./error-text.js";
import type { CliHost } from "./host.js";
import { UsageError } from "./usage-error.js";
import { writeWholeFiles } from "./whole-file.js";

/** Loads a baseline. */
export function loadBaseline(path: string): Baseline {
  try {
    return readBaseline(readFileSync(path, "utf8"));
  } catch (error) {
    throw new UsageError(problem("command/cannot-read", { what: "baseline", path, reason: errorLabel(error) }), {
      cause: error,
    });
  }
}

/** Writes down what a run found, and says so. */
export function saveBaseline(run: MarkedRun, path: string, host: CliHost): void {
  const baseline = baselineOf(run);
  try {
    writeWholeFiles([[path, `${JSON.stringify(baseline, null, 2)}\n`]]);
  } catch (error) {
    throw new UsageError(problem("command/cannot-write", { what: "baseline", path, reason: errorLabel(error) }), {
      cause: error,
    });
  }
  const { length } = baseline.findings;
  const said = label(`基线已写入${path}，含${length}个问题`, `a baseline of ${length} findings is in ${path}`);
  host.writeError(`${said[host.language]}\n`);
}
