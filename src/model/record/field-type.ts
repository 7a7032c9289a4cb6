import type * as z from "zod";
import type { Label } from "../../codes/label.js";

/** What a field holds, in the closed set of kinds that terms, checks and documentation understand. */
export type FieldType =
  | { readonly kind: "date" }
  /** A point in time, of which perhaps only the day is known. */
  | { readonly kind: "instant" }
  | { readonly kind: "boolean" }
  | { readonly kind: "number" }
  | { readonly kind: "text" }
  | { readonly kind: "choice"; readonly codes: readonly string[]; readonly labels: Readonly<Record<string, Label>> }
  | { readonly kind: "reference"; readonly entity: string }
  | { readonly kind: "list"; readonly item: FieldType }
  | { readonly kind: "group"; readonly fields: FieldTypes };

/** A field of an entity or group: what it holds and whether a value may be missing. */
export interface FieldDescription {
  readonly type: FieldType;
  readonly optional: boolean;
  /** The Chinese name of the field, as the papers write it. */
  readonly zh: string;
  readonly en: string;
  /** What the field means, its unit and the term of the source where the names do not say it. */
  readonly meaning?: string;
}

/** The fields of an entity or group by name. */
export type FieldTypes = Readonly<Record<string, FieldDescription>>;

/** The keys under which {@link FieldDescription} travels in a zod schema's metadata and in JSON Schema. */
export interface FieldMeta {
  readonly title?: string;
  readonly description?: string;
  readonly format?: string;
  /** Of a text that is a point in time. */
  readonly "x-instant"?: boolean;
  /** Of a day that may be missing: the instant beside it whose day it is. */
  readonly "x-day-of"?: string;
  readonly "x-title-zh"?: string;
  readonly "x-references"?: string;
  readonly "x-labels"?: Readonly<Record<string, Label>>;
  /** Of a group that somebody may want several of: how these are written. */
  readonly "x-several"?: Label;
}

/** Reads a zod schema into a {@link FieldDescription}; throws when the schema has a kind that terms cannot address. */
export function describeField(schema: z.ZodType, place: string): FieldDescription {
  let inner = schema;
  let optional = false;
  let meta: FieldMeta = (schema.meta() ?? {}) as FieldMeta;
  while (inner.type === "optional" || inner.type === "nullable" || inner.type === "default") {
    optional ||= inner.type !== "default";
    inner = (inner as unknown as z.ZodOptional<z.ZodType>).unwrap();
    meta = { ...((inner.meta() ?? {}) as FieldMeta), ...meta };
  }
  return Object.freeze({
    type: describeType(inner, meta, place),
    optional,
    zh: meta["x-title-zh"] ?? meta.title ?? "",
    en: meta.title ?? "",
    ...(meta.description === undefined ? {} : { meaning: meta.description }),
  });
}

/** Reads the shape of a zod object into {@link FieldTypes}. */
export function describeShape(shape: z.ZodRawShape, place: string): FieldTypes {
  const fields: Record<string, FieldDescription> = {};
  for (const [name, schema] of Object.entries(shape))
    fields[name] = describeField(schema as z.ZodType, `${place}.${name}`);
  return Object.freeze(fields);
}

function describeType(schema: z.ZodType, meta: FieldMeta, place: string): FieldType {
  switch (schema.type) {
    case "string":
      if (meta.format === "date") return { kind: "date" };
      if (meta["x-instant"] === true) return { kind: "instant" };
      if (meta["x-references"] !== undefined) return { kind: "reference", entity: meta["x-references"] };
      return { kind: "text" };
    case "number":
    case "int":
      return { kind: "number" };
    case "boolean":
      return { kind: "boolean" };
    case "enum":
      return { kind: "choice", codes: (schema as z.ZodEnum).options.map(String), labels: meta["x-labels"] ?? {} };
    case "literal":
      return { kind: "choice", codes: [...(schema as z.ZodLiteral).values].map(String), labels: {} };
    case "array": {
      const item = (schema as z.ZodArray<z.ZodType>).element;
      return { kind: "list", item: describeField(item, `${place}[]`).type };
    }
    case "object":
      return { kind: "group", fields: describeShape((schema as z.ZodObject).shape, place) };
    case "union":
      return { kind: "group", fields: describeVariants(schema as z.ZodUnion<readonly z.ZodType[]>, place) };
    default:
      throw new TypeError(`${place}: a field of the kind "${schema.type}" cannot be described`);
  }
}

/** The fields of all variants of a union of objects; a field that some variant lacks is optional. */
function describeVariants(union: z.ZodUnion<readonly z.ZodType[]>, place: string): FieldTypes {
  const shapes = union.options.map((option) => {
    if (option.type !== "object")
      throw new TypeError(`${place}: only a union of objects can be described, found "${option.type}"`);
    return describeShape((option as z.ZodObject).shape, place);
  });
  const merged: Record<string, FieldDescription> = {};
  for (const shape of shapes)
    for (const [name, field] of Object.entries(shape)) {
      const known = merged[name];
      const everywhere = shapes.every((other) => Object.hasOwn(other, name));
      merged[name] = {
        ...field,
        type: known === undefined ? field.type : mergeTypes(known.type, field.type, `${place}.${name}`),
        optional: (known?.optional ?? false) || field.optional || !everywhere,
      };
    }
  return Object.freeze(merged);
}

function mergeTypes(left: FieldType, right: FieldType, place: string): FieldType {
  if (left.kind === "choice" && right.kind === "choice")
    return {
      kind: "choice",
      codes: [...new Set([...left.codes, ...right.codes])],
      labels: { ...left.labels, ...right.labels },
    };
  if (left.kind !== right.kind)
    throw new TypeError(`${place}: it holds a ${left.kind} in one variant and a ${right.kind} in another`);
  return left;
}
