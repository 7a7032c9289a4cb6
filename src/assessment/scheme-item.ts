import * as z from "zod";
import { isPlainDate } from "../calendar/plain-date.js";
import { targetDirections } from "../codes/plan.js";
import { assessmentGrades } from "../codes/review.js";
import type { Authority } from "../engine/pack/source.js";
import type { Frozen } from "../model/record/entity.js";
import { names, SchemeBasis } from "./scheme-basis.js";

const text = z.string().min(1);
const day = z.string().refine(isPlainDate, { error: "expected a day written YYYY-MM-DD" });

/** A text in both languages. */
export const bothLanguages = z.strictObject({ zh: text, en: text });

/** The place that an item or a whole scheme rests on: what a unit that contests it is answered with. */
export const authority = z.strictObject({
  source: text,
  document: bothLanguages,
  documentNumber: text.optional(),
  article: text,
  inForce: z.strictObject({ from: day, until: day.optional() }),
  verified: z.boolean(),
  url: text.optional(),
}) as unknown as z.ZodType<Authority, Authority>;

const heading = { id: text, title: bothLanguages, source: authority };

/** Multiplies all points of the item; 1 when missing. */
const weight = z.number().positive().optional();

/** What an item comes to for a unit that it is not about: all its points, none, or the share that the unit's other items reach. */
const ifNotApplicable = z.enum(["full", "none", "as-the-rest"]);

/** A share of the points: none at `zero` and all at `full`, which are 0 and 1 when missing; the greater may be either. */
const Proportional = z.strictObject({
  kind: z.literal("proportional"),
  ...heading,
  points: z.number().positive(),
  weight,
  of: SchemeBasis,
  zero: z.number().optional(),
  full: z.number().optional(),
  ifNotApplicable,
});

/** Points by bands of a value: those of the first band that it reaches, from the highest down, else `otherwise`. */
const Stepped = z.strictObject({
  kind: z.literal("stepped"),
  ...heading,
  weight,
  of: SchemeBasis,
  bands: z.array(z.strictObject({ atLeast: z.number(), points: z.number() })).min(1),
  otherwise: z.number(),
  ifNotApplicable,
});

/** Begins with its points and loses some for each record that breaks a rule, down to the floor. */
const Deduction = z.strictObject({
  kind: z.literal("deduction"),
  ...heading,
  points: z.number().nonnegative(),
  weight,
  /** By severity; findings of a severity that is not named cost nothing. */
  each: z.strictObject({
    error: z.number().positive().optional(),
    warning: z.number().positive().optional(),
    notice: z.number().positive().optional(),
  }),
  rules: names.optional(),
  obligations: names.optional(),
  /** The least it can come to; below 0 where it may cost more than its own points. */
  floor: z.number(),
});

/** Adds points for each unit of a value, up to a cap. */
const Bonus = z.strictObject({
  kind: z.literal("bonus"),
  ...heading,
  weight,
  of: SchemeBasis,
  each: z.number().positive(),
  cap: z.number().positive(),
});

/** 一票否决: where it holds, the score is 0 or the grade no better than a certain one. */
const Veto = z.strictObject({
  kind: z.literal("veto"),
  ...heading,
  of: SchemeBasis,
  direction: z.enum(targetDirections.codes),
  value: z.number(),
  effect: z.union([
    z.strictObject({ kind: z.literal("zero") }),
    z.strictObject({ kind: z.literal("cap"), grade: z.enum(assessmentGrades.codes) }),
  ]),
});

/** One line of a scheme. */
export const SchemeItem = z.discriminatedUnion("kind", [Proportional, Stepped, Deduction, Bonus, Veto]);
/** See the schema. */
export type SchemeItem = Frozen<z.infer<typeof SchemeItem>>;

/** The items of one kind. */
export type ItemOf<Kind extends SchemeItem["kind"]> = Extract<SchemeItem, { readonly kind: Kind }>;
