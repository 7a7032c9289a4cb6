import { changeSequences } from "./changes.js";
import { mutatedConfigurations } from "./configurations.js";
import { mutatedDatasets } from "./datasets.js";
import { mutatedExpressions } from "./expressions.js";
import type { FuzzTarget } from "./fuzz-target.js";
import { mutatedPackTexts } from "./pack-texts.js";

/** All kinds of random input, each with what must hold for it. */
export const fuzzTargets: readonly FuzzTarget[] = [
  mutatedDatasets,
  mutatedPackTexts,
  mutatedExpressions,
  mutatedConfigurations,
  changeSequences,
];
