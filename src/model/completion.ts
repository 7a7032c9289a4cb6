import * as z from "zod";
import { named, text } from "./field.js";

const by = <const Way extends string>(way: Way) => named(z.literal(way), "完成认定方式", "By");

/** How it is known that a measure is complete; only the indicator names something more. */
export const completion = named(
  z.discriminatedUnion("by", [
    z.strictObject({ by: by("done") }),
    z.strictObject({ by: by("milestones") }),
    z.strictObject({ by: by("quantity") }),
    z.strictObject({ by: by("indicator"), indicator: text("指标", "Indicator", "The id of an indicator of a pack.") }),
    z.strictObject({ by: by("report") }),
    z.strictObject({ by: by("standing") }),
  ]),
  "完成认定",
  "Completion",
  "done: once done; milestones: weighted milestones; quantity: against the target; indicator: computed from records; report: a reported share; standing: kept for as long as there are no findings.",
);
