import type { PlainDate } from "../calendar/plain-date.js";
import type { WorkingCalendar } from "../calendar/working-calendar.js";
import type { Label } from "../codes/label.js";
import type { ParameterHandle, ParameterValue } from "../expression/term.js";
import type { Dataset } from "../model/dataset.js";
import type { AnyRecord } from "../model/entity.js";
import type { DueSpan, SeenValue } from "./finding.js";
import type { RelevantDay, RuleFacts, Versioned, VersionFacts } from "./rule.js";

/** A violation that a check found: which message, with what to fill it, and the fields it rests on. */
export interface CheckFailure<Id extends string> {
  readonly kind: "fail";
  readonly message: Id;
  readonly data: Readonly<Record<string, SeenValue["value"] | SeenValue>>;
  readonly evidence: readonly CheckEvidence[];
  /** Tells several violations of one record apart; the same in every run. */
  readonly key?: string;
}

/** A value that a check looked at. */
export interface CheckEvidence {
  readonly entity: string;
  readonly id: string;
  readonly path: string;
  readonly value: SeenValue["value"];
}

/** What a check comes to. */
export type CheckVerdict<Id extends string> =
  | "pass"
  | "not-applicable"
  | CheckFailure<Id>
  | readonly CheckFailure<Id>[]
  | { readonly kind: "pending"; readonly due?: DueSpan }
  | { readonly kind: "undetermined"; readonly missing: readonly string[]; readonly reason?: Label };

/** What a check may look at beside its record, and how it answers. */
export interface CheckContext<Id extends string> {
  readonly asOf: PlainDate;
  /** The day whose law applies to the record. */
  readonly relevantDay: PlainDate;
  readonly dataset: Dataset;
  readonly calendar: WorkingCalendar;
  /** The value in force on the relevant day; `undefined` when there is none. */
  parameter<Value extends ParameterValue>(handle: ParameterHandle<Value>): Value | undefined;
  fail(message: Id, facts?: Partial<Pick<CheckFailure<Id>, "data" | "evidence" | "key">>): CheckFailure<Id>;
  /** Names the fields of the record for want of which nothing can be said. */
  undetermined(...missing: readonly string[]): CheckVerdict<Id>;
  pending(due?: DueSpan): CheckVerdict<Id>;
}

/** What one version of a check does. */
export interface CheckVersion<Content extends AnyRecord, Id extends string> extends VersionFacts<Content> {
  readonly messages: Readonly<Record<Id, Label>>;
  /** Called once for each record in force; must not change it. */
  readonly check: (record: Content, context: CheckContext<NoInfer<Id>>) => CheckVerdict<NoInfer<Id>>;
}

/** What the other forms cannot say: a function. */
export type Check<Content extends AnyRecord = AnyRecord, Id extends string = string> = RuleFacts<Content> &
  RelevantDay<Content> &
  Versioned<CheckVersion<Content, Id>> & { readonly form: "check" };

/** Defines a rule that is a function; an undeclared message id does not compile. */
export const defineCheck = <Content extends AnyRecord, const Id extends string>(
  definition: RuleFacts<Content> & RelevantDay<Content> & Versioned<CheckVersion<Content, Id>>,
): Check<Content, Id> => Object.freeze({ form: "check" as const, ...definition });
