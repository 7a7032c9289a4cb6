import { type Label, label } from "../../codes/label.js";
import type { Clauses } from "../rule/clause.js";
import { clause } from "../rule/clause.js";
import type { BeyondClauses, RuleForm } from "../rule/rule-form.js";
import type { Demand, SentenceWords } from "../rule/sentence-words.js";
import { constraintSentence } from "./constraint-sentence.js";
import {
  type BuiltConstraint,
  defineProcedure,
  type Procedure,
  type ProcedureVersion,
  procedureClauses,
} from "./procedure.js";
import { checkConstraints } from "./procedure-problem.js";

const constraints: BeyondClauses<Procedure> = {
  trees: (version) => version.constraints.flatMap(treesOfConstraint),
  messages: (version) => Object.fromEntries(version.constraints.map(({ id, message }) => [id, message])),
  parameters: (version) => version.constraints.flatMap(parametersOfConstraint),
  entities: () => [],
  constraints: (version) => version.constraints,
  asksCalendar: (version) =>
    version.constraints.some(
      ({ within, notSooner, onlyAfter }) => within !== undefined || notSooner !== undefined || onlyAfter !== undefined,
    ),
  says: (version, { steps }, words) =>
    version.constraints.map((constraint) => ({
      name: label("程序要求", "Steps"),
      text: constraintSentence(constraint, steps, words, words.titleOf),
    })),
  check: checkConstraints,
};

const stepsClause: Clauses = {
  steps: clause("steps", { written: { title: label("程序环节", "Steps"), meaning: "The list of steps." } }),
};

/** The form of rules about the order and presence of steps. */
export const procedureForm: RuleForm<Procedure> = {
  title: label("程序", "Procedure"),
  define: defineProcedure,
  ruleClauses: stepsClause,
  clauses: procedureClauses,
  startsAt: undefined,
  asText: "constraints",
  beyond: constraints,
  demand: ordered,
  limit(rule) {
    const all = rule.versions.flatMap((version) => version.constraints);
    const parts = [
      ...(all.some(({ within }) => within !== undefined) ? [label("最长间隔", "a maximum distance of steps")] : []),
      ...(all.some(({ notSooner }) => notSooner !== undefined)
        ? [label("最短间隔", "a minimum distance of steps")]
        : []),
    ];
    return parts.length === 0
      ? undefined
      : label(parts.map(({ zh }) => zh).join("、"), parts.map(({ en }) => en).join(" and "));
  },
};

const treesOfConstraint = ({ when, step, first, second }: BuiltConstraint) =>
  [when, step?.that, first?.that, second?.that].flatMap((node) => node ?? []);

const parametersOfConstraint = ({ atLeast, atMost, within, notSooner, onlyAfter }: BuiltConstraint) =>
  [atLeast, atMost, within, notSooner, onlyAfter].flatMap((id) => id ?? []);

function ordered(version: ProcedureVersion, { steps }: Procedure, words: SentenceWords): Demand {
  const all = version.constraints.map(
    (constraint): Label => constraintSentence(constraint, steps, words, words.titleOf),
  );
  const [only, ...others] = all;
  const what =
    others.length === 0 && only !== undefined
      ? label(`遵守下列程序：${only.zh}`, `keep this order: ${only.en}`)
      : label(
          `遵守下列程序：${all.map(({ zh }, at) => `（${"一二三四五六七八九十"[at] ?? at + 1}）${zh}`).join("；")}`,
          `keep this order: ${all.map(({ en }, at) => `(${at + 1}) ${en}`).join("; ")}`,
        );
  return { what, otherwise: label("违反程序", "Otherwise") };
}
