import * as z from "zod";
import { levels, unitFunctions, unitKinds } from "../../codes/unit.js";
import type { Vocabulary } from "../../codes/vocabulary.js";
import type { Binds, BoundUnits } from "../../engine/rule/bound-units.js";
import { flag, named } from "../../model/record/field.js";
import { code } from "./written-label.js";
import type { WrittenPart } from "./written-part.js";

const codes = <Code extends string>(words: Vocabulary<Code>, zh: string, en: string) =>
  named(z.array(code(words, zh, en)).min(1), zh, en, "One of them is enough.").optional();

const bound = named(
  z.strictObject({
    kinds: codes(unitKinds, "单位类型", "Kinds"),
    levels: codes(levels, "层级", "Levels"),
    functions: codes(unitFunctions, "法定职能", "Functions"),
    outsideLifetime: flag(
      "含设立前和撤销后",
      "Outside lifetime",
      "Also before it was established and after it was abolished. False when missing.",
    ).optional(),
  }),
  "受约束的单位",
  "Bound units",
);

/** Whom an article binds: `any`, one description of units, or several. */
export const WrittenBinds = named(
  z.union([z.literal("any"), bound, z.array(bound).min(1)]),
  "约束对象",
  "Binds",
  '"any" for every unit while it stands; else kinds, levels and functions, all of which must fit.',
);
export type WrittenBinds = z.output<typeof WrittenBinds>;

/** What a definition takes for it. */
export const readBinds = (written: WrittenBinds | undefined): { readonly binds?: Binds } =>
  written === undefined ? {} : { binds: written as Binds };

/** Bound units as they are written. */
export function writeBinds(units: readonly BoundUnits[] | undefined): WrittenPart {
  if (units === undefined) return undefined;
  const [only, ...others] = units.map(
    ({ kinds, levels: ofLevels, functions, outsideLifetime }): { readonly [key: string]: WrittenPart } => ({
      kinds,
      levels: ofLevels,
      functions,
      outsideLifetime,
    }),
  );
  if (only === undefined || others.length > 0) return only === undefined ? [] : [only, ...others];
  return Object.values(only).every((part) => part === undefined) ? "any" : only;
}
