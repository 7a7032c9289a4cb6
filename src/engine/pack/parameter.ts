import type { Period } from "../../calendar/period.js";
import type { PlainDate } from "../../calendar/plain-date.js";
import type { Label } from "../../codes/label.js";
import type { ParameterKind } from "../../expression/node.js";
import type { ParameterHandle, ParameterValue } from "../../expression/term.js";
import { parameterKindOf } from "../../expression/terms.js";
import { requireObject } from "../../model/record/require-object.js";
import type { Authority, Interval } from "./source.js";

/** A value and the days on which it applies. */
export interface DatedValue<Value extends ParameterValue> {
  /** The authority's own days when missing. */
  readonly inForce?: Interval;
  readonly value: Value;
  readonly source: Authority;
}

/** A number, period, day or list of texts that the law sets, with its value at every time. */
export interface Parameter<Value extends ParameterValue = ParameterValue, Id extends string = string>
  extends ParameterHandle<Value> {
  readonly id: Id;
  readonly title: Label;
  /** What a number counts, such as "件"; a share has none. */
  readonly unit?: Label;
  readonly holds: ParameterKind;
  /** In order of time, each with its interval filled in. */
  readonly values: readonly Required<DatedValue<Value>>[];
}

// A literal such as 15 or "2017-12-31" stands for its kind; the value itself may change.
type Widened<Value extends ParameterValue> = Value extends number
  ? number
  : Value extends PlainDate
    ? PlainDate
    : Value extends Period
      ? Period
      : readonly string[];

/** Defines a dated parameter; a pack refuses it when values overlap, leave a gap or hold different kinds. */
export function defineParameter<const Value extends ParameterValue, const Id extends string = string>(definition: {
  readonly id: Id;
  readonly title: Label;
  readonly unit?: Label;
  readonly values: readonly [DatedValue<Value>, ...DatedValue<Value>[]];
}): Parameter<Widened<Value>, Id> {
  requireObject("definition", definition, "id", "values");
  const values = definition.values.map((dated) =>
    // Without a source the pack refuses it, and says so.
    Object.freeze({ ...dated, inForce: dated.inForce ?? dated.source?.inForce }),
  );
  return Object.freeze({
    ...definition,
    holds: parameterKindOf(definition.values[0].value),
    values: Object.freeze(values.sort((one, other) => (one.inForce?.from < other.inForce?.from ? -1 : 1))),
  }) as unknown as Parameter<Widened<Value>, Id>;
}
