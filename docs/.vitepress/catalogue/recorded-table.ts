import type { Indicator } from "../../../src/engine/indicator/indicator.js";
import type { Pack } from "../../../src/engine/pack/pack.js";
import type { AnyRecord } from "../../../src/model/record/entity.js";
import type { IndicatorTable } from "../../../src/testing/indicator-table.js";
import type { RuleTrial } from "../../../src/testing/rule-trial.js";

/** An indicator of a pack with the cases it is tested by. */
export interface IndicatorTrial {
  readonly pack: Pack;
  readonly indicator: Indicator;
  readonly table: IndicatorTable<AnyRecord>;
}

/** Every table of cases that the tests of the packs laid down, in their order. */
export interface RecordedTables {
  readonly rules: RuleTrial[];
  readonly indicators: IndicatorTrial[];
}

/** The tables that were laid down while the tests were loaded. */
export const recordedTables: RecordedTables = { rules: [], indicators: [] };
