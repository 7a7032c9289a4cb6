import { plainDate } from "../../src/calendar/plain-date.js";
import type { ExitCode } from "../../src/cli/command-line.js";
import { runCommandLine } from "../../src/cli/command-line.js";
import type { Street } from "../../src/cli/street.js";

/** What a command left behind. */
export interface Outcome {
  readonly code: ExitCode;
  readonly written: string;
  readonly complained: string;
}

/** Runs a command on 2017-09-30, and takes down what it writes. */
export async function runOnStreet(raw: readonly string[], stated: Partial<Street> = {}): Promise<Outcome> {
  let written = "";
  let complained = "";
  const code = await runCommandLine(raw, {
    write: (text) => {
      written += text;
    },
    complain: (text) => {
      complained += text;
    },
    columns: undefined,
    hasColours: false,
    folder: "/nowhere",
    today: () => plainDate("2017-09-30"),
    ...stated,
  });
  return { code, written, complained };
}
