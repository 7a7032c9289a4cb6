import { extname } from "node:path";
import { nearest } from "../../codes/identifier/nearest.js";
import { label } from "../../codes/label.js";
import { problem } from "../../problem/problem.js";
import type { ReportFormat } from "../../report/format/report-format.js";
import { reportFormats } from "../../report/format/report-formats.js";
import { exportsOf, isPath, namesIn } from "../module-loading.js";
import { UsageError } from "../usage-error.js";
import { outputSeparator } from "./output-separator.js";

/** A format, and the file that it is written to; to the host when there is none. */
export interface Target {
  readonly format: ReportFormat;
  readonly output?: string;
}

/** What the ending of a file says of its format where nobody says otherwise. */
const formatByEnding: Readonly<Record<string, string>> = {
  ".html": "html",
  ".htm": "html",
  ".md": "markdown",
  ".json": "json",
  ".xlsx": "xlsx",
  ".csv": "csv",
  ".sarif": "sarif",
  ".xml": "junit",
};

/**
 * The formats that are wanted, each with its file: the first `--format` with the first `--output`, and so on. Without any
 * format the ending of a file says it, or it is text.
 */
export async function targetsOf(formats: string | undefined, outputs: string | undefined): Promise<readonly Target[]> {
  const files = outputs === undefined ? [] : outputs.split(outputSeparator);
  const named = formats === undefined ? files.map(byEnding) : namesIn(formats);
  const wanted = named.length === 0 ? ["text"] : named;
  if (files.length > 0 && files.length !== wanted.length)
    throw new UsageError(problem("command/other-number-of-outputs", { formats: wanted.length, outputs: files.length }));
  if (wanted.length > 1 && files.length === 0)
    throw new UsageError(problem("command/formats-without-outputs", { formats: wanted.length }));
  const twice = files.find((file, place) => files.indexOf(file) !== place);
  if (twice !== undefined) throw new UsageError(problem("command/output-named-twice", { path: twice }));
  const targets: Target[] = [];
  for (const [place, name] of wanted.entries()) {
    const format = await formatNamed(name);
    const output = files[place];
    targets.push(output === undefined ? { format } : { format, output });
  }
  return targets;
}

const byEnding = (file: string): string => formatByEnding[extname(file).toLowerCase()] ?? "text";

async function formatNamed(name: string): Promise<ReportFormat> {
  const known = reportFormats.find((format) => format.name === name);
  if (known !== undefined) return known;
  if (isPath(name)) return formatOfFile(name);
  const names = reportFormats.map((format) => format.name);
  const near = nearest(name, names);
  const others = near === undefined ? { formats: names } : {};
  throw new UsageError(problem("command/unknown-format", { format: name, ...others }, near));
}

/** A format of the caller's own: a file of code that exports a function `render`. */
async function formatOfFile(path: string): Promise<ReportFormat> {
  const { render } = await exportsOf(path, "format");
  if (typeof render !== "function") throw new UsageError(problem("command/format-without-render", { path }));
  return { name: path, title: label(path, path), render: render as ReportFormat["render"] };
}
