import { type EpochSecond, secondsOfDay, secondsOfHour } from "../../calendar/instant.js";
import { label } from "../../codes/label.js";
import type { SeenValue } from "../../expression/observation.js";

/**
 * How late something is, as messages show it, and in seconds: in minutes below an hour, in hours and minutes below two
 * days, otherwise in days and hours. What is less than the last unit is dropped, except that no lateness is none.
 *
 * @example
 * latenessOf(12_000).labels // => { zh: "3小时20分", en: "3 h 20 min" }
 */
export function latenessOf(seconds: EpochSecond): SeenValue {
  const minutes = Math.floor(seconds / 60);
  const hours = Math.floor(seconds / secondsOfHour);
  const days = Math.floor(seconds / secondsOfDay);
  const labels =
    minutes === 0
      ? label("不足1分钟", "less than a minute")
      : hours === 0
        ? label(`${minutes}分钟`, `${minutes} min`)
        : days < 2
          ? inTwo(hours, "小时", "h", minutes - hours * 60, "分", "min")
          : inTwo(days, "日", "d", hours - days * 24, "小时", "h");
  return { value: seconds, labels };
}

const inTwo = (one: number, zh: string, en: string, other: number, otherZh: string, otherEn: string) =>
  other === 0
    ? label(`${one}${zh}`, `${one} ${en}`)
    : label(`${one}${zh}${other}${otherZh}`, `${one} ${en} ${other} ${otherEn}`);
