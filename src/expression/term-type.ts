import { type Label, label } from "../codes/label.js";
import type { Entity } from "../model/record/entity.js";
import type { FieldType } from "../model/record/field-type.js";

/** What a node stands for: a value as fields hold it, a statement, a record, or what only parameters hold. */
export type TermType =
  | FieldType
  | { readonly kind: "condition" | "period" | "texts" }
  | { readonly kind: "record"; readonly entity: Entity }
  /** The records that refer to one. */
  | { readonly kind: "list"; readonly item: { readonly kind: "record"; readonly entity: Entity } };

/** Whether a node of this type can be true or false. */
export const isStatement = ({ kind }: TermType): boolean => kind === "condition" || kind === "boolean";

/** Whether a value of this type is a string that is no day: a text, a code or the id of a record. */
export const isTextual = ({ kind }: TermType): boolean => kind === "text" || kind === "choice" || kind === "reference";

/** Whether a value says when something was: its day, or its very time. */
export const isTemporal = ({ kind }: TermType): boolean => kind === "date" || kind === "instant";

/** How an error names a type. */
export function nameOfType(type: TermType): Label {
  switch (type.kind) {
    case "condition":
    case "boolean":
      return label("条件", "a statement");
    case "date":
      return label("日期", "a day");
    case "instant":
      return label("时刻", "an instant");
    case "number":
      return label("数", "a number");
    case "text":
      return label("文本", "a text");
    case "choice":
      return label(
        `${type.codes.map((code) => `“${code}”`).join("、")}之一`,
        `one of ${type.codes.map((code) => `"${code}"`).join(", ")}`,
      );
    case "reference":
      return label(`“${type.entity}”记录的编号`, `the id of a record of "${type.entity}"`);
    case "list":
      return label("列表", "a list");
    case "group":
      return label("一组字段", "a group of fields");
    case "record":
      return label(`“${type.entity.name}”记录`, `a record of "${type.entity.name}"`);
    case "period":
      return label("期限", "a period");
    case "texts":
      return label("文本清单", "a list of texts");
  }
}
