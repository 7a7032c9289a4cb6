import { problem } from "../../problem/problem.js";
import type { ReportFormat, ReportInput } from "../../report/format/report-format.js";
import { errorLabel } from "../error-text.js";
import { UsageError } from "../usage-error.js";

/** A report in a format; throws a `UsageError` where a package is missing, or a format of the caller's own returns nothing. */
export async function writtenReport(format: ReportFormat, input: ReportInput): Promise<string | Uint8Array> {
  const written = await rendered(format, input);
  if (typeof written === "string" || written instanceof Uint8Array) return written;
  throw new UsageError(problem("command/format-returned-nothing", { format: format.name }));
}

async function rendered({ name, needs, render }: ReportFormat, input: ReportInput): Promise<unknown> {
  try {
    return await render(input);
  } catch (error) {
    const isMissing = (error as { readonly code?: unknown }).code === "ERR_MODULE_NOT_FOUND";
    if (isMissing && needs !== undefined)
      throw new UsageError(problem("command/missing-package", { format: name, package: needs }), { cause: error });
    throw new UsageError(problem("command/format-failed", { format: name, reason: errorLabel(error) }), {
      cause: error,
    });
  }
}
