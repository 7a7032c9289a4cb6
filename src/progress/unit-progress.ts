import { match } from "ts-pattern";
import type { PlainDate } from "../calendar/plain-date.js";
import { label } from "../codes/label.js";
import type { UnitRole } from "../codes/progress.js";
import type { Run } from "../engine/run.js";
import type { Evidence } from "../model/evidence.js";
import type { Measure } from "../model/measure.js";
import type { ProgressReport } from "../model/progress-report.js";
import { claimedAccount } from "./claimed-account.js";
import { contradictionsIn } from "./contradictions.js";
import { notJudgeable } from "./figure.js";
import { indicatorBalance } from "./indicator-balance.js";
import { proofGap } from "./missing-proof.js";
import type { OccurrenceFacts } from "./occurrence.js";
import { occurrenceOn, occurrencesAccount } from "./occurrences-account.js";
import type { ProgressOptions } from "./options.js";
import { performanceOf } from "./performance.js";
import type { Account, PlannedValue, UnitProgress } from "./progress.js";
import { isAccepted, provenAccount } from "./proven-account.js";
import { effectiveDay, inOrderOfEffect, inOrderOfProof } from "./record-order.js";
import { recordedAccount } from "./recorded-account.js";
import { occurrenceFacts } from "./recurring-duty.js";
import type { Schedule } from "./schedule.js";
import { standingBalance } from "./standing-balance.js";
import { statesProgress, type Yardstick } from "./statement.js";
import { delayOf } from "./unit-delay.js";

/** What is the same for every unit of a measure. */
export interface SharedMeasure {
  readonly measure: Measure;
  readonly yardstick: Yardstick;
  readonly schedule: Schedule;
  readonly planned: PlannedValue;
  /** By their as-of days, the last being the run that is asked about. */
  readonly runs: readonly Run[];
  readonly options: ProgressOptions;
}

/** A unit of a measure and the papers that bear its name. */
export interface UnitPart {
  readonly unit: string;
  readonly title: string;
  readonly role: UnitRole;
  readonly reports: readonly ProgressReport[];
  readonly evidence: readonly Evidence[];
}

/** Where one unit of a measure stands: by its own reports, its own evidence and, for the lead, the whole of the records. */
export function unitProgress(shared: SharedMeasure, part: UnitPart): UnitProgress {
  const { measure, yardstick, schedule, planned, options } = shared;
  const { asOf } = schedule;
  const { unit, title, role } = part;
  const run = shared.runs.at(-1) as Run;
  const known = part.reports.filter(({ reportedOn }) => reportedOn <= asOf);
  const reports = inOrderOfEffect(known.filter((report) => effectiveDay(report) <= asOf));
  const submitted = inOrderOfProof(part.evidence.filter(({ submittedOn }) => submittedOn <= asOf));
  const accepted = submitted.filter((evidence) => isAccepted(evidence, asOf));
  const { claimed, verified, ...kept } = accountsOf(shared, part, reports, accepted);
  const statements = known.filter(statesProgress);
  const lastReportedOn = lastDay(statements);
  const acknowledgedOn = firstDay(known.filter((report) => report.accepted === true || statesProgress(report)));
  const said = {
    ...(acknowledgedOn === undefined ? {} : { acknowledgedOn }),
    ...(lastReportedOn === undefined ? {} : { lastReportedOn }),
  };
  return {
    unit,
    title,
    role,
    claimed,
    verified,
    gap: proofGap(claimed, verified, { measure, yardstick, reports, submitted, ...kept }, asOf),
    planned,
    performance: performanceOf(verified, planned),
    ...said,
    isSilent:
      schedule.startsOn <= asOf &&
      schedule.cancelledOn === undefined &&
      statements.length === 0 &&
      submitted.length === 0,
    overdue: delayOf({ role, schedule, claimed, verified, ...kept, ...said }, options),
    contradictions: contradictionsIn({ ...part, measure, claimed, verified, ...kept, reports, submitted, run }),
    ...kept,
  };
}

type Accounts = Pick<UnitProgress, "claimed" | "verified" | "occurrences">;

/** What is claimed and what is verified, of a recurring measure by its occurrences. */
function accountsOf(
  shared: SharedMeasure,
  { unit, role }: UnitPart,
  reports: readonly ProgressReport[],
  accepted: readonly Evidence[],
): Accounts {
  const { measure, yardstick, schedule, runs } = shared;
  const { completion } = measure;
  const { asOf } = schedule;
  if (needsTarget(shared)) return { claimed: withoutTarget, verified: withoutTarget };
  if (completion.by === "recurring") {
    const papers = { measure, schedule, run: runs.at(-1) as Run, reports, accepted, answersForWhole: role === "lead" };
    return recurringAccounts(occurrenceFacts(completion, papers), asOf);
  }
  const ownPart = role === "lead" ? undefined : unit;
  const verified = match(completion)
    .with({ by: "indicator" }, ({ indicator }) =>
      recordedAccount(runs, (run) => indicatorBalance(measure, indicator, run, ownPart)),
    )
    .with({ by: "standing" }, () => recordedAccount(runs, (run) => standingBalance(measure, run, ownPart)))
    .with({ by: "done" }, { by: "milestones" }, { by: "quantity" }, { by: "report" }, ({ by }) =>
      provenAccount(by, { measure, yardstick, reports, accepted }, asOf),
    )
    .exhaustive();
  return { claimed: claimedAccount(measure, yardstick, reports, asOf), verified };
}

const recurringAccounts = (facts: readonly OccurrenceFacts[], asOf: PlainDate): Accounts => ({
  claimed: occurrencesAccount(facts, "claimed", asOf),
  verified: occurrencesAccount(facts, "proven", asOf),
  occurrences: facts.map((one) => occurrenceOn(one, asOf)),
});

const needsTarget = ({ measure, yardstick }: SharedMeasure): boolean =>
  measure.completion.by === "quantity" && yardstick.target === undefined;

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
