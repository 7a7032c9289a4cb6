import { requireDataset } from "../../engine/pack/runnable-packs.js";
import type { Run } from "../../engine/run/run.js";
import type { Dataset } from "../../model/dataset/dataset.js";
import { requireList, requireObject } from "../../model/record/require-object.js";
import type { DueItem } from "../../progress/due/due-item.js";
import { recordName } from "../record-name.js";

/** What {@link renderDueJson} writes; within one `version`, keys are added but neither removed nor given another meaning. */
export interface JsonDueList {
  readonly format: "fazhi-due";
  readonly version: 1;
  readonly asOf: string;
  /** The instant of that day, where a time was said. */
  readonly asOfTime?: string;
  readonly items: readonly JsonDueItem[];
}

/** Something due, with the titles that a message needs. */
export interface JsonDueItem extends DueItem {
  readonly recordTitle: string;
  readonly unitTitle?: string;
  readonly supportingTitles: readonly string[];
  /** Where the record was read, such as `measure.yaml:12`. */
  readonly place?: string;
}

/** What is due as one JSON document, such as for a message gateway; the same bytes for the same input. */
export function renderDueJson(
  items: readonly DueItem[],
  run: Pick<Run, "asOf" | "asOfTime">,
  dataset: Dataset,
): string {
  requireList("items", items);
  requireObject("run", run, "asOf");
  requireDataset(dataset);
  const { asOf, asOfTime } = run;
  const titleOf = (entity: string, id: string) => recordName(dataset, entity, id, "zh").title;
  const list: JsonDueList = {
    format: "fazhi-due",
    version: 1,
    asOf,
    ...(asOfTime === undefined ? {} : { asOfTime }),
    items: items.map((item): JsonDueItem => {
      const place = dataset.placeOf(item.entity, item.record);
      return {
        ...item,
        recordTitle: titleOf(item.entity, item.record),
        ...(item.unit === undefined ? {} : { unitTitle: titleOf("unit", item.unit) }),
        supportingTitles: item.supporting.map((unit) => titleOf("unit", unit)),
        ...(place === undefined ? {} : { place }),
      };
    }),
  };
  return `${JSON.stringify(list, null, 2)}\n`;
}
