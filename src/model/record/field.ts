import * as z from "zod";
import { type Instant, instantPattern, readInstant } from "../../calendar/instant.js";
import { isPlainDate, type PlainDate } from "../../calendar/plain-date.js";
import type { Vocabulary } from "../../codes/vocabulary.js";
import { firstYear, isPlausible, lastYear } from "./plausible-year.js";
import { requireObject } from "./require-object.js";

declare const target: unique symbol;

/** The id of a record of another entity; the dataset checks that the record exists. */
export type Reference<Name extends string = string> = string & { readonly [target]: Name };

/** A field's schema: what records hold, and what a file or a form may supply for it. */
export type FieldSchema<Output, Input = unknown> = z.ZodType<Output, Input>;

/** Gives a schema its Chinese and English name and, where these do not say it, its meaning, unit and source term. */
export function named<Schema extends z.ZodType>(schema: Schema, zh: string, en: string, meaning?: string): Schema {
  return schema.meta({
    ...schema.meta(),
    title: en,
    "x-title-zh": zh,
    ...(meaning === undefined ? {} : { description: meaning }),
  }) as Schema;
}

/** A day without a time zone, written `YYYY-MM-DD`; a year such as 0217 or 2107 is a slip of the pen and refused. */
export const day = (zh: string, en: string, meaning?: string): FieldSchema<PlainDate, string> =>
  named(
    z
      .string()
      .refine((written) => isPlainDate(written) && isPlausible(written), {
        error: `a day from ${firstYear} to ${lastYear}, written YYYY-MM-DD`,
      })
      .meta({ format: "date" }),
    zh,
    en,
    meaning,
  ) as unknown as FieldSchema<PlainDate, string>;

/**
 * A point in time: a day and a time, such as `2017-05-01T10:00`, in Beijing time unless an offset says otherwise. Records
 * hold it in Beijing time, such as `2017-05-01T10:00+08:00`; a day alone says that the time of day is not known.
 */
export const instant = (zh: string, en: string, meaning?: string): FieldSchema<Instant, string> =>
  named(
    z
      .string()
      .refine((written) => readInstant(written) !== undefined && isPlausible(written), { error: instantInWords })
      .overwrite((written) => readInstant(written) ?? written)
      .meta({ "x-instant": true, pattern: instantPattern }),
    zh,
    en,
    meaning,
  ) as unknown as FieldSchema<Instant, string>;

/** What an instant must be. */
const instantInWords: string = `a day and time from ${firstYear} to ${lastYear}, written such as 2017-05-01T10:00, or a day alone`;

/** A text that is not empty. */
export const text = (zh: string, en: string, meaning?: string): z.ZodString =>
  named(z.string().min(1), zh, en, meaning);

/** Yes or no. */
export const flag = (zh: string, en: string, meaning?: string): z.ZodBoolean => named(z.boolean(), zh, en, meaning);

/** A whole number, zero or more. */
export const count = (zh: string, en: string, meaning?: string): z.ZodNumber =>
  named(z.number().int().nonnegative(), zh, en, meaning);

/** A year of the civil calendar, from 1900 to 2099. */
export const year = (zh: string, en: string, meaning?: string): z.ZodNumber =>
  named(z.number().int().min(firstYear).max(lastYear), zh, en, meaning);

/** How much something counts beside others: zero or more. */
export const weight = (zh: string, en: string, meaning?: string): z.ZodNumber =>
  named(z.number().nonnegative(), zh, en, meaning);

/** A number that need not be whole; its unit belongs into the meaning. */
export const quantity = (zh: string, en: string, meaning?: string): z.ZodNumber => named(z.number(), zh, en, meaning);

/** A share between 0 and 1. */
export const share = (zh: string, en: string, meaning?: string): z.ZodNumber =>
  named(z.number().min(0).max(1), zh, en, meaning);

/** One code of a closed vocabulary. */
export const choice = <Code extends string>(
  words: Vocabulary<Code>,
  zh: string,
  en: string,
  meaning?: string,
): FieldSchema<Code, Code> => {
  requireObject("words", words, "codes", "labels");
  const schema = z.enum(words.codes).meta({ "x-labels": words.labels });
  return named(schema, zh, en, meaning) as unknown as FieldSchema<Code, Code>;
};

/** The id of a record of the named entity. */
export const reference = <const Name extends string>(
  entity: Name,
  zh: string,
  en: string,
  meaning?: string,
): FieldSchema<Reference<Name>, string> =>
  named(z.string().min(1).meta({ "x-references": entity }), zh, en, meaning) as unknown as FieldSchema<
    Reference<Name>,
    string
  >;

/** Any number of values of one kind, in the order of the paper; an empty list says "none", a missing one "not known". */
export const list = <Item extends z.ZodType>(item: Item, zh: string, en: string, meaning?: string): z.ZodArray<Item> =>
  named(z.array(item), zh, en, meaning);

/** Fields that belong together inside a record; unknown keys are refused. */
export const group = <Shape extends z.ZodRawShape>(
  fields: Shape,
  zh: string,
  en: string,
  meaning?: string,
): z.ZodObject<Shape, z.core.$strict> => named(z.strictObject(fields), zh, en, meaning);
