/**
 * Packs that are written in YAML: read, written, tested and begun.
 *
 * @module fazhi/authoring
 */

export { type AuthoringProblem, renderAuthoringProblem } from "./authoring-problem.js";
export type { LeftOut } from "./left-out.js";
export { packSchema } from "./pack-schema.js";
export type { ExpectedFigures, ExpectedJudgement, PackTest, WrittenRecord } from "./pack-test.js";
export type { IndicatorTestCoverage, PackTestCoverage, RuleTestCoverage } from "./pack-test-coverage.js";
export type { PackTestFailure, PackTestReport, PackTestResult } from "./pack-test-report.js";
export { type JsonPackTests, renderPackTestsJson } from "./pack-tests-json.js";
export { packTestsSchema } from "./pack-tests-schema.js";
export { type ReadPackTests, readPackTests } from "./read-pack-tests.js";
export { type PackTextOptions, type ReadPackText, readPackText } from "./read-pack-text.js";
export { type ReadRecords, readRecordsText } from "./read-records.js";
export { renderPackTests } from "./render-pack-tests.js";
export { runPackTests } from "./run-pack-tests.js";
export { type PackText, writePackText } from "./write-pack.js";
