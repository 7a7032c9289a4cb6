import { type EpochDay, fromEpochDay } from "../calendar/plain-date.js";
import { type Label, label } from "../codes/label.js";

/** Why a last day leaves it open whether something is late; `undefined` unless it lies between two days. */
export function uncertainDue(earliest: EpochDay, latest: EpochDay): Label | undefined {
  if (!Number.isFinite(earliest) || !Number.isFinite(latest) || earliest === latest) return undefined;
  const [from, until] = [fromEpochDay(earliest), fromEpochDay(latest)];
  return label(
    `因放假安排未查明，届满日在${from}至${until}之间，不能确定`,
    `without all holidays of the year the last day is only known to lie between ${from} and ${until}`,
  );
}

/** Why a statement is unknown though no value it needs is missing. */
export const leftOpen: Label = label(
  "因放假安排未查明，所需数值只知其范围，不能确定",
  "without all holidays of the year what is needed is known only within bounds",
);
