import type { Period, PeriodUnit } from "../../calendar/period.js";
import { type Label, label } from "../../codes/label.js";

const units: Readonly<Record<PeriodUnit, Label>> = {
  day: label("日", "days"),
  "working-day": label("个工作日", "working days"),
  month: label("个月", "months"),
  year: label("年", "years"),
  hour: label("小时", "hours"),
  "hour-of-working-day": label("小时（只计工作日）", "hours of working days"),
};

/** A legal period in words: `15个工作日`, `15 working days`. */
export const labelOfPeriod = ({ count, unit }: Period): Label =>
  label(`${count}${units[unit].zh}`, `${count} ${count === 1 ? units[unit].en.replace("s", "") : units[unit].en}`);
