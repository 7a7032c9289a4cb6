import { epochDay } from "../../calendar/plain-date.js";
import type { Node } from "../../expression/node.js";
import { originOf } from "../pack/origin.js";
import { crashMessage } from "../run/crash-messages.js";
import { compilationUnit, type RunContext } from "../run/run-context.js";
import { type AggregateState, aggregateState } from "./aggregate-state.js";
import { type BuiltKeys, type Indicator, usuallyFew } from "./indicator.js";
import { type IndicatorContribution, safeContributionReader } from "./indicator-contribution.js";
import { indicatorDueDay } from "./indicator-due-day.js";
import { indicatorFigures } from "./indicator-figures.js";
import { emptyPart, mergeParts } from "./indicator-part.js";
import type { IndicatorHeading, IndicatorPart, IndicatorResult, IndicatorTarget } from "./indicator-result.js";

/** Computes an indicator over all records of its entity. */
export function computeIndicator(indicator: Indicator, context: RunContext): IndicatorResult {
  const contributionOf = safeContributionReader(indicator, context);
  const tally = indicatorTally(indicator, context);
  for (const record of context.dataset.records(indicator.about)) {
    const contribution = contributionOf(record);
    if (contribution !== undefined) tally.add(contribution);
  }
  return tally.result();
}

/** The contributions of an indicator's records, folded into one part for the whole and one for each group. */
export interface IndicatorTally {
  add(contribution: IndicatorContribution): void;
  /** Takes back a contribution that was added. */
  remove(contribution: IndicatorContribution): void;
  /** What the contributions come to; the same for the same ones, in whatever order they came. */
  result(): IndicatorResult;
}

/** Makes the tally of no contributions. */
export function indicatorTally(indicator: Indicator, context: RunContext): IndicatorTally {
  const { form, by, keys } = indicator;
  const whole = aggregateState(form);
  const dimensions = Object.keys(by).map((name) => ({ name, parts: new Map<string, AggregateState>() }));
  const partOf = (parts: Map<string, AggregateState>, key: string): AggregateState => {
    const known = parts.get(key);
    if (known !== undefined) return known;
    const part = aggregateState(form);
    parts.set(key, part);
    return part;
  };
  return {
    add(contribution) {
      whole.add(contribution);
      dimensions.forEach(({ parts }, place) => {
        partOf(parts, contribution.keys[place] as string).add(contribution);
      });
    },
    remove(contribution) {
      whole.remove(contribution);
      dimensions.forEach(({ parts }, place) => {
        const key = contribution.keys[place] as string;
        const part = partOf(parts, key);
        part.remove(contribution);
        if (part.isEmpty()) parts.delete(key);
      });
    },
    result() {
      const isIncomplete = !holdsAll(indicator, context);
      let total = whole.part();
      const keysOf = (built: BuiltKeys): readonly string[] => {
        try {
          return keysIn(built, context);
        } catch (error) {
          const said = crashMessage(error, built.entity, `indicator "${indicator.id}"`, [built.when]);
          total = mergeParts(total, { ...emptyPart, crashed: { records: 0, error: said } });
          return [];
        }
      };
      const held = (part: IndicatorPart): IndicatorPart => (isIncomplete ? { ...part, incomplete: true } : part);
      const groups = dimensions.map(({ name, parts }) => {
        const known = new Map([...parts].map(([key, part]) => [key, held(part.part())]));
        const always = Object.hasOwn(keys, name) ? keysOf(keys[name] as BuiltKeys) : [];
        for (const key of always) if (!known.has(key)) known.set(key, held(aggregateState(form).part()));
        return [name, known] as const;
      });
      return indicatorFigures(headingOf(indicator, context), held(total), groups);
    },
  };
}

/** Whether all records that an indicator is about are there, as of the as-of day. */
function holdsAll({ about: { name } }: Indicator, { dataset: { completeness }, clock }: RunContext): boolean {
  if (completeness === undefined || completeness.isWhole(name)) return true;
  const until = completeness.recordedUntil(name, undefined);
  return completeness.providesRecords(name, undefined) && (until === undefined || !clock.isAfter(epochDay(until)));
}

/** The ids of the records that a dimension always shows. */
function keysIn({ entity, when }: BuiltKeys, context: RunContext): readonly string[] {
  const { compiler, frame } = compilationUnit(entity, [when], context);
  frame.turn += 1;
  frame.relevantDay = context.clock.lawDay;
  const isKey = when === undefined ? () => true : compiler.statement(when);
  return context.dataset
    .records(entity)
    .filter((record) => isKey(record, frame) === true)
    .map(({ id }) => id);
}

/** What a result says beside its figures. */
function headingOf(indicator: Indicator, context: RunContext): IndicatorHeading {
  const { id, title, form, obligations, source, about, by, duration, fewBelow } = indicator;
  const { pack, parameters, clock } = context;
  const target = targetOf(indicator, context);
  const isShare = form === "ratio" || form === "duration";
  const few = fewBelow === undefined ? undefined : parameters.get(fewBelow)?.datedOn(clock.lawDay)?.value;
  return {
    pack: originOf(id, pack),
    indicator: id,
    title,
    form,
    obligations,
    authority: source,
    entity: about.name,
    asOf: clock.asOf,
    ...(target === undefined ? {} : { target }),
    ...(duration === undefined ? {} : { unit: duration.unit, percentiles: duration.percentiles }),
    ...(isShare ? { fewBelow: (few as number | undefined) ?? usuallyFew } : {}),
    periods: Object.keys(by).filter((name) => isPeriod(by[name] as Node)),
  };
}

const isPeriod = ({ kind }: Node): boolean => kind === "year" || kind === "calendar-period";

/** The target in force on the as-of day. */
function targetOf(indicator: Indicator, context: RunContext): IndicatorTarget | undefined {
  const { target } = indicator;
  const { parameters, clock, dataset, pack } = context;
  const dated = target === undefined ? undefined : parameters.get(target.value)?.datedOn(clock.lawDay);
  if (target === undefined || dated === undefined) return undefined;
  const { direction, per } = target;
  const dueOn = target.dueOn ?? indicatorDueDay(indicator, pack, dataset, clock.asOf);
  const due = dueOn === undefined ? {} : { dueOn };
  const aim = { direction, value: dated.value as number, authority: dated.source, ...due };
  return per === undefined ? aim : { ...aim, per };
}
