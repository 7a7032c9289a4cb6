import type {
  IndicatorFigure,
  IndicatorGroup,
  IndicatorResult,
  RecordTally,
} from "../../engine/indicator/indicator-result.js";
import type { Pack } from "../../engine/pack/pack.js";
import { requirePack } from "../../engine/pack/runnable-packs.js";
import type { EvaluateOptions } from "../../engine/run/evaluate.js";
import type { Run } from "../../engine/run/run.js";
import { runContext } from "../../engine/run/run-context.js";
import type { Dataset } from "../../model/dataset/dataset.js";
import { requireObject } from "../../model/record/require-object.js";
import { type Tree, tree } from "../../render/block.js";
import { type Line, line, span } from "../../render/span.js";
import { type IndicatorRecord, indicatorRecords } from "../indicator-record.js";
import type { Reader } from "../reader.js";
import { recordKindNames } from "../record-kind-names.js";
import { dimensionName, groupName, stateLine } from "../section/indicator-section.js";
import { readerFor, type TextOptions, treeText } from "../text-options.js";
import { authorityLine } from "../wording/authority-text.js";
import {
  changeText,
  fewMark,
  fewText,
  lengthText,
  percentilesText,
  tallyText,
  valueText,
} from "../wording/indicator-value-text.js";
import { rangeText } from "../wording/number-text.js";
import { targetText } from "../wording/target-text.js";

/** What an indicator's figure is asked of: the whole, or one group of a dimension. */
export interface IndicatorScope {
  readonly result: IndicatorResult;
  readonly group?: { readonly dimension: string; readonly key: string };
}

/** An indicator, or one group of it, as a tree down to the records that are counted, not counted or cannot be. */
export function renderIndicator(
  scope: IndicatorScope,
  pack: Pack,
  run: Run,
  dataset: Dataset,
  options: TextOptions & Pick<EvaluateOptions, "calendar"> = {},
): string {
  requireObject("scope", scope, "result");
  requirePack("pack", pack);
  requireObject("run", run, "asOf");
  const { result, group } = scope;
  const { asOf } = run;
  const reader = readerFor(dataset, options);
  const { say } = reader;
  const { target } = result;
  const figure =
    group === undefined ? result.whole : result.groups[group.dimension]?.find(({ key }) => key === group.key);
  const indicator = pack.indicators.find(({ id }) => id === result.indicator);
  if (figure === undefined || indicator === undefined)
    throw new RangeError(`the pack "${pack.name}" has no such indicator or group: "${result.indicator}"`);
  const records = indicatorRecords(indicator, runContext(pack, dataset, asOf, options.calendar)).filter(
    ({ groups }) => group === undefined || groups[group.dimension] === group.key,
  );
  const named = group === undefined ? [] : [" · ", groupName(result, group.dimension, group, reader)];
  const root = tree(
    line(span(reader.read(result.title), "strong"), ...named, span(`  ${result.pack}/${result.indicator}`, "quiet")),
    [
      tree(figureLine(figure, result, reader)),
      ...(target === undefined
        ? []
        : [
            tree(line(span(say("目标", "Target"), "quiet"), `  ${targetText(target, result, reader)}`), [
              tree(authorityLine(target.authority, reader)),
            ]),
          ]),
      tree(line(span(say("依据", "Authority"), "quiet"), "  ", ...authorityLine(result.authority, reader))),
      ...(group === undefined ? groupTrees(result, reader) : []),
      ...recordTrees(records, result, reader),
      ...(isMarked(result, figure, group === undefined)
        ? [tree(line(span(fewText(result.fewBelow ?? 0, reader), "quiet")))]
        : []),
    ],
  );
  return treeText(root, options);
}

const isMarked = ({ groups }: IndicatorResult, figure: IndicatorFigure, withGroups: boolean): boolean =>
  figure.restsOnFew === true ||
  (withGroups && Object.values(groups).some((all) => all.some(({ restsOnFew }) => restsOnFew)));

function figureLine(figure: IndicatorFigure, result: IndicatorResult, reader: Reader): Line {
  return line(span(reader.say("数值", "Value"), "quiet"), "  ", ...figureSpans(figure, result, reader, "strong"));
}

/** A figure with all that belongs to it: of how many, the other percentiles, how few, the change and how it stands. */
function figureSpans(
  figure: IndicatorFigure & Pick<IndicatorGroup, "isUnfinished" | "change">,
  result: IndicatorResult,
  reader: Reader,
  tone?: "strong",
): readonly (Line[number] | string)[] {
  const { say } = reader;
  const { isUnfinished, change, target } = figure;
  const value = valueText(figure.value, result, reader);
  const remarks = [
    `${tallyText(figure, result)}${fewMark(figure)}`,
    percentilesText(figure, result, reader),
    isUnfinished ? say("未完", "not over") : "",
    change === undefined ? "" : changeText(change, result, reader),
  ].filter((text) => text !== "");
  return [
    tone === undefined ? value : span(value, tone),
    ...remarks.map((text) => `  ${text}`),
    ...(target === undefined ? [] : ["  ", ...stateLine(target, reader)]),
  ];
}

const groupTrees = (result: IndicatorResult, reader: Reader): readonly Tree[] =>
  Object.entries(result.groups).map(([dimension, groups]) =>
    tree(
      line(span(reader.say("按", "By "), "quiet"), dimensionName(result, dimension, reader)),
      groups.map((group) => {
        const name = groupName(result, dimension, group, reader);
        const key = name === group.key ? "  " : ` ${group.key}  `;
        return tree(line(name, span(key, "quiet"), ...figureSpans(group, result, reader)));
      }),
    ),
  );

/** The records by what they add, each kind under its name. */
function recordTrees(records: readonly IndicatorRecord[], result: IndicatorResult, reader: Reader): readonly Tree[] {
  const kinds = recordKindNames(result, reader);
  return (Object.keys(kinds) as (keyof RecordTally)[]).flatMap((kind) => {
    const own = records.filter(({ as }) => as === kind);
    if (own.length === 0) return [];
    const leaves = own.map(({ id, amount, length }) => {
      const { title } = reader.nameOf(result.entity, id);
      const added =
        amount === undefined
          ? length === undefined
            ? ""
            : `  ${lengthText(length, result, reader)}`
          : `  ${rangeText(amount.least, amount.most)}`;
      return tree(line(title, span(` ${id}`, "quiet"), added));
    });
    return [tree(line(`${kinds[kind]}${reader.say("：", ": ")}${own.length}`), leaves)];
  });
}
