import { daysBetween, type PlainDate } from "../../calendar/plain-date.js";
import type { PendingClock } from "../../engine/run/finding.js";
import type { Run } from "../../engine/run/run.js";
import { row, type Section, type TableColumn, type TableRow } from "../../render/block.js";
import { type Line, line, span } from "../../render/span.js";
import type { Reader } from "../reader.js";
import { type DueTimes, dueEnds } from "../wording/due-text.js";
import { emptySection, moreRows, shownOf } from "./section.js";

/** So many times the reader's limit is shown: a line for each clock is little. */
const linesPerLimit = 3;

/** From so many days before the end a clock is marked. */
const soonDays = 7;

/** The clocks that run out next, and those that stand still. */
export function deadlineSection({ pending, asOf }: Run, reader: Reader): Section {
  const { say } = reader;
  const title = say("未届满的期限", "Clocks still running");
  if (pending.length === 0) return emptySection(title, reader);
  const dated = pending.flatMap((clock) =>
    clock.due === undefined ? [] : [{ clock, due: clock.due, dueAt: clock.dueAt }],
  );
  // An instant, as it is written, stands before the end of its day and after that of the day before.
  const endOf = ({ due, dueAt }: DueTimes): string => dueAt?.earliest ?? `${due.earliest}U`;
  const inOrder = [...dated].sort((one, other) => (endOf(one) < endOf(other) ? -1 : 1));
  const [shown, rest] = shownOf(inOrder, reader.limit * linesPerLimit);
  const columns: readonly TableColumn[] = [
    { title: say("期限", "Due"), least: 13 },
    { title: say("余", "Left"), align: "right" },
    { title: say("记录", "Record"), least: 14 },
    { title: say("规则", "Rule"), least: 14 },
    { title: say("单位", "Unit"), least: 12 },
  ];
  const rows: readonly TableRow[] = [
    ...shown.map(({ clock, due, dueAt }) =>
      row([line(dueCell({ due, dueAt }, reader)), daysLeft(asOf, due.earliest, reader), ...placeCells(clock, reader)]),
    ),
    ...moreRows(rest, reader, 0),
    ...pending
      .filter(({ due }) => due === undefined)
      .map((clock) => row([line(standingStill(clock, reader)), [], ...placeCells(clock, reader)])),
  ];
  return { title, blocks: [{ kind: "table", columns, rows }] };
}

function daysLeft(asOf: PlainDate, due: PlainDate, { say }: Reader): Line {
  const days = daysBetween(asOf, due);
  if (days === 0) return line(span(say("今日", "today"), "error"));
  return line(span(say(`${days}日`, `${days} d`), days <= soonDays ? "warning" : undefined));
}

function dueCell(clock: DueTimes, { say }: Reader): string {
  const [earliest, latest] = dueEnds(clock);
  return earliest === latest ? latest : say(`${earliest}至${latest}`, `${earliest} to ${latest}`);
}

const standingStill = ({ suspendedSince }: PendingClock, { say }: Reader): string =>
  suspendedSince === undefined
    ? say("终日未定", "end not known")
    : say(`中止（${suspendedSince}起）`, `halted ${suspendedSince}`);

function placeCells({ where, title, obligations }: PendingClock, reader: Reader): readonly Line[] {
  const { title: name, id } = reader.nameOf(where.entity, where.id);
  return [
    line(name, span(` ${id}`, "quiet")),
    line(...obligations.slice(0, 1).map((one) => span(`${one} `, "quiet")), reader.read(title)),
    line(where.unit === undefined ? "" : reader.nameOf("unit", where.unit).short),
  ];
}
