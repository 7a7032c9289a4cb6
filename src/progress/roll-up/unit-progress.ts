import { match } from "ts-pattern";
import type { PlainDate } from "../../calendar/plain-date.js";
import { label } from "../../codes/label.js";
import type { UnitRole } from "../../codes/progress.js";
import type { Run } from "../../engine/run/run.js";
import type { Dataset } from "../../model/dataset/dataset.js";
import type { Evidence } from "../../model/plan/evidence.js";
import type { Measure } from "../../model/plan/measure.js";
import type { Plan } from "../../model/plan/plan.js";
import type { ProgressReport } from "../../model/plan/progress-report.js";
import { awaitedReviews, awaitsReview } from "../awaited-review.js";
import { claimedAccount } from "../claimed-account.js";
import { checkedIndicators } from "../contradiction/checked-indicators.js";
import { contradictionsIn } from "../contradiction/contradictions.js";
import { indicatorBalance } from "../contradiction/indicator-balance.js";
import { standingBalance } from "../contradiction/standing-balance.js";
import { bareFigure, isComplete, notJudgeable } from "../figure.js";
import { proofGap, shortfallOf } from "../missing-proof.js";
import type { ProgressOptions } from "../options.js";
import type { Account, PlannedValue, UnderReview, UnitProgress } from "../progress.js";
import { isAccepted, provenAccount } from "../proven-account.js";
import { effectiveDay, inOrderOfEffect, inOrderOfProof } from "../record-order.js";
import { recordedAccount } from "../recorded-account.js";
import type { OccurrenceFacts } from "../recurrence/occurrence.js";
import { occurrenceOn, occurrencesAccount } from "../recurrence/occurrences-account.js";
import { occurrenceFacts } from "../recurrence/recurring-duty.js";
import type { Schedule } from "../recurrence/schedule.js";
import { type MeasurementBasis, statesProgress } from "../statement.js";
import { performanceOf } from "./performance.js";
import { delayOf, owesReports } from "./unit-delay.js";

/** What is the same for every unit of a measure. */
export interface SharedMeasure {
  readonly dataset: Dataset;
  readonly plan: Plan | undefined;
  /** The indicators by which some measure is complete. */
  readonly completing: ReadonlySet<string>;
  readonly measure: Measure;
  /** Who may review what units hand in, the first choice first. */
  readonly reviewers: readonly string[];
  /** Where the lead unit stands; missing while it is itself asked about. */
  readonly lead?: UnitProgress;
  readonly measurementBasis: MeasurementBasis;
  readonly schedule: Schedule;
  readonly planned: PlannedValue;
  /** By their as-of days, the last being the run that is asked about. */
  readonly runs: readonly Run[];
  readonly options: ProgressOptions;
}

/** A unit of a measure and the papers that have its name. */
export interface UnitPart {
  readonly unit: string;
  readonly title: string;
  readonly role: UnitRole;
  readonly reports: readonly ProgressReport[];
  readonly evidence: readonly Evidence[];
}

/** Where one unit of a measure stands: by its own reports, its own evidence and, for the lead, the whole of the records. */
export function unitProgress(shared: SharedMeasure, part: UnitPart): UnitProgress {
  const { dataset, measure, reviewers, measurementBasis, schedule, planned, lead, options } = shared;
  const { asOf } = schedule;
  const { unit, title, role } = part;
  const run = shared.runs.at(-1) as Run;
  const known = part.reports.filter(({ reportedOn }) => reportedOn <= asOf);
  const reports = inOrderOfEffect(known.filter((report) => effectiveDay(report) <= asOf));
  const submitted = inOrderOfProof(part.evidence.filter(({ submittedOn }) => submittedOn <= asOf));
  const { claimed, verified, ...kept } = accountsOf(shared, part, reports, submitted);
  const isReviewed = owesReports(measure) && schedule.cancelledOn === undefined;
  const waiting = isReviewed ? submitted.filter((piece) => awaitsReview(piece, asOf)) : [];
  const underReview = underReviewOf(shared, reports, submitted);
  const statements = known.filter(statesProgress);
  const lastReportedOn = lastDay(statements);
  const acknowledgedOn = firstDay(known.filter((report) => report.accepted === true || statesProgress(report)));
  const said = {
    ...(acknowledgedOn === undefined ? {} : { acknowledgedOn }),
    ...(lastReportedOn === undefined ? {} : { lastReportedOn }),
    ...(underReview === undefined ? {} : { underReview }),
  };
  const hasHandedIn = submitted.length > 0;
  const papers = { measure, measurementBasis, reports, submitted, ...kept };
  const delayFacts = { measure, role, schedule, claimed, verified, hasHandedIn, ...kept, ...said };
  return {
    unit,
    title,
    role,
    claimed,
    verified,
    gap: proofGap(claimed, verified, papers, asOf),
    planned,
    performance: performanceOf(verified, planned),
    ...said,
    isSilent:
      owesReports(measure) &&
      schedule.startsOn <= asOf &&
      schedule.cancelledOn === undefined &&
      statements.length === 0 &&
      !hasHandedIn,
    awaitedReviews: awaitedReviews(waiting, reviewers, dataset, asOf, options),
    shortfall: shortfallOf(verified, papers, asOf),
    overdue: delayOf(lead === undefined ? delayFacts : { ...delayFacts, lead }, options),
    contradictions: contradictionsIn({
      ...part,
      plan: shared.plan,
      measure,
      claimed,
      verified,
      ...kept,
      reports,
      submitted,
      run,
      indicators: role === "lead" ? checkedIndicators(measure, run, shared.plan, shared.completing) : [],
    }),
    ...kept,
  };
}

type Accounts = Pick<UnitProgress, "claimed" | "verified" | "occurrences">;

/** What is claimed and what is verified, of a recurring measure by its occurrences. */
function accountsOf(
  shared: SharedMeasure,
  { unit, role }: UnitPart,
  reports: readonly ProgressReport[],
  submitted: readonly Evidence[],
): Accounts {
  const { measure, measurementBasis, schedule, runs } = shared;
  const { completion } = measure;
  const { asOf } = schedule;
  if (needsTarget(shared)) return { claimed: withoutTarget, verified: withoutTarget };
  if (completion.by === "recurring") {
    const papers = { measure, schedule, run: runs.at(-1) as Run, reports, submitted, answersForWhole: role === "lead" };
    return recurringAccounts(occurrenceFacts(completion, papers), asOf);
  }
  const ownPart = role === "lead" ? undefined : unit;
  const verified = match(completion)
    .with({ by: "indicator" }, ({ indicator }) =>
      recordedAccount(runs, (run) => indicatorBalance(measure, indicator, run, ownPart)),
    )
    .with({ by: "standing" }, () => recordedAccount(runs, (run) => standingBalance(measure, run, shared.plan, ownPart)))
    .with({ by: "done" }, { by: "milestones" }, { by: "quantity" }, { by: "report" }, ({ by }) => {
      const accepted = submitted.filter((evidence) => isAccepted(evidence, asOf));
      return provenAccount(by, { measure, measurementBasis, reports, accepted }, asOf);
    })
    .exhaustive();
  return { claimed: claimedAccount(measure, measurementBasis, reports, asOf), verified };
}

/** What would be verified if every paper that awaits review were accepted; missing where none does, or papers decide nothing. */
function underReviewOf(
  shared: SharedMeasure,
  reports: readonly ProgressReport[],
  submitted: readonly Evidence[],
): UnderReview | undefined {
  const { measure, measurementBasis, schedule } = shared;
  const { asOf } = schedule;
  const { by } = measure.completion;
  if (by === "indicator" || by === "standing" || by === "recurring" || needsTarget(shared)) return undefined;
  const waiting = submitted.filter((piece) => awaitsReview(piece, asOf));
  if (waiting.length === 0) return undefined;
  const ifAcceptedFrom = (day: PlainDate) => {
    const accepted = submitted.filter(
      (piece) => isAccepted(piece, asOf) || (awaitsReview(piece, asOf) && piece.submittedOn <= day),
    );
    return provenAccount(by, { measure, measurementBasis, reports, accepted }, asOf);
  };
  const whole = bareFigure(ifAcceptedFrom(asOf));
  if (!isComplete(whole)) return whole;
  const days = waiting.map(({ submittedOn }) => submittedOn).sort();
  const submittedOn = days.find((day) => isComplete(ifAcceptedFrom(day))) ?? asOf;
  return { ...whole, submittedOn };
}

const recurringAccounts = (facts: readonly OccurrenceFacts[], asOf: PlainDate): Accounts => ({
  claimed: occurrencesAccount(facts, "claimed", asOf),
  verified: occurrencesAccount(facts, "proven", asOf),
  occurrences: facts.map((one) => occurrenceOn(one, asOf)),
});

const needsTarget = ({ measure, measurementBasis }: SharedMeasure): boolean =>
  measure.completion.by === "quantity" && measurementBasis.target === undefined;

const withoutTarget: Account = {
  ...notJudgeable(label("按数量认定的措施未设目标", "the measure is judged by quantity and sets no target")),
  contributions: [],
};

const firstDay = (reports: readonly ProgressReport[]) => reports.map(({ reportedOn }) => reportedOn).sort()[0];

const lastDay = (reports: readonly ProgressReport[]) =>
  reports
    .map(({ reportedOn }) => reportedOn)
    .sort()
    .at(-1);
