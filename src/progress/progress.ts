import type { PlainDate } from "../calendar/plain-date.js";
import type { Label } from "../codes/label.js";
import type { CompletionReading, PlanBasis, ProgressFigure, ProgressStatus, UnitRole } from "../codes/progress.js";
import type { Measure } from "../model/measure.js";
import type { Contradiction } from "./contradiction.js";
import type { Contribution, RecordReference, Target } from "./contribution.js";
import type { Figure } from "./figure.js";
import type { Forecast } from "./forecast.js";
import type { Occurrence } from "./occurrence.js";
import type { Schedule } from "./schedule.js";

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

/** What a unit has let pass; each is missing where it is not judged. */
export interface UnitDelay {
  /** The period for acknowledging the assignment has run out. */
  readonly toAcknowledge?: boolean;
  /** The period for the next report has run out. */
  readonly toReport?: boolean;
  /** The due day has passed: a lead has not been verified as finished, a supporting unit has neither said nor shown it. */
  readonly toFinish?: boolean;
}

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
  /** Whether the measure has begun and the unit has neither reported progress nor handed in evidence. */
  readonly isSilent: boolean;
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
  /** Within its task, as the data give it. */
  readonly weight: number;
  /** Of the plan: the task's weight times the measure's part in the weights of the task's measures; 0 when cancelled. */
  readonly planWeight: number;
  readonly schedule: Schedule;
  readonly claimed: Account;
  readonly verified: Account;
  readonly gap: ProofGap;
  readonly planned: PlannedValue;
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

/** The part of a roll-up that can be added up; adding, member by member, gives the part of both sets of measures. */
export interface RollUpPart {
  readonly sums: Readonly<Record<ProgressFigure, WeightedSum>>;
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
  /** Ids of measures on which it is late, by what it is late with. */
  readonly overdue: Readonly<Record<keyof UnitDelay, readonly string[]>>;
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
