import { defineConfig } from "vitest/config";

// The tests that mutants are tried with: those of the rooms named in MUTATION_TESTS, in one process, with the sources
// instead of the build.
const conditions = ["@fazhi/source", "module", "node", "development|production"];
const folders = (process.env["MUTATION_TESTS"] ?? "calendar,expression,text,engine,progress,assessment").split(",");

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  root: new URL("../..", import.meta.url).pathname,
  test: {
    include: folders.map((folder) => (folder.endsWith(".ts") ? folder : `tests/${folder}/**/*.test.ts`)),
    runner: "tests/mutation/resident-worker.ts",
    isolate: false,
    testTimeout: 120_000,
  },
});
