import type { Label } from "../../codes/label.js";
import type { Gap } from "../../engine/run/finding.js";
import type { RuleSummary, Run } from "../../engine/run/run.js";
import type { MeasureProgress, Progress } from "../../progress/progress.js";
import { type ListItem, paragraph, type Section } from "../../render/block.js";
import { line, type Span, span } from "../../render/span.js";
import { counted, type Reader } from "../reader.js";
import { byRule } from "./grouping.js";
import { emptySection, moreBlocks, shownOf } from "./section.js";

/** What could not be judged, and what is missing. */
export function gapSection({ gaps, rules }: Run, progress: Progress | undefined, reader: Reader): Section {
  const { say } = reader;
  const title = say("无法判断的事项", "What could not be judged");
  const measures = progress?.measures.filter(({ status }) => status === "not-judgeable") ?? [];
  const items = [
    ...byRule(gaps).flatMap((group) => ruleItems(group, rules, reader)),
    ...measureItems(measures, reader),
  ];
  return items.length === 0 ? emptySection(title, reader) : { title, blocks: [{ kind: "list", items, hang: 4 }] };
}

/** The gaps of one rule: the records, which of several requirements are left open, and how often each value is missing. */
function ruleItems(gaps: readonly Gap[], rules: readonly RuleSummary[], reader: Reader): readonly ListItem[] {
  const [first] = gaps;
  if (first === undefined) return [];
  const { say } = reader;
  const text = line(
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
  const open = tally(openRequirements(gaps, rules).map((one) => reader.read(one)));
  const reasons = tally(gaps.flatMap(({ reason }) => (reason === undefined ? [] : [reader.read(reason)])));
  const [shown, rest] = shownOf(gaps, reader.limit);
  const records = shown.map(({ where }) => {
    const { title, id } = reader.nameOf(where.entity, where.id);
    return `${title} ${id}`;
  });
  const more = rest === 0 ? "" : say(`……另有 ${rest} 项`, `, … and ${rest} more`);
  const below = (...parts: readonly (string | Span)[]) => paragraph(line(...parts), 4, 6);
  return [
    {
      text,
      blocks: [
        ...(open.length === 0 ? [] : [below(span(say("未定 ", "open "), "quiet"), open.join(say("；", "; ")))]),
        ...(missing.length === 0 ? [] : [below(span(say("缺 ", "missing "), "quiet"), missing.join(say("；", "; ")))]),
        ...(reasons.length === 0 ? [] : [below(span(say("因 ", "because "), "quiet"), reasons.join(say("；", "; ")))]),
        below(span(records.join(say("、", ", ")) + more, "quiet")),
      ],
    },
  ];
}

/** What rules of several requirements leave open, once for each record. */
function openRequirements(gaps: readonly Gap[], rules: readonly RuleSummary[]): readonly Label[] {
  const [first] = gaps;
  const constraints = rules.find(({ pack, rule }) => pack === first?.pack && rule === first.rule)?.constraints ?? [];
  if (constraints.length < 2) return [];
  const titles = new Map(constraints.map(({ constraint, title }) => [constraint, title]));
  return gaps.flatMap((gap) => (gap.constraints ?? []).flatMap((id) => titles.get(id) ?? []));
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
function measureItems(measures: readonly MeasureProgress[], reader: Reader): readonly ListItem[] {
  if (measures.length === 0) return [];
  const { say } = reader;
  const [shown, rest] = shownOf(measures, reader.limit === 0 ? 0 : reader.limit * 2);
  const items = shown.map(({ obligation, title, because }) => ({
    text: line(`${obligation} ${title}`, span(say("：", ": ") + reader.read(because), "quiet")),
    blocks: [],
  }));
  return [
    {
      text: line(
        span("? ", "notice"),
        say(`措施进展（${measures.length} 项）`, `Progress of ${counted(measures.length, "measure")}`),
      ),
      blocks: [{ kind: "list", items, indent: 4 }, ...moreBlocks(rest, reader, 4)],
    },
  ];
}
