import type { Indicator } from "../../../src/engine/indicator/indicator.js";
import type { Pack, Rule } from "../../../src/engine/pack/pack.js";
import type { AnyRecord } from "../../../src/model/record/entity.js";
import type { IndicatorTable } from "../../../src/testing/indicator-table.js";
import type { RuleTable } from "../../../src/testing/rule-table.js";
import { recordedTables } from "./recorded-table.js";

export { generateDataset } from "../../../src/testing/generate-dataset.js";
export { misjudgements } from "../../../src/testing/misjudgements.js";
export { RuleTestError } from "../../../src/testing/rule-test-error.js";
export { defineScenario } from "../../../src/testing/scenario.js";

/** Stands in for the tester of rules while the tests are read for the catalogue: keeps the table and tests nothing. */
export const testRule = (_: unknown, pack: Pack, { id }: Rule, table: RuleTable<AnyRecord>): void => {
  const rule = pack.rules.find((one) => one.id === id);
  if (rule === undefined) throw new RangeError(`the pack "${pack.name}" has no rule "${id}" of which there are tests`);
  recordedTables.rules.push({ pack, rule, table });
};

/** Stands in for the tester of indicators. */
export const testIndicator = (_: unknown, pack: Pack, indicator: Indicator, table: IndicatorTable<AnyRecord>): void => {
  recordedTables.indicators.push({ pack, indicator, table });
};
