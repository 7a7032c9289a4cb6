import type { Entity } from "../model/entity.js";
import type { FieldType } from "../model/field-type.js";

/** What a node stands for: a value as fields hold it, a statement, a record, or what only parameters hold. */
export type TermType =
  | FieldType
  | { readonly kind: "condition" | "period" | "texts" }
  | { readonly kind: "record"; readonly entity: Entity };

/** Whether a node of this type can be true or false. */
export const isStatement = ({ kind }: TermType): boolean => kind === "condition" || kind === "boolean";

/** Whether a value of this type is a string that is no day: a text, a code or the id of a record. */
export const isTextual = ({ kind }: TermType): boolean => kind === "text" || kind === "choice" || kind === "reference";

/** How an error names a type. */
export function nameOfType(type: TermType): string {
  switch (type.kind) {
    case "condition":
    case "boolean":
      return "a statement";
    case "date":
      return "a day";
    case "number":
      return "a number";
    case "text":
      return "a text";
    case "choice":
      return `one of ${type.codes.map((code) => `"${code}"`).join(", ")}`;
    case "reference":
      return `the id of a record of "${type.entity}"`;
    case "list":
      return "a list";
    case "group":
      return "a group of fields";
    case "record":
      return `a record of "${type.entity.name}"`;
    case "period":
      return "a period";
    case "texts":
      return "a list of texts";
  }
}
