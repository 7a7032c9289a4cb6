import type { Period } from "../../calendar/period.js";
import { timeUnits } from "../../calendar/unit/time-unit.js";
import { type Label, label } from "../../codes/label.js";

/** A legal period in words: `15个工作日`, `15 working days`. */
export function labelOfPeriod({ count, unit }: Period): Label {
  const { zh, one, many } = timeUnits[unit].counted;
  return label(`${count}${zh}`, `${count} ${count === 1 ? one : many}`);
}
