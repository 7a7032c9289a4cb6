import type { Label } from "../codes/label.js";
import type { Authority } from "../engine/pack/source.js";
import type { Severity } from "../engine/run/outcome.js";
import type { Observation } from "../expression/observation.js";
import type { RecordReference } from "../progress/roll-up/contribution.js";

/**
 * What an item reads of one unit, with everything that its value follows from. An end of the value that is missing is
 * not bounded; both ends are the same where the value is known.
 */
export interface Reading {
  /** Whether the unit has anything of what is read; unknown when missing values leave that open. */
  readonly applies: "yes" | "no" | "unknown";
  readonly low?: number;
  readonly high?: number;
  /** The figures whose mean by weight the value is. */
  readonly parts: readonly ReadingPart[];
  /** The records that break a rule, or may. */
  readonly cases: readonly CountedCase[];
}

/** A figure of a progress (`figure`) or of a run (`indicator`). */
export interface ReadingPart {
  readonly record: RecordReference;
  readonly title: Label;
  readonly weight: number;
  readonly low?: number;
  readonly high?: number;
  /** Why it could not be judged. */
  readonly reason?: Label;
}

/** A record that breaks a rule, or may for all that is known: what a unit looks up when it contests a line. */
export interface CountedCase {
  readonly pack: string;
  readonly rule: string;
  readonly title: Label;
  /** Where the rule is open on the record, the gravest that it can come to. */
  readonly severity: Severity;
  readonly record: RecordReference;
  /** Ids of the findings; none where it could not be judged whether there are any. */
  readonly findings: readonly string[];
  readonly authority: readonly Authority[];
  /** The missing values. */
  readonly missing: readonly Omit<Observation, "seen">[];
  /** Ids of those of the findings for which a waiver holds; missing where there are none. */
  readonly waived?: readonly string[];
  /** Where some findings are waived and others are not: the gravest of the others. */
  readonly severityWithoutWaived?: Severity;
}

/** Whether findings for which a waiver holds count. */
export type WaivedFindings = "counted" | "left-out";

/** A case as it counts; `undefined` where all its findings are waived and these are left out. */
export function countedAs(one: CountedCase, waivedFindings: WaivedFindings): CountedCase | undefined {
  if (waivedFindings === "counted" || one.waived === undefined) return one;
  const { waived, severityWithoutWaived, ...rest } = one;
  return severityWithoutWaived === undefined
    ? undefined
    : { ...rest, severity: severityWithoutWaived, findings: one.findings.filter((id) => !waived.includes(id)) };
}

/** Whether a case is certain. */
export const isFound = ({ findings }: CountedCase): boolean => findings.length > 0;

/** Two ends, the missing ones left out. */
export const ends = (low: number, high: number): Pick<Reading, "low" | "high"> => ({
  ...(Number.isFinite(low) ? { low } : {}),
  ...(Number.isFinite(high) ? { high } : {}),
});

/** The two ends of a value, an unbounded one being infinite. */
export const endsOf = ({
  low = Number.NEGATIVE_INFINITY,
  high = Number.POSITIVE_INFINITY,
}: Pick<Reading, "low" | "high">): { readonly low: number; readonly high: number } => ({ low, high });
