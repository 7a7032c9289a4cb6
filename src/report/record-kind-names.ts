import type { IndicatorResult, RecordTally } from "../engine/indicator/indicator-result.js";
import type { Script } from "./reader.js";

/** What the members of a part are called; of durations the counted ones are finished. */
export function recordKindNames(
  { form }: Pick<IndicatorResult, "form">,
  { say }: Script,
): Readonly<Record<keyof RecordTally, string>> {
  const doubtful = say("不知是否属于统计范围", "Unknown whether looked at");
  if (form === "duration")
    return {
      counted: say("已办结", "Finished"),
      uncounted: say("尚未办结", "Still running"),
      open: say("缺日期或日期矛盾", "A day is missing or contradicts another"),
      maybeCounted: say(`${doubtful}，已办结`, `${doubtful}; finished`),
      maybeUncounted: say(`${doubtful}，尚未办结`, `${doubtful}; still running`),
      maybeOpen: say(`${doubtful}，缺日期或日期矛盾`, `${doubtful}; a day is missing or contradicts another`),
    };
  return {
    counted: say("计入", "Counted"),
    uncounted: say("未计入", "Not counted"),
    open: say("缺数据，不知是否计入", "Unknown whether counted (value missing)"),
    maybeCounted: say(`${doubtful}，若属于则计入`, `${doubtful}; counted if so`),
    maybeUncounted: say(`${doubtful}，若属于则不计入`, `${doubtful}; not counted if so`),
    maybeOpen: say(`${doubtful}，也不知是否计入`, `${doubtful} and whether counted`),
  };
}
