import * as z from "zod";
import { isKebabCase } from "../../codes/kebab-case.js";
import type { Label } from "../../codes/label.js";
import type { ColumnsApart } from "./column-apart.js";
import { type FieldOrder, inOrder } from "./field-order.js";
import { describeShape, type FieldTypes } from "./field-type.js";
import { orderProblems } from "./order-problem.js";
import { requireObject } from "./require-object.js";

/** The families of papers that a plan for law-based government is kept in. */
export type Family = "plan" | "list" | "pilot" | "review" | "case" | "register";

/** A value as a dataset holds it: every object and list in it is read-only. */
export type Frozen<Value> = Value extends string | number | boolean | null | undefined
  ? Value
  : Value extends readonly (infer Item)[]
    ? readonly Frozen<Item>[]
    : { readonly [Key in keyof Value]: Frozen<Value[Key]> };

/** A kind of record: its name, its titles and the schema that every record of it satisfies. */
export interface Entity<Name extends string = string, Content extends AnyRecord = AnyRecord> {
  readonly name: Name;
  readonly title: Label;
  readonly family: Family;
  /** What a record is, in one sentence of English. */
  readonly meaning: string;
  /** The zod schema of a record; strict, so that an unknown key is an error. */
  readonly schema: z.ZodType<Content>;
  readonly fields: FieldTypes;
  /** Pairs of fields of which the first is never later, or greater, than the second; those inside a group are its own. */
  readonly inOrder: readonly FieldOrder[];
  /**
   * The day on which the rules about such records hang, such as that of the decision. Where it is missing and the record
   * does not say that it is `open`, a rule that would be for the record on any such day is undetermined.
   */
  readonly keyDay?: string;
  /** The fields that a register of such records need not have, and what shows that it has them. */
  readonly columnsApart?: ColumnsApart;
}

/** Any record of a dataset; what all have in common is an id that is unique within the entity. */
export interface AnyRecord {
  readonly id: string;
}

/** The type of the records of an entity. */
export type RecordOf<Kind> = Kind extends Entity<string, infer Content> ? Content : never;

type FrozenFields<Fields> = { readonly [Key in keyof Fields]: Frozen<Fields[Key]> };
type Content<Shape extends z.ZodRawShape> = AnyRecord & FrozenFields<z.infer<z.ZodObject<Shape>>>;

const reservedNames = ["id", "isPresent", "then", "constructor", "__proto__", "prototype"];

/** Whether no field can have a name. */
export const isReservedName = (name: string): boolean => reservedNames.includes(name);

/** Defines a kind of record; throws when its name or a field's name cannot be used. */
export function defineEntity<const Name extends string, Shape extends z.ZodRawShape>(definition: {
  readonly name: Name;
  readonly title: Label;
  readonly family: Family;
  readonly meaning: string;
  /** The field with the day on which the rules about it hang; the entity then has the flag `open`. */
  readonly keyDay?: keyof Shape & string;
  readonly fields: Shape;
  /** Fields that may be missing from a whole register, by path, and what shows that it has them. */
  readonly columnsApart?: ColumnsApart;
  /** Pairs of days, or of numbers, that logic or law compels to stand in this order, such as `["receivedOn", "answeredOn"]`. */
  readonly inOrder?: readonly FieldOrder[];
}): Entity<Name, Content<Shape>> {
  requireObject("definition", definition, "name", "title", "fields");
  const { name, title, family, meaning, keyDay, fields, columnsApart, inOrder: orders = [] } = definition;
  if (!isKebabCase(name)) throw new RangeError(`entity "${name}": a name is kebab-case, such as "normative-document"`);
  for (const field of Object.keys(fields))
    if (isReservedName(field)) throw new RangeError(`entity "${name}": the field name "${field}" is reserved`);
  const id = z.string().min(1).meta({ title: "Id", "x-title-zh": "编号", description: "Unique within the entity." });
  const shape = { id, ...fields };
  const described = describeShape(shape, name);
  const plain = z.strictObject(shape).meta({ title: title.en, "x-title-zh": title.zh, description: meaning });
  const schema = inOrder(plain, orders);
  const [problem] = orderProblems(schema, described);
  if (problem !== undefined) throw new RangeError(`entity "${name}": ${problem}`);
  for (const path of Object.keys(columnsApart ?? {}))
    if (!mayBeMissing(described, path.split(".")))
      throw new RangeError(`entity "${name}": the column "${path}" is no field that may be missing`);
  return Object.freeze({
    name,
    title,
    family,
    meaning,
    schema: schema as unknown as z.ZodType<Content<Shape>>,
    fields: described,
    inOrder: Object.freeze([...orders]),
    ...(keyDay === undefined ? {} : { keyDay: keyDayOf(name, keyDay, fields) }),
    ...(columnsApart === undefined ? {} : { columnsApart: Object.freeze({ ...columnsApart }) }),
  });
}

/** Whether a path leads through groups to a field that may be missing. */
function mayBeMissing(fields: FieldTypes, [name = "", ...rest]: readonly string[]): boolean {
  const field = fields[name];
  if (field === undefined) return false;
  if (rest.length === 0) return field.optional;
  return field.type.kind === "group" && mayBeMissing(field.type.fields, rest);
}

/** A day that an entity hangs on; throws unless it is a day that may be missing beside a flag that says so. */
function keyDayOf(name: string, keyDay: string, shape: z.ZodRawShape): string {
  const fields = describeShape(shape, name);
  const isDay = fields[keyDay]?.type.kind === "date" && fields[keyDay].optional;
  if (isDay && fields["open"]?.type.kind === "boolean") return keyDay;
  throw new RangeError(`entity "${name}": the key day "${keyDay}" is a day that may be missing, beside a flag "open"`);
}
