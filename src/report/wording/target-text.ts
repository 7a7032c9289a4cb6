import { match } from "ts-pattern";
import type { IndicatorHeading, IndicatorTarget, TargetState } from "../../engine/indicator/indicator-result.js";
import type { Script } from "../reader.js";
import { amountText } from "./indicator-value-text.js";

/** How a value stands to its target. */
export const targetStateText = (state: TargetState, { say }: Script): string =>
  match(state)
    .with("met", () => say("达标", "met"))
    .with("missed", () => say("未达标", "missed"))
    .with("not-due", () => say("未到期", "not due yet"))
    .with("undetermined", () => say("无法判断", "undetermined"))
    .with("not-applicable", () => say("不适用", "not applicable"))
    .exhaustive();

/** A target, such as `≥ 100%`. */
export const targetText = ({ direction, value }: IndicatorTarget, heading: IndicatorHeading, script: Script): string =>
  `${{ "at-least": "≥", "at-most": "≤", equal: "=" }[direction]} ${amountText(value, heading, script)}`;
