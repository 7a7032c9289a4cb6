import { readFileSync } from "node:fs";
import { relative, resolve } from "node:path";
import type { CalendarNotice } from "../calendar/calendar-notice.js";
import { placeCalendars } from "../calendar/place-calendars.js";
import type { EvaluateOptions } from "../engine/run/evaluate.js";
import { type LocatedNotice, readNoticesText, requireNotices } from "../io/read-notices.js";
import { problem } from "../problem/problem.js";
import type { LoadedConfig } from "./config-loading.js";
import type { CliHost } from "./host.js";
import { UsageError } from "./usage-error.js";

/** The calendars of a command: what the configuration says, with the notices of a calendar file that was named laid over. */
export function calendarFor(
  named: string | undefined,
  loaded: LoadedConfig | undefined,
  host: CliHost,
): EvaluateOptions["calendar"] {
  const written = loaded?.config.calendar;
  const located = [
    ...(loaded === undefined ? [] : noticesOf(loaded, host)),
    ...(named === undefined ? [] : noticesIn(resolve(host.folder, named), named)),
  ];
  requireNotices(located);
  const notices = located.length === 0 ? {} : { notices: located.map(({ notice }) => notice) };
  if (written === undefined) return located.length === 0 ? undefined : notices;
  if (typeof written === "string")
    return located.length === 0 ? placeCalendars[written] : { default: placeCalendars[written], ...notices };
  const regions = Object.entries(written.regions ?? {}).map(([id, name]) => [id, placeCalendars[name]] as const);
  return {
    ...(written.default === undefined ? {} : { default: placeCalendars[written.default] }),
    ...(regions.length === 0 ? {} : { regions: Object.fromEntries(regions) }),
    ...notices,
  };
}

function noticesOf({ config, problemAt, folder }: LoadedConfig, host: CliHost): readonly LocatedNotice[] {
  const { calendar } = config;
  if (calendar === undefined || typeof calendar === "string") return [];
  return (calendar.notices ?? []).flatMap((written, index): readonly LocatedNotice[] => {
    if (typeof written === "string") {
      const file = resolve(folder, written);
      return noticesIn(file, relative(host.folder, file));
    }
    return [
      {
        notice: written as CalendarNotice,
        problemAt: (path, problem) => problemAt(["calendar", "notices", index, ...path], problem),
      },
    ];
  });
}

function noticesIn(file: string, shown: string): readonly LocatedNotice[] {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    throw new UsageError(problem("command/no-calendar-file", { path: shown }), { cause: error });
  }
  return readNoticesText(shown, bytes);
}
