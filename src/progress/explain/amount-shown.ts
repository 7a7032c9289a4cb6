import type { PlainDate } from "../../calendar/plain-date.js";
import type { Evidence } from "../../model/plan/evidence.js";
import type { ProgressReport } from "../../model/plan/progress-report.js";
import { effectiveDay } from "../record-order.js";
import type { RecordReference, Target } from "../roll-up/contribution.js";
import type { ValueSpan } from "../target-share.js";

/** What some papers prove together, with the papers that it rests on. */
export interface AmountShown extends ValueSpan {
  readonly pieces: readonly Evidence[];
  readonly records: readonly RecordReference[];
}

type Step = { readonly on: PlainDate } & (
  | { readonly piece: Evidence }
  | { readonly takenBack: ProgressReport; readonly left: number }
);

/**
 * What papers in order of proof prove together: quantities add up, a total stands for itself and all before it, and a
 * report by which the unit takes something back lowers what stood by then to what is left. A paper without a quantity
 * may prove any. `undefined` when there is no paper.
 */
export function amountShown(
  pieces: readonly Evidence[],
  reports: readonly ProgressReport[],
  target: Target,
  day: PlainDate,
): AmountShown | undefined {
  if (pieces.length === 0) return undefined;
  const takenBack = reports.filter((report) => report.undone === true && effectiveDay(report) <= day);
  const steps: readonly Step[] = [
    ...pieces.map((piece): Step => ({ on: piece.effectiveOn, piece })),
    ...takenBack.map((report): Step => ({ on: effectiveDay(report), takenBack: report, left: leftBy(report, target) })),
  ];
  return inOrder(steps).reduce<AmountShown>(after, { low: 0, high: 0, pieces: [], records: [] });
}

function after(before: AmountShown, step: Step): AmountShown {
  if ("takenBack" in step) {
    if (before.high !== undefined && before.high <= step.left) return before;
    const records = [...before.records, { entity: "progress-report", id: step.takenBack.id }];
    return { ...before, low: Math.min(before.low, step.left), high: step.left, records };
  }
  const { piece } = step;
  const { quantity } = piece;
  const record = { entity: "evidence", id: piece.id };
  if (piece.isTotal === true && quantity !== undefined)
    return { low: quantity, high: quantity, pieces: [piece], records: [record] };
  const shown = { pieces: [...before.pieces, piece], records: [...before.records, record] };
  if (quantity === undefined || before.high === undefined) return { low: before.low + (quantity ?? 0), ...shown };
  return { low: before.low + quantity, high: before.high + quantity, ...shown };
}

/** What a unit admits to be left when it takes something back; nothing unless it says how much. */
const leftBy = ({ quantity, share }: ProgressReport, { direction, value }: Target): number =>
  quantity ?? (direction === "at-least" && share !== undefined ? share * value : 0);

/** By day; of one day what was taken back comes last. The order of the pieces among each other is kept. */
const inOrder = (steps: readonly Step[]): readonly Step[] =>
  [...steps].sort((one, other) =>
    one.on === other.on ? Number("takenBack" in one) - Number("takenBack" in other) : one.on < other.on ? -1 : 1,
  );
