import type { Figure, IndicatorFigure, IndicatorResult, IndicatorValue, Language } from "fazhi";
import { readingIn } from "../reading-in.js";

const rounded = (value: number): string => String(Math.round(value * 10) / 10);

/** A share in per cent. */
const percent = (share: number): string => `${rounded(share * 100)}%`;

/** The value of an indicator: a share, a number or so many days; two between which it lies where values are missing. */
export function indicatorText(value: IndicatorValue, result: IndicatorResult, language: Language): string {
  const { say } = readingIn(language);
  const days = result.unit === "working-day" ? say("个工作日", " working days") : say("日", " days");
  const unit = result.unit === undefined ? "" : days;
  const amount = (number: number): string => (result.form === "ratio" ? percent(number) : `${rounded(number)}${unit}`);
  if (value.kind === "not-applicable") return "—";
  if (value.kind === "known") return amount(value.value);
  return value.high === undefined ? `≥ ${amount(value.low)}` : `${amount(value.low)}–${amount(value.high)}`;
}

/** How many of how many an indicator's figure counts; empty for counts and sums. */
export function tallyText({ part }: IndicatorFigure, { form }: IndicatorResult): string {
  if (form !== "ratio" && form !== "duration") return "";
  return `${part.counted}/${part.counted + part.uncounted + part.open}`;
}

/** A figure of the progress: a share, two between which it lies, or a dash where it cannot be judged. */
export function shareText(figure: Figure): string {
  if (figure.kind === "not-judgeable") return "—";
  const { low, high } = figure;
  return low === high ? percent(low) : `${percent(low)}–${percent(high)}`;
}
