import { dayOfSecond, type EpochSecond } from "../../calendar/instant.js";
import { type EpochDay, fromEpochDay } from "../../calendar/plain-date.js";
import { type Label, label } from "../../codes/label.js";
import { seenInstant } from "../../expression/seen-instant.js";

/** Why a last day leaves it open whether something is late; `undefined` unless it lies between two days. */
export function uncertainDue(earliest: EpochDay, latest: EpochDay): Label | undefined {
  if (!Number.isFinite(earliest) || !Number.isFinite(latest) || earliest === latest) return undefined;
  const [from, until] = [fromEpochDay(earliest), fromEpochDay(latest)];
  return label(
    `因放假安排未查明，届满日在${from}至${until}之间，不能确定`,
    `without all holidays of the year the last day is only known to lie between ${from} and ${until}`,
  );
}

/** Why it is open whether something is late that is judged by the second; `undefined` where values are missing. */
export function uncertainTime(
  earliest: EpochSecond,
  latest: EpochSecond,
  isEventVague: boolean,
  isStartVague: boolean,
): Label | undefined {
  if (!Number.isFinite(earliest) || !Number.isFinite(latest)) return undefined;
  const { value, labels } = seenInstant(earliest, latest);
  const [zh, en] = [labels?.zh ?? value, labels?.en ?? value];
  if (isEventVague)
    return label(
      `办理事项只载明日期、未载明时间，届满时间为${zh}，不能确定是否逾期`,
      `of what was to be done only the day is recorded, not the time; the time allowed ends at ${en}`,
    );
  if (isStartVague)
    return label(
      `起算事项只载明日期、未载明时间，届满时间为${zh}，不能确定是否逾期`,
      `of the start only the day is recorded, not the time; the time allowed ends at ${en}`,
    );
  return uncertainDue(dayOfSecond(earliest), dayOfSecond(latest));
}

/** Why a statement is unknown though no value it needs is missing. */
export const undeterminedReason: Label = label(
  "因放假安排未查明或者未载明时间，所需数值只知其范围，不能确定",
  "without all holidays of the year, or the time of day, what is needed is known only within bounds",
);
