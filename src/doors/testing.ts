/**
 * What rule authors test with: tables of cases, filled-in records, invented stories.
 *
 * @module fazhi/testing
 */

export type { Written } from "../model/dataset/dataset-input.js";
export type { Draft, OtherRecord, OtherRecords } from "../testing/draft.js";
export {
  type DatasetDesign,
  type GeneratedDataset,
  generateDataset,
  type InjectedViolation,
} from "../testing/generate-dataset.js";
export type { ExpectedFigure, IndicatorCase, IndicatorTable } from "../testing/indicator-table.js";
export { misjudgements } from "../testing/misjudgements.js";
export type {
  BreakingCase,
  ExpectedFinding,
  PendingCase,
  RuleCase,
  RuleTable,
  UndeterminedCase,
} from "../testing/rule-table.js";
export { RuleTestError } from "../testing/rule-test-error.js";
export { type BrokenRule, defineScenario, type Occasion, type Scenario, type Violation } from "../testing/scenario.js";
export type { TestFrame } from "../testing/test-frame.js";
export { testIndicator } from "../testing/test-indicator.js";
export { testRule } from "../testing/test-rule.js";
