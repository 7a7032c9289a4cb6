import { labelIn } from "../problem/part-text.js";
import { configTexts } from "../problem/texts/config-texts.js";
import { type CalendarNotice, daysOfNotice, isNational, sourceOfNotice } from "./calendar-notice.js";
import type { DayOverlay, OverlayYear } from "./day-overlay.js";
import { nationalCalendar } from "./national-calendar.js";
import { noticeProblems } from "./notice-problems.js";
import { type PlainDate, yearOf } from "./plain-date.js";
import { createWorkingCalendar, type WorkingCalendar } from "./working-calendar.js";

/** A calendar of one's own: another with notices laid over it. */
export interface CalendarParts {
  readonly id: string;
  readonly title: Readonly<Record<"zh" | "en", string>>;
  /** The calendar below; the national one when missing. */
  readonly over?: WorkingCalendar;
  /** In any order; each tells which document it is and of which day. */
  readonly notices: readonly CalendarNotice[];
}

/**
 * Makes a calendar of working days by laying notices over another: a year's notice, a region's, or single days of special
 * leave.
 *
 * A year may be added only after the one before it, and only whole; what is known already can be changed by single days.
 * Throws a `RangeError` that lists everything that is wrong with its place. The notices stay in `definition.notices`, so
 * that a run lists them among its changes.
 *
 * @example
 * // invented: the real notice for 2027 was not out when this was written
 * const calendar = defineCalendar({
 *   id: "with-2027",
 *   title: { zh: "含2027年安排的工作日历", en: "With the notice for 2027" },
 *   notices: [
 *     {
 *       year: 2027,
 *       document: "国务院办公厅关于2027年部分节假日安排的通知",
 *       issuedOn: "2026-11-10",
 *       off: ["2027-01-01/2027-01-03", "2027-02-05/2027-02-11", "2027-05-01/2027-05-05", "2027-10-01/2027-10-07"],
 *       worked: ["2027-02-20"],
 *     },
 *   ],
 * });
 * calendar.isWorkingDay(plainDate("2027-02-20")) // => true
 */
export function defineCalendar(parts: CalendarParts): WorkingCalendar {
  if (!Array.isArray(parts?.notices)) throw new RangeError("parts: expected at least { id, title, notices }");
  const { id, title, over = nationalCalendar, notices } = parts;
  return withNotices(over, notices, { id, title });
}

/** The calendar itself where there is no notice; otherwise one that knows more, under the same name unless another is given. */
export function withNotices(
  base: WorkingCalendar,
  notices: readonly CalendarNotice[],
  named: Pick<CalendarParts, "id" | "title"> = base,
): WorkingCalendar {
  if (notices.length === 0 && named === base) return base;
  const problems = noticeProblems(base, notices);
  if (problems.length > 0)
    throw new RangeError(
      `calendar "${named.id}":${problems.map(({ path, problem }) => `\n  ${placeInNotices(path)}: ${labelIn(configTexts, problem).en}`).join("")}`,
    );
  const { definition } = base;
  const yearly = notices.filter((notice) => notice.year !== undefined && isNational(notice));
  const added = yearly.flatMap((notice) => daysOfNotice(notice));
  const days = (state: "off" | "worked"): readonly string[] =>
    added.filter((one) => one.state === state).map(({ day }) => day);
  const [off, worked] = [days("off"), days("worked")];
  return createWorkingCalendar({
    ...definition,
    id: named.id,
    title: named.title,
    years: { from: definition.years.from, until: definition.years.until + yearly.length },
    exceptions: () => {
      const below = definition.exceptions();
      return {
        // A day that is off and worked counts as worked.
        off: [...below.off, ...off],
        worked: [...below.worked.filter((day) => !off.includes(day)), ...worked],
      };
    },
    overlays: [...(definition.overlays ?? []).map((overlay) => withYears(overlay, notices)), ...singleDays(notices)],
    notices: [...(definition.notices ?? []), ...notices],
  });
}

/** `[0].worked[1]` for people. */
const placeInNotices = (path: readonly (string | number)[]): string =>
  `notices${path.map((step) => (typeof step === "number" ? `[${step}]` : `.${step}`)).join("")}`;

/** A region's festivals with the years that its notices tell. */
function withYears(overlay: DayOverlay, notices: readonly CalendarNotice[]): DayOverlay {
  const told = notices.filter(({ place, year }) => place === overlay.id && year !== undefined);
  return told.length === 0
    ? overlay
    : {
        ...overlay,
        years: { ...overlay.years, ...Object.fromEntries(told.map((notice) => [notice.year, overlayYear([notice])])) },
      };
}

/** Single days, and years of regions without festivals of their own, as a layer above all others. */
function singleDays(notices: readonly CalendarNotice[]): readonly DayOverlay[] {
  const single = notices
    .filter((notice) => notice.year === undefined || (notice.place === undefined && !isNational(notice)))
    .sort((one, other) => rankOf(one) - rankOf(other));
  if (single.length === 0) return [];
  const years = new Set(single.flatMap((notice) => daysOfNotice(notice).map(({ day }) => yearOf(day))));
  return [
    {
      id: "single-days",
      title: { zh: "个别日期的安排", en: "Single days" },
      years: Object.fromEntries([...years].map((year) => [year, overlayYear(single, year)])),
      unknownYear: { offAtMost: 0, workedAtMost: 0, source: "single days leave no doubt about others" },
    },
  ];
}

/** Of what notices say of one day the last counts. */
function overlayYear(notices: readonly CalendarNotice[], year?: number): OverlayYear {
  const states = new Map(
    notices
      .flatMap((notice) => daysOfNotice(notice))
      .filter(({ day }) => year === undefined || yearOf(day) === year)
      .map(({ day, state }) => [day, state]),
  );
  const of = (asked: "off" | "worked"): readonly PlainDate[] =>
    [...states].flatMap(([day, state]) => (state === asked ? [day] : []));
  return {
    off: of("off"),
    worked: of("worked"),
    source: notices.map(sourceOfNotice).join("; "),
    ...(notices.some(({ partial }) => partial === true) ? { partial: true } : {}),
  };
}

/** The days of a region count before those of a place, these before those of the country. */
const rankOf = (notice: CalendarNotice): number => (isNational(notice) ? 0 : notice.region === undefined ? 1 : 2);
