import type { Label } from "../../codes/label.js";
import type { Node } from "../../expression/node.js";
import type { Condition, DayTerm } from "../../expression/term.js";
import type { AnyRecord } from "../../model/record/entity.js";
import {
  buildRule,
  type RuleBase,
  type RuleFacts,
  type Saying,
  type VersionBase,
  type Versioned,
  type VersionFacts,
} from "../rule/rule.js";

/** What one version of an expectation says. */
export interface ExpectationFacts<Content extends AnyRecord> extends VersionFacts<Content> {
  readonly expect: Saying<Content, Condition>;
  /** The last day on which what is expected may still be missing: until then it is pending, not failed. */
  readonly by?: Saying<Content, DayTerm>;
  /** What is wrong when it fails. */
  readonly message: Label;
}

/** A condition on one record and the records it refers to, as its author writes it. */
export type ExpectationDefinition<Content extends AnyRecord, Id extends string = string> = RuleFacts<Content, Id> &
  Versioned<ExpectationFacts<Content>>;

/** One version of an expectation. */
export interface ExpectationVersion extends VersionBase {
  readonly expect: Node;
  readonly by?: Node;
  readonly message: Label;
}

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
    ...buildRule(definition, ({ expect, by, message }: ExpectationFacts<Content>, say) => ({
      expect: say(expect),
      ...(by === undefined ? {} : { by: say(by) }),
      message,
    })),
  });
