import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import * as z from "zod";
import { packSchema } from "../../src/authoring/read/pack-schema.js";
import { filingPack } from "./sample-pack.js";

const schema = packSchema();
const { tests: _, ...properties } = schema["properties"] as Record<string, object>;
const asZod = z.fromJSONSchema({ ...schema, properties } as never);

/** The part of a schema at a path. */
const at = (...steps: readonly (string | number)[]): unknown =>
  steps.reduce<unknown>((part, step) => Reflect.get(part as object, step), schema);
const form = (number: number, ...steps: readonly (string | number)[]): unknown =>
  at("properties", "rules", "additionalProperties", "oneOf", number, ...steps);

describe("the JSON Schema of a pack", () => {
  it("says what it describes, in Chinese and in English", () => {
    expect(schema).toMatchObject({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      $id: "pack.json",
      title: "规则包 Pack",
      "x-title-zh": "规则包",
      required: ["pack", "title", "version"],
      additionalProperties: false,
    });
  });

  it("names the library's entities, and lets a pack have its own", () => {
    expect(at("$defs", "entity", "anyOf", 0, "enum")).toContain("normative-document");
    expect(form(1, "properties", "about")).toMatchObject({ $ref: "#/$defs/entity", title: "检查对象 About" });
  });

  it("tells the forms of rules apart, with one version or several", () => {
    expect([0, 1, 2].map((number) => form(number, "properties", "form", "const"))).toEqual([
      "expectation",
      "deadline",
      "procedure",
    ]);
    expect(form(1, "anyOf")).toEqual([
      { required: ["source", "fulfilled", "late", "overdue"] },
      { required: ["versions"] },
    ]);
    expect(form(1, "properties", "versions", "items", "required")).toEqual(["source", "fulfilled", "late", "overdue"]);
  });

  it("has the codes of severities, templates and units with their labels", () => {
    expect(form(0, "properties", "severity", "x-labels", "error", "zh")).toBe("违反");
    const templates = form(2, "properties", "constraints", "additionalProperties", "oneOf") as readonly object[];
    expect(templates).toHaveLength(4);
  });

  it("accepts what is accepted", () => {
    expect(asZod.safeParse(parse(filingPack)).error).toBeUndefined();
  });

  it.each<[string, (pack: Record<"rules" | "parameters", Record<string, object>>) => void]>([
    ["an unknown field", (pack) => Object.assign(pack, { titel: "" })],
    [
      "a rule of a form that there is not",
      (pack) => Object.assign(pack.rules["file-document-in-time"] as object, { form: "check" }),
    ],
    [
      "a parameter without a source",
      (pack) => Object.assign(pack.parameters, { p: { title: { zh: "甲", en: "A" }, values: [{ value: 1 }] } }),
    ],
    [
      "an unknown severity",
      (pack) => Object.assign(pack.rules["file-document-in-time"] as object, { severity: "fatal" }),
    ],
  ])("refuses %s", (_, spoil) => {
    const pack = parse(filingPack);
    spoil(pack);
    expect(asZod.safeParse(pack).success).toBe(false);
  });
});
