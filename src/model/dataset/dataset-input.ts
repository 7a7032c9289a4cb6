import type { Instant } from "../../calendar/instant.js";
import type { PlainDate } from "../../calendar/plain-date.js";
import type { RecordOf } from "../record/entity.js";
import type { Reference } from "../record/field.js";
import type { BuiltinEntity } from "./builtin-entities.js";

/** A record, or a value in it, as it is written: days, instants and the ids of other records are plain texts. */
export type Written<Value> = Value extends PlainDate | Instant | Reference
  ? string
  : Value extends string | number | boolean | null | undefined
    ? Value
    : Value extends readonly (infer Item)[]
      ? readonly Written<Item>[]
      : { readonly [Key in keyof Value]: Written<Value[Key]> };

/**
 * Records of the library's kinds as a program writes them down, by the name of their entity: a kind, a field or a code that
 * does not exist does not compile. What comes from a file or another system needs no type: it is judged when it is read.
 *
 * @example
 * const records: DatasetInput = { region: [{ id: "cj", title: "昌吉市", kind: "division", level: "county" }] };
 * loadDataset(records).records(Region).length // => 1
 */
export type DatasetInput = {
  readonly [Kind in BuiltinEntity as Kind["name"]]?: readonly Written<RecordOf<Kind>>[];
};
