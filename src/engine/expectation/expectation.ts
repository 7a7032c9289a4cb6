import { label } from "../../codes/label.js";
import type { AnyRecord } from "../../model/record/entity.js";
import {
  type BuiltClauses,
  buildClauses,
  type ClauseFacts,
  type Clauses,
  clause,
  optionalClause,
} from "../rule/clause.js";
import {
  buildRule,
  type RuleBase,
  type RuleFacts,
  type VersionBase,
  type Versioned,
  type VersionFacts,
} from "../rule/rule.js";

/** What one version of an expectation says. */
export const expectationClauses = {
  expect: clause("statement", { title: label("应当", "Expected"), written: { title: label("应当满足", "Expect") } }),
  /** The last day on which what is expected may still be missing: until then it is pending, not failed. */
  by: optionalClause("day", {
    title: label("最迟", "By"),
    written: { title: label("最迟日期", "By"), meaning: "The last day on which it may still be missing." },
  }),
  /** What is wrong when it fails. */
  message: { kind: "message", id: "unmet", written: { title: label("违反时的说明", "Message") }, fills: ["due"] },
} as const satisfies Clauses;

/** What one version of an expectation says, as its author writes it. */
export type ExpectationFacts<Content extends AnyRecord> = VersionFacts<Content> &
  ClauseFacts<Content, typeof expectationClauses>;

/** A condition on one record and the records it refers to, as its author writes it. */
export type ExpectationDefinition<Content extends AnyRecord, Id extends string = string> = RuleFacts<Content, Id> &
  Versioned<ExpectationFacts<Content>>;

/** One version of an expectation. */
export interface ExpectationVersion extends VersionBase, BuiltClauses<typeof expectationClauses> {}

/** A condition on one record and the records it refers to. */
export interface Expectation<Content extends AnyRecord = AnyRecord, Id extends string = string>
  extends RuleBase<Content, Id> {
  readonly form: "expectation";
  readonly versions: readonly ExpectationVersion[];
}

/** Defines a rule that states a condition. */
export const defineExpectation = <Content extends AnyRecord, const Id extends string>(
  definition: ExpectationDefinition<Content, Id>,
): Expectation<Content, Id> =>
  Object.freeze({
    form: "expectation",
    ...buildRule(
      definition,
      (facts: ExpectationFacts<Content>, say) => buildClauses(expectationClauses, facts, say),
      ({ by }) => by ?? { kind: "as-of" },
    ),
  });
