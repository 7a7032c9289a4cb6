import type { PairTemplate } from "./procedure-trace.js";

/** Which of the two steps of a relation. */
export type Side = "first" | "second";

/** What a step calls for: a partner after or before it or on either side, none before it, or nothing at all. */
export type Demand = "later" | "earlier" | "anywhere" | "none-earlier" | "nothing";

/**
 * What a template demands of its steps. A side with a demand is an activation: the law of its day applies,
 * and a constraint without any is not applicable.
 */
export interface TemplateShape {
  readonly first: Demand | undefined;
  readonly second: Demand | undefined;
  /** What may stand between a step and its partner; a rival is another step of the side that calls for one. */
  readonly between: "anything" | "no-rival" | "nothing";
}

const shape = (
  first: Demand | undefined,
  second: Demand | undefined,
  between: TemplateShape["between"] = "anything",
): TemplateShape => Object.freeze({ first, second, between });

/**
 * The templates that relate two steps. Where both must not be, the later step does what is forbidden, so
 * that the law of its day applies; the earlier one only makes the ban count.
 */
export const templateShapes: Readonly<Record<PairTemplate, TemplateShape>> = Object.freeze({
  precedence: shape(undefined, "earlier"),
  "alternate-precedence": shape(undefined, "earlier", "no-rival"),
  "chain-precedence": shape(undefined, "earlier", "nothing"),
  response: shape("later", undefined),
  "alternate-response": shape("later", undefined, "no-rival"),
  "chain-response": shape("later", undefined, "nothing"),
  succession: shape("later", "earlier"),
  "alternate-succession": shape("later", "earlier", "no-rival"),
  "chain-succession": shape("later", "earlier", "nothing"),
  "responded-existence": shape("anywhere", undefined),
  "co-existence": shape("anywhere", "anywhere"),
  "not-coexistence": shape("none-earlier", "none-earlier"),
  "not-succession": shape("nothing", "none-earlier"),
});
