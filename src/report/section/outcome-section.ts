import { outcomes } from "../../engine/run/outcome.js";
import type { ConstraintSummary, RuleSummary, Run } from "../../engine/run/run.js";
import type { Progress } from "../../progress/progress.js";
import {
  type Block,
  type ListItem,
  paragraph,
  row,
  type Section,
  type TableColumn,
  totalRow,
} from "../../render/block.js";
import { type Line, line, span, type Tone } from "../../render/span.js";
import type { Reader } from "../reader.js";
import { byClause, clauseTitle } from "./clause.js";

/** How many judgements came to which outcome, clause by clause; every row adds up. */
export function outcomeSection({ rules }: Run, progress: Progress | undefined, reader: Reader): Section {
  const { say } = reader;
  const running = rules.filter(({ disabledBecause }) => disabledBecause === undefined);
  const columns: readonly TableColumn[] = [
    { title: say("条款", "Clause") },
    { title: say("任务", "Task"), least: 12 },
    ...[
      say("规则", "Rules"),
      say("判断", "Judged"),
      say("符合", "Pass"),
      say("不符合", "Fail"),
      say("未届满", "Pending"),
      say("无法判断", "Undet."),
      say("不适用", "N/A"),
      say("出错", "Crash"),
    ].map((title): TableColumn => ({ title, align: "right" })),
  ];
  const groups = [...byClause(running, progress)].map(([clause, own]) =>
    row([line(clause), line(clauseTitle(clause, progress, reader)), ...numbers(own)]),
  );
  const total = totalRow([line(), line(say("合计", "Total")), ...numbers(running)]);
  const explanation = say(
    "每条规则对每条记录判断一次；五种结果相加等于判断数，规则出错的计入无法判断。",
    "Each rule judges each record once; the five outcomes add up to what was judged, crashes being among the undetermined.",
  );
  return {
    title: say("判断结果", "Outcomes"),
    blocks: [
      paragraph(line(span(explanation, "quiet"))),
      { kind: "table", columns, rows: [...groups, total] },
      ...constraintBlocks(running, reader),
      ...disabledBlocks(rules, reader),
    ],
  };
}

function numbers(rules: readonly RuleSummary[]): readonly Line[] {
  const sum = (count: (rule: RuleSummary) => number): number => rules.reduce((total, rule) => total + count(rule), 0);
  const crashes = sum((rule) => rule.crashes);
  return [
    line(String(rules.length)),
    line(String(sum(({ records }) => records))),
    ...outcomes.codes.map((outcome) => {
      const count = sum(({ counts }) => counts[outcome]);
      const tone: Tone | undefined = count === 0 ? "quiet" : outcome === "fail" ? "error" : undefined;
      return line(span(String(count), tone));
    }),
    line(span(String(crashes), crashes === 0 ? "quiet" : "error")),
  ];
}

/** Of rules with several requirements, which of these were violated, and by how many records. */
function constraintBlocks(rules: readonly RuleSummary[], reader: Reader): readonly Block[] {
  const { say, read } = reader;
  const items = rules.flatMap(({ rule, title, constraints = [] }): readonly ListItem[] => {
    const violated = constraints.filter(({ counts }) => counts.fail > 0);
    if (constraints.length < 2 || violated.length === 0) return [];
    const blocks = violated.map((constraint) => paragraph(requirementLine(constraint, reader), 4, 6));
    return [{ text: line(read(title), span(` ${rule}`, "quiet")), blocks }];
  });
  if (items.length === 0) return [];
  const heading = say(
    "含多项要求的规则中不符合的要求（记录数）：",
    "Requirements violated, of rules with several (records):",
  );
  return [paragraph(line(heading)), { kind: "list", items, indent: 2 }];
}

function requirementLine({ title, counts }: ConstraintSummary, { say, read }: Reader): Line {
  const { pass, fail, pending, undetermined } = counts;
  const open = undetermined === 0 ? "" : say(`，无法判断 ${undetermined}`, `, ${undetermined} undetermined`);
  const applicable = pass + fail + pending + undetermined;
  return line(
    read(title),
    say("：", ": "),
    span(say(`不符合 ${fail}`, `${fail} fail`), "error"),
    span(say(`${open}（适用 ${applicable}）`, `${open} (of ${applicable})`), "quiet"),
  );
}

function disabledBlocks(rules: readonly RuleSummary[], reader: Reader): readonly Block[] {
  const disabled = rules.flatMap(({ rule, title, disabledBecause }) =>
    disabledBecause === undefined
      ? []
      : [line(reader.read(title), span(` ${rule}`, "quiet"), reader.say("：", ": "), disabledBecause)],
  );
  if (disabled.length === 0) return [];
  const heading = line(reader.say(`停用的规则 ${disabled.length} 条：`, `Rules switched off (${disabled.length}):`));
  const items = disabled.map((text) => ({ text, blocks: [] }));
  return [paragraph(heading), { kind: "list", items, indent: 2 }];
}
