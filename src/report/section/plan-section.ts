import { match } from "ts-pattern";
import type { ProgressStatus } from "../../codes/progress.js";
import type { Progress, RollUp } from "../../progress/progress.js";
import { barKey } from "../../render/bar.js";
import {
  type Content,
  paragraph,
  row,
  type Section,
  type TableColumn,
  type TableRow,
  totalRow,
} from "../../render/block.js";
import { joined, type Line, line, type Span, span, wholeSpan } from "../../render/span.js";
import { statusMarks, worstFirst } from "../marks.js";
import { barOf } from "../progress-bar.js";
import type { Reader } from "../reader.js";
import { areApart, rolledText, sharesTogether } from "../wording/rolled-text.js";

/** Where each clause stands: a row for each section and task. */
export function planSection(progress: Progress, reader: Reader): Section {
  const { say } = reader;
  const columns: readonly TableColumn[] = [
    { title: say("条款", "Clause") },
    { title: say("任务", "Task"), least: 10 },
    { title: say("进展", "Progress") },
    { title: say("核验", "Verif."), align: "right" },
    { title: say("自报", "Claim"), align: "right" },
    { title: say("计划", "Plan"), align: "right" },
    { title: say("完成", "Done"), align: "right" },
    { title: say("未完成", "Not done"), least: 14 },
  ];
  const cells = (number: string, rollUp: RollUp, title: string): readonly Content[] => [
    line(number),
    line(title),
    [barOf(sharesTogether(rollUp))],
    line(rolledText(rollUp, "verified")),
    line(rolledText(rollUp, "claimed")),
    line(rolledText(rollUp, "planned")),
    line(`${rollUp.counts["done-in-time"] + rollUp.counts["done-late"]}/${rollUp.measures.length}`),
    troubles(rollUp, reader),
  ];
  const rows = progress.sections.flatMap((section): readonly TableRow[] => {
    const tasks = progress.tasks.filter((task) => task.section === section.section);
    if (tasks.length === 0) return [];
    return [
      totalRow(cells(section.number, section, section.title)),
      ...tasks.map((task) => row(cells(task.number, task, task.title))),
    ];
  });
  const quiet = (zh: string, en: string): Span => span(say(zh, en), "quiet");
  const isApart = [...progress.sections, ...progress.tasks].some(areApart);
  const legend: Content = [
    barKey("verified"),
    quiet(" 已核验  ", " verified   "),
    barKey("claimed"),
    quiet(" 自报未核验  ", " claimed only   "),
    barKey("open"),
    quiet(" 未完成  ", " not done   "),
    barKey("planned"),
    quiet(" 按计划应达到处", " where the plan should be"),
    ...(isApart
      ? [
          quiet(
            "  (数) 三项比例不是同一批措施的，各为几项措施的平均；进展条只画三者均可计算的措施",
            "   (n) where the three shares are not of the same measures, of how many each is; the bar draws those for which all three are known",
          ),
        ]
      : []),
  ];
  return {
    title: say("各条款进展", "Where each clause stands"),
    blocks: [paragraph(legend), { kind: "table", columns, rows }],
  };
}

/** How many measures of a group are in which state, the finished ones apart; the worst first. */
function troubles({ counts }: RollUp, reader: Reader): Line {
  const open = worstFirst.filter((status) => counts[status] > 0 && !finished.includes(status));
  return joined(
    open.map((status) => {
      const { sign, tone } = statusMarks[status];
      return line(wholeSpan(`${sign} ${shortStatus(status, reader)} ${counts[status]}`, tone));
    }),
    reader.say(" ", "  "),
  );
}

const finished: readonly ProgressStatus[] = ["done-in-time", "done-late"];

/** A status in a word, for a narrow column. */
const shortStatus = (status: ProgressStatus, { say }: Reader): string =>
  match(status)
    .with("overdue", () => say("逾期", "overdue"))
    .with("undone-again", () => say("反弹", "undone"))
    .with("violated", () => say("违反", "violated"))
    .with("awaiting-review", () => say("待核验", "to review"))
    .with("at-risk", () => say("滞后", "behind"))
    .with("not-judgeable", () => say("无法判断", "unknown"))
    .with("not-started", () => say("未启动", "not begun"))
    .with("suspended", () => say("暂停", "paused"))
    .with("on-track", () => say("正常", "on track"))
    .with("done-in-time", "done-late", () => say("完成", "done"))
    .with("cancelled", () => say("撤销", "cancelled"))
    .exhaustive();
