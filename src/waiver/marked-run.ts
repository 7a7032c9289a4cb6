import type { PlainDate } from "../calendar/plain-date.js";
import type { Label } from "../codes/label.js";
import type { Finding } from "../engine/run/finding.js";
import type { Run } from "../engine/run/run.js";
import { requireObject } from "../model/record/require-object.js";
import type { Waiver } from "./waiver.js";
import type { WaiverState } from "./waiver-state.js";

/** A finding, and what was known of it beforehand. */
export interface MarkedFinding extends Finding {
  /** The waiver that holds for it on the as-of day. */
  readonly waiver?: Waiver;
  /** Whether the baseline holds it; missing when there was none. */
  readonly isKnown?: boolean;
}

/** A finding for which a waiver holds. */
export interface WaivedFinding extends MarkedFinding {
  readonly waiver: Waiver;
}

/** What became of one waiver. */
export interface WaiverAccount {
  readonly waiver: Waiver;
  readonly state: WaiverState;
  /** The ids of the findings that it waives or, once expired, that outlived it. */
  readonly findings: readonly string[];
  /** Why it waives nothing, where it should. */
  readonly because?: Label;
}

/** What became of a baseline. */
export interface BaselineAccount {
  readonly takenOn: PlainDate;
  /** Findings that it holds. */
  readonly known: number;
  /** Findings that it does not hold. */
  readonly added: number;
  /** Ids that it holds and that are found no more. */
  readonly gone: readonly string[];
  /** Ids that it holds and of which the run cannot say whether they still stand. */
  readonly unjudged: readonly string[];
}

/** A run whose findings are marked; its counts and outcomes are those of the run it was made of. */
export interface MarkedRun extends Run {
  readonly findings: readonly MarkedFinding[];
  /** Missing when no waivers were applied. */
  readonly waivers?: readonly WaiverAccount[];
  /** Missing when it was compared with no baseline. */
  readonly baseline?: BaselineAccount;
}

/** The findings for which no waiver holds. */
export function openFindings(run: MarkedRun): readonly MarkedFinding[] {
  requireObject("run", run, "rules", "findings");
  return run.findings.filter((finding) => !isWaived(finding));
}

/** The findings for which a waiver holds, each with it. */
export function waivedFindings(run: MarkedRun): readonly WaivedFinding[] {
  requireObject("run", run, "rules", "findings");
  return run.findings.filter(isWaived);
}

const isWaived = (finding: MarkedFinding): finding is WaivedFinding => finding.waiver !== undefined;
