import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { Stryker } from "@stryker-mutator/core";

// Which rooms are mutated, and the folders of tests that are tried on them.
const testsOfRoom: Readonly<Record<string, readonly string[]>> = {
  calendar: ["calendar"],
  expression: ["expression", "text"],
  engine: ["engine"],
  progress: ["progress"],
  assessment: ["assessment"],
};

const rooms = Object.keys(testsOfRoom);
const asked = process.argv.slice(2);
const paths = asked.length === 0 ? rooms.map((room) => `src/${room}`) : asked;
mkdirSync("coverage/mutation", { recursive: true });

let below = false;
for (const room of rooms) {
  const inRoom = paths.filter((path) => path === `src/${room}` || path.startsWith(`src/${room}/`));
  if (inRoom.length === 0) continue;
  process.env["MUTATION_TESTS"] = testsOfRoom[room]?.join(",");
  const mutate = inRoom.map((path) => (path.endsWith(".ts") ? path : join(path, "**/*.ts")));
  const results = await new Stryker({
    testRunner: "resident",
    plugins: ["./tests/mutation/resident-runner.mjs"],
    mutate,
    ignorePatterns: ["docs", "benchmarks", "coverage", "dist", "schema"],
    ignoreStatic: true,
    // What was measured is kept, so that a run goes on where the last one stopped.
    incremental: true,
    incrementalFile: `coverage/mutation/${room}.json`,
    concurrency: Number(process.env["MUTATION_CONCURRENCY"] ?? 1),
    timeoutMS: 30_000,
    tempDirName: `coverage/stryker-${room}`,
    reporters: ["clear-text", "progress-append-only"],
    clearTextReporter: { allowColor: false, logTests: false },
    thresholds: { high: 95, low: 90, break: null },
  }).runMutationTest();
  const count = (...statuses: string[]) => results.filter(({ status }) => statuses.includes(status)).length;
  const killed = count("Killed", "Timeout");
  const valid = killed + count("Survived", "NoCoverage");
  below ||= killed < 0.9 * valid;
}
process.exitCode = below ? 1 : 0;
