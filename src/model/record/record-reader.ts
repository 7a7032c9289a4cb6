import type * as z from "zod";
import { foundOf } from "../../problem/found.js";
import { problem } from "../../problem/problem.js";
import { ordersOf } from "./field-order.js";
import { mapReader } from "./map-reader.js";
import { type BrokenOrders, objectReader } from "./object-reader.js";
import { type Code, choiceReader, flagReader, numberReader, textReader } from "./scalar-reader.js";
import { type CompileReader, type Slot, slotOf } from "./slot.js";
import { unionReader } from "./union-reader.js";
import { refused, type ValueReader, withZod } from "./value-reader.js";

/**
 * Makes the reader of an entity's, group's or field's schema. It accepts what the schema accepts, except that every
 * object is strict, or with `allowUnknownKeys` takes what it knows and leaves the rest; and a `null` counts as missing
 * where the value may be missing. With `brokenOrders` "unknown" two fields that stand the wrong way round are left out
 * and marked as in doubt, with "ignore" taken as they are, where they are otherwise refused. No code is made from strings.
 */
export function compileReader(
  schema: z.ZodType,
  allowUnknownKeys: boolean,
  brokenOrders: BrokenOrders = "refuse",
): ValueReader {
  const compile: CompileReader = (inner, meta) => {
    switch (inner.type) {
      case "string":
        return textReader(inner, meta);
      case "number":
      case "int":
        return numberReader(inner);
      case "boolean":
        return flagReader(inner);
      case "enum":
        return choiceReader(inner, (inner as z.ZodEnum).options, meta["x-labels"]);
      case "literal":
        return choiceReader(inner, [...(inner as z.ZodLiteral).values] as readonly Code[], meta["x-labels"]);
      case "array":
        return checked(inner, listReader(slotOf((inner as z.ZodArray<z.ZodType>).element, compile)));
      case "object":
        // What zod copies for checks of its own would lose the marks.
        return checked(
          inner,
          objectReader((inner as z.ZodObject).shape, compile, {
            allowUnknownKeys,
            orders: ordersOf(inner),
            several: meta["x-several"],
            brokenOrders: hasOwnChecks(inner) && brokenOrders === "unknown" ? "refuse" : brokenOrders,
          }),
        );
      case "record":
        return checked(
          inner,
          mapReader(compile((inner as unknown as z.ZodRecord<z.ZodString, z.ZodType>).valueType, {})),
        );
      case "union":
        return checked(
          inner,
          unionReader(inner as z.ZodUnion<readonly z.ZodType[]>, allowUnknownKeys, (option, allow) =>
            compileReader(option, allow, brokenOrders),
          ),
        );
      default:
        throw new TypeError(`a field of the kind "${inner.type}" cannot be read`);
    }
  };
  return compile(schema, {});
}

const checked = (schema: z.ZodType, reader: ValueReader): ValueReader =>
  hasOwnChecks(schema) ? withZod(reader, schema) : reader;

/** Whether a schema has checks that only zod can make. */
const hasOwnChecks = (schema: z.ZodType): boolean => (schema.def.checks ?? []).length > 0;

function listReader(item: Slot): ValueReader {
  const accepts = (value: unknown): boolean =>
    (value === null && item.takesNull) || (value === undefined && item.optional);
  return {
    read: (value) => {
      if (!Array.isArray(value)) return refused;
      const copy: unknown[] = new Array(value.length);
      for (let index = 0; index < value.length; index++) {
        const held = value[index];
        const taken = accepts(held) ? held : item.reader.read(held);
        if (taken === refused) return refused;
        copy[index] = taken;
      }
      return Object.freeze(copy);
    },
    explain: (value, path, tell) => {
      if (!Array.isArray(value)) tell(path, problem("record/not-a-list", { found: foundOf(value) }));
      // By number, since a hole in the list is a missing item as well.
      else
        for (let index = 0; index < value.length; index++)
          if (!accepts(value[index])) item.reader.explain(value[index], [...path, index], tell);
    },
  };
}
