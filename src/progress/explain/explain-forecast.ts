import type { PlainDate } from "../../calendar/plain-date.js";
import { frozenCopy } from "../../model/dataset/frozen-copy.js";
import { requireObject } from "../../model/record/require-object.js";
import type { Forecast } from "../history/forecast.js";
import type { Progress } from "../progress.js";
import { explainFigure } from "./explain-figure.js";
import type { Explanation } from "./explanation.js";

/** A forecast and what it goes by: its pace says how to compute it again from the as-of day, its share where that comes from. */
export interface ForecastExplanation {
  /** Such as `measure:m-2.1b/forecast`. */
  readonly id: string;
  readonly asOf: PlainDate;
  readonly forecast: Forecast;
  /** What is verified so far, down to the records. */
  readonly verified: Explanation;
}

/** The names of the forecasts of a progress, one for each measure. */
export function forecastIds(progress: Progress): readonly string[] {
  requireObject("progress", progress, "measures", "units");
  return progress.measures.map(({ measure }) => idOf(measure));
}

/** What a forecast goes by. Throws a `RangeError` for a name that no forecast has. */
export function explainForecast(progress: Progress, id: string): ForecastExplanation {
  requireObject("progress", progress, "measures", "units");
  const found = progress.measures.find(({ measure }) => idOf(measure) === id);
  if (found === undefined)
    throw new RangeError(`there is no forecast "${id}"; a forecast is named like "measure:…/forecast"`);
  const verified = explainFigure(progress, `measure:${found.measure}/verified`);
  return frozenCopy({ id, asOf: progress.asOf, forecast: found.forecast, verified });
}

const idOf = (measure: string): string => `measure:${measure}/forecast`;
