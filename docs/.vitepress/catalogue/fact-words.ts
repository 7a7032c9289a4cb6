import type { Entity } from "../../../src/model/record/entity.js";
import type { FieldType } from "../../../src/model/record/field-type.js";
import type { RawRecord } from "../../../src/testing/filled-record.js";
import { code, escaped } from "./markdown.js";
import type { Reader } from "./reader.js";

/** What is stated of a record, field by field, by the titles of the fields and the labels of codes. */
export const factsOf = ({ fields }: Entity, record: RawRecord, reader: Reader): readonly string[] =>
  Object.entries(record)
    .filter(([name]) => name !== "id")
    .map(([name, value]) => {
      const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
      const title = field === undefined ? code(name) : escaped(field[reader.language]);
      return reader.pair(title, valueWords(value, field?.type, reader));
    });

/** A value as its field holds it. */
function valueWords(value: unknown, type: FieldType | undefined, reader: Reader): string {
  const { say, language } = reader;
  if (value === undefined || value === null) return say("未载明", "not recorded");
  if (typeof value === "boolean") return value ? say("是", "yes") : say("否", "no");
  if (Array.isArray(value)) {
    if (value.length === 0) return say("无", "none");
    const item = type?.kind === "list" ? type.item : undefined;
    return value.map((one) => valueWords(one, item, reader)).join(say("；", "; "));
  }
  if (typeof value === "object") {
    const fields = type?.kind === "group" ? type.fields : {};
    const parts = Object.entries(value).map(([name, part]) => {
      const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
      return reader.pair(
        field === undefined ? code(name) : escaped(field[language]),
        valueWords(part, field?.type, reader),
      );
    });
    return say(`（${parts.join("，")}）`, `(${parts.join(", ")})`);
  }
  if (type?.kind === "choice" && Object.hasOwn(type.labels, String(value)))
    return escaped(type.labels[String(value)]?.[language] ?? String(value));
  if (type?.kind === "reference") return code(String(value));
  if (type?.kind === "text") return escaped(`“${String(value)}”`);
  return escaped(String(value));
}
