import { match } from "ts-pattern";
import { plainDate } from "../../calendar/plain-date.js";
import { label } from "../../codes/label.js";
import type { IndicatorFigure, IndicatorResult } from "../../engine/indicator/indicator-result.js";
import type { Run } from "../../engine/run/run.js";
import type { Measure } from "../../model/plan/measure.js";
import type { Balance } from "../account.js";
import { judged, notJudgeable } from "../figure.js";
import type { Target } from "../roll-up/contribution.js";
import { inShares, isPercent, targetOn } from "../target-on.js";
import { targetShare, type ValueSpan } from "../target-share.js";

/** What an indicator of a run shows of a measure: for the whole, or for one unit where the indicator is grouped by `unit`. */
export function indicatorBalance(measure: Measure, indicator: string, run: Run, unit?: string): Balance {
  const found = run.indicators.filter((candidate) => candidate.indicator === indicator);
  const [result] = found;
  if (result === undefined)
    return unknown(`没有规则包定义指标“${indicator}”`, `no pack defines the indicator "${indicator}"`);
  if (found.length > 1) {
    const packs = found.map(({ pack }) => pack).sort();
    return unknown(
      `有${packs.length}个规则包定义指标“${indicator}”：${packs.join("、")}`,
      `${packs.length} packs define the indicator "${indicator}": ${packs.join(", ")}`,
    );
  }
  const figure = unit === undefined ? result.whole : result.groups["unit"]?.find(({ key }) => key === unit);
  if (figure === undefined)
    return unknown(`指标“${indicator}”未按该单位分组`, `the indicator "${indicator}" has no figure for this unit`);
  const flaw = mismatch(measure, result);
  if (flaw !== undefined) return flaw;
  return balanceOf(
    result,
    figure,
    unit === undefined ? wholeTarget(measure, result) : unitTarget(measure, result, figure),
  );
}

/** The value that a measure's indicator is to reach: the plan's own, else the one that the indicator sets for the whole. */
export function wholeTarget(measure: Measure, result: IndicatorResult | undefined): Target | undefined {
  const { target } = measure;
  if (target === undefined) return result?.whole.target === undefined ? undefined : ownTarget(result);
  const own = targetOn(measure, result?.asOf ?? lastDay);
  return own !== undefined && isPercent(target.unit) && target.growthOver === undefined && result?.form === "ratio"
    ? inShares(own)
    : own;
}

// Without a result there is no day, and nothing that is compared with the target.
const lastDay = plainDate("2199-12-31");

/** Why a target and an indicator cannot be compared: the one is in per cents or above 1, the other is a ratio or not. */
function mismatch({ target }: Measure, result: IndicatorResult): Balance | undefined {
  if (target === undefined || target.growthOver !== undefined) return undefined;
  const { value, unit } = target;
  if (isPercent(unit) && result.form !== "ratio")
    return unknown(
      `目标以百分数计，指标“${result.indicator}”不是比例`,
      `the target is in per cents, and the indicator "${result.indicator}" is no ratio`,
    );
  if (!isPercent(unit) && result.form === "ratio" && value > 1)
    return unknown(
      `指标“${result.indicator}”是0至1之间的比例，目标${value}${unit}无法与之比较；百分数的计量单位写作“%”`,
      `the indicator "${result.indicator}" is a share between 0 and 1, with which the target ${value} ${unit} cannot be compared; per cents have the unit "%"`,
    );
  return undefined;
}

/** A unit is measured by the indicator's own target for each unit; the plan's is for the whole and fits only a ratio. */
function unitTarget(measure: Measure, result: IndicatorResult, figure: IndicatorFigure): Target | undefined {
  if (figure.target !== undefined) return ownTarget(result);
  return result.form === "ratio" ? wholeTarget(measure, result) : undefined;
}

const ownTarget = ({ target }: IndicatorResult): Target | undefined =>
  target === undefined ? undefined : { direction: target.direction, value: target.value };

function balanceOf(result: IndicatorResult, { value }: IndicatorFigure, target: Target | undefined): Balance {
  if (target === undefined)
    return unknown(
      `措施和指标“${result.indicator}”均未设目标`,
      `neither the measure nor the indicator "${result.indicator}" sets a target`,
    );
  return match(value)
    .with({ kind: "known" }, (known) => reachedBalance(result, target, { low: known.value, high: known.value }))
    .with({ kind: "between" }, ({ low, high }) =>
      reachedBalance(result, target, high === undefined ? { low } : { low, high }),
    )
    .with({ kind: "not-applicable" }, () =>
      unknown(
        `指标“${result.indicator}”没有可统计的记录`,
        `there is nothing to count for the indicator "${result.indicator}"`,
      ),
    )
    .exhaustive();
}

function reachedBalance(result: IndicatorResult, target: Target, value: ValueSpan): Balance {
  const bounds = targetShare(target, value);
  const contribution = {
    title: label(`指标“${result.title.zh}”`, `indicator “${result.title.en}”`),
    weight: 1,
    ...bounds,
    records: [{ entity: "indicator", id: `${result.pack}/${result.indicator}` }],
    computation: { kind: "target", target, value },
  } as const;
  return { figure: judged(bounds.low, bounds.high), contributions: [contribution] };
}

const unknown = (zh: string, en: string): Balance => ({ figure: notJudgeable(label(zh, en)), contributions: [] });
