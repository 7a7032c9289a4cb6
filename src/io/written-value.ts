import * as z from "zod";
import { periodUnits } from "../calendar/unit/unit-vocabulary.js";
import type { ParameterValue } from "../expression/term.js";
import { choice, count, day, flag, named } from "../model/record/field.js";

/** A legal period, as packs and configurations write it. */
export const WrittenPeriod = named(
  z.strictObject({
    count: count("数量", "Count"),
    unit: choice(periodUnits, "单位", "Unit"),
    rollOver: flag(
      "末日顺延",
      "Rolls over",
      "Whether a last day of rest moves to the next working day. False when missing.",
    ).optional(),
  }),
  "期间",
  "Period",
);

/** What a parameter holds from a day on. */
export const WrittenValue = named(
  z.union([z.number(), z.string().min(1), z.array(z.string().min(1)), WrittenPeriod]),
  "数值",
  "Value",
  "A number, a day, a list of texts, or a period such as { count: 15, unit: working-day }.",
);
export type WrittenValue = z.output<typeof WrittenValue>;

/** A value with the place that sets it; a value of packs may be in force without end where its source is not. */
export const writtenDatedValue = <Source extends z.ZodType, Until extends z.ZodType>(
  source: Source,
  until: (zh: string, en: string, meaning: string) => Until,
) =>
  z.strictObject({
    value: WrittenValue,
    source,
    from: day("适用起日", "From", "The first day on which it applies; the source's when missing.").optional(),
    until: until(
      "适用止日",
      "Until",
      "The first day on which it no longer applies; the source's when missing.",
    ).optional(),
  });

/** The value that a parameter holds. */
export function heldValue(written: WrittenValue): ParameterValue {
  if (typeof written !== "object") return written as ParameterValue;
  if (Array.isArray(written)) return Object.freeze([...written]);
  const { count, unit, rollOver = false } = written as Exclude<typeof written, readonly string[]>;
  return Object.freeze({ count, unit, rollOver });
}
