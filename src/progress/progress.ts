import type { PlainDate } from "../calendar/plain-date.js";
import type { Label } from "../codes/label.js";
import type { CompletionReading, PlanBasis, ProgressFigure, ProgressStatus, UnitRole } from "../codes/progress.js";
import type { DueSpan } from "../engine/run/finding.js";
import type { Measure } from "../model/plan/measure.js";
import type { Contradiction } from "./contradiction/contradiction.js";
import type { Figure } from "./figure.js";
import type { Forecast } from "./history/forecast.js";
import type { Occurrence } from "./recurrence/occurrence.js";
import type { Schedule } from "./recurrence/schedule.js";
import type { Contribution, RecordReference, Target } from "./roll-up/contribution.js";
import type { TargetChange } from "./target-on.js";

/** The figures of a measure, of a unit's part in one, or of any number of measures together. */
export type Figures = Readonly<Record<ProgressFigure, Figure>>;

/** Days between which something happened; the first is missing when it may have happened at any time before the second. */
export interface DaySpan {
  readonly earliest?: PlainDate;
  readonly latest: PlainDate;
}

/** What is claimed or verified, with what it was computed from and the days on which it became or ceased to be complete. */
export type Account = Figure & {
  readonly contributions: readonly Contribution[];
  /** When it became complete; only while it is. */
  readonly completedOn?: DaySpan;
  /** When it ceased to be complete; only while it is not. */
  readonly lapsedOn?: PlainDate;
};

/** What stands between a claim and its verification. */
export interface MissingProof {
  readonly title: Label;
  readonly record?: RecordReference;
}

/** What is claimed and not verified. */
export type ProofGap = Figure & { readonly missing: readonly MissingProof[] };

/** The share that the plan's own dates foresee by the end of the as-of day. */
export type PlannedValue = Figure & { readonly basis?: PlanBasis; readonly contributions: readonly Contribution[] };

/** Whether something is late; unknown where missing values leave it open. */
export type Lateness = boolean | "unknown";

/** What a unit is late with. A member is missing where the unit does not owe it, or no period for it is given. */
export interface UnitDelay {
  /** The period for acknowledging the assignment has run out. */
  readonly toAcknowledge?: Lateness;
  /**
   * The period for the next report has run out, or the due day has passed and the unit has neither reported nor handed
   * in anything. Missing where nothing is to be reported, since the records themselves decide.
   */
  readonly toReport?: Lateness;
  /**
   * The due day has passed. A lead owes the whole measure: it is late unless it is verified as finished, or everything
   * for it was handed in and the reviewer has not answered. A supporting unit owes its own part while the measure is not
   * finished: it is late when its own report or the records say that its part is not done; whether a silent one has done
   * its part is not known, so that it is late to report.
   */
  readonly toFinish?: Lateness;
}

/** A paper that was handed in and that no other unit has reviewed by the as-of day. */
export interface AwaitedReview {
  readonly evidence: string;
  readonly title: string;
  readonly submittedOn: PlainDate;
  /** Days from its submission to the as-of day. */
  readonly days: number;
  /** The unit that owes the review: the measure's reviewer, else the plan's, else the plan's issuer; never who handed it in. */
  readonly reviewer?: string;
  readonly reviewerTitle?: string;
  /** The last day in time for the review; missing when no period is given, and where no calendar reaches it. */
  readonly due?: DueSpan;
  /** Whether the period for the review has run out; missing when none is given. */
  readonly isOverdue?: Lateness;
}

/** What would be verified if every paper that awaits review were accepted. */
export type UnderReview = Figure & {
  /** The day on which everything had been handed in; only while it would then be complete. */
  readonly submittedOn?: PlainDate;
};

/** One unit's own part in a measure. */
export interface UnitProgress extends Figures {
  readonly unit: string;
  readonly title: string;
  readonly role: UnitRole;
  readonly claimed: Account;
  readonly verified: Account;
  readonly gap: ProofGap;
  readonly planned: PlannedValue;
  /** The day it acknowledged the assignment, in so many words or by its first report. */
  readonly acknowledgedOn?: PlainDate;
  /** The day of its last report of progress; an acknowledgement alone is none. */
  readonly lastReportedOn?: PlainDate;
  /** Whether the measure has begun and the unit has neither reported progress nor handed in evidence; never where nothing is to be reported. */
  readonly isSilent: boolean;
  /** The papers that it handed in and that await review, oldest first. */
  readonly awaitedReviews: readonly AwaitedReview[];
  /** Missing while no paper awaits review. */
  readonly underReview?: UnderReview;
  /** Why less than all of its part is verified; empty where all is, or where nothing can be judged. */
  readonly shortfall: readonly MissingProof[];
  readonly overdue: UnitDelay;
  /** Where the records say something else than it claims. */
  readonly contradictions: readonly Contradiction[];
  /** Of a recurring measure, in order of their periods. */
  readonly occurrences?: readonly Occurrence[];
}

/** How far along a measure is, as its lead unit shows it, and where every unit of it stands. */
export interface MeasureProgress extends Figures {
  readonly measure: string;
  readonly title: string;
  readonly task: string;
  readonly section: string;
  readonly obligation: string;
  readonly kind: Measure["kind"];
  readonly leadUnit: string;
  readonly by: Measure["completion"]["by"];
  readonly reading: CompletionReading;
  readonly target?: Target;
  /** How the target came to be what it is, oldest first; missing where it was never changed. */
  readonly targetChanges?: readonly TargetChange[];
  /** Within its task, as the data give it. */
  readonly weight: number;
  /** Of the plan: the task's weight times the measure's part in the weights of the task's measures; 0 when cancelled. */
  readonly planWeight: number;
  readonly schedule: Schedule;
  readonly claimed: Account;
  readonly verified: Account;
  readonly gap: ProofGap;
  readonly planned: PlannedValue;
  /** The lead unit's papers that await review, oldest first. */
  readonly awaitedReviews: readonly AwaitedReview[];
  /** Why less than all of it is verified, by what its lead unit shows. */
  readonly shortfall: readonly MissingProof[];
  /** When it will be complete at the pace of what is verified so far. */
  readonly forecast: Forecast;
  readonly status: ProgressStatus;
  /** Why the status is what it is. */
  readonly because: Label;
  /** Days since the due day passed, of a recurring measure that of the first occurrence that was missed, while the measure is overdue or undone again. */
  readonly overdueDays?: number;
  /** Of a recurring measure, as its lead unit shows them, in order of their periods. */
  readonly occurrences?: readonly Occurrence[];
  /** The lead unit, the supporting units, then units that reported without being assigned. */
  readonly units: readonly UnitProgress[];
}

/** A weighted sum that can be added to others; divided by its weight it is the mean. */
export interface WeightedSum {
  readonly weight: number;
  readonly low: number;
  readonly high: number;
  /** How many measures are in it. */
  readonly measures: number;
}

/** The three shares over the same measures: those for which each of the three could be judged. */
export interface ComparedShares {
  readonly claimed: Figure;
  readonly verified: Figure;
  readonly planned: Figure;
  /** How many measures they are of. */
  readonly measures: number;
}

/** The part of a roll-up that can be added up; adding, member by member, gives the part of both sets of measures. */
export interface RollUpPart {
  readonly sums: Readonly<Record<ProgressFigure, WeightedSum>>;
  /** The sums of the three shares over the measures for which each could be judged. */
  readonly compared: Readonly<Record<keyof Omit<ComparedShares, "measures">, WeightedSum>>;
  readonly counts: Readonly<Record<ProgressStatus, number>>;
}

/** The figures of any number of measures: their means by weight over the measures that could be judged. */
export interface RollUp extends Figures {
  /** The first part of the names of its figures, such as `task:task-2.12`. */
  readonly scope: string;
  readonly title: string;
  /** Beside its siblings; 1 for what has none. */
  readonly weight: number;
  /** Cancelled ones included; they count in no mean. */
  readonly measures: readonly string[];
  /** How many measures each mean is of. */
  readonly judged: Readonly<Record<ProgressFigure, number>>;
  /** How many measures, cancelled ones apart, could not be judged and are left out of the mean. */
  readonly notJudgeable: Readonly<Record<ProgressFigure, number>>;
  /** The shares that can be compared with each other, whatever measures each mean above is of. */
  readonly compared: ComparedShares;
  readonly counts: Readonly<Record<ProgressStatus, number>>;
  readonly part: RollUpPart;
}

/** The roll-up of a section. */
export interface SectionRollUp extends RollUp {
  readonly section: string;
  readonly number: string;
  readonly tasks: readonly string[];
}

/** The roll-up of a task. */
export interface TaskRollUp extends RollUp {
  readonly task: string;
  readonly section: string;
  readonly number: string;
}

/** The measures that a unit leads, its own part in those it supports, and what it has let pass. */
export interface UnitRollUp {
  readonly unit: string;
  readonly title: string;
  readonly asLead: RollUp;
  /** Its own claims and evidence; the statuses counted are those of the measures. */
  readonly asSupporter: RollUp;
  /** Ids of measures on which it is silent. */
  readonly silentOn: readonly string[];
  /** Ids of measures for which it handed in papers that await review. */
  readonly awaitingReview: readonly string[];
  /** Ids of measures of which papers await its review, whether or not it is late with that. */
  readonly toReview: readonly string[];
  /** Ids of measures on which it is late, by what it is late with; `toReview` as a reviewer. */
  readonly overdue: Readonly<Record<keyof UnitDelay | "toReview", readonly string[]>>;
}

/** What the units of a region lead, and their own parts in what they support. */
export interface RegionRollUp {
  /** Empty for units of which no region is known. */
  readonly region: string;
  readonly title: string;
  readonly units: readonly string[];
  readonly asLead: RollUp;
  /** A measure that several units of the region support is counted once for each. */
  readonly asSupporter: RollUp;
}

/** The roll-up of what is demanded of one kind. */
export interface KindRollUp extends RollUp {
  readonly kind: Measure["kind"];
}

/** How far along a plan is as of a day: plain data, in the order of the dataset, the same for the same input. */
export interface Progress {
  readonly asOf: PlainDate;
  readonly plan: string;
  readonly whole: RollUp;
  readonly sections: readonly SectionRollUp[];
  readonly tasks: readonly TaskRollUp[];
  readonly units: readonly UnitRollUp[];
  readonly regions: readonly RegionRollUp[];
  readonly kinds: readonly KindRollUp[];
  /** Claims that the records contradict, in the order of the measures. */
  readonly contradictions: readonly Contradiction[];
  readonly measures: readonly MeasureProgress[];
}
