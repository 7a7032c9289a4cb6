import { readFileSync } from "node:fs";
import { readBaseline } from "../io/read-baseline.js";
import { type Baseline, baselineOf } from "../waiver/baseline.js";
import type { MarkedRun } from "../waiver/marked-run.js";
import type { CliHost } from "./host.js";
import { UsageError } from "./usage-error.js";
import { writeWholeFiles } from "./whole-file.js";

/** Loads a baseline. */
export function loadBaseline(path: string): Baseline {
  try {
    return readBaseline(readFileSync(path, "utf8"));
  } catch (error) {
    throw new UsageError(`the baseline "${path}" could not be read: ${(error as Error).message}`, { cause: error });
  }
}

/** Writes down what a run found, and says so. */
export function saveBaseline(run: MarkedRun, path: string, host: CliHost): void {
  const baseline = baselineOf(run);
  try {
    writeWholeFiles([[path, `${JSON.stringify(baseline, null, 2)}\n`]]);
  } catch (error) {
    throw new UsageError(`the baseline could not be written to "${path}": ${(error as Error).message}`, {
      cause: error,
    });
  }
  host.writeError(`a baseline of ${baseline.findings.length} findings is in ${path}\n`);
}
