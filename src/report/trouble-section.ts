import { progressStatuses } from "../codes/progress.js";
import { dueChangeNote } from "../progress/explain-part.js";
import type { MeasureProgress, Progress } from "../progress/progress.js";
import { statusMarks } from "./marks.js";
import type { Reader } from "./reader.js";
import { moreLine, type Section, shownOf } from "./section.js";
import { figureText } from "./share-text.js";
import { type Line, line, span } from "./span.js";
import { type Column, type Row, tableLines } from "./table.js";

/** The measures that are overdue, lost again, violated, behind the plan, or wait for a review alone. */
export function troubleSection({ measures }: Progress, reader: Reader): Section {
  const { say, width } = reader;
  const groups = (["overdue", "undone-again", "violated", "at-risk", "awaiting-review"] as const).flatMap((status) => {
    const own = measures.filter((measure) => measure.status === status);
    return own.length === 0 ? [] : [{ status, own: longestFirst(own) }];
  });
  const title = say("逾期、违反、滞后和待核验的措施", "Measures that are late, violated, behind or to be reviewed");
  if (groups.length === 0) return { title, lines: [line(say("没有。", "None."))] };
  const columns: readonly Column[] = [
    { title: say("义务", "Duty") },
    { title: say("措施", "Measure"), least: 12 },
    { title: say("牵头单位", "Lead unit"), least: 12 },
    { title: say("核验", "Verif."), align: "right" },
    { title: say("自报", "Claim"), align: "right" },
    { title: say("计划", "Plan"), align: "right" },
    { title: say("期限", "Due"), align: "right" },
    { title: say("逾期", "Late"), align: "right" },
    ...(hasForecast(reader) ? [{ title: say("预计完成", "Forecast"), align: "right" } as const] : []),
  ];
  const rows = groups.flatMap(({ status, own }): readonly Row[] => {
    const { sign, tone } = statusMarks[status];
    const name = reader.read(progressStatuses.labels[status]);
    const [shown, rest] = shownOf(own, reader.limit === 0 ? 0 : reader.limit * 2);
    const heading = line(span(`${sign} ${name}`, tone), say(` ${own.length} 项`, ` ${own.length}`));
    return [
      { cells: [], below: [heading] },
      ...shown.map((measure) => rowOf(measure, reader)),
      ...(rest === 0 ? [] : [{ cells: [], below: [moreLine(rest, reader)] }]),
    ];
  });
  return { title, lines: tableLines(columns, rows, width) };
}

const longestFirst = (measures: readonly MeasureProgress[]): readonly MeasureProgress[] =>
  [...measures].sort((one, other) => (other.overdueDays ?? 0) - (one.overdueDays ?? 0));

const rowOf = (measure: MeasureProgress, reader: Reader): Row => ({
  cells: [
    line(`  ${measure.obligation}`),
    line(measure.title),
    line(reader.nameOf("unit", measure.leadUnit).short),
    line(figureText(measure.verified)),
    line(figureText(measure.claimed)),
    line(figureText(measure.planned)),
    line(measure.schedule.dueOn ?? ""),
    line(measure.overdueDays === undefined ? "" : reader.say(`${measure.overdueDays}日`, `${measure.overdueDays} d`)),
    ...(hasForecast(reader) ? [forecastCell(measure)] : []),
  ],
  below: [
    ...(isPlain(measure) ? [] : [reader.read(measure.because)]),
    ...measure.schedule.dueChanges.map((change) => reader.read(dueChangeNote(change))),
  ].map((text) => line("         ", span(text, "quiet"))),
});

/** A narrow table has no room for it; explaining the measure shows it. */
const hasForecast = ({ width }: Reader): boolean => width >= 96;

/** The last day of the forecast, or its first where nothing bounds it. */
function forecastCell({ forecast }: MeasureProgress): Line {
  if (forecast.kind === "not-judgeable") return line(span("—", "quiet"));
  const { earliest, latest } = forecast;
  if (latest === undefined) return line(`≥${earliest}`);
  return line(earliest === latest ? latest : `≤${latest}`);
}

/** Whether the numbers of the row say why the measure stands where it does. */
const isPlain = ({ status, planned, schedule: { dueOn, asOf } }: MeasureProgress): boolean =>
  (status === "overdue" && dueOn !== undefined && dueOn < asOf) || (status === "at-risk" && planned.kind === "judged");
