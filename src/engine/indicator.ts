import type { Label } from "../codes/label.js";
import type {
  Condition,
  NumberTerm,
  ParameterHandle,
  RecordTerm,
  ReferenceTerm,
  Terms,
  TextTerm,
} from "../expression/term.js";
import type { AnyRecord, Entity } from "../model/entity.js";
import type { Saying } from "./rule.js";
import type { Authority } from "./source.js";

/** What groups the records of an indicator; records whose key is missing form a group of their own. */
export type Dimension<Content> = (
  record: RecordTerm<Content>,
  terms: Terms,
) => ReferenceTerm<string> | TextTerm<string> | NumberTerm;

/** Every key that a dimension must show, even with nothing to count: the records of an entity for which a condition holds. */
export interface DimensionKeys<Content extends AnyRecord = AnyRecord> {
  readonly entity: Entity<string, Content>;
  readonly when?: Saying<Content, Condition>;
}

interface IndicatorFacts<Content extends AnyRecord> {
  readonly id: string;
  readonly title: Label;
  readonly about: Entity<string, Content>;
  readonly obligations?: readonly string[];
  readonly source: Authority;
  /** The population: the records that are looked at; all when missing. */
  readonly among?: Saying<Content, Condition>;
  /** Groupings by name, such as `unit`. */
  readonly by?: Readonly<Record<string, Dimension<Content>>>;
  /** The keys that a dimension always shows, by its name. */
  readonly keys?: Readonly<Record<string, DimensionKeys>>;
  /** The value aimed at, as of the as-of day. A ratio's is a share, 1 being all. */
  readonly target?: {
    readonly direction: "at-least" | "at-most" | "equal";
    readonly value: ParameterHandle<number>;
    /** Whether the target is set for each group of this dimension and not for the whole. */
    readonly per?: string;
  };
  readonly notCovered?: Label;
}

/** A count, sum or ratio over the records of an entity. */
export type Indicator<Content extends AnyRecord = AnyRecord> = IndicatorFacts<Content> &
  (
    | { readonly form: "count" }
    | { readonly form: "sum"; readonly value: Saying<Content, NumberTerm> }
    | { readonly form: "ratio"; readonly counts: Saying<Content, Condition> }
  );

/** Defines an indicator. */
export const defineIndicator = <Content extends AnyRecord>(indicator: Indicator<Content>): Indicator<Content> =>
  Object.freeze(indicator);
