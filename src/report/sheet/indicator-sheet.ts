import type { IndicatorResult } from "../../engine/indicator/indicator-result.js";
import type { Run } from "../../engine/run/run.js";
import type { Sheet, SheetCell } from "../../render/sheet/sheet.js";
import type { Reader } from "../reader.js";
import { tallyText, valueText } from "../wording/indicator-value-text.js";
import { targetStateText, targetText } from "../wording/target-text.js";

/** Every indicator with its value, both as it is written and as a number to compute with, and its target. */
export function indicatorSheet({ indicators }: Run, reader: Reader): Sheet {
  const { say, read } = reader;
  return {
    name: say("指标", "Indicators"),
    columns: [
      { title: say("条款", "Clause"), kind: "text", widest: 14 },
      { title: say("指标", "Indicator"), kind: "text", widest: 44 },
      { title: say("数值", "Value"), kind: "text", widest: 24 },
      { title: say("数（至少）", "At least"), kind: "number" },
      { title: say("数（至多）", "At most"), kind: "number" },
      { title: say("件数", "Count"), kind: "text", widest: 24 },
      { title: say("目标", "Target"), kind: "text", widest: 24 },
      { title: say("目标期限", "Target due"), kind: "day" },
      { title: say("结论", "Result"), kind: "text" },
      { title: say("指标编号", "Indicator id"), kind: "text", widest: 44 },
    ],
    rows: indicators.map((result): readonly SheetCell[] => {
      const { whole, target } = result;
      return [
        result.obligations.join(say("、", ", ")),
        read(result.title),
        valueText(whole.value, result, reader),
        ...boundsOf(whole.value),
        tallyText(whole, result),
        target === undefined ? undefined : targetText(target, result, reader),
        target?.dueOn,
        whole.target === undefined ? undefined : targetStateText(whole.target, reader),
        `${result.pack}/${result.indicator}`,
      ];
    }),
  };
}

function boundsOf(value: IndicatorResult["whole"]["value"]): readonly [SheetCell, SheetCell] {
  if (value.kind === "known") return [value.value, value.value];
  return value.kind === "between" ? [value.low, value.high] : [undefined, undefined];
}
