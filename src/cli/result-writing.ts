import type { Label } from "../codes/label.js";
import type { CliHost } from "./host.js";
import { UsageError } from "./usage-error.js";
import { writeWholeFiles } from "./whole-file.js";

/** The most that is shown of a list, as it was written; 0 for all. */
export function limitOf(written: string): number {
  if (!/^\d{1,9}$/.test(written)) throw new UsageError(`--limit is a whole number from 0 on, not "${written}"`);
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
export function writeResult(text: string, path: string | undefined, host: CliHost): void {
  if (path === undefined) {
    host.write(text);
    return;
  }
  try {
    writeWholeFiles([[path, text]]);
  } catch (error) {
    throw new UsageError(`the result could not be written to "${path}": ${(error as Error).message}`, { cause: error });
  }
  host.writeError(`the result is in ${path}\n`);
}
