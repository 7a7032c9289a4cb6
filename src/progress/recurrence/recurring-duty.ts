import type { PlainDate } from "../../calendar/plain-date.js";
import type { Run } from "../../engine/run/run.js";
import type { Evidence } from "../../model/plan/evidence.js";
import type { Measure } from "../../model/plan/measure.js";
import type { ProgressReport } from "../../model/plan/progress-report.js";
import { awaitsReview } from "../awaited-review.js";
import { isAccepted } from "../proven-account.js";
import type { Target } from "../roll-up/contribution.js";
import { inShares, isPercent, targetOn } from "../target-on.js";
import { type PeriodsOfPapers, periodsOfEvidence, periodsOfReports } from "./attributed-period.js";
import { type DuePeriod, duePeriods, type Recurrence } from "./due-period.js";
import type { Occurrence, OccurrenceFacts } from "./occurrence.js";
import { amountOccurrence, claimedOccurrence, countedOccurrence, provenOccurrence } from "./occurrence-proof.js";
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
  /** Handed in by the as-of day, in order of proof. */
  readonly submitted: readonly Evidence[];
  /** Whether the figures of the whole stand for the unit, as they do for the lead. */
  readonly answersForWhole: boolean;
}

/** What is known of each occurrence of a recurring measure. */
export function occurrenceFacts(completion: RecurringCompletion, papers: RecurringPapers): readonly OccurrenceFacts[] {
  const { measure, schedule, run, reports, submitted, answersForWhole } = papers;
  const { asOf } = schedule;
  const { indicator } = completion;
  const periods = duePeriods(completion, schedule);
  // A period keeps the target that held on its last day, whatever was decided since.
  const ownTarget = ({ until }: DuePeriod) => targetOn(measure, until < asOf ? until : asOf);
  const about = papersByPeriod(periods, ownTarget, papers);
  return periods.map((period): OccurrenceFacts => {
    const own = { reports: about.reports(period, reports), submitted: about.evidence(period, submitted) };
    const accepted = own.submitted.filter((piece) => isAccepted(piece, asOf));
    const onPaper = own.submitted.filter((piece) => isAccepted(piece, asOf) || awaitsReview(piece, asOf));
    const target = ownTarget(period);
    const proof = (pieces: readonly Evidence[]) =>
      target === undefined
        ? provenOccurrence({ accepted: pieces, reports: own.reports }, asOf)
        : amountOccurrence({ accepted: pieces, reports: own.reports }, target, period, asOf);
    const claimed = claimedOccurrence(own.reports, target);
    const evidence = own.submitted.map(({ id }) => id);
    const underReview = onPaper.length > accepted.length ? proof(onPaper) : undefined;
    if (indicator === undefined)
      return {
        period,
        claimed,
        proven: proof(accepted),
        evidence,
        ...(underReview === undefined ? {} : { underReview }),
      };
    const aim =
      target === undefined ? indicatorTarget(indicator, run) : sharesWhereRatio(measure, target, indicator, run);
    const isKnown = aim !== undefined && answersForWhole;
    const proven = isKnown ? countedOccurrence(period, indicator, aim, run) : undefined;
    return { period, claimed, proven, evidence };
  });
}

/** Tells the papers of each period apart. */
function papersByPeriod(
  periods: readonly DuePeriod[],
  targetOf: (period: DuePeriod) => Target | undefined,
  { reports, submitted, schedule }: Pick<RecurringPapers, "reports" | "submitted" | "schedule">,
) {
  const [ofReports, ofEvidence] = [
    periodsOfReports(reports, { periods, targetOf }),
    periodsOfEvidence(submitted, { periods, targetOf }, schedule.asOf),
  ];
  const those =
    (known: PeriodsOfPapers) =>
    <Paper extends { readonly id: string }>({ name }: DuePeriod, papers: readonly Paper[]): readonly Paper[] =>
      papers.filter(({ id }) => known.get(id) === name);
  return { reports: those(ofReports), evidence: those(ofEvidence) };
}

/** What the indicator itself is to reach in each period. */
function indicatorTarget(indicator: string, run: Run): Target | undefined {
  const own = run.indicators.find((result) => result.indicator === indicator)?.target;
  return own === undefined ? undefined : { direction: own.direction, value: own.value };
}

const sharesWhereRatio = ({ target }: Measure, own: Target, indicator: string, run: Run): Target =>
  isPercent(target?.unit) && run.indicators.some((one) => one.indicator === indicator && one.form === "ratio")
    ? inShares(own)
    : own;

/** What is open of the occurrences of a measure. */
export interface OpenOccurrences {
  /** The due day of the first that is open; missing when none is. */
  readonly dueOn?: PlainDate;
  /** Whether all are done and no further ones will come. */
  readonly isFinished: boolean;
  /** Whether each could be judged. */
  readonly isKnown: boolean;
}

/**
 * What is open of the occurrences, by what is verified or, for whoever may say so itself, by what is claimed. One that
 * awaits review is not open: its unit has done what it owes.
 */
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
    isFinished:
      dueOn !== undefined &&
      open.length === 0 &&
      (countsClaims || occurrences.every(({ state }) => state !== "awaiting-review")),
    isKnown: open.every(({ state }) => state !== "not-judgeable"),
  };
}
