import type { CompletionReading } from "../codes/progress.js";
import type { ProgressReport } from "../model/plan/progress-report.js";
import type { Bounds } from "./figure.js";
import type { Computation, Target } from "./roll-up/contribution.js";
import { targetShare, type ValueSpan } from "./target-share.js";

/** How the numbers of a measure's reports and evidence are to be read. */
export interface MeasurementBasis {
  readonly reading: CompletionReading;
  readonly target?: Target;
  /** Whether quantities are written in per cents and the target in shares. */
  readonly isInPercent?: true;
}

/** A share that a report states or evidence proves, with the numbers it was computed from. */
export interface Statement extends Bounds {
  readonly computation?: Computation;
}

const nothing: Statement = { low: 0, high: 0 };
const everything: Statement = { low: 1, high: 1 };

/** What share of the whole a report states; `undefined` when it states none, as an acknowledgement does not. */
export function statementOf(report: ProgressReport, measurementBasis: MeasurementBasis): Statement | undefined {
  const { undone, done, milestone, quantity, share } = report;
  if (undone === true)
    return quantityStatement(quantity, measurementBasis) ?? shareStatement(share, measurementBasis) ?? nothing;
  if (done === true && milestone === undefined) return everything;
  return quantityStatement(quantity, measurementBasis) ?? shareStatement(share, measurementBasis);
}

/** What share of the target a quantity is; `undefined` when there is no quantity or no target. */
export const quantityStatement = (
  quantity: number | undefined,
  measurementBasis: MeasurementBasis,
): Statement | undefined =>
  quantity === undefined ? undefined : amountStatement({ low: quantity, high: quantity }, measurementBasis);

/** What share of the target an amount is that lies between two ends; `undefined` when there is no target. */
export function amountStatement(
  { low, high }: ValueSpan,
  { target, isInPercent }: MeasurementBasis,
): Statement | undefined {
  if (target === undefined) return undefined;
  const scale = isInPercent === true ? 100 : 1;
  const value = { low: low / scale, ...(high === undefined ? {} : { high: high / scale }) };
  return { ...targetShare(target, value), computation: { kind: "target", target, value } };
}

function shareStatement(share: number | undefined, { reading }: MeasurementBasis): Statement | undefined {
  // Half of a single stroke, or of a cap, says nothing: it neither makes it done nor takes it back.
  if (share === undefined || (share < 1 && reading !== "share")) return undefined;
  return { low: share, high: share };
}

/** Whether a report says anything of progress; one that only acknowledges the assignment does not. */
export const statesProgress = ({ share, quantity, milestone, done, undone, accepted }: ProgressReport): boolean =>
  [share, quantity, milestone].some((stated) => stated !== undefined) ||
  done === true ||
  undone === true ||
  accepted === undefined;
