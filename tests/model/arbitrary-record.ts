import * as fc from "fast-check";
import type * as z from "zod";
import type { Entity } from "../../src/model/record/entity.js";

/** Values that a careless hand or a broken export may leave in any place. */
export const strayValues: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(null, "", "x", "2017-02-29", "2017-04-01", 0, -0, -1, 1.5, 2 ** 60, Number.NaN, true),
  fc.constantFrom<unknown>([], {}, [null], { id: "x" }, ["x"], undefined),
  fc.string(),
  fc.double(),
);

/** Records that an entity accepts, with any choice of the fields that may be missing. */
export const arbitraryRecord = ({ schema }: Entity): fc.Arbitrary<Record<string, unknown>> =>
  arbitraryValue(schema) as fc.Arbitrary<Record<string, unknown>>;

function arbitraryValue(schema: z.ZodType): fc.Arbitrary<unknown> {
  switch (schema.type) {
    case "string":
      return fc
        .oneof(fc.string({ unit: "grapheme" }), fc.constantFrom("2017-04-01", "2016-02-29", "关于备案"))
        .filter((text) => schema.safeParse(text).success);
    case "number":
      return fc
        .oneof(fc.nat(), fc.double(), fc.constantFrom(0, 1, 0.5, 2017))
        .filter((number) => schema.safeParse(number).success);
    case "boolean":
      return fc.boolean();
    case "enum":
      return fc.constantFrom(...(schema as z.ZodEnum).options);
    case "literal":
      return fc.constantFrom(...(schema as z.ZodLiteral).values);
    case "array":
      return fc.array(arbitraryValue((schema as z.ZodArray<z.ZodType>).element), { maxLength: 3 });
    case "union":
      return fc.oneof(...(schema as z.ZodUnion<readonly z.ZodType[]>).options.map(arbitraryValue));
    case "object":
      return arbitraryObject((schema as z.ZodObject).shape as Record<string, z.ZodType>);
    default:
      throw new TypeError(`no values of the kind "${schema.type}"`);
  }
}

function arbitraryObject(shape: Readonly<Record<string, z.ZodType>>): fc.Arbitrary<unknown> {
  const fields: Record<string, fc.Arbitrary<unknown>> = {};
  const requiredKeys: string[] = [];
  for (const [name, schema] of Object.entries(shape)) {
    if (schema.type !== "optional") requiredKeys.push(name);
    fields[name] = arbitraryValue(
      schema.type === "optional" ? (schema as unknown as z.ZodOptional<z.ZodType>).unwrap() : schema,
    );
  }
  return fc.record(fields, { requiredKeys, noNullPrototype: true });
}

/** A copy of a record with one of its values, or one new field, replaced; `choice` says which. */
export function withStray(record: unknown, choice: number, stray: unknown): unknown {
  const places: ((value: unknown) => void)[] = [];
  const copy = structuredClone(record);
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    const holder = value as Record<string, unknown>;
    for (const key of Object.keys(holder)) {
      places.push((replacement) => {
        holder[key] = replacement;
      });
      visit(holder[key]);
    }
    if (!Array.isArray(value))
      for (const key of ["unknownField", "constructor", "indicator"])
        places.push((replacement) => {
          holder[key] = replacement;
        });
  };
  visit(copy);
  places[choice % places.length]?.(stray);
  return copy;
}
