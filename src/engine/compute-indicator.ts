import type { Node } from "../expression/node.js";
import type { Reading } from "../expression/reading.js";
import type { AnyRecord } from "../model/entity.js";
import type { BuiltKeys, Indicator } from "./indicator.js";
import { emptyPart, indicatorValue, targetState } from "./indicator-part.js";
import type {
  IndicatorFigure,
  IndicatorGroup,
  IndicatorPart,
  IndicatorResult,
  IndicatorTarget,
  TargetState,
} from "./indicator-result.js";
import { type RunContext, type Workbench, workbench } from "./run-context.js";

type Growing = { -readonly [Key in keyof IndicatorPart]: IndicatorPart[Key] };

/** Computes an indicator over all records of its entity. */
export function computeIndicator(indicator: Indicator, context: RunContext): IndicatorResult {
  const { id, about, form, by, keys, source, title, obligations } = indicator;
  const { dataset, pack, asOfDay } = context;
  const bench = workbench(about, treesOf(indicator), context);
  const { attention } = bench;
  attention.relevantDay = asOfDay;
  const add = adder(indicator, bench);
  const target = targetOf(indicator, context);

  const whole: Growing = { ...emptyPart };
  const dimensions = Object.entries(by).map(([name, node]) => ({
    name,
    keyOf: keyReading(node, bench),
    parts: new Map<string, Growing>(
      Object.hasOwn(keys, name) ? keysIn(keys[name] as BuiltKeys, context).map((key) => [key, { ...emptyPart }]) : [],
    ),
  }));
  for (const record of dataset.records(about)) {
    add(whole, record);
    for (const { keyOf, parts } of dimensions) {
      const key = keyOf(record, attention);
      const part = parts.get(key) ?? { ...emptyPart };
      if (add(part, record)) parts.set(key, part);
    }
  }

  const per = indicator.target?.per;
  const figure = (part: IndicatorPart, aim: IndicatorTarget | undefined): IndicatorFigure => {
    const value = indicatorValue(form, part);
    return { part, value, ...(aim === undefined ? {} : { target: targetState(value, aim) }) };
  };
  const groups = Object.fromEntries(
    dimensions.map(({ name, parts }) => {
      // The sum of a county says nothing about a target set for the whole; its rate does.
      const aim = per === name || (per === undefined && form === "ratio") ? target : undefined;
      const inOrder = [...parts].sort(([one], [other]) => (one < other ? -1 : 1));
      return [name, inOrder.map(([key, part]): IndicatorGroup => ({ key, ...figure(part, aim) }))];
    }),
  );
  const total = figure(whole, per === undefined ? target : undefined);
  const states = (per === undefined ? [] : (groups[per] ?? [])).flatMap((group) => group.target ?? []);
  return Object.freeze({
    pack: pack.origins.get(id) ?? pack.name,
    indicator: id,
    title,
    form,
    obligations,
    authority: source,
    entity: about.name,
    ...(target === undefined ? {} : { target }),
    whole: per === undefined || target === undefined ? total : { ...total, target: together(states) },
    groups,
  });
}

const treesOf = ({ among, counts, value, by }: Indicator): readonly (Node | undefined)[] => [
  among,
  counts,
  value,
  ...Object.values(by),
];

/** Adds a record to a part, and says whether it may be in the population. */
function adder({ form, among, counts, value }: Indicator, { compiler, attention }: Workbench) {
  const isAmong = among === undefined ? undefined : compiler.statement(among);
  const isCounted = counts === undefined ? undefined : compiler.statement(counts);
  const amount = value === undefined ? undefined : compiler.number(value, "earliest");
  return (part: Growing, record: AnyRecord): boolean => {
    const inside = isAmong === undefined ? true : isAmong(record, attention);
    if (inside === false) return false;
    if (form === "sum") {
      const added = amount?.(record, attention) ?? Number.NaN;
      if (Number.isNaN(added)) part[inside ? "open" : "maybeOpen"] += 1;
      else part[inside ? "counted" : "maybeCounted"] += added;
      return true;
    }
    const counted = isCounted === undefined ? true : isCounted(record, attention);
    if (counted === undefined) part[inside ? "open" : "maybeOpen"] += 1;
    else if (counted) part[inside ? "counted" : "maybeCounted"] += 1;
    else part[inside ? "uncounted" : "maybeUncounted"] += 1;
    return true;
  };
}

/** Reads the key of a group; empty when it is missing. */
function keyReading(node: Node, { compiler }: Workbench): Reading<string> {
  if (compiler.typeOf(node).kind === "number") {
    const number = compiler.number(node, "earliest");
    return (record, attention) => {
      const key = number(record, attention);
      return Number.isNaN(key) ? "" : String(key);
    };
  }
  const text = compiler.text(node);
  return (record, attention) => text(record, attention) ?? "";
}

/** The ids of the records that a dimension always shows. */
function keysIn({ entity, when }: BuiltKeys, context: RunContext): readonly string[] {
  const { compiler, attention } = workbench(entity, [when], context);
  attention.relevantDay = context.asOfDay;
  const isKey = when === undefined ? () => true : compiler.statement(when);
  return context.dataset
    .records(entity)
    .filter((record) => isKey(record, attention) === true)
    .map(({ id }) => id);
}

/** The target in force on the as-of day. */
function targetOf({ target }: Indicator, { parameters, asOfDay }: RunContext): IndicatorTarget | undefined {
  const dated = target === undefined ? undefined : parameters.get(target.value)?.datedOn(asOfDay);
  if (target === undefined || dated === undefined) return undefined;
  return { direction: target.direction, value: dated.value as number, authority: dated.source };
}

/** Whether a target set for each of some groups is met by all. */
function together(states: readonly TargetState[]): TargetState {
  if (states.includes("missed")) return "missed";
  if (states.includes("undetermined")) return "undetermined";
  return states.includes("met") ? "met" : "not-applicable";
}
