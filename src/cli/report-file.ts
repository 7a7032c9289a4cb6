import { readFileSync } from "node:fs";
import { problem } from "../problem/problem.js";
import type { JsonReport } from "../report/json.js";
import { errorLabel } from "./error-text.js";
import { UsageError } from "./usage-error.js";

/** A report as `fazhi check --format=json` wrote it; throws a `UsageError` for a file that holds something else. */
export function reportIn(path: string): JsonReport {
  const report = parsed(path);
  if (report?.format !== "fazhi-report") throw new UsageError(problem("command/not-a-report", { path }));
  return report;
}

function parsed(path: string): JsonReport | null {
  try {
    return JSON.parse(readFileSync(path, "utf8")) as JsonReport | null;
  } catch (error) {
    throw new UsageError(problem("command/cannot-read", { what: "report", path, reason: errorLabel(error) }), {
      cause: error,
    });
  }
}
