import type { Label } from "../../codes/label.js";
import type { Node } from "../../expression/node.js";
import type { Problem } from "../../problem/problem.js";
import type { BuiltConstraint } from "../procedure/procedure.js";
import type { Clauses } from "./clause.js";
import type { RuleBase, VersionBase } from "./rule.js";
import type { RuleChecker } from "./rule-checker.js";
import type { Demand, SentenceWords } from "./sentence-words.js";

/** A rule of any form, with its versions. */
export interface BuiltRule extends RuleBase {
  readonly versions: readonly VersionBase[];
}

/** One part of what a rule says, in words. */
export interface SaidPart {
  /** Which part, such as “expected”. */
  readonly name: Label;
  readonly text: Label;
}

/**
 * All that is particular to one form of rules, except how it judges. Whoever checks, describes, explains, reads or writes
 * a rule walks this declaration and knows no clause by its name.
 */
export interface RuleForm<Own extends BuiltRule = BuiltRule> {
  readonly title: Label;
  /** Builds a rule of the form, as its authors do; what is given was read from a text and checked. */
  define(definition: never): Own;
  /** What the rule itself says, beside what every rule does. */
  readonly ruleClauses: Clauses;
  /** What each version says. */
  readonly clauses: Clauses;
  /** Clauses of which a version has exactly one. */
  readonly choice?: {
    readonly clauses: readonly string[];
    readonly problem: Problem;
  };
  /** The clause that starts a clock: where the rule names no day, the law of that day applies. */
  readonly startsAt: string | undefined;
  /** How a text says it: by clauses alone, by clauses and the constraints on steps, or not, since it is a function. */
  readonly asText: "clauses" | "constraints" | "none";
  /** What versions hold beside clauses. */
  readonly beyond: BeyondClauses<Own>;
  /** What a version demands, as parts of the sentence that is read aloud. */
  demand(version: Own["versions"][number], rule: Own, words: SentenceWords): Demand;
  /** Whether the periods of a rule are the longest or the shortest that are lawful; nothing where it has none. */
  limit(rule: Own): Label | undefined;
}

/** What versions of a form hold that is neither a tree nor a message by itself, such as the constraints of a procedure. */
export interface BeyondClauses<Own extends BuiltRule = BuiltRule> {
  trees(version: Own["versions"][number]): readonly Node[];
  /** The messages by the ids by which findings name them. */
  messages(version: Own["versions"][number]): Readonly<Record<string, Label>>;
  /** The ids of the parameters that are named outside of trees. */
  parameters(version: Own["versions"][number]): readonly string[];
  /** The names of the entities whose records are read outside of trees. */
  entities(version: Own["versions"][number]): readonly string[];
  /** The constraints on the steps of the rule, each of which comes to an outcome of its own. */
  constraints(version: Own["versions"][number]): readonly BuiltConstraint[];
  /** Whether it may ask which days are worked. */
  asksCalendar(version: Own["versions"][number]): boolean;
  says(
    version: Own["versions"][number],
    rule: Own,
    words: Pick<SentenceWords, "sentence" | "typeOf" | "titleOf">,
  ): readonly SaidPart[];
  /** Notes what is wrong with a version; `at` is its place. */
  check(version: Own["versions"][number], rule: Own, at: string, checker: RuleChecker): void;
}

/** Notes which clauses a version has beside others, or lacks; nothing for a name where the version as a whole lacks one. */
export function noteCombination(
  { clauses, choice }: Pick<RuleForm, "clauses" | "choice">,
  has: (name: string) => boolean,
  note: (name: string | undefined, problem: Problem) => void,
): void {
  const chosen = choice?.clauses.filter(has) ?? [];
  if (choice !== undefined && chosen.length === 0) note(undefined, choice.problem);
  if (choice !== undefined) for (const name of chosen.slice(1)) note(name, choice.problem);
  for (const [name, one] of Object.entries(clauses))
    if (one.kind !== "message" && one.needs !== undefined && has(name) && !has(one.needs.clause))
      if (chosen.length > 0 || !choice?.clauses.includes(one.needs.clause))
        // Where the whole choice is missing, that has been said.
        note(name, one.needs.problem);
}

const none = (): readonly never[] => [];

/** What a form holds beside clauses that is made of nothing else. */
export const nothingBeyond: BeyondClauses = {
  trees: none,
  messages: () => ({}),
  parameters: none,
  entities: none,
  constraints: none,
  asksCalendar: () => false,
  says: none,
  check: () => {},
};
