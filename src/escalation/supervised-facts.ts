import type { Assessment } from "../assessment/assessment.js";
import type { Run } from "../engine/run/run.js";
import type { Dataset } from "../model/dataset/dataset.js";
import type { Progress } from "../progress/progress.js";

/** What a ladder looks at, all as of one day. */
export interface SupervisedFacts {
  readonly dataset: Dataset;
  readonly run: Run;
  /** Needed where a condition is on overdue measures. */
  readonly progress?: Progress | undefined;
  /** Needed where a condition is on grades. */
  readonly assessment?: Assessment | undefined;
  /** Runs over the same records as of earlier days: they tell since when a finding without a due day has stood. */
  readonly earlierRuns?: readonly Run[] | undefined;
}
