import { mkdirSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { Stryker } from "@stryker-mutator/core";
import { type MutationReport, roomScore } from "./room-score.js";

// Usage: npm run test:mutation [-- src/calendar/period.ts src/expression … --sample 10 --seed 1]
//
// A room is mutated in parts, and what was measured is kept in coverage/mutation/<room>.json after each part: a run that
// was stopped goes on where it was, and what has not changed is not tried again. MUTATION_TESTS names other tests than
// those of the room (patterns of files, or folders of tests/), MUTATION_CONCURRENCY how many processes run at once.
// --sample N tries about one mutant in N, chosen by the seed, and gives the bounds of the score; what it measured is kept
// apart. The last line of a room is its score over all files measured so far that have not changed since. Exits with 1
// where a score is below 90 %.

// Which rooms are mutated, and the folders and files of tests that are tried on them.
const testsOfRoom: Readonly<Record<string, readonly string[]>> = {
  calendar: ["calendar"],
  expression: ["expression", "text", "tests/engine/completeness.test.ts", "tests/engine/work-limits.test.ts"],
  assessment: ["assessment"],
  engine: ["engine"],
  progress: ["progress"],
};
const lowest = 90;

const filesOf = (path: string): string[] =>
  path.endsWith(".ts")
    ? [path]
    : readdirSync(path, { recursive: true, encoding: "utf8" })
        .filter((name) => name.endsWith(".ts"))
        .map((name) => join(path, name))
        .sort();

const partsOf = (files: readonly string[], bytesOfPart: number): string[][] => {
  const parts: string[][] = [];
  let room = 0;
  for (const file of files) {
    const { size } = statSync(file);
    if (size > room) {
      parts.push([]);
      room = bytesOfPart;
    }
    parts.at(-1)?.push(file);
    room -= size;
  }
  return parts;
};

const { values, positionals: asked } = parseArgs({
  options: { sample: { type: "string" }, seed: { type: "string", default: "1" } },
  allowPositionals: true,
});
const sample = values.sample === undefined ? undefined : { oneIn: Number(values.sample), seed: Number(values.seed) };
if (sample !== undefined) process.env["MUTATION_SAMPLE"] = JSON.stringify(sample);
const rooms = Object.keys(testsOfRoom);
const chosen = process.env["MUTATION_TESTS"];
const files = (asked.length === 0 ? rooms.map((room) => `src/${room}`) : asked).flatMap(filesOf);
mkdirSync("coverage/mutation", { recursive: true });

for (const [room, folders] of Object.entries(testsOfRoom)) {
  const inRoom = files.filter((file) => file.startsWith(`src/${room}/`));
  if (inRoom.length === 0) continue;
  process.env["MUTATION_TESTS"] = chosen ?? folders.join(",");
  const name = sample === undefined ? room : `${room}-one-in-${sample.oneIn}-seed-${sample.seed}`;
  const incrementalFile = `coverage/mutation/${name}.json`;
  for (const mutate of partsOf(inRoom, 10_000 * (sample?.oneIn ?? 1))) {
    await new Stryker({
      testRunner: "resident",
      plugins: ["./tests/mutation/resident-runner.mjs"],
      mutate,
      ignorePatterns: ["docs", "benchmarks", "coverage", "dist", "schema"],
      ignoreStatic: true,
      incremental: true,
      incrementalFile,
      concurrency: Number(process.env["MUTATION_CONCURRENCY"] ?? 1),
      // The runner itself ends what takes too long; this is for a machine that hangs.
      timeoutMS: 600_000,
      tempDirName: `coverage/stryker-${name}`,
      reporters: ["progress-append-only"],
      thresholds: { high: 95, low: lowest, break: null },
    }).runMutationTest();
  }
  const report: MutationReport = JSON.parse(readFileSync(incrementalFile, "utf8"));
  const { lines, score } = roomScore(report, inRoom, sample);
  const inForce = filesOf(`src/${room}`).filter((file) => report.files[file]?.source === readFileSync(file, "utf8"));
  const measured = roomScore(report, inForce, sample).lines.at(-1);
  const all = `src/${room}, ${inForce.length} of ${filesOf(`src/${room}`).length} files measured as they are, ${measured}`;
  process.stdout.write(`${[...lines, all].join("\n")}\n`);
  if (score < lowest) process.exitCode = 1;
}
