#!/usr/bin/env node
import picocolors from "picocolors";
import { plainDate } from "../calendar/plain-date.js";
import { runCommandLine } from "./command-line.js";

// Whoever reads may stop reading, as `| head` does; that is no error of ours.
for (const stream of [process.stdout, process.stderr])
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });

const columns = Number(process.env["COLUMNS"] ?? process.stdout.columns);
const isColoured = process.stdout.isTTY === true || process.env["FORCE_COLOR"] !== undefined;

// Set and not called: a result longer than a pipe holds is still being written.
process.exitCode = await runCommandLine(process.argv.slice(2), {
  write: (text) => process.stdout.write(text),
  complain: (text) => process.stderr.write(text),
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
