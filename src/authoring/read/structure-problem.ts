import type * as z from "zod";
import { isInstant } from "../../calendar/instant.js";
import { isPlainDate } from "../../calendar/plain-date.js";
import { nearest } from "../../codes/identifier/nearest.js";
import { type Label, label } from "../../codes/label.js";
import type { FieldPath } from "../../model/record/field-path.js";
import type { FieldMeta } from "../../model/record/field-type.js";
import { guessName } from "../../model/record/name-guess.js";
import { checksOf } from "../../model/record/schema-checks.js";
import { isObject } from "../../model/record/value-reader.js";
import type { Problem } from "../../problem/problem.js";
import { expectedOther, missingField, missingText, unknownField } from "../messages.js";

type Note = (path: FieldPath, refusal: Problem) => void;
type Told = readonly [FieldPath, Problem];

/** Notes everything in which a value departs from a schema, in both languages; every object is strict. */
export function explainStructure(schema: z.ZodType, value: unknown, path: FieldPath, note: Note): void {
  switch (schema.type) {
    case "optional":
    case "unknown":
      if (value !== undefined && schema.type === "optional") explainStructure(innerOf(schema), value, path, note);
      return;
    case "string":
      explainText(schema, value, path, note);
      return;
    case "number":
      explainNumber(schema, value, path, note);
      return;
    case "boolean":
      if (typeof value !== "boolean") note(path, expectedOther(wordsOf.boolean, value));
      return;
    case "null":
      if (value !== null) note(path, expectedOther(wordsOf.null, value));
      return;
    case "enum":
    case "literal": {
      const codes = codesOf(schema);
      if (!codes.includes(value as string)) note(path, expectedOther(oneOf(codes), value, meant(value, schema, codes)));
      return;
    }
    case "array":
      if (!Array.isArray(value)) {
        note(path, expectedOther(wordsOf.array, value));
        return;
      }
      if (value.length < leastItems(schema)) note(path, expectedOther(someItems, value));
      for (const [index, item] of value.entries())
        explainStructure((schema as z.ZodArray<z.ZodType>).element, item, [...path, index], note);
      return;
    case "record":
      if (!isObject(value)) {
        note(path, expectedOther(wordsOf.object, value));
        return;
      }
      for (const [key, item] of Object.entries(value))
        explainStructure(
          (schema as unknown as z.ZodRecord<z.ZodString, z.ZodType>).valueType,
          item,
          [...path, key],
          note,
        );
      return;
    case "object":
      explainObject(schema as z.ZodObject, value, path, note);
      return;
    case "union":
      explainUnion(schema as z.ZodUnion<readonly z.ZodType[]>, value, path, note);
      return;
    default:
      throw new TypeError(`a schema of the kind "${schema.type}" cannot be explained`);
  }
}

type Shape = Readonly<Record<string, z.ZodType>>;

const wordsOf = {
  string: label("文本", "a text"),
  number: label("数", "a number"),
  boolean: label("true或false", "true or false"),
  array: label("列表", "a list"),
  object: label("一组字段", "a group of fields"),
  null: label("null", "null"),
} as const;

const someItems = label("至少一项的列表", "a list with at least one item");
const quotedText = label("加引号的文本", "a text in quotation marks");
const noEmptyText = label("非空的文本", "a text that is not empty");
const anInstant = label(
  "日期和时间，写法如2018-05-03T10:00，或者只写日期",
  "a day and time, written such as 2018-05-03T10:00, or a day alone",
);
const aDay = label("存在的日期，写法如2018-05-03", "a day that exists, written such as 2018-05-03");

const innerOf = (schema: z.ZodType): z.ZodType => (schema as unknown as z.ZodOptional<z.ZodType>).unwrap();
const metaOf = (schema: z.ZodType): FieldMeta => (schema.meta() ?? {}) as FieldMeta;
const leastItems = (schema: z.ZodType): number => Math.max(0, checksOf(schema).least);

const codesOf = (schema: z.ZodType): readonly string[] =>
  schema.type === "enum" ? (schema as z.ZodEnum).options.map(String) : [...(schema as z.ZodLiteral).values].map(String);

const oneOf = (codes: readonly string[]): Label => {
  const quoted = (one: string): Label => label(`“${one}”`, `"${one}"`);
  if (codes.length === 1) return quoted(codes[0] as string);
  return label(
    `${codes.map((code) => quoted(code).zh).join("、")}之一`,
    `one of ${codes.map((code) => quoted(code).en).join(", ")}`,
  );
};

/** The code whose label was written, or the one spelt most alike. */
function meant(value: unknown, schema: z.ZodType, codes: readonly string[]): string | undefined {
  if (typeof value !== "string") return undefined;
  const labels = metaOf(schema)["x-labels"] ?? {};
  return codes.find((code) => Object.values(labels[code] ?? {}).includes(value)) ?? nearest(value, codes);
}

function explainText(schema: z.ZodType, value: unknown, path: FieldPath, note: Note): void {
  const isDay = metaOf(schema).format === "date";
  const isBare = !isDay && (typeof value === "number" || typeof value === "boolean");
  if (value === null) note(path, missingText);
  else if (typeof value !== "string")
    note(path, expectedOther(isDay ? aDay : isBare ? quotedText : wordsOf.string, value));
  else if (isDay && !isPlainDate(value)) note(path, expectedOther(aDay, value));
  else if (metaOf(schema)["x-instant"] === true && !isInstant(value)) note(path, expectedOther(anInstant, value));
  else if (value.trim().length < checksOf(schema).least) note(path, expectedOther(noEmptyText, value));
}

function explainNumber(schema: z.ZodType, value: unknown, path: FieldPath, note: Note): void {
  const { least, most, whole } = checksOf(schema);
  const isFit = typeof value === "number" && Number.isFinite(value) && value >= least && value <= most;
  if (isFit && (!whole || Number.isSafeInteger(value))) return;
  const number = whole ? label("整数", "a whole number") : wordsOf.number;
  const from = Number.isFinite(least) ? label(`不小于${least}的`, `, ${least} or more`) : label("", "");
  const to =
    Number.isFinite(most) && most < Number.MAX_SAFE_INTEGER
      ? label(`不大于${most}的`, `, ${most} or less`)
      : label("", "");
  note(path, expectedOther(label(`${from.zh}${to.zh}${number.zh}`, `${number.en}${from.en}${to.en}`), value));
}

function explainObject(schema: z.ZodObject, value: unknown, path: FieldPath, note: Note): void {
  const shape = schema.shape as Shape;
  if (!isObject(value)) {
    note(path, expectedOther(wordsOf.object, value));
    return;
  }
  for (const [name, field] of Object.entries(shape)) {
    if (Object.hasOwn(value, name)) explainStructure(field, value[name], [...path, name], note);
    else if (field.type !== "optional") note([...path, name], missingField(name));
  }
  const titles = new Map(
    Object.entries(shape).map(([name, field]) => {
      const { title = "", "x-title-zh": zh = "" } = metaOf(field.type === "optional" ? innerOf(field) : field);
      return [name, label(zh, title)];
    }),
  );
  // A loose object has a catchall that takes whatever is left.
  const isLoose = schema.def.catchall !== undefined && schema.def.catchall._zod.def.type !== "never";
  for (const key of isLoose ? [] : Object.keys(value))
    if (!Object.hasOwn(shape, key)) note([...path, key], unknownField(key, guessName(key, titles)));
}

/** Explains by the variant that was most likely meant: the one whose tags are those of the value, and that departs least. */
function explainUnion(union: z.ZodUnion<readonly z.ZodType[]>, value: unknown, path: FieldPath, note: Note): void {
  const options = union.options.flatMap((option) =>
    option.type === "union" ? [...(option as z.ZodUnion<readonly z.ZodType[]>).options] : [option],
  );
  const ofKind = options.filter((option) => kindOf(option) === kindOfValue(value));
  if (ofKind.length === 0) {
    const kinds = [...new Set(options.map((option) => wordsOf[kindOf(option)]))];
    const wanted = label(kinds.map(({ zh }) => zh).join("或"), kinds.map(({ en }) => en).join(" or "));
    note(path, expectedOther(wanted, value));
    return;
  }
  const shapes = ofKind.map((option) => (option.type === "object" ? ((option as z.ZodObject).shape as Shape) : {}));
  const tag = Object.keys(shapes[0] ?? {}).find((key) => shapes.every((shape) => isTag(shape[key])));
  const tagged = ofKind.filter((_, index) => {
    const schema = tag === undefined ? undefined : shapes[index]?.[tag];
    return (
      schema === undefined || codesOf(schema).includes((value as Readonly<Record<string, string>>)[tag as string] ?? "")
    );
  });
  if (tagged.length === 0 && tag !== undefined) {
    const codes = [...new Set(shapes.flatMap((shape) => codesOf(shape[tag] as z.ZodType)))];
    const written = (value as Readonly<Record<string, unknown>>)[tag];
    const near = typeof written === "string" ? nearest(written, codes) : undefined;
    note([...path, tag], expectedOther(oneOf(codes), written, near));
    return;
  }
  const accounts = tagged.map((option) => {
    const told: Told[] = [];
    explainStructure(option, value, path, (...one) => told.push(one));
    return told;
  });
  const [least = []] = accounts.sort((one, other) => one.length - other.length);
  for (const problem of least) note(...problem);
}

const isTag = (schema: z.ZodType | undefined): boolean => schema?.type === "literal" || schema?.type === "enum";

function kindOf(schema: z.ZodType): keyof typeof wordsOf {
  switch (schema.type) {
    case "number":
    case "boolean":
    case "array":
    case "null":
      return schema.type;
    case "record":
    case "object":
      return "object";
    default:
      return "string";
  }
}

function kindOfValue(value: unknown): keyof typeof wordsOf | undefined {
  if (Array.isArray(value)) return "array";
  const kind = value === null ? "null" : typeof value;
  return kind !== undefined && Object.hasOwn(wordsOf, kind) ? (kind as keyof typeof wordsOf) : undefined;
}
