import type * as z from "zod";
import { type FieldOrder, ordersOf } from "./field-order.js";
import type { FieldType, FieldTypes } from "./field-type.js";

/** What is wrong with the orders that a schema declares, in the groups and lists in it too. */
export function orderProblems(schema: z.ZodType, fields: FieldTypes): readonly string[] {
  const own = ordersOf(schema).flatMap((order) => orderProblem(order, fields) ?? []);
  const { shape } = schema as z.ZodObject;
  const inner = Object.entries(fields).flatMap(([name, { type }]) => {
    const field = shape?.[name];
    return field === undefined ? [] : problemsOfField(field as z.ZodType, type);
  });
  return [...own, ...inner];
}

function problemsOfField(schema: z.ZodType, type: FieldType): readonly string[] {
  let inner = schema;
  while (inner.type === "optional" || inner.type === "nullable" || inner.type === "default")
    inner = (inner as unknown as z.ZodOptional<z.ZodType>).unwrap();
  if (type.kind === "list") return problemsOfField((inner as z.ZodArray<z.ZodType>).element, type.item);
  return type.kind === "group" && inner.type === "object" ? orderProblems(inner, type.fields) : [];
}

/** Why two fields cannot stand in an order; nothing when they can. */
export function orderProblem(order: FieldOrder, fields: FieldTypes): string | undefined {
  const [first, second] = order.map((field) => kindAt(field.split("."), fields));
  for (const [index, kind] of [first, second].entries()) {
    if (kind === undefined) return `"${order[index]}" is no field that can stand in an order`;
    if (kind !== "date" && kind !== "instant" && kind !== "number")
      return `"${order[index]}" is neither a day nor a number, and has no order`;
  }
  return (first === "number") === (second === "number")
    ? undefined
    : `"${order[0]}" and "${order[1]}" are not of one kind`;
}

function kindAt([name = "", ...rest]: readonly string[], fields: FieldTypes): FieldType["kind"] | undefined {
  const type = Object.hasOwn(fields, name) ? fields[name]?.type : undefined;
  if (rest.length === 0 || type === undefined) return type?.kind;
  return type.kind === "group" ? kindAt(rest, type.fields) : undefined;
}
