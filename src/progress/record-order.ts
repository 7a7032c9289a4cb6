import type { PlainDate } from "../calendar/plain-date.js";
import type { Evidence } from "../model/plan/evidence.js";
import type { ProgressReport } from "../model/plan/progress-report.js";
import { compare } from "./plans/compare.js";

/** The day from which a report's statement holds: a completion from the day it names, else as the report says. */
export const effectiveDay = ({ done, doneOn, effectiveOn, reportedOn }: ProgressReport): PlainDate =>
  (done === true ? doneOn : undefined) ?? effectiveOn ?? reportedOn;

/**
 * Reports by the day from which they hold, then by the day of the report. Of two that agree in both, the one that
 * states less comes last and so prevails; the ids only keep the order the same for any order of the records.
 */
export const inOrderOfEffect = (reports: readonly ProgressReport[]): readonly ProgressReport[] =>
  [...reports].sort(
    (one, other) =>
      compare(effectiveDay(one), effectiveDay(other)) ||
      compare(one.reportedOn, other.reportedOn) ||
      compare(stated(other), stated(one)) ||
      compare(one.id, other.id),
  );

/** Evidence by the day of its effect, then of its submission; of two alike the one that proves less comes last. */
export const inOrderOfProof = (evidence: readonly Evidence[]): readonly Evidence[] =>
  [...evidence].sort(
    (one, other) =>
      compare(one.effectiveOn, other.effectiveOn) ||
      compare(one.submittedOn, other.submittedOn) ||
      compare(other.quantity ?? 0, one.quantity ?? 0) ||
      compare(one.id, other.id),
  );

const stated = ({ undone, done, quantity, share }: ProgressReport): number =>
  undone === true ? Number.NEGATIVE_INFINITY : done === true ? Number.POSITIVE_INFINITY : (quantity ?? share ?? 0);
