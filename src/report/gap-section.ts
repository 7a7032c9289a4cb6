import type { Gap } from "../engine/finding.js";
import type { Run } from "../engine/run.js";
import type { MeasureProgress, Progress } from "../progress/progress.js";
import { byRule } from "./grouping.js";
import { counted, type Reader } from "./reader.js";
import { moreLine, type Section, shownOf } from "./section.js";
import { type Line, line, span } from "./span.js";
import { wrapLine } from "./wrap.js";

/** What could not be judged, and for want of what. */
export function gapSection({ gaps }: Run, progress: Progress | undefined, reader: Reader): Section {
  const { say } = reader;
  const measures = progress?.measures.filter(({ status }) => status === "not-judgeable") ?? [];
  const lines = [...byRule(gaps).flatMap((group) => ruleLines(group, reader)), ...measureLines(measures, reader)];
  return {
    title: say("无法判断的事项", "What could not be judged"),
    lines: lines.length === 0 ? [line(say("没有。", "None."))] : lines,
  };
}

/** The gaps of one rule: the records, and how often each value is missing. */
function ruleLines(gaps: readonly Gap[], reader: Reader): readonly Line[] {
  const [first] = gaps;
  if (first === undefined) return [];
  const { say, width } = reader;
  const heading = line(
    span("? ", "notice"),
    reader.read(first.title),
    say(`（${gaps.length} 项）`, ` (${counted(gaps.length, "record")})`),
    span(say("  ", "  ") + [...first.obligations, first.rule].join(" · "), "quiet"),
  );
  const missing = tally(
    gaps.flatMap((gap) => [
      ...new Set(gap.missing.map(({ title, path }) => `${reader.read(title)} [${withoutNumbers(path)}]`)),
    ]),
  );
  const reasons = tally(gaps.flatMap(({ reason }) => (reason === undefined ? [] : [reader.read(reason)])));
  const [shown, rest] = shownOf(gaps, reader.limit);
  const records = shown.map(({ where }) => {
    const { title, id } = reader.nameOf(where.entity, where.id);
    return `${title} ${id}`;
  });
  const more = rest === 0 ? "" : say(`……另有 ${rest} 项`, `, … and ${rest} more`);
  return [
    ...wrapLine(heading, width, 4),
    ...(missing.length === 0
      ? []
      : wrapLine(line(span(say("    缺 ", "    missing "), "quiet"), missing.join(say("；", "; "))), width, 6)),
    ...(reasons.length === 0
      ? []
      : wrapLine(line(span(say("    因 ", "    because "), "quiet"), reasons.join(say("；", "; "))), width, 6)),
    ...wrapLine(line("    ", span(records.join(say("、", ", ")) + more, "quiet")), width, 6),
  ];
}

/** Each text once, with how often it was said where that is more than once. */
function tally(texts: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].map(([text, count]) => (count === 1 ? text : `${text} ×${count}`));
}

/** A path without the places in lists, so that the same field of several items counts as one. */
const withoutNumbers = (path: string): string => path.replace(/\[\d+\]/g, "[]");

/** The measures whose standing could not be judged. */
function measureLines(measures: readonly MeasureProgress[], reader: Reader): readonly Line[] {
  if (measures.length === 0) return [];
  const { say, width } = reader;
  const [shown, rest] = shownOf(measures, reader.limit === 0 ? 0 : reader.limit * 2);
  return [
    line(
      span("? ", "notice"),
      say(`措施进展（${measures.length} 项）`, `Progress of ${counted(measures.length, "measure")}`),
    ),
    ...shown.flatMap(({ obligation, title, because }) =>
      wrapLine(line(`    ${obligation} ${title}`, span(say("：", ": ") + reader.read(because), "quiet")), width, 6),
    ),
    ...(rest === 0 ? [] : [moreLine(rest, reader, 4)]),
  ];
}
