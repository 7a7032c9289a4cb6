import { computeIndicator } from "../engine/compute-indicator.js";
import type { Indicator } from "../engine/indicator.js";
import type { IndicatorPart } from "../engine/indicator-result.js";
import type { RunContext } from "../engine/run-context.js";
import type { Dataset } from "../model/dataset.js";
import type { AnyRecord, Entity } from "../model/entity.js";

/** What one record adds to an indicator, and the group of each dimension that it is in. */
export interface IndicatorRecord {
  readonly id: string;
  readonly part: IndicatorPart;
  readonly groups: Readonly<Record<string, string>>;
}

/** What each record adds to an indicator: the parts, merged, are the indicator's own. Records that add nothing are left out. */
export function indicatorRecords(indicator: Indicator, context: RunContext): readonly IndicatorRecord[] {
  return context.dataset.records(indicator.about).flatMap((record) => {
    const dataset = datasetOfOne(context.dataset, indicator.about, record);
    const { whole, groups } = computeIndicator(indicator, { ...context, dataset });
    if (isEmpty(whole.part)) return [];
    const own = Object.entries(groups).flatMap(([dimension, all]) =>
      all.flatMap(({ key, part }) => (isEmpty(part) ? [] : [[dimension, key] as const])),
    );
    return [{ id: record.id, part: whole.part, groups: Object.fromEntries(own) }];
  });
}

const isEmpty = (part: IndicatorPart): boolean => Object.values(part).every((count) => count === 0);

/** A dataset as if an entity had a single record; whatever that refers to is still there. */
const datasetOfOne = (dataset: Dataset, about: Entity, only: AnyRecord): Dataset => ({
  entities: dataset.entities,
  find: (entity, id) => dataset.find(entity, id),
  referring: (entity, field, id) => dataset.referring(entity, field, id),
  placeOf: (entity, id) => dataset.placeOf(entity, id),
  records: <Content extends AnyRecord>(entity: Entity<string, Content>) =>
    entity.name === about.name ? [only as Content] : dataset.records(entity),
});
