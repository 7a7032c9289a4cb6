import { label } from "../codes/label.js";
import type { IndicatorGroup, IndicatorResult, TargetState } from "../engine/indicator-result.js";
import type { Run } from "../engine/run.js";
import { targetMarks } from "./marks.js";
import type { Reader } from "./reader.js";
import { moreLine, type Section, shownOf } from "./section.js";
import { type Line, line, span } from "./span.js";
import { type Column, type Row, tableLines } from "./table.js";
import { tallyText, targetStateText, targetText, valueText } from "./target-text.js";

/** Each indicator with its value and target, and the groups that miss it. */
export function indicatorSection({ indicators }: Run, reader: Reader): Section {
  const { say, width } = reader;
  const title = say("指标", "Indicators");
  if (indicators.length === 0) return { title, lines: [line(say("没有。", "None."))] };
  const columns: readonly Column[] = [
    { title: say("条款", "Clause") },
    { title: say("指标", "Indicator"), least: 16 },
    { title: say("件数", "Count"), align: "right" },
    { title: say("数值", "Value"), align: "right" },
    { title: say("目标", "Target"), align: "right" },
    { title: say("结论", "Result") },
  ];
  const rows = indicators.map((result): Row => {
    const { form, whole, target } = result;
    return {
      cells: [
        line(result.obligations.join(" ")),
        line(reader.read(result.title)),
        line(tallyText(whole, form)),
        line(span(valueText(whole, form), "strong")),
        line(target === undefined ? "" : targetText(target, form)),
        whole.target === undefined
          ? line(span(say("未设目标", "no target"), "quiet"))
          : stateLine(whole.target, reader),
      ],
      below: [...groupLines(result, "missed", reader), ...groupLines(result, "undetermined", reader)],
    };
  });
  return { title, lines: tableLines(columns, rows, width) };
}

/** A state with its mark. */
export const stateLine = (state: TargetState, reader: Reader): Line =>
  line(span(`${targetMarks[state].sign} ${targetStateText(state, reader)}`, targetMarks[state].tone));

/** The groups of each dimension that are in a state. */
function groupLines(result: IndicatorResult, state: TargetState, reader: Reader): readonly Line[] {
  const { groups, form } = result;
  return Object.entries(groups).flatMap(([dimension, all]) => {
    const own = all.filter((group) => group.target === state);
    if (own.length === 0) return [];
    const [shown, rest] = shownOf(own, reader.limit === 0 ? 0 : reader.limit * 2);
    const texts = shown.map((group) => {
      const tally = tallyText(group, form);
      return `${groupName(result, dimension, group, reader)} ${valueText(group, form)}${tally === "" ? "" : reader.say(`（${tally}）`, ` (${tally})`)}`;
    });
    const heading = `${dimensionName(result, dimension, reader)} ${targetStateText(state, reader)}${reader.say("：", ": ")}`;
    return [
      line("    ", span(heading, targetMarks[state].tone), texts.join(reader.say("、", ", "))),
      ...(rest === 0 ? [] : [moreLine(rest, reader, 4)]),
    ];
  });
}

/** What a dimension is called: the kind of record or the field that it bears the name of. */
export function dimensionName({ entity }: IndicatorResult, dimension: string, reader: Reader): string {
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
