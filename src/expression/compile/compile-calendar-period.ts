import { calendarPeriod } from "../../calendar/calendar-period.js";
import { type EpochDay, fromEpochDay } from "../../calendar/plain-date.js";
import type { Node } from "../node.js";
import type { Evaluator } from "./evaluator.js";
import type { TreeCompiler } from "./tree-compiler.js";

/** Reads the name of the calendar's period in which a day lies; `undefined` when it is missing or may be one of two. */
export function compileCalendarPeriod(
  { of, cycle }: Extract<Node, { kind: "calendar-period" }>,
  compiler: TreeCompiler,
): Evaluator<string | undefined> {
  const earliest = compiler.day(of, "earliest");
  const latest = compiler.day(of, "latest");
  const names = new Map<EpochDay, string>();
  const nameOf = (day: EpochDay): string => {
    const name = names.get(day) ?? calendarPeriod(cycle, fromEpochDay(day)).name;
    names.set(day, name);
    return name;
  };
  return (record, frame) => {
    const first = earliest(record, frame);
    const last = latest(record, frame);
    if (!Number.isFinite(first) || !Number.isFinite(last)) return undefined;
    const name = nameOf(first);
    return first === last || name === nameOf(last) ? name : undefined;
  };
}
