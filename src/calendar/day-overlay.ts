import { isPlainDate } from "./plain-date.js";

/** What one year's regional notice changes in the calendar below it. */
export interface OverlayYear {
  /** Days off that the calendar below counts as working. Days that are at rest anyway may stand here too. */
  readonly off: readonly string[];
  /** Days worked that the calendar below counts as rest. */
  readonly worked: readonly string[];
  /** The notice, and where it was read. */
  readonly source: string;
  /** True when only some of the year's festivals are known: what the bound leaves over stays uncertain. */
  readonly partial?: boolean;
}

/** How far the calendar below can be off in a year whose regional notice was not found. */
export interface UnknownYearBound {
  /** At most so many of the year's working days are off, wherever they lie. */
  readonly offAtMost: number;
  /** At most so many of the year's weekly rest days are worked, wherever they lie. */
  readonly workedAtMost: number;
  /** The rule the bound rests on. */
  readonly source: string;
}

/**
 * A festival whose day is roughly known even where no notice was found, such as one of the lunar year. Its days off, and what
 * is worked to make up for them, lie within so many days of it.
 */
export interface ExpectedFestival {
  readonly title: Readonly<Record<"zh" | "en", string>>;
  /** The expected day in each year. */
  readonly days: Readonly<Record<number, string>>;
  /** Days on either side within which everything that belongs to it lies. */
  readonly within: number;
  readonly offAtMost: number;
  readonly workedAtMost: number;
  readonly source: string;
}

/**
 * The holidays of a region on top of another calendar. A year that is not listed is not a year without
 * festivals: it is an unknown one, and questions about it are answered in bounds.
 */
export interface DayOverlay {
  readonly id: string;
  readonly title: Readonly<Record<"zh" | "en", string>>;
  /** First year for which the overlay can say anything; earlier years are unknown altogether. */
  readonly firstYear?: number;
  readonly years: Readonly<Record<number, OverlayYear>>;
  readonly unknownYear: UnknownYearBound;
  /** All festivals of the region; in a year in which each has an expected day, nothing else is uncertain. */
  readonly festivals?: readonly ExpectedFestival[];
}

/** Throws a `RangeError` that names the overlay, the year and the day that cannot be. */
export function requireSoundOverlay(overlay: DayOverlay): void {
  const { unknownYear, festivals = [] } = overlay;
  const bounds = [unknownYear, ...festivals].flatMap(({ offAtMost, workedAtMost }) => [offAtMost, workedAtMost]);
  for (const bound of [...bounds, ...festivals.map(({ within }) => within)]) {
    if (!Number.isInteger(bound) || bound < 0) {
      throw new RangeError(`overlay "${overlay.id}": a bound is a whole number from 0, not ${bound}`);
    }
  }
  for (const { title, days } of festivals)
    for (const [year, day] of Object.entries(days))
      if (!isPlainDate(day) || !day.startsWith(`${year}-`))
        throw new RangeError(`overlay "${overlay.id}", ${title.en}: "${day}" is not a day of ${year}`);
  for (const [year, { off, worked, source }] of Object.entries(overlay.years)) {
    const place = `overlay "${overlay.id}", year ${year}`;
    if (source.trim() === "") throw new RangeError(`${place}: no source is given`);
    if (overlay.firstYear !== undefined && Number(year) < overlay.firstYear) {
      throw new RangeError(`${place}: lies before the overlay's first year ${overlay.firstYear}`);
    }
    const seen = new Set<string>();
    for (const day of [...off, ...worked]) {
      if (!isPlainDate(day)) throw new RangeError(`${place}: "${day}" is not a day`);
      if (!day.startsWith(`${year}-`)) throw new RangeError(`${place}: ${day} is in another year`);
      if (seen.has(day)) throw new RangeError(`${place}: ${day} is listed twice`);
      seen.add(day);
    }
  }
}
