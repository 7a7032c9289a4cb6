import { defineConfig } from "vitest/config";

// The tests that mutants are tried with: those of the mutated rooms, one process, sources instead of the build.
const conditions = ["@fazhi/source", "module", "node", "development|production"];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  root: new URL("../..", import.meta.url).pathname,
  test: {
    include: ["tests/{calendar,expression,engine,progress,assessment,testing,monitor,text}/**/*.test.ts"],
    isolate: false,
    testTimeout: 120_000,
  },
});
