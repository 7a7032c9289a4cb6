import * as z from "zod";
import { assessmentGrades } from "../codes/review.js";
import type { CodeOf } from "../codes/vocabulary.js";
import type { Frozen } from "../model/record/entity.js";
import { authority, bothLanguages, SchemeItem } from "./scheme-item.js";

/** A grade of an assessment, the best first. */
export type Grade = CodeOf<typeof assessmentGrades>;

/** A scoring scheme: plain data, from which with a run and a progress every unit's score follows. */
export const Scheme = z.strictObject({
  id: z.string().min(1),
  title: bothLanguages,
  version: z.string().min(1),
  source: authority,
  /** The units that are ranked among each other, by id. */
  groups: z
    .array(z.strictObject({ id: z.string().min(1), title: bothLanguages, units: z.array(z.string().min(1)).min(1) }))
    .min(1),
  items: z.array(SchemeItem).min(1),
  /** Whether findings for which a waiver holds count; `"counted"` when missing. Where they are left out both scores are shown. */
  waivedFindings: z.enum(["counted", "left-out"]).optional(),
  /** From the best down, each with the points it takes; the last takes whatever is left and names none. */
  grades: z.array(z.strictObject({ grade: z.enum(assessmentGrades.codes), atLeast: z.number().optional() })).min(1),
});
/** See the schema. */
export type Scheme = Frozen<z.infer<typeof Scheme>>;
