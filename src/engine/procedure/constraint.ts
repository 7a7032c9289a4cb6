import type { Period } from "../../calendar/period.js";
import type { Label } from "../../codes/label.js";
import type { Condition, ParameterHandle, RecordTerm, TermOf, Terms } from "../../expression/term.js";

/** The steps a constraint speaks of: of one kind, of any of several, or only those for which a condition holds. */
export type StepPattern<Step extends AnyStep> =
  | KindOf<Step>
  | readonly KindOf<Step>[]
  | {
      readonly kind: KindOf<Step> | readonly KindOf<Step>[];
      readonly that: (step: TermOf<Step>, terms: Terms) => Condition;
    };

/** What every step of a procedure has. */
export interface AnyStep {
  readonly kind: string;
  readonly on?: string | undefined;
  /** Its time, where it is recorded; the day is that of the time then. */
  readonly at?: string | undefined;
  readonly order?: number | undefined;
  readonly actor?: string | undefined;
}

type KindOf<Step extends AnyStep> = Step["kind"];

/** What every constraint states about itself. */
interface ConstraintFacts<Content> {
  /** Names the constraint within its rule; kebab-case. */
  readonly id: string;
  /**
   * What is wrong when it is violated. Supplied are the steps `{first}` and `{second}`, their days `{firstOn}` and
   * `{secondOn}`, the last lawful day `{due}` and the first, `{notBefore}`.
   */
  readonly message: Label;
  /** The records it is for, beyond those of the rule. */
  readonly when?: (record: RecordTerm<Content>, terms: Terms) => Condition;
}

/** How far apart the two steps of a relation may or must be, counted from the earlier one, whose day is not counted. */
interface Distance {
  /** At most so far. */
  readonly within?: ParameterHandle<Period>;
  /** At least so far; a minimum is never shortened. */
  readonly notSooner?: ParameterHandle<Period>;
  /** Only when a period has run out: the first day that may be taken is the one after its last day (期限届满后、十日后). */
  readonly onlyAfter?: ParameterHandle<Period>;
  /** Whether both steps are taken by one actor, or by two. */
  readonly actors?: "same" | "different";
}

/** What a procedure can demand: the templates of the Declare language. */
export type Constraint<Content, Step extends AnyStep> = ConstraintFacts<Content> &
  (
    | {
        /** The step occurs, as often as said (once when missing). */
        readonly template: "existence";
        readonly step: StepPattern<Step>;
        readonly atLeast?: ParameterHandle<number>;
      }
    /** The step never occurs, or no more often than said. */
    | { readonly template: "absence"; readonly step: StepPattern<Step>; readonly atMost?: ParameterHandle<number> }
    /** The first step of all is this one; a step without a day may have been the first. */
    | { readonly template: "init"; readonly step: StepPattern<Step> }
    | ({
        /**
         * precedence: each second is preceded by a first; alternate: with no other second between; chain: immediately.
         * response: each first is followed by a second; alternate, chain as above. succession: both.
         * responded-existence: where there is a first there is a second, before or after. co-existence: both or none.
         * not-coexistence: not both. not-succession: no second after a first.
         */
        readonly template:
          | "precedence"
          | "alternate-precedence"
          | "chain-precedence"
          | "response"
          | "alternate-response"
          | "chain-response"
          | "succession"
          | "alternate-succession"
          | "chain-succession"
          | "responded-existence"
          | "co-existence"
          | "not-coexistence"
          | "not-succession";
        readonly first: StepPattern<Step>;
        readonly second: StepPattern<Step>;
      } & Distance)
  );

/** The templates by name. */
export type ConstraintTemplate = Constraint<unknown, AnyStep>["template"];
