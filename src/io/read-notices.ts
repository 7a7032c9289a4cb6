import * as z from "zod";
import type { CalendarNotice, NoticeProblem } from "../calendar/calendar-notice.js";
import { noticeProblems } from "../calendar/notice-problems.js";
import { type PlaceName, placeCalendars } from "../calendar/place-calendars.js";
import { list } from "../model/record/field.js";
import { compileReader } from "../model/record/record-reader.js";
import type { Problem } from "../problem/problem.js";
import { WrittenNotice } from "./config.js";
import { ConfigError, type ConfigProblem, renderConfigProblem } from "./config-error.js";
import { readLocatedYaml } from "./located-yaml.js";
import { flawOf, placedIn } from "./read-config.js";
import { readUtf8 } from "./utf8.js";

/** A notice as it was read, and what makes a problem of a path in it. */
export interface LocatedNotice {
  readonly notice: CalendarNotice;
  problemAt(path: NoticeProblem["path"], problem: Problem): ConfigProblem;
}

const CalendarFile = z.strictObject({
  $schema: z.string().optional(),
  notices: list(WrittenNotice, "放假安排", "Notices"),
});
const reader = compileReader(CalendarFile, false);

/**
 * Reads a calendar file in YAML or JSON: a list `notices` of days off and days worked. Throws one {@link ConfigError} for
 * all that is wrong with it; whether the notices can be laid over a calendar is asked by {@link requireNotices}.
 */
export function readNoticesText(file: string, bytes: Uint8Array): readonly LocatedNotice[] {
  const text = readUtf8(bytes);
  if (typeof text !== "string") throw new ConfigError([flawOf(file, text)]);
  const read = readLocatedYaml(text);
  if (!read.ok) throw new ConfigError(read.flaws.map((flaw) => flawOf(file, flaw)));
  const { value } = read.yaml;
  const problemAt = placedIn(file, read.yaml);
  const problems: ConfigProblem[] = [];
  reader.explain(value ?? {}, [], (path, problem) => {
    problems.push(problemAt(path, problem));
  });
  if (problems.length > 0) throw new ConfigError(problems);
  const { notices } = reader.read(value ?? {}) as z.output<typeof CalendarFile>;
  return notices.map((notice, index) => ({
    notice: notice as CalendarNotice,
    problemAt: (path, problem) => problemAt(["notices", index, ...path], problem),
  }));
}

/**
 * Throws one {@link ConfigError} for everything for which notices cannot be laid over the calendars of places, each problem
 * with its line.
 */
export function requireNotices(located: readonly LocatedNotice[]): void {
  const places = new Set<PlaceName>([
    "national",
    ...located.flatMap(({ notice }) => (notice.place as PlaceName) ?? []),
  ]);
  const regions = new Set([undefined, ...located.map(({ notice }) => notice.region)]);
  const problems = new Map<string, ConfigProblem>();
  for (const place of places)
    for (const region of regions) {
      const here = located.filter(
        ({ notice }) =>
          (notice.region === undefined || notice.region === region) &&
          [undefined, "national", place].includes(notice.place),
      );
      for (const { path, problem } of noticeProblems(
        placeCalendars[place],
        here.map(({ notice }) => notice),
      )) {
        const [index, ...rest] = path;
        const told = here[index as number]?.problemAt(rest, problem);
        if (told !== undefined) problems.set(renderConfigProblem(told, "en"), told);
      }
    }
  if (problems.size > 0) throw new ConfigError([...problems.values()]);
}
