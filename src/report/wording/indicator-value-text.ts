import { match } from "ts-pattern";
import { periodNamed } from "../../calendar/calendar-period-name.js";
import { timeUnits } from "../../calendar/unit/time-unit.js";
import type {
  ChangeValue,
  IndicatorChange,
  IndicatorFigure,
  IndicatorHeading,
  IndicatorValue,
} from "../../engine/indicator/indicator-result.js";
import { counted, type Script } from "../reader.js";
import { numberText, rangeText } from "./number-text.js";
import { boundsText, percentText } from "./share-text.js";

type Measured = Pick<IndicatorHeading, "form" | "unit">;

/** A number as an indicator counts: a share, a number, or so many days. */
export function amountText(amount: number, { form, unit }: Measured, { say }: Script): string {
  if (form === "ratio") return percentText(amount);
  const text = numberText(amount);
  return unit === undefined ? text : `${text}${unitText(unit, amount, say)}`;
}

const unitText = (unit: NonNullable<Measured["unit"]>, amount: number, say: Script["say"]): string => {
  const { zh, one, many } = timeUnits[unit].counted;
  return say(zh, ` ${amount === 1 ? one : many}`);
};

/** The value of an indicator: a number, a share, a length of time, or the two it lies between. */
export const valueText = (value: IndicatorValue, measured: Measured, script: Script): string =>
  match(value)
    .with({ kind: "known" }, (known) => amountText(known.value, measured, script))
    .with({ kind: "between" }, ({ low, high }) => {
      if (high === undefined) return `≥ ${amountText(low, measured, script)}`;
      if (measured.form === "ratio") return boundsText({ low, high });
      return `${numberText(low)}–${amountText(high, measured, script)}`;
    })
    .with({ kind: "not-applicable" }, () => "—")
    .exhaustive();

/** How many of how many are counted, or finished; empty for what is neither a ratio nor a duration. */
export function tallyText({ part }: IndicatorFigure, { form }: Measured): string {
  if (form !== "ratio" && form !== "duration") return "";
  const sure = part.counted + part.uncounted + part.open;
  const maybe = part.maybeCounted + part.maybeUncounted + part.maybeOpen;
  return maybe === 0 ? `${part.counted}/${sure}` : `${part.counted}/${sure}–${sure + maybe}`;
}

/** The mark of a figure that rests on few records; {@link fewText} says what it means. */
export const fewMark = ({ restsOnFew }: IndicatorFigure): string => (restsOnFew ? "*" : "");

/** What the mark of a figure over few records means. */
export const fewText = (below: string | number, { say }: Script): string =>
  say(
    `* 不足 ${below} 件：增减一件，数值就变化很大。`,
    `* Fewer than ${below} records: one more or less changes the figure much.`,
  );

/** The percentiles of durations beside each other, and how many records are still running; empty for other forms. */
export function percentilesText(
  { percentiles = [], part }: IndicatorFigure,
  measured: Measured,
  script: Script,
): string {
  const { say } = script;
  const running = part.uncounted + part.maybeUncounted;
  const named = percentiles.map(
    ({ percentile, value }) => `${percentileName(percentile, script)} ${valueText(value, measured, script)}`,
  );
  const rest =
    running === 0 ? [] : [say(`尚未办结 ${running} 件`, `${counted(running, "record", "records")} still running`)];
  return percentiles.length === 0 ? "" : [...named, ...rest].join(say("，", ", "));
}

const percentileName = (percentile: number, { say }: Script): string =>
  percentile === 50 ? say("中位数", "median") : say(`第${percentile}百分位`, `P${percentile}`);

/** A change since the period before, with its share of the figure then; a ratio's in points of a per cent. */
export function changeText({ since, absolute, relative }: IndicatorChange, measured: Measured, script: Script): string {
  const { say } = script;
  const { form } = measured;
  const unit = form === "ratio" ? say("个百分点", " points") : "";
  const moved = boundedText(absolute, form === "ratio" ? 100 : 1);
  const share = form === "ratio" ? "" : boundedText(relative, 100);
  const shared = share === "" || share === "?" ? "" : say(`，${share}%`, `, ${share}%`);
  if (moved === "") return say(`${since} 无可比`, `nothing to compare in ${since}`);
  if (moved === "0") return say(`与 ${since} 持平`, `as in ${since}`);
  return say(`较 ${since} ${moved}${unit}${shared}`, `${moved}${unit}${shared} since ${since}`);
}

/** A change with its sign; a question mark where nothing bounds it, and nothing where there is none. */
function boundedText(change: ChangeValue, scale: number): string {
  const signed = (value: number): string => {
    const text = numberText(Math.round(value * scale * 10) / 10);
    return value > 0 && text !== "0" ? `+${text}` : text;
  };
  return match(change)
    .with({ kind: "not-applicable" }, () => "")
    .with({ kind: "known" }, ({ value }) => signed(value))
    .with({ kind: "between" }, ({ low, high }) => {
      if (low !== undefined && high !== undefined) return `${signed(low)}…${signed(high)}`;
      if (low !== undefined) return `≥ ${signed(low)}`;
      return high === undefined ? "?" : `≤ ${signed(high)}`;
    })
    .exhaustive();
}

/** What the periods that a key belongs to are called; nothing for a key that names no period. */
export function cycleName(key: string, { say }: Script): string | undefined {
  const cycle = periodNamed(key)?.cycle;
  if (cycle === undefined) return undefined;
  const { zh, en } = timeUnits[cycle].cycle.words;
  return say(zh, `${en.charAt(0).toUpperCase()}${en.slice(1)}`);
}

/** How long one record takes. */
export const lengthText = (
  { least, most }: { readonly least: number; readonly most?: number },
  measured: Measured,
  script: Script,
): string => {
  if (most === undefined) return `≥ ${amountText(least, measured, script)}`;
  return least === most
    ? amountText(least, measured, script)
    : `${rangeText(least, most)}${unitText(measured.unit ?? "day", most, script.say)}`;
};
