import type { Label } from "../../codes/label.js";
import type { IndicatorDescription } from "../../engine/indicator/describe-indicator.js";
import type { Parameter } from "../../engine/pack/parameter.js";
import type { RuleDescription } from "../../engine/rule/describe-rule.js";

/** What has an id, in words. */
export type Description =
  | ({ readonly kind: "rule" } & RuleDescription)
  | ({ readonly kind: "indicator" } & IndicatorDescription)
  | ({
      readonly kind: "parameter";
      /** The rules and indicators that rest on it. */
      readonly users: readonly { readonly id: string; readonly title: Label }[];
    } & Parameter);

/**
 * What {@link renderDescriptionsJson} writes. A key that is missing was not there to be told; within one `version`,
 * keys are added but neither removed nor given another meaning.
 */
export interface JsonDescriptions {
  readonly format: "fazhi-description";
  readonly version: 1;
  readonly found: readonly Description[];
}

/** Rules, indicators and parameters in words, in both languages, as one JSON document; see {@link JsonDescriptions}. */
export function renderDescriptionsJson(found: readonly Description[]): string {
  const document: JsonDescriptions = { format: "fazhi-description", version: 1, found };
  return `${JSON.stringify(document, null, 2)}\n`;
}
