/**
 * The two functions of a test runner that the testers need: those of vitest, jest, mocha, `node:test` and others will
 * do. Every case becomes a test of its own, so that a runner's report names it and one failure hides no other.
 */
export interface TestFrame {
  /** Runs the body, which makes tests, under a heading. */
  describe(name: string, body: () => void): unknown;
  /** Makes a test; it fails when the body throws. */
  it(name: string, body: () => void): unknown;
}
