import { nearest } from "../../codes/identifier/nearest.js";
import { type Severity, severities } from "../../engine/run/outcome.js";
import { Unit } from "../../model/register/unit.js";
import { problem } from "../../problem/problem.js";
import { isUnder, type Selection } from "../../report/selection.js";
import type { Judged } from "../judging.js";
import { UsageError } from "../usage-error.js";

/** The arguments that choose a part of a result. */
export const selectionArguments = {
  unit: {
    type: "string",
    valueHint: "ID",
    description:
      "only one unit; as text, HTML or Markdown its own sheet: what it owes, is late with and is asked to prove",
  },
  rule: { type: "string", valueHint: "ID", description: "only one rule, such as file-in-time or pack/file-in-time" },
  clause: { type: "string", valueHint: "NUMBER", description: "only one clause or obligation, such as 2.12 or 2.12d" },
  entity: { type: "string", valueHint: "NAME", description: "only records of one kind, such as normative-document" },
  severity: { type: "enum", options: [...severities.codes] as string[], description: "only findings of one severity" },
} as const;

/** What arguments choose; throws a `UsageError` that names the nearest one for what the result does not hold. */
export function selectionOf(
  given: { readonly [Name in keyof typeof selectionArguments]?: string | undefined },
  { run, dataset, plans }: Pick<Judged, "run" | "dataset" | "plans">,
): Selection {
  const { unit, rule, clause, entity, severity } = given;
  const rules = run.rules.flatMap((one) => [one.rule, `${one.pack}/${one.rule}`]);
  const obligations = [
    ...run.rules.flatMap((one) => one.obligations),
    ...plans.flatMap(({ measures }) => measures.map(({ obligation }) => obligation)),
  ];
  requireOneOf(
    "unit",
    unit,
    dataset.records(Unit).map(({ id }) => id),
  );
  requireOneOf("rule", rule, rules);
  requireOneOf("entity", entity, [...dataset.entities.keys()]);
  if (clause !== undefined && !obligations.some((one) => isUnder(one, clause)))
    throw new UsageError(problem("command/unknown-clause", { clause }, nearest(clause, obligations)));
  return {
    ...(unit === undefined ? {} : { unit }),
    ...(rule === undefined ? {} : { rule }),
    ...(clause === undefined ? {} : { clause }),
    ...(entity === undefined ? {} : { entity }),
    ...(severity === undefined ? {} : { severity: severity as Severity }),
  };
}

function requireOneOf(what: "unit" | "rule" | "entity", given: string | undefined, known: readonly string[]): void {
  if (given !== undefined && !known.includes(given))
    throw new UsageError(problem("command/unknown-choice", { what, given }, nearest(given, known)));
}
