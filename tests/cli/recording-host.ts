import { plainDate } from "../../src/calendar/plain-date.js";
import type { ExitCode } from "../../src/cli/command-line.js";
import { runCommandLine } from "../../src/cli/command-line.js";
import type { CliHost } from "../../src/cli/host.js";

/** What a command left behind. */
export interface Outcome {
  readonly code: ExitCode;
  readonly written: string;
  readonly complained: string;
}

/** Runs a command on 2017-09-30, and takes down what it writes. */
export async function runWithHost(raw: readonly string[], stated: Partial<CliHost> = {}): Promise<Outcome> {
  let written = "";
  let complained = "";
  const code = await runCommandLine(raw, {
    write: (text) => {
      written += text;
    },
    writeError: (text) => {
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
