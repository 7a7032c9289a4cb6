import { severities } from "../../engine/run/outcome.js";
import type { Run } from "../../engine/run/run.js";
import type { Progress, UnitRollUp } from "../../progress/progress.js";
import { type Note, paragraph, row, type Section, type TableColumn, type TableRow } from "../../render/block.js";
import { type Line, line, span, type Tone } from "../../render/span.js";
import { severityMarks } from "../marks.js";
import type { Reader } from "../reader.js";
import { behindOf, lateOf, type UnitStanding, unitStandings } from "../unit-standing.js";
import { rolledText } from "../wording/rolled-text.js";
import { shownOf } from "./section.js";

/** Where each unit stands, the one most behind first, with the obligations it is late with. */
export function unitSection(progress: Progress | undefined, run: Run, reader: Reader): Section {
  const { say } = reader;
  const numbers = [
    say("牵头", "Leads"),
    say("核验", "Verif."),
    say("计划", "Plan"),
    say("逾期", "Late"),
    say("迟报", "Rep."),
    say("待核", "Rev."),
    say("滞后", "Behind"),
    say("未报", "Silent"),
    ...severities.codes.map((severity) => say(severities.labels[severity].zh, shortSeverities[severity])),
  ];
  const columns: readonly TableColumn[] = [
    { title: say("单位", "Unit"), least: 16 },
    ...numbers.map(
      (title, place): TableColumn => ({
        title,
        align: "right",
        ...(place === 1 || place === 2 ? { room: "wide" } : {}),
      }),
    ),
  ];
  const obligations = new Map(progress?.measures.map(({ measure, obligation }) => [measure, obligation]));
  const rows = unitStandings(progress, run).map((standing) => rowOf(standing, obligations, reader));
  const explanation = say(
    "逾期：应由本单位完成的措施已过期限，材料未报齐或未获认可；迟报：应由本单位报告的进展已过期限未报；待核：他单位已报送，待本单位核验；滞后：牵头的措施低于计划、已发现违反或完成后又反弹；未报：措施已启动而未报进展、未交佐证，指标和长期遵守的措施无须报告，不在此列。",
    "Late: past its due day and not finished by the unit that owes it; rep.: a report that the unit owes is overdue; rev.: handed in by others, waiting for this unit's review; behind: led, and below the plan, violated or undone again; silent: begun, nothing reported, where a report is owed.",
  );
  return {
    title: say("各单位进展", "Where each unit stands"),
    blocks: [paragraph(line(span(explanation, "quiet"))), { kind: "table", columns, rows }],
  };
}

const shortSeverities = { error: "Error", warning: "Warn.", notice: "Note" } as const;

function rowOf(standing: UnitStanding, obligations: ReadonlyMap<string, string>, reader: Reader): TableRow {
  const { unit, rollUp, findings } = standing;
  const { say } = reader;
  const number = (count: number, tone: Tone): Line =>
    line(count === 0 ? span("·", "quiet") : span(String(count), tone));
  const led = rollUp?.asLead.measures.length ?? 0;
  const name = unit === "" ? say("（未注明单位）", "(no unit stated)") : reader.nameOf("unit", unit).title;
  return row(
    [
      line(name),
      number(led, "strong"),
      // A narrow table has no room for the shares; the duties come first.
      ...(["verified", "planned"] as const).map((share) =>
        line(rollUp === undefined || led === 0 ? span("·", "quiet") : rolledText(rollUp.asLead, share)),
      ),
      number(lateOf(standing), "error"),
      number(rollUp?.overdue.toReport.length ?? 0, "error"),
      number(rollUp?.toReview.length ?? 0, rollUp?.overdue.toReview.length === 0 ? "notice" : "error"),
      number(behindOf(standing), "warning"),
      number(rollUp?.silentOn.length ?? 0, "warning"),
      ...severities.codes.map((severity, place) => number(findings[place] ?? 0, severityMarks[severity].tone)),
    ],
    rollUp === undefined ? [] : delaysOf(rollUp, obligations, reader),
  );
}

/** The obligations that a unit is late with or silent on, by what it has let pass. */
function delaysOf(
  rollUp: UnitRollUp,
  obligations: ReadonlyMap<string, string>,
  { say, limit }: Reader,
): readonly Note[] {
  const { toFinish, toReport, toReview, toAcknowledge } = rollUp.overdue;
  const waiting = rollUp.toReview.filter((measure) => !toReview.includes(measure));
  const kinds = [
    [say("逾期", "late"), toFinish],
    [say("迟报", "report overdue"), toReport],
    [say("逾期未核", "review overdue"), toReview],
    [say("待本单位核验", "to be reviewed by it"), waiting],
    [say("已报送、待他单位核验", "handed in, awaiting review"), rollUp.awaitingReview],
    [say("未签收", "not acknowledged"), toAcknowledge],
    [say("未报", "silent"), rollUp.silentOn],
  ] as const;
  const parts = kinds
    .filter(([, measures]) => measures.length > 0)
    .map(([name, measures]) => {
      const [shown, rest] = shownOf(measures, limit === 0 ? 0 : limit * 2);
      const list = shown.map((id) => obligations.get(id) ?? id).join(say("、", ", "));
      return `${name} ${list}${rest === 0 ? "" : say(`等 ${measures.length} 项`, ` and ${rest} more`)}`;
    });
  return parts.length === 0 ? [] : [{ text: line(span(parts.join(say("；", "; ")), "quiet")), indent: 2 }];
}
