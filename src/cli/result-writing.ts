import { dirname } from "node:path";
import { type Label, label } from "../codes/label.js";
import { problem } from "../problem/problem.js";
import { errorLabel } from "./error-text.js";
import type { CliHost } from "./host.js";
import { UsageError } from "./usage-error.js";
import { type FileContent, writeWholeFiles } from "./whole-file.js";

/** The most that is shown of a list, as it was written; 0 for all. */
export function limitOf(written: string): number {
  if (!/^\d{1,9}$/.test(written)) throw new UsageError(problem("command/not-a-limit", { value: written }));
  return Number(written);
}

/** How the rest of a list that was shortened is seen. */
export const leftOutHint: Label = { zh: "，用 --limit 0 显示全部", en: "; --limit 0 shows all" };

/** How a report is verified. */
export const verifyHint: Label = {
  zh: "另以 --format=json 存一份结果，即可用 fazhi verify 重新计算、逐项核对",
  en: "a result saved with --format=json is computed anew and compared by fazhi verify",
};

/** Writes a result to a file, and says so, or to the host. */
export function writeResult(content: string | Uint8Array, path: string | undefined, host: CliHost): void {
  if (path !== undefined) {
    writeResults([[path, content]], host);
    return;
  }
  if (typeof content !== "string") throw new UsageError(problem("command/result-not-a-text", {}));
  host.write(content);
}

/** So many files are named one by one. */
const fewFiles = 10;

/** Writes results to files, all of them or none, and says so. */
export function writeResults(files: readonly FileContent[], host: CliHost): void {
  const paths = files.map(([path]) => path);
  try {
    writeWholeFiles(files);
  } catch (error) {
    throw new UsageError(
      problem("command/cannot-write", { what: "result", path: paths.join('", "'), reason: errorLabel(error) }),
      { cause: error },
    );
  }
  const [first = ""] = paths;
  const folder = dirname(first);
  const isMany = paths.length > fewFiles && paths.every((path) => dirname(path) === folder);
  const said = isMany
    ? [label(`${paths.length}份结果已写入${folder}`, `${paths.length} results are in ${folder}`)]
    : paths.map((path) => label(`结果已写入${path}`, `the result is in ${path}`));
  host.writeError(said.map((one) => `${one[host.language]}\n`).join(""));
}
