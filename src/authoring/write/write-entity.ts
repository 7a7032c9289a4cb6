import * as z from "zod";
import { type Label, label } from "../../codes/label.js";
import type { Entity } from "../../model/record/entity.js";
import type { FieldDescription, FieldType, FieldTypes } from "../../model/record/field-type.js";
import type { OmittedPart } from "../test/omitted-part.js";
import { labelPart, partsByName, type WrittenPart } from "../written/written-part.js";

type Schema = z.core.JSONSchema.BaseSchema;
type ChoiceType = Extract<FieldType, { kind: "choice" }>;

/** What a field holds, as it is written. */
type WrittenContent = Readonly<Record<string, WrittenPart>> & { readonly kind: string };

/** Own kinds of records as they are written under their names, with the closed lists that their fields name. */
export interface WrittenEntities {
  readonly entities: WrittenPart;
  readonly lists: WrittenPart;
  readonly leftOut: readonly OmittedPart[];
}

/** Writes kinds of records; what a schema demands beyond the kinds of its fields is left out and listed. */
export function writeEntities(entities: readonly Entity[]): WrittenEntities {
  const lists = new Map<string, WrittenPart>();
  const names = new Map<string, string>();
  const leftOut: OmittedPart[] = [];
  const written = entities.map(({ name, title, family, meaning, fields, schema, inOrder }) => {
    const { properties = {} } = z.toJSONSchema(schema, { target: "draft-2020-12", io: "input" });
    const { id: _, ...own } = fields;
    const parts = { title: labelPart(title), family, meaning, fields: writeFields(own, properties, name) };
    const pairs = inOrder.map((pair) => [...pair]);
    return [name, pairs.length === 0 ? parts : { ...parts, inOrder: pairs }] as const;
  });
  return { entities: partsByName(written), lists: partsByName([...lists]), leftOut };

  function writeFields(fields: FieldTypes, schemas: Readonly<Record<string, unknown>>, place: string): WrittenPart {
    return partsByName(
      Object.entries(fields).map(([name, field]) => [
        name,
        writeField(field, (schemas[name] ?? {}) as Schema, `${place}.${name}`),
      ]),
    );
  }

  function writeField(
    { type, optional, zh, en, meaning }: FieldDescription,
    schema: Schema,
    place: string,
  ): WrittenPart {
    const { kind, ...parts } = writeType(type, schema, place, label(zh, en));
    return { type: kind, optional: optional || undefined, zh, en, meaning, ...parts };
  }

  function writeType(type: FieldType, schema: Schema, place: string, title: Label): WrittenContent {
    const kind = kindOf(type, schema);
    const more = Object.keys(schema).filter((key) => !said.has(key) && !(bounds[kind] ?? []).includes(key));
    if (more.length > 0)
      leftOut.push({
        id: place,
        reason: label(
          `文本不能表达该字段的其他限制（${more.join("、")}）`,
          `a text cannot say what else is demanded of the field (${more.join(", ")})`,
        ),
      });
    switch (type.kind) {
      case "choice":
        return { kind, of: listFor(type, place, title) };
      case "reference":
        return { kind, of: type.entity };
      case "list":
        return { kind, of: writeItem(type.item, (schema.items ?? {}) as Schema, `${place}[]`, title) };
      case "group":
        return { kind, fields: writeFields(type.fields, schema.properties ?? {}, place) };
      default:
        return { kind };
    }
  }

  function writeItem(type: FieldType, schema: Schema, place: string, list: Label): WrittenPart {
    const own = label((schema["x-title-zh"] as string | undefined) ?? list.zh, schema.title ?? list.en);
    const { kind, ...parts } = writeType(type, schema, place, own);
    return { type: kind, ...(own.zh === list.zh && own.en === list.en ? {} : { ...own }), ...parts };
  }

  /** The name of the list that holds the codes of a field; fields that share their codes share the list. */
  function listFor({ codes, labels }: ChoiceType, place: string, title: Label): string {
    const values = partsByName(codes.map((code) => [code, labelPart(labels[code] ?? label(code, code))]));
    const key = JSON.stringify(values);
    const known = names.get(key);
    if (known !== undefined) return known;
    const name = place
      .replace(/\[\]/g, "")
      .replace(/\./g, "-")
      .replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    names.set(key, name);
    lists.set(name, { title: labelPart(title), values });
    return name;
  }
}

function kindOf({ kind }: FieldType, { type, minimum, maximum }: Schema): string {
  if (kind === "date") return "day";
  if (kind === "boolean") return "flag";
  if (kind !== "number") return kind;
  if (type === "integer" && minimum === 0) return "count";
  return minimum === 0 && maximum === 1 ? "share" : "quantity";
}

/** What a JSON Schema says that a field as it is written says, too. */
const said = new Set([
  "type",
  "title",
  "description",
  "x-title-zh",
  "x-labels",
  "x-references",
  "x-instant",
  "format",
  "enum",
]);
const bounds: Readonly<Record<string, readonly string[]>> = {
  text: ["minLength"],
  reference: ["minLength"],
  day: [],
  instant: ["pattern"],
  count: ["minimum", "maximum"],
  share: ["minimum", "maximum"],
  list: ["items"],
  group: ["properties", "required", "additionalProperties"],
};
