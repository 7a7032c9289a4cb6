import type { Instant } from "../../calendar/instant.js";
import type { PlainDate } from "../../calendar/plain-date.js";
import type { Label } from "../../codes/label.js";
import type { IndicatorResult } from "../indicator/indicator-result.js";
import type { Finding, Gap, PendingClock } from "./finding.js";
import type { OutcomeCounts, Severity } from "./outcome.js";
import type { RunChange } from "./run-change.js";

/** What one constraint of a rule came to over a dataset; the counts add up to the records of the rule. */
export interface ConstraintSummary {
  /** Its id within the rule. */
  readonly constraint: string;
  /** What it demands, in words. */
  readonly title: Label;
  readonly counts: OutcomeCounts;
}

/** What one rule came to over a dataset; the counts add up to the records of its entity. */
export interface RuleSummary {
  readonly pack: string;
  readonly rule: string;
  readonly title: Label;
  readonly severity: Severity;
  readonly obligations: readonly string[];
  readonly entity: string;
  readonly records: number;
  readonly counts: OutcomeCounts;
  /** Records on which the rule threw; they are counted as undetermined. */
  readonly crashes: number;
  /** What each of its constraints came to, where its form has any: a procedure. */
  readonly constraints?: readonly ConstraintSummary[];
  /** Why the rule was switched off; its counts are then all zero. */
  readonly disabledBecause?: string;
}

/** What a run says of a pack. */
export interface PackHeading {
  readonly name: string;
  readonly title: Label;
  readonly version: string;
  /** The documents that it rests on: a plan whose title or number is among them is the plan that it encodes. */
  readonly documents?: readonly { readonly title: Label; readonly documentNumber?: string }[];
  /** The rules that watch each obligation in this pack, `pack/rule` by the obligation's id; ids are the pack's own. */
  readonly watches?: Readonly<Record<string, readonly string[]>>;
}

/** What came out of judging a dataset: plain data in a fixed order, the same for the same input. */
export interface Run {
  readonly asOf: PlainDate;
  /** The instant of that day as of which the question was asked, where a time was said; otherwise the end of the day. */
  readonly asOfTime?: Instant;
  readonly packs: readonly PackHeading[];
  /** In what it differs from the packs as they were published. */
  readonly changes: readonly RunChange[];
  readonly rules: readonly RuleSummary[];
  readonly findings: readonly Finding[];
  readonly pending: readonly PendingClock[];
  readonly gaps: readonly Gap[];
  readonly indicators: readonly IndicatorResult[];
}
