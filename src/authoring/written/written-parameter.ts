import * as z from "zod";
import { periodUnits } from "../../codes/suspension.js";
import { count, day, flag, named, text } from "../../model/record/field.js";
import { bilingual, code } from "./written-label.js";
import { untilOrOpen, WrittenAuthority } from "./written-source.js";

const period = named(
  z.strictObject({
    count: count("数量", "Count"),
    unit: code(periodUnits, "单位", "Unit"),
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
  z.union([z.number(), z.string().min(1), z.array(z.string().min(1)), period]),
  "数值",
  "Value",
  "A number, a day, a list of texts, or a period such as { count: 15, unit: working-day }.",
);
export type WrittenValue = z.output<typeof WrittenValue>;

/** A value with the place that sets it. */
export const WrittenDatedValue = z.strictObject({
  value: WrittenValue,
  source: WrittenAuthority,
  from: day("适用起日", "From", "The first day on which it applies; the source's when missing.").optional(),
  until: untilOrOpen(
    "适用止日",
    "Until",
    "The first day on which it no longer applies; the source's when missing.",
  ).optional(),
});
export type WrittenDatedValue = z.output<typeof WrittenDatedValue>;

/** The values of a parameter at all times. */
export const WrittenValues = named(z.array(WrittenDatedValue).min(1), "各期数值", "Values");

/** A number, period, day or list of texts that the law sets, as a pack file lists it under its id. */
export const WrittenParameter = named(
  z.strictObject({
    title: bilingual("名称", "Title"),
    unit: bilingual("计量单位", "Unit", "What a number counts; a share has none.").optional(),
    values: WrittenValues,
  }),
  "参数",
  "Parameter",
);
export type WrittenParameter = z.output<typeof WrittenParameter>;

/** The id of a parameter. */
export const parameterId = (zh: string, en: string, meaning = "The id of a parameter.") => text(zh, en, meaning);
