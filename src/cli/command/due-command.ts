import { existsSync, readFileSync } from "node:fs";
import { defineCommand } from "citty";
import { match } from "ts-pattern";
import { nationalCalendar } from "../../calendar/national-calendar.js";
import { nearest } from "../../codes/identifier/nearest.js";
import { usualCalendar } from "../../engine/run/calendars-by-region.js";
import { Unit } from "../../model/register/unit.js";
import { problem } from "../../problem/problem.js";
import type { DueItem } from "../../progress/due/due-item.js";
import { dueItems } from "../../progress/due/due-items.js";
import { renderHtml } from "../../render/html/render-html.js";
import { renderMarkdown } from "../../render/markdown/render-markdown.js";
import { renderDueCalendar } from "../../report/due/due-calendar.js";
import { dueDocument } from "../../report/due/due-document.js";
import { renderDueJson } from "../../report/due/due-json.js";
import { renderDue } from "../../report/due/render-due.js";
import { waivedFindings } from "../../waiver/marked-run.js";
import type { CliHost } from "../host.js";
import { type Judged, judgeFolder, judgingArguments, readingArguments } from "../judging.js";
import { leftOutHint, limitOf, writeResult } from "../result-writing.js";
import { terminalPaint } from "../terminal-paint.js";
import { UsageError } from "../usage-error.js";

/** Lists what somebody still has to do, the most pressing first; always 0 when it could be judged. */
export const dueCommand = defineCommand({
  args: {
    ...judgingArguments,
    within: {
      type: "string",
      valueHint: "DAYS",
      description: "only what is due within so many days, such as 10d, and what is overdue",
    },
    unit: { type: "string", valueHint: "ID", description: "only what this unit owes, alone or as one that supports" },
    near: {
      type: "string",
      valueHint: "DAYS",
      default: "10",
      description: "from so many days before its end on a thing is near, and blue",
    },
    format: {
      type: "enum",
      options: ["text", "json", "html", "markdown", "ics"],
      default: "text",
      description: "how the result is written; ics is a calendar, and continues the one that --output names",
    },
    remind: {
      type: "string",
      valueHint: "DAYS",
      default: "3",
      description: "in a calendar, so many days before the day a reminder comes",
    },
    ...readingArguments,
    limit: {
      type: "string",
      valueHint: "COUNT",
      default: "0",
      description: "how much of each list is shown, in proportion; 0 for all",
    },
    output: { type: "string", valueHint: "FILE", description: "write the result to a file" },
  },
  run: async ({ args, data }) => {
    const host = data as CliHost;
    const limit = limitOf(args.limit);
    const nearDays = daysNamed("--near", args.near);
    const remindDays = daysNamed("--remind", args.remind);
    const within = args.within === undefined ? undefined : daysNamed("--within", args.within);
    const judged = await judgeFolder(args, host, "all plans");
    const items = itemsOf(judged, { nearDays, within, unit: args.unit });
    const { run, dataset, settings } = judged;
    const toFile = args.output !== undefined;
    const reading = { language: settings.language, limit, leftOutHint };
    const document = () => dueDocument(items, run, dataset, reading);
    const text = match(args.format)
      .with("json", () => renderDueJson(items, run, dataset))
      .with("html", () => renderHtml(document()))
      .with("markdown", () => renderMarkdown(document()))
      .with("ics", () =>
        renderDueCalendar(items, run, dataset, { language: settings.language, remindDays, ...previousIn(args.output) }),
      )
      .with("text", () =>
        renderDue(items, run, dataset, {
          ...reading,
          width: (toFile ? undefined : host.columns) ?? 100,
          paint: terminalPaint(host.hasColours && !toFile),
        }),
      )
      .exhaustive();
    writeResult(text, args.output, host);
    return 0;
  },
});

function itemsOf(
  { run, plans, dataset, settings }: Judged,
  { nearDays, within, unit }: { nearDays: number; within: number | undefined; unit: string | undefined },
): readonly DueItem[] {
  if (unit !== undefined && dataset.find(Unit, unit) === undefined) {
    const near = nearest(
      unit,
      dataset.records(Unit).map(({ id }) => id),
    );
    throw new UsageError(problem("command/unknown-unit", { unit }, near));
  }
  return dueItems(dataset, run, plans, {
    nearDays,
    calendar: usualCalendar(settings.calendar, nationalCalendar, dataset),
    except: new Set(waivedFindings(run).map(({ id }) => id)),
    ...(within === undefined ? {} : { within }),
    ...(unit === undefined ? {} : { unit }),
  });
}

/** A number of days, as `10` or `10d`. */
function daysNamed(argument: string, written: string): number {
  const days = /^(\d{1,5})d?$/.exec(written)?.[1];
  if (days === undefined)
    throw new UsageError(problem("command/not-a-number-of-days", { option: argument, value: written }));
  return Number(days);
}

/** The calendar that a file holds from an earlier run; a file that holds something else is left alone. */
function previousIn(path: string | undefined): { readonly previous?: string } {
  if (path === undefined || !existsSync(path)) return {};
  const previous = readFileSync(path, "utf8");
  if (!previous.startsWith("BEGIN:VCALENDAR")) throw new UsageError(problem("command/other-file", { path }));
  return { previous };
}
