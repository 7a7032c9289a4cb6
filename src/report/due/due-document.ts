import { type DueBand, dueBands } from "../../codes/progress.js";
import type { Run } from "../../engine/run/run.js";
import type { Dataset } from "../../model/dataset/dataset.js";
import type { DueItem } from "../../progress/due/due-item.js";
import {
  type BlockDocument,
  type Fact,
  row,
  type Section,
  type TableColumn,
  type TableRow,
} from "../../render/block.js";
import { joined, line, span, wholeSpan } from "../../render/span.js";
import { bandMarks } from "../marks.js";
import { counted, type Reader } from "../reader.js";
import { moreRows, shownOf } from "../section/section.js";
import { readerFor, type TextOptions } from "../text-options.js";
import { dueEnds, momentText } from "../wording/due-text.js";

/** So many times the reader's limit is shown: a line for each thing is little. */
const linesPerLimit = 6;

/** What is due as a document: how much of each band, then each band as a table, the most pressing first. */
export function dueDocument(
  items: readonly DueItem[],
  run: Pick<Run, "asOf" | "asOfTime">,
  dataset: Dataset,
  options: TextOptions = {},
): BlockDocument {
  const reader = readerFor(dataset, options);
  const { say, read } = reader;
  const inBand = dueBands.codes.map((band) => ({ band, own: items.filter((item) => item.band === band) }));
  const facts: readonly Fact[] = [
    [say("截至", "As of"), line(momentText(run))],
    [
      say("合计", "Total"),
      items.length === 0
        ? line(say("没有待办事项。", "Nothing is due."))
        : joined(
            inBand.map(({ band, own }) =>
              line(span(`${read(dueBands.labels[band])} ${own.length}`, bandMarks[band].tone)),
            ),
            say("，", ", "),
          ),
    ],
  ];
  return {
    language: reader.language,
    title: say("待办事项", "What is due"),
    head: [{ kind: "facts", facts }],
    sections: dueSections(items, reader),
  };
}

/** What is due, a table for each band that anything is in. */
export const dueSections = (items: readonly DueItem[], reader: Reader): readonly Section[] =>
  dueBands.codes.flatMap((band) => {
    const own = items.filter((item) => item.band === band);
    return own.length === 0 ? [] : [bandSection(band, own, reader)];
  });

function bandSection(band: DueBand, items: readonly DueItem[], reader: Reader): Section {
  const { say, read } = reader;
  const columns: readonly TableColumn[] = [
    { title: say("期限", "Due"), least: 13 },
    { title: say("剩余", "Left"), least: 10 },
    { title: say("事项", "What"), least: 18 },
    { title: say("记录", "Record"), least: 16 },
    { title: say("单位", "Unit"), least: 12 },
    { title: say("条款", "Clause") },
  ];
  const [shown, rest] = shownOf(items, reader.limit * linesPerLimit);
  const rows: readonly TableRow[] = [
    ...shown.map((item) => itemRow(item, bandMarks[band], reader)),
    ...moreRows(rest, reader, 0),
  ];
  const title = `${read(dueBands.labels[band])}${say(`，${items.length} 项`, `, ${items.length}`)}`;
  return { title, blocks: [{ kind: "table", columns, rows }] };
}

function itemRow(item: DueItem, { sign, tone }: (typeof bandMarks)[DueBand], reader: Reader): TableRow {
  const { say, read } = reader;
  const { title: name, id } = reader.nameOf(item.entity, item.record);
  const units = item.unit === undefined ? "—" : reader.nameOf("unit", item.unit).short;
  const next = line(span(say(`下一步：${read(item.action)}`, `Next: ${read(item.action)}`), "quiet"));
  return row(
    [
      line(span(`${sign} `, tone), wholeSpan(dueText(item, reader))),
      line(span(leftText(item, reader), tone)),
      line(read(item.title)),
      name === read(item.title) ? line(span(id, "quiet")) : line(name, span(` ${id}`, "quiet")),
      line(units, span(supportText(item, reader), "quiet")),
      line(item.obligations.join(say("、", ", "))),
    ],
    // The title of a rule says what is to be done.
    item.kind === "deadline" ? [] : [{ text: next, indent: 4 }],
  );
}

/** The units that support it: the first by name, the others counted. */
function supportText({ supporting }: DueItem, { say, nameOf }: Reader): string {
  const [first, ...others] = supporting.map((unit) => nameOf("unit", unit).short);
  if (first === undefined) return "";
  if (others.length === 0) return say(`（配合：${first}）`, ` (with ${first})`);
  return say(
    `（配合：${first}等 ${supporting.length} 个单位）`,
    ` (with ${first} and ${counted(others.length, "other")})`,
  );
}

function dueText({ due, dueAt, suspendedSince }: DueItem, { say }: Reader): string {
  if (due === undefined)
    return suspendedSince === undefined
      ? say("未定", "not set")
      : say(`中止（${suspendedSince}起）`, `halted ${suspendedSince}`);
  const [earliest, latest] = dueEnds({ due, dueAt });
  return earliest === latest ? earliest : say(`${earliest}至${latest}`, `${earliest} to ${latest}`);
}

/** How much time is left, or how much is over, in days and working days. */
function leftText({ daysLeft, workingDaysLeft }: DueItem, { say }: Reader): string {
  if (daysLeft === undefined) return "—";
  if (daysLeft < 0) return say(`逾期 ${-daysLeft} 日`, `${counted(-daysLeft, "day")} over`);
  if (daysLeft === 0) return say("今日", "today");
  const working = workingDaysLeft === undefined ? say("未知", "unknown") : String(workingDaysLeft);
  return say(`${daysLeft} 日（工作日 ${working}）`, `${daysLeft} d (${working} working)`);
}
