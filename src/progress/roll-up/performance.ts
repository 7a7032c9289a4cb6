import { label } from "../../codes/label.js";
import { type Figure, judged, notJudgeable } from "../figure.js";

/** What is verified over what is planned; above 1 when ahead of the plan, not judgeable while nothing is planned yet. */
export function performanceOf(verified: Figure, planned: Figure): Figure {
  if (verified.kind === "not-judgeable") return notJudgeable(verified.reason);
  if (planned.kind === "not-judgeable") return notJudgeable(planned.reason);
  if (planned.low === 0) return notJudgeable(label("至今没有计划进度", "nothing is planned by now"));
  return judged(verified.low / planned.low, verified.high / planned.low);
}
