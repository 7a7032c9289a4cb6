import * as z from "zod";
import { recurrences } from "../../calendar/unit/unit-vocabulary.js";
import { choice, count, named, text } from "../record/field.js";

const by = <const Way extends string>(way: Way) => named(z.literal(way), "完成认定方式", "By");

/** How it is known that a measure is complete; an indicator and a recurrence say something more. */
export const completion = named(
  z.discriminatedUnion("by", [
    z.strictObject({ by: by("done") }),
    z.strictObject({ by: by("milestones") }),
    z.strictObject({ by: by("quantity") }),
    z.strictObject({ by: by("indicator"), indicator: text("指标", "Indicator", "The id of an indicator of a pack.") }),
    z.strictObject({ by: by("report") }),
    z.strictObject({
      by: by("recurring"),
      every: choice(recurrences, "周期", "Every"),
      daysAfter: count(
        "期后宽限天数",
        "Days after",
        "So many days after its last day a period is still in time; 0 when missing.",
      ).optional(),
      indicator: text(
        "指标",
        "Indicator",
        "The id of an indicator that is grouped by the period and judges each; evidence does when missing.",
      ).optional(),
    }),
    z.strictObject({ by: by("standing") }),
  ]),
  "完成认定",
  "Completion",
  "done: once done; milestones: weighted milestones; quantity: against the target; indicator: computed from records; report: a reported share; recurring: once in every period; standing: kept for as long as there are no findings.",
);
