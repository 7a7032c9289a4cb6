import { defineIndicator, label } from "fazhi";
import { Evidence, Measure } from "fazhi/model";
import { plan2017 } from "./sources.js";

/**
 * The share of the year's environmental targets that accepted evidence shows to be reached. The three-year plan that
 * sets them is not in our hands, so the targets are those that the measures state.
 */
export const environmentTargetsReached = defineIndicator({
  id: "environment-targets-reached",
  title: label("生态环境年度目标达到率", "Environmental targets reached"),
  about: Measure,
  obligations: ["2.7a"],
  basis: "declared",
  source: plan2017.clause("2.7 二（七）"),
  form: "ratio",
  among: (measure, { all, asOf }) =>
    all(
      measure.obligation.equals("2.7a"),
      measure.target.isPresent(),
      measure.cancelledOn.isMissing().or(measure.cancelledOn.after(asOf)),
    ),
  counts: (measure, { referring, choose, all, asOf }) =>
    referring(measure, Evidence, "measure").some(({ quantity, effectiveOn, verdict }) =>
      all(
        effectiveOn.notAfter(asOf),
        verdict.isPresent(),
        verdict.result.equals("accepted"),
        verdict.reviewedOn.notAfter(asOf),
        quantity.isPresent(),
        choose(
          measure.target.direction.equals("at-most"),
          quantity.atMost(measure.target.value),
          quantity.atLeast(measure.target.value),
        ),
      ),
    ),
  by: { unit: (measure) => measure.leadUnit },
});
