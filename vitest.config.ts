import { defineConfig } from "vitest/config";

// "fazhi" and its entries resolve to the sources, by the same condition that TypeScript follows.
const conditions = ["@fazhi/source", "module", "node", "development|production"];
const sources = { resolve: { conditions }, ssr: { resolve: { conditions } } };
const reportFolder = process.env["TEST_REPORT_FOLDER"];

// What each room does.
const rooms = {
  name: "rooms",
  include: ["tests/**/*.test.ts"],
  exclude: [
    "tests/architecture/**",
    "tests/catalogue/**",
    "tests/package/**",
    "tests/site/**",
    "tests/public-surface.test.ts",
  ],
  // Loading the sources once for all files, and not for each, halves the time; no test changes what others see.
  isolate: false,
  // A slow machine is no failure.
  testTimeout: 120_000,
};
// What a time zone can touch: days, what is read and written, and a sample of all rules by stories.
const secondTimeZone = {
  ...rooms,
  name: "second-time-zone",
  include: ["calendar", "codes", "io", "model", "expression", "progress", "rules/seeded", "fuzz", "examples"].map(
    (folder) => `tests/${folder}/**/*.test.ts`,
  ),
  // It asks what absent fields come to, whatever the day.
  exclude: ["tests/rules/seeded/silence.test.ts"],
};
// Random input for as long as one likes: `npm run fuzz -- --minutes 10`.
const fuzz = { name: "fuzz", include: ["tests/fuzz/**/*.fuzz.ts"], isolate: false };
// Stories of as many seeds as one likes: `npm run stories -- --seeds 1000`.
const stories = { name: "stories", include: ["tests/rules/seeded/**/*.stories.ts"], isolate: false };
// How the sources are put together.
const house = {
  name: "house",
  include: ["tests/architecture/**/*.test.ts", "tests/catalogue/**/*.test.ts", "tests/public-surface.test.ts"],
  testTimeout: 60_000,
};
// What a stranger gets: the packed package in an empty project. It needs `npm run build` first.
const stranger = {
  name: "package",
  include: ["tests/package/**/*.test.ts"],
  testTimeout: 120_000,
  hookTimeout: 300_000,
};

// What a visitor of the documentation sees, in a browser. It needs `npm run docs:build` first.
const visitor = {
  name: "site",
  include: ["tests/site/**/*.test.ts"],
  testTimeout: 120_000,
  hookTimeout: 120_000,
};

export default defineConfig({
  test: {
    // Of two cores one would idle.
    maxWorkers: "100%",
    reporters:
      reportFolder === undefined
        ? ["default"]
        : ["default", ["json", { outputFile: `${reportFolder}/${process.pid}.json` }]],
    projects: [
      { ...sources, test: rooms },
      { ...sources, test: secondTimeZone },
      { ...sources, test: fuzz },
      { ...sources, test: stories },
      { ...sources, test: house },
      { test: stranger },
      { test: visitor },
    ],
  },
});
