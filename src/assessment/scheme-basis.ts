import * as z from "zod";
import { progressFigures } from "../codes/progress.js";
import { severities } from "../engine/run/outcome.js";
import type { Frozen } from "../model/record/entity.js";

const name = z.string().min(1);

/** At least one name; a missing list means all. */
export const names = z.array(name).min(1);

/** The mean of a progress figure over the measures that the unit leads, or its own part in those it supports, by weight. */
const FromProgress = z.strictObject({
  from: z.literal("progress"),
  figure: z.enum(progressFigures.codes),
  role: z.enum(["lead", "supporting"]),
  measures: names.optional(),
  obligations: names.optional(),
});

/** How many measures the unit is late with: to acknowledge, to report on or to finish. */
const FromDelays = z.strictObject({
  from: z.literal("delays"),
  what: z.enum(["toAcknowledge", "toReport", "toFinish"]),
  role: z.enum(["lead", "supporting"]),
});

/** The value of an indicator in the unit's group of a dimension, `unit` when missing. */
const FromIndicator = z.strictObject({
  from: z.literal("indicator"),
  indicator: name,
  /** Needed only when several packs have an indicator of this id. */
  pack: name.optional(),
  dimension: name.optional(),
});

/** How many records of the unit break a rule; several findings of one rule on one record count once. */
const FromFindings = z.strictObject({
  from: z.literal("findings"),
  /** Ids, with or without the pack in front (`changji-2017/file-in-time`). */
  rules: names.optional(),
  /** Ids, with the pack in front (`changji-2017/2.12d`) where several packs have an obligation of that number. */
  obligations: names.optional(),
  severities: z.array(z.enum(severities.codes)).min(1).optional(),
});

/** What an item of a scheme reads of a run or of the progress: always one number for one unit. */
export const SchemeBasis = z.discriminatedUnion("from", [FromProgress, FromDelays, FromIndicator, FromFindings]);
/** See the schema. */
export type SchemeBasis = Frozen<z.infer<typeof SchemeBasis>>;
