import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { label } from "../../src/codes/label.js";
import { builtinEntities } from "../../src/model/dataset/builtin-entities.js";
import { defineEntity } from "../../src/model/record/entity.js";
import { group, list, named, quantity, text } from "../../src/model/record/field.js";
import { type FieldPath, writeFieldPath } from "../../src/model/record/field-path.js";
import { compileReader } from "../../src/model/record/record-reader.js";
import { refused } from "../../src/model/record/value-reader.js";
import { expectedAndFound } from "../problem/expected-and-found.js";
import { arbitraryRecord, strayValues, withStray } from "./arbitrary-record.js";

/** What zod is to judge: the same value, without what counts as missing. */
function withoutMissing(schema: z.ZodType, value: unknown): unknown {
  if (schema.type === "optional")
    return withoutMissing((schema as unknown as z.ZodOptional<z.ZodType>).unwrap(), value);
  if (schema.type === "array" && Array.isArray(value))
    return value.map((item) => withoutMissing((schema as z.ZodArray<z.ZodType>).element, item));
  if (schema.type !== "object" || typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const { shape } = schema as z.ZodObject;
  const kept = Object.entries(value).flatMap(([key, held]) => {
    const field = Object.hasOwn(shape, key) ? (shape[key] as z.ZodType) : undefined;
    if (field === undefined) return [[key, held]];
    return field.type === "optional" && (held === null || held === undefined)
      ? []
      : [[key, withoutMissing(field, held)]];
  });
  return Object.fromEntries(kept);
}

/** Steps of which only the time is given have its day as well. */
function withDays(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withDays);
  if (typeof value !== "object" || value === null) return value;
  const held = Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withDays(inner)]));
  const { kind, at, on } = held;
  return kind !== undefined && typeof at === "string" && on === undefined ? { ...held, on: at.slice(0, 10) } : held;
}

const problemsOf = (schema: z.ZodType, value: unknown): string[] => {
  const told: string[] = [];
  compileReader(schema, false, "ignore").explain(value, [], (path: FieldPath, problem) => {
    told.push(`${writeFieldPath(path)}: ${expectedAndFound(problem).join("; ")}`);
  });
  return told;
};

describe.each(builtinEntities.map((entity) => [entity.name, entity] as const))("a reader of %s", (_name, entity) => {
  const reader = compileReader(entity.schema, false, "ignore");
  const lenient = compileReader(entity.schema, true, "ignore");

  it("takes whatever zod takes, and keeps all of it", () => {
    fc.assert(
      fc.property(arbitraryRecord(entity), (record) => {
        const copy = reader.read(record);
        expect(copy).toEqual(withDays(JSON.parse(JSON.stringify(record))));
        expect(lenient.read(record)).toEqual(copy);
      }),
      { numRuns: 20 },
    );
  });

  it("refuses whatever zod refuses, and says why", () => {
    fc.assert(
      fc.property(arbitraryRecord(entity), fc.nat(), strayValues, (record, choice, stray) => {
        const given = withStray(record, choice, stray);
        const isGood = entity.schema.safeParse(withoutMissing(entity.schema, given)).success;
        const told = problemsOf(entity.schema, given);
        expect(reader.read(given) !== refused, told.join("\n")).toBe(isGood);
        expect(told.length === 0, told.join("\n")).toBe(isGood);
      }),
      { numRuns: 60 },
    );
  });
});

const Odd = defineEntity({
  name: "odd",
  title: label("异", "Odd"),
  family: "register",
  meaning: "What a third party may define.",
  fields: {
    email: named(z.email(), "邮箱", "Address").optional(),
    plate: named(z.string().regex(/^新B/), "车牌", "Plate").optional(),
    code: named(z.string().length(2), "代码", "Code").optional(),
    even: quantity("偶数", "Even")
      .refine((number) => number % 2 === 0, { error: "an even number" })
      .optional(),
    whole: named(z.int(), "整数", "Whole").optional(),
    below: named(z.number().lt(3), "小数", "Below").optional(),
    atMost: named(z.number().max(3), "上限", "At most").optional(),
    trimmed: named(z.string().trim(), "文字", "Trimmed").optional(),
    tags: list(text("标签", "Tag"), "标签", "Tags").max(1).optional(),
    either: named(
      z.union([z.strictObject({ amount: z.number() }), z.strictObject({ amount: z.number(), currency: z.string() })]),
      "金额",
      "Amount",
    ).optional(),
    range: group({ from: quantity("下限", "From"), until: quantity("上限", "Until") }, "幅度", "Range")
      .refine(({ from, until }) => from <= until, { error: "bounds in their order" })
      .optional(),
    nothing: text("空", "Nothing").nullable().optional(),
    state: named(z.string().default("new"), "状态", "State"),
    places: named(z.array(z.strictObject({ name: z.string() })).default([{ name: "昌吉" }]), "地点", "Places"),
  },
});
const base = { id: "1", state: "new", places: [] };

describe("a reader of what a third party defines", () => {
  const reader = compileReader(Odd.schema, false);

  it.each<[string, object, object]>([
    ["fills in what is missing", { id: "1" }, { id: "1", state: "new", places: [{ name: "昌吉" }] }],
    ["fills in what is null", { id: "1", state: null, places: [] }, base],
    ["keeps a null that has a meaning", { ...base, nothing: null }, { ...base, nothing: null }],
    ["leaves out a null that has none", { ...base, plate: null, either: undefined }, base],
    ["lets zod change a text", { ...base, trimmed: " x " }, { ...base, trimmed: "x" }],
    [
      "takes formats",
      { ...base, email: "a@example.org", plate: "新B123" },
      { ...base, email: "a@example.org", plate: "新B123" },
    ],
    [
      "takes the variant that knows every key",
      { ...base, either: { amount: 1, currency: "CNY" } },
      { ...base, either: { amount: 1, currency: "CNY" } },
    ],
  ])("%s", (_name, given, expected) => {
    expect(reader.read(given)).toEqual(expected);
    expect(problemsOf(Odd.schema, given)).toEqual([]);
    expect(compileReader(Odd.schema, true).read({ ...given, stranger: 1 })).toEqual(expected);
  });

  it.each<[string, object, string[]]>([
    ["a plate of elsewhere", { plate: "京A" }, ['plate: a text of the format /^新B/; "京A"']],
    ["an odd number", { even: 3 }, ["even: an even number; 3"]],
    ["half of a whole", { whole: 0.5 }, ["whole: a whole number; 0.5"]],
    ["what is too much", { atMost: 4 }, ["atMost: a number, 3 or less; 4"]],
    ["bounds the wrong way round", { range: { from: 2, until: 1 } }, ["range: bounds in their order; an object"]],
    ["a bound that is no number", { range: { from: 2, until: "1" } }, ['range.until: a number; "1"']],
    ["a variant that lacks a field", { either: { currency: "CNY" } }, ["either.amount: a number; nothing"]],
    ["an item that is null", { tags: [null] }, ["tags[0]: a text that is not empty; null"]],
  ])("refuses %s", (_name, fields, problems) => {
    expect(reader.read({ ...base, ...fields })).toBe(refused);
    expect(problemsOf(Odd.schema, { ...base, ...fields })).toEqual(problems);
  });

  it.each<[string, object]>([
    ["an address without a domain", { email: "a" }],
    ["a code of three", { code: "abc" }],
    ["what is not below", { below: 3 }],
    ["more tags than one", { tags: ["a", "b"] }],
  ])("refuses %s in the words of zod", (_name, fields) => {
    expect(reader.read({ ...base, ...fields })).toBe(refused);
    expect(problemsOf(Odd.schema, { ...base, ...fields })).toHaveLength(1);
  });

  it("refuses a condition that cannot be judged at once", () => {
    const late = z.strictObject({ id: z.string().refine(async () => false) });
    expect(() => compileReader(late, false).read({ id: "1" })).toThrow("cannot be asynchronous");
  });

  it("refuses a schema that no field can have", () => {
    expect(() => compileReader(z.strictObject({ id: z.date() }), false)).toThrow('the kind "date"');
  });
});
