import type { Node } from "../expression/node.js";
import type { Reading } from "../expression/reading.js";
import type { AnyRecord } from "../model/entity.js";
import { forEachCalendar } from "./calendars-by-region.js";
import { crashWords } from "./crash-words.js";
import { treesOfDuration } from "./duration.js";
import { lengthReader } from "./duration-length.js";
import type { Indicator } from "./indicator.js";
import { usualUnit } from "./rule.js";
import { contextOfPlace, type RunContext, unitReading, type Workbench, workbench } from "./run-context.js";
import type { Standing, StandingOf } from "./standing.js";

/** What one record adds to an indicator: to the whole, and to one group of each dimension. */
export interface IndicatorContribution extends Standing {
  /** The keys of its groups, in the order of the indicator's dimensions; empty where the key is missing. */
  readonly keys: readonly string[];
}

/** Reads what a record adds; nothing when it is not in the population. */
export type ContributionOf = (record: AnyRecord) => IndicatorContribution | undefined;

/** Prepares the reading of contributions of records of which some may throw: of those nothing is known. */
export function safeContributionReader(indicator: Indicator, context: RunContext): ContributionOf {
  const read = contributionReader(indicator, context);
  const keys = Object.keys(indicator.by).map(() => "");
  const unread = indicator.form === "duration" ? { length: { least: 0 } } : {};
  return (record) => {
    try {
      return read(record);
    } catch (error) {
      const crash = crashWords(error, indicator.about, `indicator "${indicator.id}"`, treesOfIndicator(indicator));
      return { as: "maybeOpen", keys, ...unread, crash };
    }
  };
}

/** Prepares the reading of contributions; each depends on its record, on what that refers to and on the as-of day alone. */
export function contributionReader(indicator: Indicator, context: RunContext): ContributionOf {
  const { about } = indicator;
  const { calendars } = context;
  if (calendars === undefined) return readByOneCalendar(indicator, context);
  const readerOf = forEachCalendar(
    calendars,
    unitReading(about, usualUnit(about), context),
    () => context.dataset,
    (calendar) => readByOneCalendar(indicator, contextOfPlace(context, calendar)),
  );
  return (record) => readerOf(record)(record);
}

function readByOneCalendar(indicator: Indicator, context: RunContext): ContributionOf {
  const bench = workbench(indicator.about, treesOfIndicator(indicator), context);
  const { compiler, attention } = bench;
  const { among } = indicator;
  const isAmong = among === undefined ? undefined : compiler.statement(among);
  const keysOf = Object.values(indicator.by).map((node) => keyReading(node, bench));
  const standingOf = standingReader(indicator, bench);
  return (record) => {
    attention.turn += 1;
    attention.relevantDay = context.clock.lawDay;
    const inside = isAmong === undefined ? true : isAmong(record, attention);
    if (inside === false) return undefined;
    const standing = standingOf(record, inside === true);
    if (standing === undefined) return undefined;
    const keys: string[] = [];
    for (const keyOf of keysOf) keys.push(keyOf(record, attention));
    // Spreading would cost more than all the rest, for every record.
    if (standing.amount !== undefined) return { as: standing.as, amount: standing.amount, keys };
    if (standing.length !== undefined) return { as: standing.as, length: standing.length, keys };
    return { as: standing.as, keys };
  };
}

/** All trees of an indicator but those of its keys. */
export const treesOfIndicator = ({ among, counts, value, duration, by }: Indicator): readonly (Node | undefined)[] => [
  among,
  counts,
  value,
  ...treesOfDuration(duration),
  ...Object.values(by),
];

/** Prepares the reading of how records stand. */
function standingReader({ form, counts, value, duration }: Indicator, bench: Workbench): StandingOf {
  const { compiler, attention } = bench;
  if (duration !== undefined) return lengthReader(duration, bench);
  if (form === "sum" && value !== undefined) {
    const least = compiler.number(value, "earliest");
    const most = compiler.number(value, "latest");
    return (record, isInside) => {
      const amount = { least: least(record, attention), most: most(record, attention) };
      return Number.isFinite(amount.least) && Number.isFinite(amount.most)
        ? { as: isInside ? "counted" : "maybeCounted", amount }
        : { as: isInside ? "open" : "maybeOpen" };
    };
  }
  const isCounted = counts === undefined ? undefined : compiler.statement(counts);
  return (record, isInside) => {
    const counted = isCounted === undefined ? true : isCounted(record, attention);
    if (counted === undefined) return { as: isInside ? "open" : "maybeOpen" };
    if (counted) return { as: isInside ? "counted" : "maybeCounted" };
    return { as: isInside ? "uncounted" : "maybeUncounted" };
  };
}

/** Reads the key of a group; empty when it is missing or uncertain. */
function keyReading(node: Node, { compiler }: Workbench): Reading<string> {
  if (compiler.typeOf(node).kind === "number") {
    const least = compiler.number(node, "earliest");
    const most = compiler.number(node, "latest");
    return (record, attention) => {
      const key = least(record, attention);
      return key === most(record, attention) ? String(key) : "";
    };
  }
  const text = compiler.text(node);
  return (record, attention) => text(record, attention) ?? "";
}
