import type { Label } from "../../codes/label.js";
import type { Authority } from "../pack/source.js";

/**
 * What a reader asks of an article and the terms of its rule do not say. Whom it binds is `binds`, which law applies is
 * `relevantDay`, what is suspended or extended are terms: these are not told again here.
 *
 * @example
 * const answers: RuleAnswers = {
 *   clock: label("自收到申请之日起算，当日不计入", "from receipt of the application, that day not counted"),
 *   notCounted: label("检验、鉴定、专家评审所需时间", "testing, appraisal and expert review"),
 *   exceptions: [{ says: label("法律另有规定的除外", "unless another law says otherwise"), source: law.clause("第一条") }],
 * };
 */
export interface RuleAnswers {
  /** From what the clock runs: event, receipt, discovery or conclusion; whether that day counts. */
  readonly clock?: Label;
  /** What is not counted, and whether the clock stands still or begins anew. */
  readonly notCounted?: Label;
  /** What other laws except, each with its own source. */
  readonly exceptions?: readonly RuleException[];
  /** Which law applies to a case that was open when the law changed. */
  readonly transition?: Label;
  /** What ends the duty otherwise: refusal, withdrawal, return, transfer, silence. */
  readonly endsOtherwise?: Label;
  /** From which records it is known, where a flag alone would not do. */
  readonly knownFrom?: Label;
}

/** What another law excepts or sets otherwise. */
export interface RuleException {
  readonly says: Label;
  readonly source: Authority;
}

/** An answer for a reader. */
export interface Answer {
  readonly question: Label;
  readonly text: Label;
  /** On what it rests, where that is another law. */
  readonly authority?: Authority;
  /** Whether it follows from the form of the rule and nobody wrote it. */
  readonly follows?: boolean;
}
