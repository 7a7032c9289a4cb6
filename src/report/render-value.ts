import type { Language } from "../codes/label.js";
import type { IndicatorHeading, IndicatorValue } from "../engine/indicator/indicator-result.js";
import { requireObject } from "../model/record/require-object.js";
import type { Figure } from "../progress/figure.js";
import { scriptOf } from "./reader.js";
import { valueText } from "./wording/indicator-value-text.js";
import { figureText } from "./wording/share-text.js";

/**
 * A figure of progress as reports write it, in whole per cents: what is not all is never 100 %, what is not nothing never 0 %.
 *
 * @example
 * renderFigure({ kind: "judged", low: 0.996, high: 0.996 }) // => "99%"
 */
export function renderFigure(figure: Figure): string {
  requireObject("figure", figure, "kind");
  return figureText(figure);
}

/**
 * The value of an indicator, or of a group of it, as reports write it, with the unit that its heading names.
 *
 * @example
 * renderIndicatorValue({ kind: "known", value: 2 }, { form: "duration", unit: "day" }, "en") // => "2 days"
 */
export function renderIndicatorValue(
  value: IndicatorValue,
  heading: Pick<IndicatorHeading, "form" | "unit">,
  language: Language = "zh",
): string {
  requireObject("value", value, "kind");
  requireObject("heading", heading, "form");
  return valueText(value, heading, scriptOf({ language, width: 80 }));
}
