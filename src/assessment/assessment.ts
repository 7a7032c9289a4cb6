import type { PlainDate } from "../calendar/plain-date.js";
import type { Label } from "../codes/label.js";
import type { Run } from "../engine/run/run.js";
import type { Scheme } from "./scheme.js";
import type { UnitAccount } from "./unit-account.js";

/** The best and the worst place that is possible in the group, units of equal score sharing one: 1, 1, 3. */
export interface RankSpan {
  readonly best: number;
  readonly worst: number;
}

/** A unit's account and its place. */
export interface RankedAccount extends UnitAccount {
  readonly rank: RankSpan;
}

/** The units that are ranked among each other, the best first. */
export interface AssessedGroup {
  readonly group: string;
  readonly title: Label;
  readonly accounts: readonly RankedAccount[];
}

/**
 * What a scheme makes of a run and a progress: plain data, the same whatever the order of units and records, from which
 * alone every line, score, grade and rank can be computed again.
 */
export interface Assessment {
  readonly format: "fazhi-assessment";
  readonly version: 1;
  readonly asOf: PlainDate;
  readonly plan?: string;
  readonly packs: Run["packs"];
  readonly scheme: Scheme;
  readonly groups: readonly AssessedGroup[];
  /** Ids of the findings for which no unit answers: they cost nobody anything, and are not forgotten. */
  readonly unattributed: readonly string[];
}
