/** What a clock on the wall of a place shows. */
export interface WallClock {
  /** Written `YYYY-MM-DD`. */
  readonly day: string;
  /** Written `HH:MM:SS`, with milliseconds where there are any; empty where only a day is said. */
  readonly time: string;
}

/** The time of day where none is said. */
export const noTime = "";

/** The time of day at which a day begins. */
export const midnight = "00:00:00";

/** Reads instants, as milliseconds since 1970, off the clocks of a time zone; throws a `RangeError` for one that is unknown. */
export function clockIn(zone: string): (instant: number) => WallClock {
  const format = new Intl.DateTimeFormat("en-US", {
    timeZone: zone,
    calendar: "gregory",
    numberingSystem: "latn",
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
  });
  return (instant) => {
    const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, value]));
    const part = (name: Intl.DateTimeFormatPartTypes): string => parts.get(name) ?? "";
    const rest = ((instant % 1000) + 1000) % 1000;
    const fraction = rest === 0 ? "" : `.${String(rest).padStart(3, "0")}`;
    return {
      day: `${part("year").padStart(4, "0")}-${part("month")}-${part("day")}`,
      time: `${part("hour")}:${part("minute")}:${part("second")}${fraction}`,
    };
  };
}

/** The milliseconds since 1970 at which the clocks of a time zone show a time; where they show it twice, the first. */
export function instantAt({ day, time }: WallClock, clock: (instant: number) => WallClock): number {
  const asUtc = Date.parse(`${day}T${time}Z`);
  const ahead = (at: number): number => {
    const shown = clock(at);
    return Date.parse(`${shown.day}T${shown.time}Z`) - at;
  };
  return asUtc - ahead(asUtc - ahead(asUtc));
}
