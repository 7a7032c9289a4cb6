import type { PlainDate } from "../../calendar/plain-date.js";
import type { WorkingCalendar } from "../../calendar/working-calendar.js";
import type { Label } from "../../codes/label.js";
import type { Observation, SeenValue } from "../../expression/observation.js";
import type { ParameterHandle, ParameterValue } from "../../expression/term.js";
import type { Dataset } from "../../model/dataset/dataset.js";
import type { AnyRecord, Entity } from "../../model/record/entity.js";
import {
  buildRule,
  type RuleBase,
  type RuleFacts,
  type VersionBase,
  type Versioned,
  type VersionFacts,
} from "../rule/rule.js";
import type { DueSpan } from "../run/finding.js";

/** A violation that a check found: which message, with what to fill it, and the values it rests on. */
export interface CheckFailure<Id extends string> {
  readonly kind: "fail";
  readonly message: Id;
  readonly data: Readonly<Record<string, SeenValue["value"] | SeenValue>>;
  readonly evidence: readonly Observation[];
  /** The field of the record that is wrong. */
  readonly field?: string;
  /** Tells several violations of one record apart; the same in every run. */
  readonly key?: string;
}

/** What a check comes to. */
export type CheckVerdict<Id extends string> =
  | "pass"
  | "not-applicable"
  | CheckFailure<Id>
  | readonly CheckFailure<Id>[]
  | { readonly kind: "pending"; readonly due?: DueSpan }
  | { readonly kind: "undetermined"; readonly missing: readonly Observation[]; readonly reason?: Label };

/** What a check may look at beside its record, and how it answers. */
export interface CheckContext<Content extends AnyRecord, Id extends string> {
  readonly asOf: PlainDate;
  /** The day whose law applies to the record. */
  readonly relevantDay: PlainDate;
  readonly dataset: Dataset;
  /**
   * Whether the dataset provides a kind of record. A check that asks the dataset for records of a kind which it does not
   * provide is undetermined, unless it has asked this first and answers from what is there.
   */
  provides(entity: Entity): boolean;
  readonly calendar: WorkingCalendar;
  /**
   * What a function gathers of a dataset, once and not for each record. It is defined outside of the check, since it is
   * known by itself, and rests on nothing but the dataset it is given.
   */
  gather<Gathered>(make: (dataset: Dataset) => Gathered): Gathered;
  /** The value in force on the relevant day; `undefined` when there is none. */
  parameter<Value extends ParameterValue>(handle: ParameterHandle<Value>): Value | undefined;
  /** A violation: which message it is, what fills it, and the values it rests on. */
  fail(
    message: Id,
    facts?: Partial<Pick<CheckFailure<Id>, "data" | "evidence" | "key">> & { readonly field?: keyof Content & string },
  ): CheckFailure<Id>;
  /** Names the missing fields of the record. */
  undetermined(...missing: readonly (keyof Content & string)[]): CheckVerdict<Id>;
  /** A clock that is still running. */
  pending(due?: DueSpan): CheckVerdict<Id>;
  /** A field of the record as evidence. */
  evidence(...fields: readonly (keyof Content & string)[]): readonly Observation[];
}

/** What one version of a check does. */
export interface CheckFacts<Content extends AnyRecord, Id extends string> extends VersionFacts<Content> {
  readonly messages: Readonly<Record<Id, Label>>;
  /** The parameters that the function asks for; it is given no others. */
  readonly parameters?: readonly ParameterHandle[];
  /** The kinds of records that the function looks at beside the one it is about. */
  readonly reads?: readonly Entity[];
  /** Called once for each record it is for; must not change it. */
  readonly check: (record: Content, context: CheckContext<Content, NoInfer<Id>>) => CheckVerdict<NoInfer<Id>>;
}

/** A rule that is a function, as its author writes it. */
export type CheckDefinition<
  Content extends AnyRecord,
  MessageId extends string,
  Id extends string = string,
> = RuleFacts<Content, Id> & Versioned<CheckFacts<Content, MessageId>>;

/** One version of a check. */
export interface CheckVersion extends VersionBase {
  readonly messages: Readonly<Record<string, Label>>;
  /** The ids of the parameters that the function asks for. */
  readonly parameters: readonly string[];
  readonly reads: readonly Entity[];
  readonly check: (record: AnyRecord, context: CheckContext<AnyRecord, string>) => CheckVerdict<string>;
}

/** What the other forms cannot say: a function. */
export interface Check<Content extends AnyRecord = AnyRecord, Id extends string = string>
  extends RuleBase<Content, Id> {
  readonly form: "check";
  readonly versions: readonly CheckVersion[];
}

/** Defines a rule that is a function; an undeclared message id does not compile. */
export const defineCheck = <
  Content extends AnyRecord,
  const MessageId extends string,
  const Id extends string = string,
>(
  definition: CheckDefinition<Content, MessageId, Id>,
): Check<Content, Id> =>
  Object.freeze({
    form: "check",
    ...buildRule(
      definition,
      ({ messages, parameters = [], reads = [], check }: CheckFacts<Content, MessageId>) => ({
        messages,
        parameters: Object.freeze(parameters.map(({ id }) => id)),
        reads: Object.freeze([...reads]),
        // The engine hands a rule only records of the entity it is about.
        check: check as unknown as CheckVersion["check"],
      }),
      () => ({ kind: "as-of" }),
    ),
  });
