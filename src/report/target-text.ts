import { match } from "ts-pattern";
import type { IndicatorFigure, IndicatorForm, IndicatorTarget, TargetState } from "../engine/indicator-result.js";
import { numberText } from "./number-text.js";
import type { Reader } from "./reader.js";
import { boundsText, percentText } from "./share-text.js";

/** How a value stands to its target. */
export const targetStateText = (state: TargetState, { say }: Reader): string =>
  match(state)
    .with("met", () => say("达标", "met"))
    .with("missed", () => say("未达标", "missed"))
    .with("undetermined", () => say("无法判断", "undetermined"))
    .with("not-applicable", () => say("不适用", "not applicable"))
    .exhaustive();

/** A target, such as `≥ 100%`. */
export const targetText = ({ direction, value }: IndicatorTarget, form: IndicatorForm): string =>
  `${{ "at-least": "≥", "at-most": "≤", equal: "=" }[direction]} ${form === "ratio" ? percentText(value) : numberText(value)}`;

/** The value of an indicator: a number, a share, or the two it lies between. */
export const valueText = ({ value }: IndicatorFigure, form: IndicatorForm): string =>
  match(value)
    .with({ kind: "known" }, (known) => (form === "ratio" ? percentText(known.value) : numberText(known.value)))
    .with({ kind: "between" }, ({ low, high }) => {
      if (high === undefined) return `≥ ${numberText(low)}`;
      return form === "ratio" ? boundsText({ low, high }) : `${numberText(low)}–${numberText(high)}`;
    })
    .with({ kind: "not-applicable" }, () => "—")
    .exhaustive();

/** How many of how many are counted; empty for what is no ratio. */
export function tallyText({ part }: IndicatorFigure, form: IndicatorForm): string {
  if (form !== "ratio") return "";
  const sure = part.counted + part.uncounted + part.open;
  const maybe = part.maybeCounted + part.maybeUncounted + part.maybeOpen;
  return maybe === 0 ? `${part.counted}/${sure}` : `${part.counted}/${sure}–${sure + maybe}`;
}
