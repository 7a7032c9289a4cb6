import { dueKinds } from "../../codes/progress.js";
import type { Run } from "../../engine/run/run.js";
import type { Dataset } from "../../model/dataset/dataset.js";
import { digestOf } from "../../model/dataset/digest.js";
import { requireList, requireObject } from "../../model/record/require-object.js";
import type { DueItem } from "../../progress/due/due-item.js";
import type { DayEvent } from "../../render/ics/event.js";
import { renderIcs } from "../../render/ics/render-ics.js";
import type { Reader } from "../reader.js";
import { readerFor, type TextOptions } from "../text-options.js";
import { dueEnds } from "../wording/due-text.js";

/** How a calendar of what is due is written. */
export interface DueCalendarOptions extends Pick<TextOptions, "language"> {
  /** The calendar as it was written before: an event whose day moved gets the next SEQUENCE, one that is done is cancelled. */
  readonly previous?: string;
  /** How many days before a reminder comes; 3 when missing. */
  readonly remindDays?: number;
}

const usualRemindDays = 3;

/**
 * What is due as a calendar that other programs subscribe to: one event of a whole day each, on the earliest last day. What
 * has no last day is not in it. An event says nothing that changes from day to day, so that unchanged data give the same
 * bytes. Throws a `RangeError` where `previous` is no calendar.
 */
export function renderDueCalendar(
  items: readonly DueItem[],
  run: Pick<Run, "asOf">,
  dataset: Dataset,
  { previous, remindDays = usualRemindDays, ...options }: DueCalendarOptions = {},
): string {
  requireList("items", items);
  requireObject("run", run, "asOf");
  const reader = readerFor(dataset, options);
  const events = items.flatMap((item) => eventOf(item, remindDays, reader));
  return renderIcs(events, {
    title: reader.say("法治政府建设待办期限", "Due days of law-based government"),
    stamp: run.asOf,
    previous,
  });
}

function eventOf(item: DueItem, remindDays: number, reader: Reader): readonly DayEvent[] {
  const { due, dueAt, entity, record, unit, obligations } = item;
  if (due === undefined) return [];
  const { say, read, nameOf } = reader;
  const { title } = nameOf(entity, record);
  const name = read(item.title);
  const who = unit === undefined ? "" : say(`（${nameOf("unit", unit).short}）`, ` (${nameOf("unit", unit).short})`);
  const [earliest, latest] = dueEnds({ due, dueAt });
  const supporting = item.supporting.map((one) => nameOf("unit", one).title).join(say("、", ", "));
  const lines = [
    say(`记录：${title}（${record}）`, `Record: ${title} (${record})`),
    earliest === latest
      ? say(`期限：${latest}`, `Due: ${latest}`)
      : say(`期限：${earliest}至${latest}之间`, `Due: between ${earliest} and ${latest}`),
    ...(unit === undefined
      ? []
      : [say(`责任单位：${nameOf("unit", unit).title}`, `Unit: ${nameOf("unit", unit).title}`)]),
    ...(supporting === "" ? [] : [say(`配合单位：${supporting}`, `Supporting: ${supporting}`)]),
    ...(obligations.length === 0 ? [] : [say(`条款：${obligations.join("、")}`, `Clause: ${obligations.join(", ")}`)]),
    say(`下一步：${read(item.action)}`, `Next: ${read(item.action)}`),
  ];
  return [
    {
      // Names of records may hold anything; a digest of the id holds nothing that a calendar would have to escape.
      uid: `${digestOf(item.id).slice(0, uidLength)}@fazhi`,
      on: due.earliest,
      summary: title === name ? `${name}${who}` : say(`${name}：${title}${who}`, `${name}: ${title}${who}`),
      description: lines.join("\n"),
      category: read(dueKinds.labels[item.kind]),
      remindDays,
    },
  ];
}

/** So many hexadecimal digits tell any number of events apart. */
const uidLength = 32;
