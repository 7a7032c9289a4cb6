import type { PlainDate } from "../../calendar/plain-date.js";
import type { Measure } from "./measure.js";

/** The due day of a measure that was in force on a day: changes made after it are not yet known. */
export function dueDayOn(
  { dueOn, dueChanges = [] }: Pick<Measure, "dueOn" | "dueChanges">,
  day: PlainDate,
): PlainDate | undefined {
  const later = [...dueChanges]
    .sort((one, other) => (one.changedOn < other.changedOn ? -1 : 1))
    .find(({ changedOn }) => changedOn > day);
  return later?.previous ?? dueOn;
}
