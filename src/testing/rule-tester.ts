/**
 * What rule authors test with: tables of cases, filled-in records, invented stories.
 *
 * @module fazhi/testing
 */

export type { Draft, OtherRecord, OtherRecords, Written } from "./draft.js";
export {
  type DatasetDesign,
  type GeneratedDataset,
  generateDataset,
  type InjectedViolation,
} from "./generate-dataset.js";
export type { ExpectedFigure, IndicatorCase, IndicatorTable } from "./indicator-table.js";
export { misjudgements } from "./misjudgements.js";
export type {
  BreakingCase,
  ExpectedFinding,
  PendingCase,
  RuleCase,
  RuleTable,
  UndeterminedCase,
} from "./rule-table.js";
export { RuleTestError } from "./rule-test-error.js";
export { type BrokenRule, defineScenario, type Occasion, type Scenario, type Violation } from "./scenario.js";
export type { TestFrame } from "./test-frame.js";
export { testIndicator } from "./test-indicator.js";
export { testRule } from "./test-rule.js";
