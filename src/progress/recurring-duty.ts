import type { PlainDate } from "../calendar/plain-date.js";
import type { Run } from "../engine/run.js";
import type { Evidence } from "../model/evidence.js";
import type { Measure } from "../model/measure.js";
import type { ProgressReport } from "../model/progress-report.js";
import type { Target } from "./contribution.js";
import { duePeriods, type Recurrence } from "./due-period.js";
import type { Occurrence, OccurrenceFacts } from "./occurrence.js";
import { claimedOccurrence, countedOccurrence, provenOccurrence } from "./occurrence-proof.js";
import type { Schedule } from "./schedule.js";

/** How a recurring measure recurs, and what judges each of its occurrences. */
export interface RecurringCompletion extends Recurrence {
  readonly indicator?: string | undefined;
}

/** What one unit said and showed of a recurring measure. */
export interface RecurringPapers {
  readonly measure: Measure;
  readonly schedule: Schedule;
  readonly run: Run;
  /** Known on the as-of day, in order of effect. */
  readonly reports: readonly ProgressReport[];
  /** Accepted by the as-of day, in order of proof. */
  readonly accepted: readonly Evidence[];
  /** Whether the figures of the whole stand for the unit, as they do for the lead. */
  readonly answersForWhole: boolean;
}

/** What is known of each occurrence of a recurring measure. */
export function occurrenceFacts(completion: RecurringCompletion, papers: RecurringPapers): readonly OccurrenceFacts[] {
  const { measure, schedule, run, reports, accepted, answersForWhole } = papers;
  const { indicator } = completion;
  const target = indicator === undefined ? undefined : periodTarget(measure, indicator, run);
  return duePeriods(completion, schedule).map((period) => ({
    period,
    claimed: claimedOccurrence(period, reports),
    proven:
      indicator === undefined
        ? provenOccurrence(period, accepted, reports, schedule.asOf)
        : target === undefined || !answersForWhole
          ? undefined
          : countedOccurrence(period, indicator, target, run),
  }));
}

/** What the indicator is to reach in each period: the plan's own target, else the indicator's. */
function periodTarget({ target }: Measure, indicator: string, run: Run): Target | undefined {
  const own = target ?? run.indicators.find((result) => result.indicator === indicator)?.target;
  return own === undefined ? undefined : { direction: own.direction, value: own.value };
}

/** What is open of the occurrences of a measure. */
export interface OpenOccurrences {
  /** The due day of the first that is open; missing when none is. */
  readonly dueOn?: PlainDate;
  /** Whether all are done and no further ones will come. */
  readonly isFinished: boolean;
}

/** What is open of the occurrences, by what is verified or, for whoever may say so itself, by what is claimed. */
export function openOccurrences(
  occurrences: readonly Occurrence[],
  { dueOn }: Schedule,
  countsClaims: boolean,
): OpenOccurrences {
  const open = occurrences.filter(
    ({ state, isClaimed }) =>
      !(countsClaims && isClaimed) && (state === "missed" || state === "not-yet-due" || state === "not-judgeable"),
  );
  const [first] = open.filter(({ state }) => state !== "not-judgeable");
  return {
    ...(first === undefined ? {} : { dueOn: first.dueOn }),
    isFinished: dueOn !== undefined && open.length === 0,
  };
}
