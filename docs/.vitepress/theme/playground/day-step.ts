import { isPlainDate, type PlainDate } from "fazhi";

const milliseconds = 86_400_000;

/** So many days after a day, or before it; the day itself where the calendar ends. */
export function dayAfter(day: PlainDate, count: number): PlainDate {
  const moved = new Date(Date.parse(`${day}T00:00:00Z`) + count * milliseconds).toISOString().slice(0, 10);
  return isPlainDate(moved) ? moved : day;
}
