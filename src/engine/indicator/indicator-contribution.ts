import type { Evaluator } from "../../expression/compile/evaluator.js";
import type { Node } from "../../expression/node.js";
import type { AnyRecord } from "../../model/record/entity.js";
import { usualUnit } from "../rule/rule.js";
import { forEachCalendar } from "../run/calendars-by-region.js";
import { crashMessage } from "../run/crash-messages.js";
import {
  type CompilationUnit,
  compilationUnit,
  contextOfPlace,
  type RunContext,
  unitReading,
} from "../run/run-context.js";
import type { ContributionKind, ContributionKindOf } from "./contribution-kind.js";
import { treesOfDuration } from "./duration.js";
import { lengthReader } from "./duration-length.js";
import type { Indicator } from "./indicator.js";

/** What one record adds to an indicator: to the whole, and to one group of each dimension. */
export interface IndicatorContribution extends ContributionKind {
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
      const crash = crashMessage(error, indicator.about, `indicator "${indicator.id}"`, treesOfIndicator(indicator));
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
  const compiled = compilationUnit(indicator.about, treesOfIndicator(indicator), context);
  const { compiler, frame } = compiled;
  const { among } = indicator;
  const isAmong = among === undefined ? undefined : compiler.statement(among);
  const keysOf = Object.values(indicator.by).map((node) => keyReading(node, compiled));
  const standingOf = standingReader(indicator, compiled);
  return (record) => {
    frame.turn += 1;
    frame.relevantDay = context.clock.lawDay;
    const inside = isAmong === undefined ? true : isAmong(record, frame);
    if (inside === false) return undefined;
    const standing = standingOf(record, inside === true);
    if (standing === undefined) return undefined;
    const keys: string[] = [];
    for (const keyOf of keysOf) keys.push(keyOf(record, frame));
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
function standingReader({ form, counts, value, duration }: Indicator, compiled: CompilationUnit): ContributionKindOf {
  const { compiler, frame } = compiled;
  if (duration !== undefined) return lengthReader(duration, compiled);
  if (form === "sum" && value !== undefined) {
    const least = compiler.number(value, "earliest");
    const most = compiler.number(value, "latest");
    return (record, isInside) => {
      const amount = { least: least(record, frame), most: most(record, frame) };
      return Number.isFinite(amount.least) && Number.isFinite(amount.most)
        ? { as: isInside ? "counted" : "maybeCounted", amount }
        : { as: isInside ? "open" : "maybeOpen" };
    };
  }
  const isCounted = counts === undefined ? undefined : compiler.statement(counts);
  return (record, isInside) => {
    const counted = isCounted === undefined ? true : isCounted(record, frame);
    if (counted === undefined) return { as: isInside ? "open" : "maybeOpen" };
    if (counted) return { as: isInside ? "counted" : "maybeCounted" };
    return { as: isInside ? "uncounted" : "maybeUncounted" };
  };
}

/** Reads the key of a group; empty when it is missing or uncertain. */
function keyReading(node: Node, { compiler }: CompilationUnit): Evaluator<string> {
  if (compiler.typeOf(node).kind === "number") {
    const least = compiler.number(node, "earliest");
    const most = compiler.number(node, "latest");
    return (record, frame) => {
      const key = least(record, frame);
      return key === most(record, frame) ? String(key) : "";
    };
  }
  const text = compiler.text(node);
  return (record, frame) => text(record, frame) ?? "";
}
