import { RuleTestError, type TestFrame } from "../../src/doors/testing.js";

/** The tests that a tester made, by their full names, each with what was wrong; empty when it passed. */
export type RecordedTests = Readonly<Record<string, readonly string[]>>;

/** Runs what a tester makes of a table in a runner of its own, and tells what became of each test. */
export function recordedTests(make: (frame: TestFrame) => void): RecordedTests {
  const headings: string[] = [];
  const tests: Record<string, readonly string[]> = {};
  make({
    describe: (name, body) => {
      headings.push(name);
      body();
      headings.pop();
    },
    it: (name, body) => {
      const path = [...headings, name].join(" > ");
      const full = Object.hasOwn(tests, path) ? `${path} (again)` : path;
      try {
        body();
        tests[full] = [];
      } catch (error) {
        if (!(error instanceof RuleTestError)) throw error;
        tests[full] = error.problems;
      }
    },
  });
  return tests;
}

/** Only the tests that failed. */
export const failures = (tests: RecordedTests): RecordedTests =>
  Object.fromEntries(Object.entries(tests).filter(([, problems]) => problems.length > 0));
