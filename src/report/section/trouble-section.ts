import { progressStatuses } from "../../codes/progress.js";
import { dueChangeNote } from "../../progress/explain/explain-part.js";
import type { MeasureProgress, Progress } from "../../progress/progress.js";
import { row, type Section, type TableColumn, type TableRow } from "../../render/block.js";
import { type Line, line, span } from "../../render/span.js";
import { statusMarks } from "../marks.js";
import type { Reader } from "../reader.js";
import { figureText } from "../wording/share-text.js";
import { emptySection, moreRows, shownOf } from "./section.js";

/** The measures that are overdue, lost again, violated, behind the plan, or wait for a review alone. */
export function troubleSection({ measures }: Progress, reader: Reader): Section {
  const { say } = reader;
  const groups = (["overdue", "undone-again", "violated", "at-risk", "awaiting-review"] as const).flatMap((status) => {
    const own = measures.filter((measure) => measure.status === status);
    return own.length === 0 ? [] : [{ status, own: longestFirst(own) }];
  });
  const title = say("逾期、违反、滞后和待核验的措施", "Measures that are late, violated, behind or to be reviewed");
  if (groups.length === 0) return emptySection(title, reader);
  const columns: readonly TableColumn[] = [
    { title: say("义务", "Duty") },
    { title: say("措施", "Measure"), least: 12 },
    { title: say("牵头单位", "Lead unit"), least: 12 },
    { title: say("核验", "Verif."), align: "right" },
    { title: say("自报", "Claim"), align: "right" },
    { title: say("计划", "Plan"), align: "right" },
    { title: say("期限", "Due"), align: "right" },
    { title: say("逾期", "Late"), align: "right" },
    { title: say("预计完成", "Forecast"), align: "right", room: "wide" },
  ];
  const rows = groups.flatMap(({ status, own }): readonly TableRow[] => {
    const { sign, tone } = statusMarks[status];
    const name = reader.read(progressStatuses.labels[status]);
    const [shown, rest] = shownOf(own, reader.limit === 0 ? 0 : reader.limit * 2);
    const heading = line(span(`${sign} ${name}`, tone), say(` ${own.length} 项`, ` ${own.length}`));
    return [
      { kind: "group", text: heading },
      ...shown.map((measure) => rowOf(measure, reader)),
      ...moreRows(rest, reader),
    ];
  });
  return { title, blocks: [{ kind: "table", columns, rows }] };
}

const longestFirst = (measures: readonly MeasureProgress[]): readonly MeasureProgress[] =>
  [...measures].sort((one, other) => (other.overdueDays ?? 0) - (one.overdueDays ?? 0));

const rowOf = (measure: MeasureProgress, reader: Reader): TableRow =>
  row(
    [
      line(`  ${measure.obligation}`),
      line(measure.title),
      line(reader.nameOf("unit", measure.leadUnit).short),
      line(figureText(measure.verified)),
      line(figureText(measure.claimed)),
      line(figureText(measure.planned)),
      line(measure.schedule.dueOn ?? ""),
      line(measure.overdueDays === undefined ? "" : reader.say(`${measure.overdueDays}日`, `${measure.overdueDays} d`)),
      // A narrow table has no room for it; explaining the measure shows it.
      forecastCell(measure),
    ],
    [
      ...(isPlain(measure) ? [] : [reader.read(measure.because)]),
      ...measure.schedule.dueChanges.map((change) => reader.read(dueChangeNote(change))),
    ].map((text) => ({ text: line(span(text, "quiet")), indent: 9 })),
  );

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
