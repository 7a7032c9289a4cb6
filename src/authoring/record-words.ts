import { type Label, label } from "../codes/label.js";
import { nearest } from "../codes/nearest.js";
import type { Refusal } from "../expression/tree-problem.js";
import type { Entity } from "../model/entity.js";
import type { FieldPath } from "../model/field-path.js";
import type { FieldType, FieldTypes } from "../model/field-type.js";
import { valueInWords } from "../model/value-in-words.js";
import { expectedOther, missingField } from "./authoring-words.js";
import { dayWanted, fieldOutOfPlace, groupWanted, listWanted, noField, textWanted } from "./test-words.js";

/** What is wrong at a path of a record, in the words of the entity's fields. */
export function wrongValue(entity: Entity, path: FieldPath, record: unknown, expected: string, found: string): Refusal {
  if (path.length === 0) return expectedOther(label("符合规定的记录", expected), record);
  const name = String(path.at(-1));
  const around = typeAt({ kind: "group", fields: entity.fields }, path.slice(0, -1));
  const value = valueAt(record, path);
  if (around?.kind === "group" && !Object.hasOwn(around.fields, name))
    return noField(path.length === 1 ? entity.title : theGroup, name, namesOfFields(around.fields));
  if (value === undefined) return missingField(name);
  // What is found is said of the value wherever the value is what is wrong.
  if (found !== valueInWords(value)) return fieldOutOfPlace(name);
  const type = typeAt({ kind: "group", fields: entity.fields }, path);
  return expectedOther(label(wantedOf(type, value), expected), value, meantCode(type, value));
}

const theGroup: Label = label("此处", "what is written here");

/** What a field's value shall be, in Chinese. */
function wantedOf(type: FieldType | undefined, value: unknown): string {
  switch (type?.kind) {
    case "date":
      return dayWanted.zh;
    case "boolean":
      return "true或false";
    case "number":
      return typeof value === "number" ? "符合该字段规定的数" : "数";
    case "text":
      return typeof value === "string" && value !== "" ? "符合该字段规定的文字" : textWanted.zh;
    case "choice":
      return `下列之一：${type.codes.map((code) => codeInChinese(type, code)).join("、")}`;
    case "reference":
      return `${type.entity}记录的编号`;
    case "list":
      return Array.isArray(value) ? "符合该字段规定的列表" : listWanted.zh;
    case "group":
      return groupWanted.zh;
    case undefined:
      return "符合规定的值";
  }
}

function codeInChinese({ labels }: Extract<FieldType, { kind: "choice" }>, code: string): string {
  const words = Object.hasOwn(labels, code) ? labels[code] : undefined;
  return words === undefined ? code : `${code}（${words.zh}）`;
}

/** The code that was most likely meant, by its spelling or by a label. */
function meantCode(type: FieldType | undefined, value: unknown): string | undefined {
  if (type?.kind !== "choice" || typeof value !== "string") return undefined;
  const { codes, labels } = type;
  return codes.find((code) => labels[code]?.zh === value || labels[code]?.en === value) ?? nearest(value, codes);
}

/** The names of fields, each with what it is called. */
export const namesOfFields = (fields: FieldTypes): ReadonlyMap<string, Label> =>
  new Map(Object.entries(fields).map(([name, { zh, en }]) => [name, label(zh, en)]));

function typeAt(type: FieldType, path: FieldPath): FieldType | undefined {
  let found: FieldType | undefined = type;
  for (const step of path) {
    if (found?.kind === "list") found = found.item;
    else if (found?.kind === "group" && Object.hasOwn(found.fields, step)) found = found.fields[step]?.type;
    else return undefined;
  }
  return found;
}

const valueAt = (value: unknown, path: FieldPath): unknown =>
  path.reduce<unknown>(
    (at, step) =>
      typeof at === "object" && at !== null && Object.hasOwn(at, step) ? Reflect.get(at, step) : undefined,
    value,
  );
