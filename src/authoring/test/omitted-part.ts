import type { Label } from "../../codes/label.js";

/** What a pack holds and a text of the pack cannot say. */
export interface OmittedPart {
  /** Of a rule, an indicator, a field such as `pasture.steps`, or a calendar. */
  readonly id: string;
  readonly reason: Label;
}
