/**
 * Packs that are written in YAML: read, written, tested and begun.
 *
 * @module fazhi/authoring
 */

export { type AuthoringProblem, renderAuthoringProblem } from "../authoring/authoring-problem.js";
export { packSchema } from "../authoring/read/pack-schema.js";
export { type ReadRecords, readRecordsText } from "../authoring/read/read-records.js";
export { type PackTextOptions, type ReadPackText, readPackText } from "../authoring/read-pack-text.js";
export type { OmittedPart } from "../authoring/test/omitted-part.js";
export type { ExpectedFigures, ExpectedJudgement, PackTest, WrittenRecord } from "../authoring/test/pack-test.js";
export type {
  IndicatorTestCoverage,
  PackTestCoverage,
  RuleTestCoverage,
} from "../authoring/test/pack-test-coverage.js";
export type { PackTestFailure, PackTestReport, PackTestResult } from "../authoring/test/pack-test-report.js";
export { type JsonPackTests, renderPackTestsJson } from "../authoring/test/pack-tests-json.js";
export { packTestsSchema } from "../authoring/test/pack-tests-schema.js";
export { type ReadPackTests, readPackTests } from "../authoring/test/read-pack-tests.js";
export { renderPackTests } from "../authoring/test/render-pack-tests.js";
export { runPackTests } from "../authoring/test/run-pack-tests.js";
export { type PackText, writePackText } from "../authoring/write/write-pack.js";
