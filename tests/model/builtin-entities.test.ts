import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { builtinEntities } from "../../src/model/dataset/builtin-entities.js";
import type { FieldDescription, FieldType, FieldTypes } from "../../src/model/record/field-type.js";
import { minimalRecords } from "./minimal-record.js";

const names = builtinEntities.map((entity) => entity.name);
const minimal = (name: string) => ({ id: "1", ...minimalRecords[name] });
const inner = (type: FieldType): FieldType => (type.kind === "list" ? inner(type.item) : type);

function* everyField(fields: FieldTypes, place: string): Generator<[string, FieldDescription]> {
  for (const [name, field] of Object.entries(fields)) {
    yield [`${place}.${name}`, field];
    const type = inner(field.type);
    if (type.kind === "group") yield* everyField(type.fields, `${place}.${name}`);
  }
}

describe("the entities of the library", () => {
  it("bear each name once and stand family by family", () => {
    expect(new Set(names).size).toBe(names.length);
    expect([...new Set(builtinEntities.map((entity) => entity.family))]).toEqual([
      "plan",
      "list",
      "pilot",
      "review",
      "case",
      "register",
    ]);
    const runs = builtinEntities.filter((entity, index) => entity.family !== builtinEntities[index - 1]?.family);
    expect(runs).toHaveLength(6);
  });

  it("are all in the table of minimal records, and nothing else is", () => {
    expect(Object.keys(minimalRecords).sort()).toEqual([...names].sort());
  });
});

describe.each(builtinEntities.map((entity) => [entity.name, entity] as const))("a record of %s", (name, entity) => {
  it("needs no more than the minimum", () => {
    expect(entity.schema.safeParse(minimal(name)).error?.issues).toBeUndefined();
  });

  it("needs all of the minimum", () => {
    for (const key of Object.keys(minimal(name))) {
      const { [key]: left, ...rest } = minimal(name) as Record<string, unknown>;
      expect(entity.schema.safeParse(rest).success, `without ${key} = ${String(left)}`).toBe(false);
      expect(entity.fields[key]?.optional, key).toBe(false);
    }
  });

  it("refuses any key that the entity does not know", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (key) => {
        fc.pre(!Object.hasOwn(entity.fields, key) && key !== "__proto__");
        const result = entity.schema.safeParse({ ...minimal(name), [key]: "x" });
        expect(result.error?.issues).toMatchObject([{ code: "unrecognized_keys", keys: [key] }]);
      }),
      { numRuns: 20 },
    );
  });

  it("names every field in Chinese and in English", () => {
    expect(entity.title.zh).toMatch(/\p{Script=Han}/u);
    expect(entity.title.en).toMatch(/^[A-Z]/);
    for (const [place, field] of everyField(entity.fields, name)) {
      expect(field.zh, place).toMatch(/\p{Script=Han}/u);
      expect(field.en, place).toMatch(/^[A-Z][^\p{Script=Han}]*$/u);
      if (field.meaning !== undefined) expect(field.meaning, place).toMatch(/[.;)]$/);
    }
  });

  it("refers only to entities that exist", () => {
    for (const [place, field] of everyField(entity.fields, name)) {
      const type = inner(field.type);
      if (type.kind === "reference") expect(names, place).toContain(type.entity);
    }
  });

  it("ends the names of its days in On, From, Until or Since", () => {
    const shapes = /(On|[fF]rom|[uU]ntil|Since|since|^on|^previous)$/;
    for (const [place, field] of everyField(entity.fields, name))
      if (field.type.kind === "date") expect(place.slice(place.lastIndexOf(".") + 1), place).toMatch(shapes);
  });

  it("has a JSON Schema that is as strict", () => {
    const schema = z.toJSONSchema(entity.schema, { io: "input" });
    expect(schema.additionalProperties).toBe(false);
    expect([...(schema.required ?? [])].sort()).toEqual(Object.keys(minimal(name)).sort());
    expect(Object.keys(schema.properties ?? {})).toEqual(Object.keys(entity.fields));
  });
});
