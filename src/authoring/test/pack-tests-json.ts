import type { PackTestReport } from "./pack-test-report.js";

/**
 * What {@link renderPackTestsJson} writes. A key that is missing was not there to be told; within one `version`, keys are
 * added but neither removed nor given another meaning.
 */
export interface JsonPackTests {
  readonly format: "fazhi-pack-tests";
  readonly version: 1;
  readonly report: PackTestReport;
}

/** What came of the tests of a pack, as one JSON document, the same bytes for the same report; see {@link JsonPackTests}. */
export function renderPackTestsJson(report: PackTestReport): string {
  const document: JsonPackTests = { format: "fazhi-pack-tests", version: 1, report };
  return `${JSON.stringify(document, null, 2)}\n`;
}
