import * as z from "zod";
import { builtinEntities } from "../../model/dataset/builtin-entities.js";
import type { Entity } from "../../model/record/entity.js";
import { requireList } from "../../model/record/require-object.js";
import { WrittenExpectation, WrittenTest, WrittenTests } from "./written-test.js";

type Schema = Readonly<Record<string, unknown>>;

/**
 * The JSON Schema (draft 2020-12) of a file of tests. Records are described by the schemas of their entities beside
 * it, with nothing required, since what a test leaves out is filled in; records of other entities may be anything.
 */
export function packTestsSchema(entities: readonly Entity[] = builtinEntities): Schema {
  requireList("entities", entities);
  const { $schema, ...file } = schemaOf(WrittenTests);
  return {
    $schema,
    $id: "pack-tests.json",
    ...file,
    properties: {
      ...(file["properties"] as Schema),
      records: refer("records"),
      tests: { ...(propertyOf(file, "tests") as Schema), items: refer("test") },
    },
    $defs: packTestsDefinitions(entities),
  };
}

/** What the schema of a test refers to, the test itself among it: `test`, `records`, `expectation`. */
export function packTestsDefinitions(entities: readonly Entity[]): Schema {
  const { $schema: _, ...test } = schemaOf(WrittenTest);
  const { $schema: __, ...expectation } = schemaOf(WrittenExpectation);
  const expect = { ...(propertyOf(test, "expect") as Schema), additionalProperties: refer("expectation") };
  return {
    test: { ...test, properties: { ...(test["properties"] as Schema), records: refer("records"), expect } },
    records: {
      ...(propertyOf(test, "records") as Schema),
      properties: Object.fromEntries(entities.map((entity) => [entity.name, listOf(entity)])),
    },
    expectation,
  };
}

const schemaOf = (schema: z.ZodType): Schema => z.toJSONSchema(schema, { target: "draft-2020-12", io: "input" });

const propertyOf = (schema: Schema, name: string): unknown => (schema["properties"] as Schema)[name];

const refer = (name: string): Schema => ({ $ref: `#/$defs/${name}` });

/** A list of records of an entity, of which any field may be left out; null takes one away that all tests have. */
const listOf = ({ name, title, fields }: Entity): Schema => ({
  title: title.en,
  "x-title-zh": title.zh,
  type: "array",
  items: {
    type: "object",
    properties: Object.fromEntries(
      Object.entries(fields).map(([field, { optional }]) => {
        const own = { $ref: `${name}.json#/properties/${field}` };
        return [field, optional ? { anyOf: [own, { type: "null" }] } : own];
      }),
    ),
    additionalProperties: false,
  },
});
