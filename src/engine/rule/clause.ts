import type { Extension, Suspension } from "../../calendar/due-day.js";
import type { Label } from "../../codes/label.js";
import type { Node } from "../../expression/node.js";
import type { Condition, DayTerm, InstantTerm, ListTerm, NumberTerm, PeriodTerm } from "../../expression/term.js";
import type { AnyRecord } from "../../model/record/entity.js";
import type { Problem } from "../../problem/problem.js";
import type { AnyStep } from "../procedure/constraint.js";
import type { Saying, SayNode } from "./rule.js";

/** What the tree of a clause says, by kind: the term that an author gives for it. */
interface ClauseTerms {
  readonly statement: Condition;
  readonly number: NumberTerm;
  readonly day: DayTerm;
  /** A day or an instant. */
  readonly time: DayTerm | InstantTerm;
  readonly period: PeriodTerm;
  readonly suspensions: ListTerm<Suspension>;
  readonly extensions: ListTerm<Extension>;
  readonly steps: ListTerm<AnyStep>;
}

export type ClauseKind = keyof ClauseTerms;

/** What an author of a pack in text is told of a clause. */
interface WrittenClause {
  readonly title: Label;
  /** What it is, where the title alone does not say it. */
  readonly meaning?: string;
}

/** A clause that is a tree. */
export interface TreeClause<Kind extends ClauseKind = ClauseKind, IsOptional extends boolean = boolean> {
  readonly kind: Kind;
  readonly isOptional: IsOptional;
  /** What it is called where a rule is described; missing where it is described with something else. */
  readonly title?: Label;
  readonly written: WrittenClause;
  /** Whether its values are evidence of a judgement; they are when missing. */
  readonly isEvidence?: boolean;
  /** Whether it is described behind all others: it says what changes them. */
  readonly isDescribedLast?: boolean;
  /** A clause without which this one says nothing, and what is wrong then. */
  readonly needs?: { readonly clause: string; readonly problem: Problem };
}

/** A clause that says what is wrong with a record that violates the rule. */
export interface MessageClause {
  readonly kind: "message";
  /** By which findings and tests name it. */
  readonly id: string;
  readonly written: WrittenClause;
  /** The placeholders that the form fills, beside `{id}` and the rule's own data. */
  readonly fills: readonly string[];
  /** Those it fills as well where a clause is an instant. */
  readonly fillsOfInstants?: readonly string[];
}

/** What each version of a rule of one form says, by the names of its properties, in the order in which they are written. */
export type Clauses = Readonly<Record<string, TreeClause | MessageClause>>;

/** Declares a clause that every version has. */
export const clause = <const Kind extends ClauseKind>(
  kind: Kind,
  facts: Omit<TreeClause, "kind" | "isOptional">,
): TreeClause<Kind, false> => ({ kind, isOptional: false, ...facts });

/** Declares a clause that a version may have. */
export const optionalClause = <const Kind extends ClauseKind>(
  kind: Kind,
  facts: Omit<TreeClause, "kind" | "isOptional">,
): TreeClause<Kind, true> => ({ kind, isOptional: true, ...facts });

type OptionalNames<Declared extends Clauses> = {
  [Name in keyof Declared]: Declared[Name] extends { readonly isOptional: true } ? Name : never;
}[keyof Declared];

type Optionally<Declared extends Clauses, All extends Readonly<Record<keyof Declared, unknown>>> = Omit<
  All,
  OptionalNames<Declared>
> &
  Partial<Pick<All, OptionalNames<Declared>>>;

/** The clauses of one version, as an author writes them. */
export type ClauseFacts<Content extends AnyRecord, Declared extends Clauses> = Optionally<
  Declared,
  {
    readonly [Name in keyof Declared]: Declared[Name] extends TreeClause<infer Kind>
      ? Saying<Content, ClauseTerms[Kind]>
      : Label;
  }
>;

/** The clauses of one version once its arrow functions have run. */
export type BuiltClauses<Declared extends Clauses> = Optionally<
  Declared,
  { readonly [Name in keyof Declared]: Declared[Name] extends TreeClause ? Node : Label }
>;

/** Runs the arrow functions of the clauses that a version has, in the order in which they are declared. */
export const buildClauses = <Content extends AnyRecord, Declared extends Clauses>(
  clauses: Declared,
  facts: ClauseFacts<Content, Declared>,
  say: SayNode<Content>,
): BuiltClauses<Declared> => {
  const given = facts as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    Object.entries(clauses).flatMap(([name, { kind }]) => {
      const said = given[name];
      if (kind === "message") return [[name, said]];
      return said === undefined ? [] : [[name, say(said as Saying<Content, ClauseTerms[ClauseKind]>)]];
    }),
  ) as BuiltClauses<Declared>;
};
