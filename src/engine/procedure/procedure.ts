import { type Label, label } from "../../codes/label.js";
import type { Node, QuantifierNode } from "../../expression/node.js";
import type { ListTerm, TermOf } from "../../expression/term.js";
import type { Speech } from "../../expression/terms.js";
import type { AnyRecord } from "../../model/record/entity.js";
import { type BuiltClauses, buildClauses, type ClauseFacts, type Clauses, optionalClause } from "../rule/clause.js";
import {
  buildRule,
  type RuleBase,
  type RuleFacts,
  type Saying,
  type SayNode,
  type VersionBase,
  type Versioned,
  type VersionFacts,
} from "../rule/rule.js";
import type { AnyStep, Constraint, ConstraintTemplate, StepPattern } from "./constraint.js";

/** What one version of a procedure says beside its constraints. */
export const procedureClauses = {
  /** Whether no more steps will come; an open procedure that lacks a step is pending, a closed one fails. Open when missing. */
  closed: optionalClause("statement", {
    title: label("程序终结", "Closed when"),
    written: {
      title: label("已经办结", "Closed"),
      meaning: "Whether no more steps will come. Closed when missing.",
    },
    isEvidence: false,
    isDescribedLast: true,
  }),
} as const satisfies Clauses;

/** What one version of a procedure demands; it governs the steps that were taken while it was in force. */
export type ProcedureFacts<Content extends AnyRecord, Step extends AnyStep> = VersionFacts<Content> &
  ClauseFacts<Content, typeof procedureClauses> & {
    readonly constraints: readonly [Constraint<Content, Step>, ...Constraint<Content, Step>[]];
  };

/** The order and presence of the steps of a procedure, as its author writes it. */
export type ProcedureDefinition<
  Content extends AnyRecord,
  Step extends AnyStep,
  Id extends string = string,
> = RuleFacts<Content, Id> & {
  readonly steps: Saying<Content, ListTerm<Step>>;
} & Versioned<ProcedureFacts<Content, Step>>;

/** Which steps a constraint speaks of. */
export interface BuiltPattern {
  readonly kinds: readonly string[];
  /** Says of one step, as "some step of the procedure": the tree of a quantifier. */
  readonly that?: QuantifierNode;
}

/** A constraint once its arrow functions have run; parameters are named by id. */
export interface BuiltConstraint {
  readonly id: string;
  readonly template: ConstraintTemplate;
  readonly message: Label;
  readonly when?: Node;
  readonly step?: BuiltPattern;
  readonly first?: BuiltPattern;
  readonly second?: BuiltPattern;
  readonly atLeast?: string;
  readonly atMost?: string;
  readonly within?: string;
  readonly notSooner?: string;
  readonly onlyAfter?: string;
  readonly actors?: "same" | "different";
}

/** One version of a procedure. */
export interface ProcedureVersion extends VersionBase, BuiltClauses<typeof procedureClauses> {
  readonly constraints: readonly BuiltConstraint[];
}

/** The order and presence of the steps of a procedure. */
export interface Procedure<Content extends AnyRecord = AnyRecord, Id extends string = string>
  extends RuleBase<Content, Id> {
  readonly form: "procedure";
  readonly steps: Node;
  readonly versions: readonly ProcedureVersion[];
}

/** Defines a rule about the order and presence of steps. */
export function defineProcedure<Content extends AnyRecord, Step extends AnyStep, const Id extends string = string>(
  definition: ProcedureDefinition<Content, Step, Id>,
): Procedure<Content, Id> {
  let steps: Node | undefined;
  const built = buildRule(
    definition,
    (facts: ProcedureFacts<Content, Step>, say, speech) => {
      const list = definition.steps(speech.record, speech.terms);
      steps ??= list.node;
      const constraints = facts.constraints.map((constraint) => buildConstraint(constraint, list, say, speech));
      return { constraints: Object.freeze(constraints), ...buildClauses(procedureClauses, facts, say) };
    },
    // The steps each have a day of their own.
    () => undefined,
  );
  return Object.freeze({ form: "procedure", ...built, steps: steps as Node });
}

function buildConstraint<Content extends AnyRecord, Step extends AnyStep>(
  constraint: Constraint<Content, Step>,
  steps: ListTerm<Step>,
  say: SayNode<Content>,
  { terms }: Speech<Content>,
): BuiltConstraint {
  const { id, template, message, when } = constraint;
  const patternOf = (pattern: StepPattern<Step>): BuiltPattern => {
    if (typeof pattern === "string") return { kinds: [pattern] };
    if (isSeveral(pattern)) return { kinds: pattern };
    const { kind, that } = pattern;
    const quantified = steps.some((step: TermOf<Step>) => that(step, terms)).node as QuantifierNode;
    return { kinds: typeof kind === "string" ? [kind] : kind, that: quantified };
  };
  const facts = { id, template, message, ...(when === undefined ? {} : { when: say(when) }) };
  switch (constraint.template) {
    case "existence":
      return {
        ...facts,
        step: patternOf(constraint.step),
        ...(constraint.atLeast === undefined ? {} : { atLeast: constraint.atLeast.id }),
      };
    case "absence":
      return {
        ...facts,
        step: patternOf(constraint.step),
        ...(constraint.atMost === undefined ? {} : { atMost: constraint.atMost.id }),
      };
    case "init":
      return { ...facts, step: patternOf(constraint.step) };
    default: {
      const { first, second, within, notSooner, onlyAfter, actors } = constraint;
      return {
        ...facts,
        first: patternOf(first),
        second: patternOf(second),
        ...(within === undefined ? {} : { within: within.id }),
        ...(notSooner === undefined ? {} : { notSooner: notSooner.id }),
        ...(onlyAfter === undefined ? {} : { onlyAfter: onlyAfter.id }),
        ...(actors === undefined ? {} : { actors }),
      };
    }
  }
}

const isSeveral = <Kind extends string>(pattern: object): pattern is readonly Kind[] => Array.isArray(pattern);
