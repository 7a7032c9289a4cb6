import type { Instant } from "../calendar/instant.js";
import { type EpochDay, epochDay, fromEpochDay, type PlainDate } from "../calendar/plain-date.js";
import type { WorkingCalendar } from "../calendar/working-calendar.js";
import type { Pack, Rule } from "../engine/pack/pack.js";
import { besideRecords } from "../engine/pack/pack-records.js";
import { parametersOfRule } from "../engine/pack/parameters-of.js";
import type { AnyStep } from "../engine/procedure/constraint.js";
import { lawDayTree, stepsOfRule, treesOfRule } from "../engine/rule/rule-tree.js";
import { compilationUnit, runContext } from "../engine/run/run-context.js";
import type { Dataset } from "../model/dataset/dataset.js";
import type { AnyRecord } from "../model/record/entity.js";

/** The days on which the law of a rule changes: it begins or ends, or a parameter that its terms name has a new value. */
export function lawChanges(pack: Pack, rule: Rule): readonly PlainDate[] {
  const named = new Set(parametersOfRule(rule));
  const days = [
    ...rule.versions.flatMap(({ inForce }) => [inForce.from, inForce.until]),
    ...pack.parameters
      .filter(({ id }) => named.has(id))
      .flatMap(({ values }) => values.slice(1).map(({ inForce }) => inForce.from)),
  ];
  return [...new Set(days.flatMap((day) => day ?? []))].sort();
}

/** The days whose law applies to a record: the relevant day and, of a procedure, the day of each step. */
export function lawDaysOf(
  pack: Pack,
  rule: Rule,
  dataset: Dataset,
  record: AnyRecord,
  asOf: PlainDate | Instant,
  calendar?: WorkingCalendar,
): ReadonlySet<EpochDay> {
  const context = runContext(besideRecords(pack, dataset), dataset, asOf, calendar);
  const { compiler, frame } = compilationUnit(rule.about, treesOfRule(rule), context);
  const days = rule.versions
    .map((version) => lawDayTree(rule, version))
    .map((tree) => (tree === undefined ? context.clock.asOfDay : compiler.day(tree, "earliest")(record, frame)));
  const stepsTree = stepsOfRule(rule);
  const steps = stepsTree === undefined ? [] : (compiler.list(stepsTree)(record, frame) ?? []);
  const stepDays = (steps as readonly AnyStep[]).flatMap(({ on }) =>
    on === undefined ? [] : epochDay(on as PlainDate),
  );
  return new Set([...days, ...stepDays].filter((day) => !Number.isNaN(day)));
}

/** A day beside a change of the law on which no case lies. */
export interface UntestedDay {
  readonly day: PlainDate;
  /** The day on which the law changes: the day itself, or the one after it. */
  readonly changesOn: PlainDate;
}

/** The days before a change of the law, and the days on which it changes, on which no case lies. */
export const untestedDays = (
  changes: readonly PlainDate[],
  lawDays: readonly ReadonlySet<EpochDay>[],
): readonly UntestedDay[] =>
  changes.flatMap((changesOn) => {
    const change = epochDay(changesOn);
    return [change - 1, change]
      .filter((day) => !lawDays.some((days) => days.has(day)))
      .map((day) => ({ day: fromEpochDay(day), changesOn }));
  });
