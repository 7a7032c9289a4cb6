import * as z from "zod";
import type { Vocabulary } from "../../codes/vocabulary.js";
import { type WatchBasis, watchBases } from "../../engine/run/judgement-basis.js";
import { choice, named, text } from "../../model/record/field.js";

/** A text in Chinese and in English. */
export const bilingual = (zh: string, en: string, meaning?: string) =>
  named(z.strictObject({ zh: text("中文", "Chinese"), en: text("英文", "English") }), zh, en, meaning);

/** A text of the expression language. */
export const expression = (zh: string, en: string, meaning?: string) =>
  named(z.string().min(1).meta({ "x-expression": true }), zh, en, meaning);

/** The name of a kind of records, of the library's or one's own. */
export const entityName = (zh: string, en: string, meaning?: string) =>
  named(z.string().min(1).meta({ "x-entity": true }), zh, en, meaning);

/** Values by names that the author gives. */
export const byName = <Item extends z.ZodType>(item: Item, zh: string, en: string, meaning?: string) =>
  named(z.record(z.string(), item), zh, en, meaning);

/** The ids of things, each a text. */
export const ids = (zh: string, en: string, meaning?: string) => named(z.array(text("编号", "Id")), zh, en, meaning);

/** One code of a closed vocabulary, as plain zod infers it. */
export const code = <Code extends string>(words: Vocabulary<Code>, zh: string, en: string, meaning?: string) =>
  choice(words, zh, en, meaning) as unknown as z.ZodType<Code, Code>;

/** How a rule or an indicator knows. */
export const watchBasis = (meaning: string) => code<WatchBasis>(watchBases, "认定方式", "Basis", meaning);
