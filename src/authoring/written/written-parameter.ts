import * as z from "zod";
import { writtenDatedValue } from "../../io/written-value.js";
import { named, text } from "../../model/record/field.js";
import { bilingual } from "./written-label.js";
import { untilOrOpen, WrittenAuthority } from "./written-source.js";

/** A value with the place that sets it. */
export const WrittenDatedValue = writtenDatedValue(WrittenAuthority, untilOrOpen);
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
