import type { Clauses } from "../../engine/rule/clause.js";
import { clauseDemands } from "../../engine/rule/clause-demand.js";
import type { FieldPath } from "../../model/record/field-path.js";
import type { ExpressionKind } from "../../text/read-expression.js";
import type { ItemReader } from "./item-reader.js";

/** The clauses that are there, as a definition takes them. */
export const readClauses = (clauses: Clauses, written: object, at: FieldPath, reader: ItemReader): object =>
  Object.fromEntries(
    Object.entries(clauses).flatMap(([name, clause]) => {
      const said: unknown = Reflect.get(written, name);
      if (clause.kind === "message") return [[name, said]];
      return typeof said === "string"
        ? [[name, reader.saying([...at, name], said, clauseDemands[clause.kind].text)]]
        : [];
    }),
  );

/** What each clause that is an expression says, by its name. */
export const kindsOfClauses = (clauses: Clauses): Readonly<Record<string, ExpressionKind>> =>
  Object.fromEntries(
    Object.entries(clauses).flatMap(([name, { kind }]) =>
      kind === "message" ? [] : [[name, clauseDemands[kind].text]],
    ),
  );
