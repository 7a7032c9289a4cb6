import type * as z from "zod";
import { dayOfInstant, type Instant } from "../../calendar/instant.js";
import type { Label } from "../../codes/label.js";
import { foundOf } from "../../problem/found.js";
import { problem } from "../../problem/problem.js";
import { markInDoubt } from "./doubtful-field.js";
import { type BrokenOrder, brokenOrderFinder, type FieldOrder, orderProblem } from "./field-order.js";
import type { FieldPath } from "./field-path.js";
import { guessName, type KnownNames } from "./name-guess.js";
import { type CompileReader, type Slot, slotOf } from "./slot.js";
import { isObject, refused, type Tell, type ValueReader } from "./value-reader.js";

/** What becomes of two fields that stand the wrong way round. */
export type BrokenOrders = "refuse" | "unknown" | "ignore";

type Fields = ReadonlyMap<string, Slot>;

/**
 * A copy of an object's own fields. Records that are assigned share their layout in memory, which makes reading them many
 * times faster than after a spread; but only a spread takes "__proto__" for a field like any other.
 */
const copyOf = (value: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.hasOwn(value, "__proto__") ? { ...value } : Object.assign({}, value);

/** Reads records and groups: their own fields only, so that nothing comes from a prototype and nothing reaches one. */
export function objectReader(
  shape: z.core.$ZodShape,
  compile: CompileReader,
  {
    allowUnknownKeys,
    orders,
    brokenOrders,
    several,
  }: {
    readonly allowUnknownKeys: boolean;
    readonly orders: readonly FieldOrder[];
    readonly brokenOrders: BrokenOrders;
    /** How several of it are written, for who gives a list. */
    readonly several: Label | undefined;
  },
): ValueReader {
  const brokenIn = brokenOrderFinder(brokenOrders === "ignore" ? [] : orders);
  const fields: Fields = new Map(
    Object.entries(shape).map(([name, schema]) => [name, slotOf(schema as z.ZodType, compile)]),
  );
  const meantBy = rememberedGuess(new Map([...fields].map(([name, { label }]) => [name, label])));
  const required = [...fields.values()].filter(({ optional }) => !optional).length;
  const hasStandIns = [...fields.values()].some(({ standIn, dayOf }) => standIn !== undefined || dayOf !== undefined);
  return {
    read: (value) => {
      if (!isObject(value)) return refused;
      // To leave some fields out is rare and costs a second copy.
      const copy = copyOf(value);
      // A symbol is no name of a field, and zod does not look at it.
      let leavesSome = Object.getOwnPropertySymbols(copy).length > 0;
      let waiting = required;
      for (const key of Object.keys(copy)) {
        const field = fields.get(key);
        const held = copy[key];
        if (field === undefined) {
          if (!allowUnknownKeys) return refused;
          leavesSome = true;
        } else if (isMissing(held, field)) leavesSome = true;
        else {
          const taken = takesAsIs(held, field) ? held : field.reader.read(held);
          if (taken === refused) return refused;
          if (!Object.is(taken, held)) copy[key] = taken;
          if (!field.optional) waiting--;
        }
      }
      if (waiting > 0) return refused;
      const kept = leavesSome ? knownFieldsOf(copy, fields) : copy;
      const whole = hasStandIns ? filledUp(kept, fields) : kept;
      const broken = brokenIn(whole);
      if (broken.length === 0) return Object.freeze(whole);
      return brokenOrders === "refuse" ? refused : withoutBroken(whole, broken);
    },
    explain: (value, path, tell) => {
      if (!isObject(value)) {
        const hint = Array.isArray(value) && several !== undefined ? { several } : {};
        tell(path, problem("record/not-an-object", { ...hint, found: foundOf(value) }));
        return;
      }
      for (const [name, field] of fields) {
        const held = Object.hasOwn(value, name) ? value[name] : undefined;
        if (!isMissing(held, field) && !takesAsIs(held, field)) field.reader.explain(held, [...path, name], tell);
      }
      if (brokenOrders === "refuse") {
        // A day that follows from a time stands in an order, too, as it does in the record.
        const whole = hasStandIns ? { ...value, ...filledUp(readableFieldsOf(value, fields), fields) } : value;
        for (const broken of brokenIn(whole)) tellOrder(broken, path, tell);
      }
      if (allowUnknownKeys) return;
      for (const key of Object.keys(value))
        if (!fields.has(key)) tell([...path, key], problem("record/unknown-field", { field: key }, meantBy(key)));
    },
  };
}

/** The field that an unknown key was most likely meant to be; a wrong export has the same one in every record. */
function rememberedGuess(names: KnownNames): (key: string) => string | undefined {
  const guesses = new Map<string, string | undefined>();
  return (key) => {
    if (!guesses.has(key)) guesses.set(key, guessName(key, names));
    return guesses.get(key);
  };
}

function tellOrder(broken: BrokenOrder, path: FieldPath, tell: Tell): void {
  tell([...path, ...broken.order[1].split(".")], orderProblem(broken));
}

/** A copy in which the fields of broken orders are missing, and marked as in doubt. */
function withoutBroken(record: Readonly<Record<string, unknown>>, broken: readonly BrokenOrder[]): unknown {
  let copy = record;
  for (const { order } of broken) for (const field of order) copy = withoutField(copy, field.split("."));
  return copy;
}

function withoutField(
  record: Readonly<Record<string, unknown>>,
  [name = "", ...rest]: readonly string[],
): Readonly<Record<string, unknown>> {
  const { [name]: held, ...others } = record;
  const copy = rest.length > 0 && isObject(held) ? { ...others, [name]: withoutField(held, rest) } : others;
  markInDoubt(copy, record, rest.length === 0 ? name : undefined);
  return Object.freeze(copy);
}

const isMissing = (held: unknown, { optional, takesNull }: Slot): boolean =>
  optional && (held === undefined || (held === null && !takesNull));

const takesAsIs = (held: unknown, { takesNull }: Slot): boolean => held === null && takesNull;

/** The fields that can be read, as they are read. */
function readableFieldsOf(value: Readonly<Record<string, unknown>>, fields: Fields): Record<string, unknown> {
  const kept: Record<string, unknown> = {};
  for (const [name, field] of fields) {
    const held = Object.hasOwn(value, name) ? value[name] : undefined;
    if (isMissing(held, field)) continue;
    const taken = takesAsIs(held, field) ? held : field.reader.read(held);
    if (taken !== refused) kept[name] = taken;
  }
  return kept;
}

function knownFieldsOf(copy: Readonly<Record<string, unknown>>, fields: Fields): Record<string, unknown> {
  const kept: Record<string, unknown> = {};
  for (const key of Object.keys(copy)) {
    const field = fields.get(key);
    if (field !== undefined && !isMissing(copy[key], field)) kept[key] = copy[key];
  }
  return kept;
}

function filledUp(copy: Record<string, unknown>, fields: Fields): Record<string, unknown> {
  for (const [name, { standIn, dayOf }] of fields) {
    if (Object.hasOwn(copy, name)) continue;
    if (standIn !== undefined) copy[name] = standIn.value;
    else if (dayOf !== undefined && Object.hasOwn(copy, dayOf)) copy[name] = dayOfInstant(copy[dayOf] as Instant);
  }
  return copy;
}
