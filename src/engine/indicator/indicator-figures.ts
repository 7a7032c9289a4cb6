import { periodBefore, periodNamed } from "../../calendar/calendar-period-name.js";
import { emptyPart } from "./indicator-part.js";
import type {
  IndicatorFigure,
  IndicatorGroup,
  IndicatorHeading,
  IndicatorPart,
  IndicatorResult,
  IndicatorTarget,
  IndicatorValue,
  TargetState,
} from "./indicator-result.js";
import { indicatorValue, targetState } from "./indicator-value.js";
import { percentileOf } from "./percentile.js";
import { periodChange } from "./period-change.js";

/** The parts of the groups of each dimension, by their keys. */
export type GroupParts = readonly (readonly [dimension: string, parts: ReadonlyMap<string, IndicatorPart>])[];

/** Makes the figures of an indicator's parts. */
export function indicatorFigures(
  heading: IndicatorHeading,
  whole: IndicatorPart,
  groupParts: GroupParts,
): IndicatorResult {
  const { form, target, periods } = heading;
  const per = target?.per;
  const groups = Object.fromEntries(
    groupParts.map(([name, parts]): [string, readonly IndicatorGroup[]] => {
      // The sum of a county says nothing about a target set for the whole; its rate does.
      const isShared = per === undefined && (form === "ratio" || form === "duration");
      const aim = per === name || isShared ? target : undefined;
      const inOrder = [...parts].sort(([one], [other]) => (one < other ? -1 : 1));
      const all = inOrder.map(([key, part]): IndicatorGroup => ({ key, ...figureOf(heading, part, aim) }));
      return [name, periods.includes(name) ? all.map((group) => inTime(group, all, heading)) : all];
    }),
  );
  const total = figureOf(heading, whole, per === undefined ? target : undefined);
  const states = (per === undefined ? [] : (groups[per] ?? [])).flatMap((group) => group.target ?? []);
  return Object.freeze({
    ...heading,
    whole: per === undefined ? total : { ...total, target: together(states) },
    groups,
  });
}

function figureOf(heading: IndicatorHeading, part: IndicatorPart, aim: IndicatorTarget | undefined): IndicatorFigure {
  const { percentiles, fewBelow = 0 } = heading;
  const value = indicatorValue(heading, part);
  const records = part.counted + part.uncounted + part.open;
  const restsOnFew = value.kind !== "not-applicable" && records < fewBelow;
  return {
    part,
    value,
    ...(percentiles === undefined
      ? {}
      : {
          percentiles: percentiles.map((percentile) => ({
            percentile,
            value: part.incomplete === true ? value : percentileOf(part, percentile),
          })),
        }),
    ...(restsOnFew ? { restsOnFew } : {}),
    ...(aim === undefined ? {} : { target: stateOn(value, aim, heading) }),
  };
}

/** A target that is not reached is not missed before it is due; but a number that exceeds its cap does not come back. */
function stateOn(value: IndicatorValue, aim: IndicatorTarget, { form, asOf }: IndicatorHeading): TargetState {
  const state = targetState(value, aim);
  if (aim.dueOn === undefined || aim.dueOn < asOf || (state !== "missed" && state !== "undetermined")) return state;
  const isLost = state === "missed" && aim.direction === "at-most" && (form === "count" || form === "sum");
  return isLost ? state : "not-due";
}

/** A group of a period of the calendar with what it is compared with. */
function inTime(group: IndicatorGroup, all: readonly IndicatorGroup[], heading: IndicatorHeading): IndicatorGroup {
  const period = periodNamed(group.key);
  if (period === undefined) return group;
  const since = periodBefore(period)?.name;
  return {
    ...group,
    ...(period.until < heading.asOf ? {} : { isUnfinished: true }),
    ...(since === undefined || !all.some(({ key }) => key !== "" && key <= since)
      ? {}
      : { change: periodChange(group.value, since, valueIn(since, all, heading)) }),
  };
}

/** The value of a period; of one that nothing lies in, where others before it have something, that of nothing. */
const valueIn = (key: string, all: readonly IndicatorGroup[], heading: IndicatorHeading): IndicatorValue =>
  all.find((group) => group.key === key)?.value ?? indicatorValue(heading, emptyPart);

/** Whether a target set for each of some groups is met by all. */
function together(states: readonly TargetState[]): TargetState {
  if (states.includes("missed")) return "missed";
  if (states.includes("undetermined")) return "undetermined";
  if (states.includes("not-due")) return "not-due";
  return states.includes("met") ? "met" : "not-applicable";
}
