/**
 * The two functions of a test runner that the testers need: those of vitest, jest, mocha, `node:test` and others will
 * do. Every case becomes a test of its own, so that a runner's report names it and one failure hides no other.
 */
export interface TestFrame {
  describe(name: string, body: () => void): unknown;
  it(name: string, body: () => void): unknown;
}
