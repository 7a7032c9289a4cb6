import type { Period } from "../calendar/period.js";
import type { WorkingCalendar } from "../calendar/working-calendar.js";
import type { Run } from "../engine/run/run.js";

/** What a caller of {@link progressOf} decides; none of it has a number of its own. */
export interface ProgressOptions {
  /** The id of the plan; needed only when the dataset holds several. */
  readonly plan?: string;
  /** How far the verified share may lie below the planned one before a measure is at risk; 0 when missing. */
  readonly tolerance?: number;
  /** How long a unit has, from a measure's first day, to acknowledge its assignment; not judged when missing. */
  readonly acknowledgeWithin?: Period;
  /** How long a unit has, from a measure's first day and from each report, for the next report; not judged when missing. */
  readonly reportWithin?: Period;
  /** How long a reviewer has, from the day a paper was handed in, to review it; not judged when missing. */
  readonly reviewWithin?: Period;
  /** The calendar that these periods are counted by, one for all units; the national one when missing. */
  readonly calendar?: WorkingCalendar;
  /** Runs over the same records as of earlier days: they tell when what records show became, or ceased to be, complete. */
  readonly earlierRuns?: readonly Run[];
}
