import type { PlainDate } from "../calendar/plain-date.js";
import type { WorkingCalendar } from "../calendar/working-calendar.js";
import type { Indicator } from "../engine/indicator/indicator.js";
import type { IndicatorResult } from "../engine/indicator/indicator-result.js";
import type { Pack } from "../engine/pack/pack.js";
import { besideRecords } from "../engine/pack/pack-records.js";
import { evaluate } from "../engine/run/evaluate.js";
import type { Dataset } from "../model/dataset/dataset.js";

/** What one indicator of a pack comes to over the records of a case. */
export const indicatorAccount = (
  pack: Pack,
  indicator: Indicator,
  dataset: Dataset,
  asOf: PlainDate,
  calendar?: WorkingCalendar,
): IndicatorResult =>
  evaluate(
    dataset,
    { ...besideRecords(pack, dataset), rules: [], indicators: [indicator] },
    { asOf, ...(calendar === undefined ? {} : { calendar }) },
  ).indicators[0] as IndicatorResult;
