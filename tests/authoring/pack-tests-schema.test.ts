import { describe, expect, it } from "vitest";
import { WrittenExpectation, WrittenTests } from "../../src/authoring/test/written-test.js";
import { packTestsSchema } from "../../src/doors/authoring.js";
import { readLocatedYaml } from "../../src/io/located-yaml.js";
import { builtinEntities } from "../../src/model/dataset/builtin-entities.js";
import { jsonSchemaOf } from "../../src/model/record/json-schema.js";
import { soundTests } from "./document-tests.js";

type Schema = Readonly<Record<string, unknown>>;

/** Everything that a schema refers to. */
const references = (schema: unknown): readonly string[] => {
  if (typeof schema !== "object" || schema === null) return [];
  const own = (schema as Schema)["$ref"];
  return [...(typeof own === "string" ? [own] : []), ...Object.values(schema).flatMap(references)];
};

describe("the schema of tests", () => {
  const schema = packTestsSchema();

  it("is a JSON Schema with titles in both languages", () => {
    expect(schema).toMatchObject({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      $id: "pack-tests.json",
      title: "Tests of a pack",
      "x-title-zh": "规则包测试",
      type: "object",
      required: ["tests"],
      additionalProperties: false,
      properties: {
        asOf: { format: "date", "x-title-zh": "截至日" },
        calendar: { enum: ["national", "xinjiang", "guangxi", "ningxia", "tibet"] },
        tests: { type: "array", items: { $ref: "#/$defs/test" } },
      },
      $defs: { test: { required: ["name", "expect"] } },
    });
  });

  it("refers to nothing that there is not", () => {
    const known = new Set([
      "#/$defs/test",
      "#/$defs/records",
      "#/$defs/expectation",
      ...builtinEntities.flatMap((entity) =>
        Object.keys(jsonSchemaOf(entity)["properties"] as Schema).map(
          (field) => `${entity.name}.json#/properties/${field}`,
        ),
      ),
    ]);
    expect(references(schema).filter((reference) => !known.has(reference))).toEqual([]);
  });

  it("lets null take away only what may be missing", () => {
    const { $defs } = schema as { readonly $defs: Schema };
    expect($defs["records"]).toMatchObject({
      properties: {
        "normative-document": {
          "x-title-zh": "规范性文件",
          items: {
            properties: {
              filedOn: { anyOf: [{ $ref: "normative-document.json#/properties/filedOn" }, { type: "null" }] },
              title: { $ref: "normative-document.json#/properties/title" },
            },
            additionalProperties: false,
          },
        },
      },
      additionalProperties: { type: "array" },
    });
  });

  it("describes what the reader accepts", () => {
    const read = readLocatedYaml(soundTests);
    const written = WrittenTests.parse(read.ok ? read.yaml.value : undefined);
    for (const { expect: expected } of written.tests)
      for (const one of Object.values(expected)) expect(WrittenExpectation.safeParse(one).success).toBe(true);
  });

  it.each([
    ["an outcome that there is not", "passed"],
    ["half a record", { counted: 0.5 }],
    ["nothing", null],
  ])("refuses %s", (_, expected) => {
    expect(WrittenExpectation.safeParse(expected).success).toBe(false);
  });
});
