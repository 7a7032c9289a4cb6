import { label } from "../../codes/label.js";
import type { IndicatorGroup, IndicatorResult, TargetState } from "../../engine/indicator/indicator-result.js";
import type { Run } from "../../engine/run/run.js";
import {
  type Block,
  type Note,
  paragraph,
  row,
  type Section,
  type TableColumn,
  type TableRow,
} from "../../render/block.js";
import { type Line, line, span, wideSpan } from "../../render/span.js";
import { targetMarks } from "../marks.js";
import type { Reader } from "../reader.js";
import {
  changeText,
  cycleName,
  fewMark,
  fewText,
  percentilesText,
  tallyText,
  valueText,
} from "../wording/indicator-value-text.js";
import { targetStateText, targetText } from "../wording/target-text.js";
import { emptySection, moreText, shownOf } from "./section.js";

/** Each indicator with its value and target, and the groups that miss it. */
export function indicatorSection({ indicators }: Run, reader: Reader): Section {
  const { say } = reader;
  const title = say("指标", "Indicators");
  if (indicators.length === 0) return emptySection(title, reader);
  const columns: readonly TableColumn[] = [
    { title: say("条款", "Clause") },
    { title: say("指标", "Indicator"), least: 16 },
    { title: say("件数", "Count"), align: "right" },
    { title: say("数值", "Value"), align: "right" },
    { title: say("目标", "Target"), align: "right" },
    { title: say("结论", "Result") },
  ];
  const rows = indicators.map((result): TableRow => {
    const { whole, target } = result;
    return row(
      [
        line(result.obligations.join(" ")),
        line(reader.read(result.title)),
        line(`${tallyText(whole, result)}${fewMark(whole)}`),
        line(span(valueText(whole.value, result, reader), "strong")),
        line(target === undefined ? "" : targetText(target, result, reader)),
        whole.target === undefined
          ? line(span(say("未设目标", "no target"), "quiet"))
          : line(...stateLine(whole.target, reader), wideSpan(dueText(whole.target, target?.dueOn, reader))),
      ],
      [
        ...(whole.target === undefined ? [] : dueNotes(whole.target, target?.dueOn, reader)),
        ...[
          ...crashLines(result, reader),
          ...percentileLines(result, reader),
          ...groupLines(result, "missed", reader),
          ...groupLines(result, "undetermined", reader),
          ...result.periods.flatMap((dimension) => periodLines(result, dimension, reader)),
        ].map((text) => ({ text, indent: 4 })),
      ],
    );
  });
  return { title, blocks: [{ kind: "table", columns, rows }, ...fewBlocks(indicators, reader)] };
}

/** Where a row has no room for the due day, it stands below. */
const dueNotes = (state: TargetState, dueOn: string | undefined, { say }: Reader): readonly Note[] =>
  state !== "not-due" || dueOn === undefined
    ? []
    : [{ text: line(span(say(`期限${dueOn}`, `due ${dueOn}`), "quiet")), room: "narrow" }];

/** By when a target is due that is not due yet. */
const dueText = (state: TargetState, dueOn: string | undefined, { say }: Reader): string =>
  state !== "not-due" || dueOn === undefined ? "" : say(`（${dueOn}）`, ` (${dueOn})`);

/** A state with its mark. */
export const stateLine = (state: TargetState, reader: Reader): Line =>
  line(span(`${targetMarks[state].sign} ${targetStateText(state, reader)}`, targetMarks[state].tone));

/** The groups of each dimension that are in a state. */
function groupLines(result: IndicatorResult, state: TargetState, reader: Reader): readonly Line[] {
  const { groups } = result;
  return Object.entries(groups).flatMap(([dimension, all]) => {
    const own = all.filter((group) => group.target === state);
    if (own.length === 0) return [];
    const [shown, rest] = shownOf(own, reader.limit === 0 ? 0 : reader.limit * 2);
    const texts = shown.map((group) => {
      const tally = `${tallyText(group, result)}${fewMark(group)}`;
      return `${groupName(result, dimension, group, reader)} ${valueText(group.value, result, reader)}${tally === "" ? "" : reader.say(`（${tally}）`, ` (${tally})`)}`;
    });
    const heading = `${dimensionName(result, dimension, reader)} ${targetStateText(state, reader)}${reader.say("：", ": ")}`;
    return [
      line(span(heading, targetMarks[state].tone), texts.join(reader.say("、", ", "))),
      ...(rest === 0 ? [] : [moreText(rest, reader)]),
    ];
  });
}

/** The percentiles of durations under each other's names. */
function percentileLines(result: IndicatorResult, reader: Reader): readonly Line[] {
  const text = percentilesText(result.whole, result, reader);
  return text === "" ? [] : [line(text)];
}

const shownPeriods = 4;

/** The latest periods of a dimension, each with its change since the one before. */
function periodLines(result: IndicatorResult, dimension: string, reader: Reader): readonly Line[] {
  const { say } = reader;
  const periods = (result.groups[dimension] ?? []).filter(({ key }) => key !== "").slice(-shownPeriods);
  if (periods.length === 0) return [];
  const texts = periods.map((group) => {
    const remarks = [
      ...(group.isUnfinished ? [say("未完", "not over")] : []),
      ...(group.change === undefined ? [] : [changeText(group.change, result, reader)]),
    ].join(say("；", "; "));
    const value = `${group.key} ${valueText(group.value, result, reader)}${fewMark(group)}`;
    return remarks === "" ? value : value + say(`（${remarks}）`, ` (${remarks})`);
  });
  const heading = `${dimensionName(result, dimension, reader)}${say("：", ": ")}`;
  return [line(span(heading, "quiet"), texts.join(say("、", ", ")))];
}

/** What was thrown where some records could not be read. */
function crashLines({ whole: { part } }: IndicatorResult, { say }: Reader): readonly Line[] {
  if (part.crashed === undefined) return [];
  const { records, error } = part.crashed;
  const text = say(
    `${records}条记录计算出错，按无法判断计：${error}`,
    `failed on ${records} records, which are unknown: ${error}`,
  );
  return [line(span(text, "error"))];
}

/** What the mark of a figure over few records means, where one is shown. */
function fewBlocks(indicators: readonly IndicatorResult[], reader: Reader): readonly Block[] {
  const few = indicators.filter(({ whole }) => whole.restsOnFew).map(({ fewBelow = 0 }) => fewBelow);
  if (few.length === 0) return [];
  const [least, most] = [Math.min(...few), Math.max(...few)];
  return [paragraph([]), paragraph(line(span(fewText(least === most ? most : `${least}–${most}`, reader), "quiet")))];
}

/** What a dimension is called: the period, the kind of record or the field that it has the name of. */
export function dimensionName(result: IndicatorResult, dimension: string, reader: Reader): string {
  const { entity, periods, groups } = result;
  const cycle = periods.includes(dimension) ? cycleName(groups[dimension]?.at(-1)?.key ?? "", reader) : undefined;
  if (cycle !== undefined) return cycle;
  const { entities } = reader;
  const field = entities.get(entity)?.fields[dimension];
  const title = entities.get(dimension)?.title ?? (field === undefined ? undefined : label(field.zh, field.en));
  return title === undefined ? dimension : reader.read(title);
}

/** What a group is called: the record or code that its key names, or the key. */
export function groupName(
  { entity }: IndicatorResult,
  dimension: string,
  { key }: Pick<IndicatorGroup, "key">,
  reader: Reader,
): string {
  if (key === "") return reader.say("（未注明）", "(not stated)");
  const type = reader.entities.get(entity)?.fields[dimension]?.type;
  const code = type?.kind === "choice" && Object.hasOwn(type.labels, key) ? type.labels[key] : undefined;
  if (code !== undefined) return reader.read(code);
  const { title, isOwn } = reader.nameOf(dimension, key);
  return isOwn ? title : key;
}
