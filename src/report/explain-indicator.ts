import type { IndicatorFigure, IndicatorResult, RecordTally } from "../engine/indicator-result.js";
import type { Pack } from "../engine/pack.js";
import type { Run } from "../engine/run.js";
import { runContext } from "../engine/run-context.js";
import type { Dataset } from "../model/dataset.js";
import { authorityLine } from "./authority-text.js";
import { type IndicatorRecord, indicatorRecords } from "./indicator-record.js";
import { dimensionName, groupName, stateLine } from "./indicator-section.js";
import { rangeText } from "./number-text.js";
import type { Reader } from "./reader.js";
import { type Line, line, span } from "./span.js";
import { tallyText, targetText, valueText } from "./target-text.js";
import { readerFor, type TextOptions, textOf } from "./text-options.js";
import { type Tree, tree, treeLines } from "./tree.js";

/** What an indicator's figure is asked of: the whole, or one group of a dimension. */
export interface IndicatorScope {
  readonly result: IndicatorResult;
  readonly group?: { readonly dimension: string; readonly key: string };
}

/** An indicator, or one group of it, as a tree down to the records that are counted, not counted or cannot be. */
export function renderIndicator(
  { result, group }: IndicatorScope,
  pack: Pack,
  { asOf }: Run,
  dataset: Dataset,
  options: TextOptions = {},
): string {
  const reader = readerFor(dataset, options);
  const { say } = reader;
  const { form, target } = result;
  const figure =
    group === undefined ? result.whole : result.groups[group.dimension]?.find(({ key }) => key === group.key);
  const indicator = pack.indicators.find(({ id }) => id === result.indicator);
  if (figure === undefined || indicator === undefined)
    throw new RangeError(`the pack "${pack.name}" has no such indicator or group: "${result.indicator}"`);
  const records = indicatorRecords(indicator, runContext(pack, dataset, asOf)).filter(
    ({ groups }) => group === undefined || groups[group.dimension] === group.key,
  );
  const scope = group === undefined ? [] : [" · ", groupName(result, group.dimension, group, reader)];
  const root = tree(
    line(span(reader.read(result.title), "strong"), ...scope, span(`  ${result.pack}/${result.indicator}`, "quiet")),
    [
      tree(figureLine(figure, result, reader)),
      ...(target === undefined
        ? []
        : [
            tree(line(span(say("目标", "Target"), "quiet"), `  ${targetText(target, form)}`), [
              tree(authorityLine(target.authority, reader)),
            ]),
          ]),
      tree(line(span(say("依据", "Authority"), "quiet"), "  ", ...authorityLine(result.authority, reader))),
      ...(group === undefined ? groupTrees(result, reader) : []),
      ...recordTrees(records, result, reader),
    ],
  );
  return textOf(treeLines(root, reader.width), options);
}

function figureLine(figure: IndicatorFigure, { form }: IndicatorResult, reader: Reader): Line {
  const tally = tallyText(figure, form);
  return line(
    span(reader.say("数值", "Value"), "quiet"),
    "  ",
    span(valueText(figure, form), "strong"),
    tally === "" ? "" : `  ${tally}`,
    ...(figure.target === undefined ? [] : ["  ", ...stateLine(figure.target, reader)]),
  );
}

const groupTrees = (result: IndicatorResult, reader: Reader): readonly Tree[] =>
  Object.entries(result.groups).map(([dimension, groups]) =>
    tree(
      line(span(reader.say("按", "By "), "quiet"), dimensionName(result, dimension, reader)),
      groups.map((group) =>
        tree(
          line(
            groupName(result, dimension, group, reader),
            span(` ${group.key}  `, "quiet"),
            valueText(group, result.form),
            `  ${tallyText(group, result.form)}  `,
            ...(group.target === undefined ? [] : stateLine(group.target, reader)),
          ),
        ),
      ),
    ),
  );

/** The records by what they add, each kind under its name. */
function recordTrees(records: readonly IndicatorRecord[], result: IndicatorResult, reader: Reader): readonly Tree[] {
  const { say } = reader;
  const kinds: Readonly<Record<keyof RecordTally, string>> = {
    counted: say("计入", "Counted"),
    uncounted: say("未计入", "Not counted"),
    open: say("缺数据，不知是否计入", "Unknown whether counted, for want of a value"),
    maybeCounted: say("不知是否属于统计范围，若属于则计入", "Unknown whether looked at; counted if so"),
    maybeUncounted: say("不知是否属于统计范围，若属于则不计入", "Unknown whether looked at; not counted if so"),
    maybeOpen: say("不知是否属于统计范围，也不知是否计入", "Unknown whether looked at and whether counted"),
  };
  return (Object.keys(kinds) as (keyof RecordTally)[]).flatMap((kind) => {
    const own = records.filter(({ as }) => as === kind);
    if (own.length === 0) return [];
    const leaves = own.map(({ id, amount }) => {
      const { title } = reader.nameOf(result.entity, id);
      const added = amount === undefined ? "" : `  ${rangeText(amount.least, amount.most)}`;
      return tree(line(title, span(` ${id}`, "quiet"), added));
    });
    return [tree(line(`${kinds[kind]}${say("：", ": ")}${own.length}`), leaves)];
  });
}
