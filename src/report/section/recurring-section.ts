import { match } from "ts-pattern";
import { type OccurrenceState, occurrenceStates } from "../../codes/progress.js";
import type { MeasureProgress, Progress } from "../../progress/progress.js";
import type { Occurrence, OccurrenceAmount } from "../../progress/recurrence/occurrence.js";
import { row, type Section, type TableColumn, type TableRow } from "../../render/block.js";
import { type Line, line, span } from "../../render/span.js";
import type { Mark } from "../marks.js";
import type { Reader } from "../reader.js";
import { numberText, rangeText } from "../wording/number-text.js";

/** The recurring measures, occurrence by occurrence; no section for a plan without any. */
export function recurringSections({ measures }: Progress, reader: Reader): readonly Section[] {
  const { say } = reader;
  const recurring = measures.filter(({ occurrences = [] }) => occurrences.length > 0);
  if (recurring.length === 0) return [];
  const columns: readonly TableColumn[] = [
    { title: say("义务", "Duty") },
    { title: say("措施", "Measure"), least: 14 },
    { title: say("牵头单位", "Lead unit"), least: 12 },
    { title: say("期次", "Period") },
    { title: say("期限", "Due"), align: "right" },
    { title: say("核验", "Verified"), least: 12 },
    { title: say("自报", "Claimed") },
  ];
  const rows = recurring.flatMap((measure) =>
    (measure.occurrences ?? []).map((occurrence, place) => rowOf(measure, occurrence, place === 0, reader)),
  );
  return [{ title: say("定期措施各期情况", "Recurring measures"), blocks: [{ kind: "table", columns, rows }] }];
}

function rowOf(measure: MeasureProgress, occurrence: Occurrence, isFirst: boolean, reader: Reader): TableRow {
  const { period, dueOn, isClaimed } = occurrence;
  return row([
    ...(isFirst
      ? [line(measure.obligation), line(measure.title), line(reader.nameOf("unit", measure.leadUnit).short)]
      : [[], [], []]),
    line(period),
    line(dueOn),
    stateCell(occurrence, reader),
    line(isClaimed ? reader.say("已完成", "done") : span("·", "quiet")),
  ]);
}

function stateCell({ state, doneOn, lapsedOn, amount }: Occurrence, reader: Reader): Line {
  const { sign, tone } = markOf(state);
  const on = doneOn ?? lapsedOn;
  const name = reader.read(occurrenceStates.labels[state]);
  return line(
    span(`${sign} ${name}`, tone),
    on === undefined ? "" : ` ${on}`,
    amount === undefined ? "" : ` ${amountText(amount, reader)}`,
  );
}

/** What was shown of the quantity that a period is to reach. */
function amountText({ target, value: { low, high } }: OccurrenceAmount, { say }: Reader): string {
  const shown = high === undefined ? `≥${numberText(low)}` : rangeText(low, high);
  return say(`${shown}/目标${numberText(target.value)}`, `${shown} of ${numberText(target.value)}`);
}

const markOf = (state: OccurrenceState): Mark =>
  match(state)
    .with("done-in-time", () => ({ sign: "✓", tone: "good" }) as const)
    .with("done-late", () => ({ sign: "✓", tone: "warning" }) as const)
    .with("missed", () => ({ sign: "✗", tone: "error" }) as const)
    .with("awaiting-review", () => ({ sign: "◇", tone: "notice" }) as const)
    .with("not-yet-due", () => ({ sign: "○", tone: "quiet" }) as const)
    .with("suspended", () => ({ sign: "=", tone: "quiet" }) as const)
    .with("not-judgeable", () => ({ sign: "?", tone: "notice" }) as const)
    .exhaustive();
