import {
  dayOfSecond,
  type EpochSecond,
  firstSecond,
  instantOf,
  lastSecond,
  shownInstant,
} from "../calendar/instant.js";
import { fromEpochDay } from "../calendar/plain-date.js";
import { label } from "../codes/label.js";
import type { SeenValue } from "./observation.js";

/**
 * An instant as evidence shows it, by the two ends of what is possible: the instant, the day where no more than that is
 * known, otherwise both ends. The value is ISO 8601; readers see it without its offset.
 */
export function seenInstant(low: EpochSecond, high: EpochSecond): SeenValue {
  if (Number.isNaN(low) || Number.isNaN(high)) return unseen;
  const from = instantOf(low);
  if (high === Number.POSITIVE_INFINITY) return { value: `≥${from}`, labels: same(`≥${shownInstant(from)}`) };
  if (low === high) return { value: from, labels: same(shownInstant(from)) };
  const day = dayOfSecond(low);
  if (low === firstSecond(day) && high === lastSecond(day)) return { value: fromEpochDay(day) };
  const until = instantOf(high);
  return { value: `${from}/${until}`, labels: same(`${shownInstant(from)}/${shownInstant(until)}`) };
}

const unseen: SeenValue = Object.freeze({ value: undefined });

const same = (text: string) => label(text, text);
