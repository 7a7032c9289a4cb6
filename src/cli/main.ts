#!/usr/bin/env node
import picocolors from "picocolors";
import { plainDate } from "../calendar/plain-date.js";
import { runCommandLine } from "./command-line.js";
import { watchResults } from "./result-stream.js";

const notDone = 2;
const results = watchResults(process.stdout, (said) => {
  process.stderr.write(said);
  process.exitCode = notDone;
});
// There is nowhere left to say that a notice was lost.
process.stderr.on("error", () => {});

const columns = Number(process.env["COLUMNS"] ?? process.stdout.columns);
const isColoured = process.stdout.isTTY === true || process.env["FORCE_COLOR"] !== undefined;

// Set and not called: a result longer than a pipe holds is still being written.
const code = await runCommandLine(process.argv.slice(2), {
  write: (text) => process.stdout.write(text),
  writeError: (text) => process.stderr.write(text),
  columns: Number.isInteger(columns) && columns > 0 ? columns : undefined,
  folder: process.cwd(),
  hasColours: isColoured && picocolors.isColorSupported,
  today: () => {
    const now = new Date();
    const [year, month, day] = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) =>
      String(part).padStart(2, "0"),
    );
    return plainDate(`${year}-${month}-${day}`);
  },
});
process.exitCode = results.hasFailed() ? notDone : code;
