import { describe, expect, it } from "vitest";
import { builtinEntities } from "../../src/model/dataset/builtin-entities.js";
import { Measure } from "../../src/model/plan/measure.js";
import { jsonSchemaOf } from "../../src/model/record/json-schema.js";
import { NormativeDocument } from "../../src/model/register/normative-document.js";

describe("the JSON Schema of an entity", () => {
  const schema = jsonSchemaOf(NormativeDocument);
  const fields = schema["properties"] as Readonly<Record<string, object>>;

  it("says what it describes, in Chinese and in English", () => {
    expect(schema).toMatchObject({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      $id: "normative-document.json",
      title: "Normative document",
      "x-title-zh": "规范性文件",
      description: NormativeDocument.meaning,
      type: "object",
      required: ["id", "unit", "title", "kind"],
      additionalProperties: false,
    });
  });

  it.each<[string, string, object]>([
    ["a day", "publishedOn", { type: "string", format: "date", title: "Day of publication", "x-title-zh": "公布日期" }],
    ["a reference", "unit", { type: "string", minLength: 1, "x-references": "unit", "x-title-zh": "制定机关" }],
    [
      "a code",
      "kind",
      { enum: ["normative", "rule", "internal"], "x-labels": { rule: { zh: "政府规章", en: "Government rule" } } },
    ],
    ["yes or no", "provisional", { type: "boolean", title: "Provisional" }],
    ["a group", "publicComment", { type: "object", required: ["from"], additionalProperties: false }],
    ["a list", "basis", { type: "array", items: { type: "object", required: ["document"] } }],
  ])("describes %s", (_name, field, expected) => {
    expect(fields[field]).toMatchObject(expected);
  });

  it("describes the ways of completion one by one", () => {
    const { completion } = jsonSchemaOf(Measure)["properties"] as {
      readonly completion: { readonly oneOf: readonly object[] };
    };
    expect(completion.oneOf).toHaveLength(7);
    expect(completion.oneOf[3]).toMatchObject({
      required: ["by", "indicator"],
      properties: { by: { const: "indicator" } },
    });
  });

  it.each(builtinEntities.map((entity) => [entity.name, entity] as const))(
    "of %s is the same each time, and plain",
    (_, entity) => {
      const written = JSON.stringify(jsonSchemaOf(entity));
      expect(JSON.stringify(jsonSchemaOf(entity))).toBe(written);
      expect(JSON.parse(written)).toEqual(jsonSchemaOf(entity));
    },
  );
});
