import type { Label } from "../codes/label.js";
import type { Condition, DayTerm } from "../expression/term.js";
import type { AnyRecord } from "../model/entity.js";
import type { RelevantDay, RuleFacts, Saying, Versioned, VersionFacts } from "./rule.js";

/** What one version of an expectation says. */
export interface ExpectationVersion<Content extends AnyRecord> extends VersionFacts<Content> {
  readonly expect: Saying<Content, Condition>;
  /** The last day on which what is expected may still be missing: until then it is pending, not failed. */
  readonly by?: Saying<Content, DayTerm>;
  /** What is wrong when it fails. */
  readonly message: Label;
}

/** A condition on one record and the records it refers to. */
export type Expectation<Content extends AnyRecord = AnyRecord> = RuleFacts<Content> &
  RelevantDay<Content> &
  Versioned<ExpectationVersion<Content>> & { readonly form: "expectation" };

/** Defines a rule that states a condition. */
export const defineExpectation = <Content extends AnyRecord>(
  definition: RuleFacts<Content> & RelevantDay<Content> & Versioned<ExpectationVersion<Content>>,
): Expectation<Content> => Object.freeze({ form: "expectation" as const, ...definition });
