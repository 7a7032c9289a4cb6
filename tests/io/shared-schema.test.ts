import { describe, expect, it } from "vitest";
import { packSchema } from "../../src/authoring/read/pack-schema.js";
import { configSchemaOf } from "../../src/io/config-schema.js";
import { withSharedParts } from "../../src/io/shared-schema.js";
import { EnforcementCase } from "../../src/model/case/enforcement-case.js";
import { jsonSchemaOf } from "../../src/model/record/json-schema.js";

type Schema = Readonly<Record<string, unknown>>;

/** A schema in which every reference to a shared part is replaced by the part. */
function spelledOut(value: unknown, shared: Schema): unknown {
  if (Array.isArray(value)) return value.map((part) => spelledOut(part, shared));
  if (typeof value !== "object" || value === null) return value;
  const { $ref } = value as Schema;
  const name = typeof $ref === "string" ? /^#\/\$defs\/(shared-\d+)$/.exec($ref)?.[1] : undefined;
  if (name !== undefined) return spelledOut(shared[name], shared);
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, spelledOut(part, shared)]));
}

describe("a JSON Schema that is written with its parts shared", () => {
  it.each([
    ["of a pack", packSchema([]) as Schema],
    ["of a configuration", configSchemaOf([]) as Schema],
    ["of a kind of record", jsonSchemaOf(EnforcementCase) as Schema],
  ])("%s says the same when it is spelled out", (_, schema) => {
    const { $defs = {}, ...written } = withSharedParts(schema) as Schema;
    const own = Object.fromEntries(Object.entries($defs as Schema).filter(([name]) => !name.startsWith("shared-")));
    const whole = spelledOut({ ...written, ...(Object.keys(own).length === 0 ? {} : { $defs: own }) }, $defs as Schema);
    expect(whole).toEqual(JSON.parse(JSON.stringify(schema)));
  });

  it("is shorter where parts are repeated, and itself where none is", () => {
    const part = { type: "string", description: "很长的说明".repeat(40) };
    const repeated = { type: "object", properties: { a: part, b: part, c: { type: "array", items: part } } };
    expect(withSharedParts(repeated)).toEqual({
      type: "object",
      properties: {
        a: { $ref: "#/$defs/shared-1" },
        b: { $ref: "#/$defs/shared-1" },
        c: { type: "array", items: { $ref: "#/$defs/shared-1" } },
      },
      $defs: { "shared-1": part },
    });
    expect(withSharedParts({ type: "object", properties: { a: part } })).toEqual({
      type: "object",
      properties: { a: part },
    });
  });
});
