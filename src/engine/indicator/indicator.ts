import type { PlainDate } from "../../calendar/plain-date.js";
import type { Label } from "../../codes/label.js";
import type { Node } from "../../expression/node.js";
import type {
  Condition,
  DayTerm,
  NumberTerm,
  ParameterHandle,
  ReferenceTerm,
  Term,
  TextTerm,
} from "../../expression/term.js";
import { speechAbout } from "../../expression/terms.js";
import type { AnyRecord, Entity } from "../../model/record/entity.js";
import { requireObject } from "../../model/record/require-object.js";
import type { Authority } from "../pack/source.js";
import type { Saying } from "../rule/rule.js";
import type { WatchBasis } from "../run/judgement-basis.js";
import { type BuiltDuration, builtDuration, type DurationUnit } from "./duration.js";
import type { IndicatorForm } from "./indicator-result.js";

/** What groups the records of an indicator; records whose key is missing form a group of their own. */
export type Dimension<Content> = Saying<Content, ReferenceTerm<string> | TextTerm<string> | NumberTerm>;

/** The keys that a dimension always shows, even with nothing to count: the records of an entity for which a condition holds. */
export function keysOf<Content extends AnyRecord>(
  entity: Entity<string, Content>,
  when?: Saying<Content, Condition>,
): BuiltKeys {
  if (when === undefined) return { entity };
  const { record, terms } = speechAbout(entity);
  return { entity, when: when(record, terms).node };
}

/** The keys of a dimension once the arrow function has run. */
export interface BuiltKeys {
  readonly entity: Entity;
  readonly when?: Node;
}

/** What an indicator of any form states about itself. */
interface IndicatorFacts<Content extends AnyRecord> {
  readonly id: string;
  readonly title: Label;
  readonly about: Entity<string, Content>;
  readonly obligations?: readonly string[];
  /** How it knows; `counted` when missing. */
  readonly basis?: WatchBasis;
  readonly source: Authority;
  /** The population: the records that are looked at; all when missing. */
  readonly among?: Saying<Content, Condition>;
  /** Groupings by name, such as `unit`. */
  readonly by?: Readonly<Record<string, Dimension<Content>>>;
  /** The keys that a dimension always shows, by its name. */
  readonly keys?: Readonly<Record<string, BuiltKeys>>;
  /** The value aimed at, in force on the as-of day. A ratio's is a share, 1 being all. */
  readonly target?: {
    readonly direction: "at-least" | "at-most" | "equal";
    readonly value: ParameterHandle<number>;
    /** The dimension for each group of which the target is set, where it is not set for the whole. */
    readonly per?: string;
    /** The last day for reaching it; that of the plan's measures that are complete by the indicator, or else are about its obligations, when missing. */
    readonly dueOn?: PlainDate;
  };
  /** Of a ratio or of durations: a figure over fewer records than this says so; {@link usuallyFew} when missing. */
  readonly fewBelow?: ParameterHandle<number>;
  readonly notCovered?: Label;
}

/** Over fewer records than these a ratio or duration says that they are few, unless its indicator names another number. */
export const usuallyFew = 10;

/** An indicator, as its author writes it. */
export type IndicatorDefinition<Content extends AnyRecord> = IndicatorFacts<Content> &
  (
    | { readonly form: "count" }
    /** What is added up; a missing value is taken to be nought or more. */
    | { readonly form: "sum"; readonly value: Saying<Content, NumberTerm> }
    | { readonly form: "ratio"; readonly counts: Saying<Content, Condition> }
    | {
        readonly form: "duration";
        /** A record whose first day lies after the as-of day is not looked at. */
        readonly from: Saying<Content, DayTerm>;
        /** A record without it, or for which it lies after the as-of day, is still running. */
        readonly until: Saying<Content, DayTerm>;
        readonly unit: DurationUnit;
        /** Whole per cents of the records, 50 being the median; the first is the indicator's value, to which its target applies. */
        readonly percentiles: readonly [number, ...number[]];
      }
  );

/** A count, sum, ratio or duration over the records of an entity. */
export interface Indicator<Content extends AnyRecord = AnyRecord> {
  readonly id: string;
  readonly title: Label;
  readonly about: Entity<string, Content>;
  readonly form: IndicatorForm;
  readonly obligations: readonly string[];
  /** How it knows. */
  readonly basis: WatchBasis;
  readonly source: Authority;
  readonly among?: Node;
  /** What a sum adds up. */
  readonly value?: Node;
  /** What a ratio counts. */
  readonly counts?: Node;
  readonly duration?: BuiltDuration;
  readonly by: Readonly<Record<string, Node>>;
  readonly keys: Readonly<Record<string, BuiltKeys>>;
  readonly target?: {
    readonly direction: "at-least" | "at-most" | "equal";
    /** The id of the parameter. */
    readonly value: string;
    readonly per?: string;
    readonly dueOn?: PlainDate;
  };
  /** The id of the parameter. */
  readonly fewBelow?: string;
  readonly notCovered?: Label;
}

/** Defines an indicator. */
export function defineIndicator<Content extends AnyRecord>(
  definition: IndicatorDefinition<Content>,
): Indicator<Content> {
  requireObject("definition", definition, "about", "form");
  const { id, title, about, form, source, among, by, keys, target, fewBelow, notCovered } = definition;
  const { record, terms } = speechAbout(about);
  const say = <Said extends Term>(saying: Saying<Content, Said>): Node => saying(record, terms).node;
  return Object.freeze({
    id,
    title,
    about,
    form,
    obligations: Object.freeze([...(definition.obligations ?? [])]),
    basis: definition.basis ?? "counted",
    source,
    ...(among === undefined ? {} : { among: say(among) }),
    ...(definition.form === "sum" ? { value: say(definition.value) } : {}),
    ...(definition.form === "ratio" ? { counts: say(definition.counts) } : {}),
    ...(definition.form === "duration" ? { duration: durationOf(definition, say) } : {}),
    by: Object.freeze(Object.fromEntries(Object.entries(by ?? {}).map(([name, key]) => [name, say(key)]))),
    keys: Object.freeze({ ...keys }),
    ...(target === undefined ? {} : { target: { ...target, value: target.value.id } }),
    ...(fewBelow === undefined ? {} : { fewBelow: fewBelow.id }),
    ...(notCovered === undefined ? {} : { notCovered }),
  });
}

const durationOf = <Content extends AnyRecord>(
  { from, until, unit, percentiles }: Extract<IndicatorDefinition<Content>, { form: "duration" }>,
  say: (saying: Saying<Content, DayTerm>) => Node,
): BuiltDuration => builtDuration(say(from), say(until), unit, percentiles);
