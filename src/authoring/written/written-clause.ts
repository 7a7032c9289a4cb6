import type * as z from "zod";
import type { Clauses } from "../../engine/rule/clause.js";
import { bilingual, expression } from "./written-label.js";

/** The clauses of a rule or an indicator as a text says them: trees as expressions, messages in two languages. */
export const writtenClauses = (clauses: Clauses): z.ZodRawShape =>
  Object.fromEntries(Object.entries(clauses).map(([name, clause]) => [name, writtenClause(clause)]));

function writtenClause(clause: Clauses[string]): z.ZodType {
  const { title, meaning } = clause.written;
  if (clause.kind === "message") return bilingual(title.zh, title.en, meaning);
  const text = expression(title.zh, title.en, meaning);
  return clause.isOptional ? text.optional() : text;
}
