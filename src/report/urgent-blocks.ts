import { daysBetween } from "../calendar/plain-date.js";
import { severities } from "../engine/run/outcome.js";
import type { Run } from "../engine/run/run.js";
import type { Progress } from "../progress/progress.js";
import type { Block, Fact, ListItem } from "../render/block.js";
import { joined, line, span } from "../render/span.js";
import { type MarkedRun, openFindings } from "../waiver/marked-run.js";
import { severityMarks } from "./marks.js";
import { counted, type Reader } from "./reader.js";
import { byRule } from "./section/grouping.js";
import { moreBlocks, shownOf } from "./section/section.js";

/** A deadline that ends within so many days is due soon. */
const soonDays = 10;

/** The units that are late, with how many measures, the most first. */
export function lateUnitFacts({ units }: Progress, reader: Reader): readonly Fact[] {
  const { say, limit } = reader;
  const late = units
    .map(({ unit, overdue }) => ({ unit, count: overdue.toFinish.length }))
    .filter(({ count }) => count > 0)
    .sort((one, other) => other.count - one.count);
  if (late.length === 0) return [];
  const [shown, rest] = shownOf(late, limit);
  const names = shown.map(({ unit, count }) =>
    line(`${reader.nameOf("unit", unit).short} `, span(String(count), "error")),
  );
  const total = rest === 0 ? "" : say(` 等 ${late.length} 个单位`, ` and ${counted(rest, "more unit")}`);
  return [[say("逾期", "Late"), line(...joined(names, say("，", ", ")), total)]];
}

/** What is violated most, rule by rule, and which deadlines end soon: what a reader is to see before all details. */
export const urgentBlocks = (run: MarkedRun, reader: Reader): readonly Block[] => [
  ...violationBlocks(run, reader),
  ...soonBlocks(run, reader),
];

function violationBlocks(run: MarkedRun, reader: Reader): readonly Block[] {
  const { say, read, limit } = reader;
  const errors = openFindings(run).filter(({ severity }) => severity === "error");
  if (errors.length === 0) return [];
  const groups = [...byRule(errors)].sort((one, other) => other.length - one.length);
  const [shown, rest] = shownOf(groups, limit);
  const { sign, tone } = severityMarks.error;
  const items = shown.map(
    ([first, ...others]): ListItem => ({
      text: line(
        span(`${sign} `, tone),
        first === undefined ? "" : read(first.title),
        say("：", ": "),
        span(say(`${others.length + 1} 项`, counted(others.length + 1, "finding")), tone),
        span(first === undefined ? "" : `  ${first.obligations.join(" · ")}`, "quiet"),
      ),
      blocks: [],
    }),
  );
  const title = say(`${read(severities.labels.error)}最多的要求`, `What is violated most`);
  return [
    { kind: "heading", level: 2, text: line(span(title, "strong")) },
    { kind: "list", items, indent: 2 },
    ...moreBlocks(rest, reader),
  ];
}

function soonBlocks({ pending, asOf }: Run, reader: Reader): readonly Block[] {
  const { say, read, limit } = reader;
  const soon = pending
    .flatMap(({ due, ...clock }) =>
      due === undefined ? [] : [{ ...clock, due, left: daysBetween(asOf, due.earliest) }],
    )
    .filter(({ left }) => left <= soonDays)
    .sort((one, other) => one.left - other.left);
  if (soon.length === 0) return [];
  const [shown, rest] = shownOf(soon, limit);
  const items = shown.map(({ due, left, title, where }): ListItem => {
    const { title: name } = reader.nameOf(where.entity, where.id);
    const unit =
      where.unit === undefined
        ? ""
        : say(`（${reader.nameOf("unit", where.unit).short}）`, ` (${reader.nameOf("unit", where.unit).short})`);
    return {
      text: line(
        span(
          `${due.earliest}  ${left === 0 ? say("今日", "today") : say(`余${left}日`, counted(left, "day"))}`,
          "warning",
        ),
        `  ${read(title)}${say("：", ": ")}${name}${unit}`,
      ),
      blocks: [],
    };
  });
  const title = say(
    `${soonDays} 日内届满的期限（${soon.length} 个）`,
    `Deadlines that end within ${soonDays} days (${soon.length})`,
  );
  return [
    { kind: "heading", level: 2, text: line(span(title, "strong")) },
    { kind: "list", items, indent: 2 },
    ...moreBlocks(rest, reader),
  ];
}
