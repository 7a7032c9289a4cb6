/**
 * Packs that are written in YAML: read, written, tested and begun.
 *
 * @module fazhi/authoring
 */

export { type AuthoringProblem, renderAuthoringProblem } from "./authoring-problem.js";
export { packSchema } from "./read/pack-schema.js";
export { type ReadRecords, readRecordsText } from "./read/read-records.js";
export { type PackTextOptions, type ReadPackText, readPackText } from "./read-pack-text.js";
export type { OmittedPart } from "./test/omitted-part.js";
export type { ExpectedFigures, ExpectedJudgement, PackTest, WrittenRecord } from "./test/pack-test.js";
export type { IndicatorTestCoverage, PackTestCoverage, RuleTestCoverage } from "./test/pack-test-coverage.js";
export type { PackTestFailure, PackTestReport, PackTestResult } from "./test/pack-test-report.js";
export { type JsonPackTests, renderPackTestsJson } from "./test/pack-tests-json.js";
export { packTestsSchema } from "./test/pack-tests-schema.js";
export { type ReadPackTests, readPackTests } from "./test/read-pack-tests.js";
export { renderPackTests } from "./test/render-pack-tests.js";
export { runPackTests } from "./test/run-pack-tests.js";
export { type PackText, writePackText } from "./write/write-pack.js";
