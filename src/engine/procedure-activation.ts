import { isInTime } from "./procedure-distance.js";
import { gravest, type Possible, possible } from "./procedure-possible.js";
import { dayOf, type Reading, type ReadStep } from "./procedure-reading.js";
import { type Activation, hasPartner, type Inquiry, isCutOff } from "./procedure-relation.js";
import type { Demand, Side } from "./procedure-template.js";
import type { Truth } from "./procedure-trace.js";

/** What the steps of a reading may come to, taken together: a violation outweighs what waits, that what is kept. */
export function outcomesOf(inquiry: Inquiry, reading: Reading): Possible {
  const { first, second } = inquiry.shape;
  let outcomes: Possible = possible.notApplicable;
  for (const step of reading) {
    if (first !== undefined) outcomes = gravest(outcomes, outcomesOfStep(inquiry, reading, step, "first", first));
    if (second !== undefined) outcomes = gravest(outcomes, outcomesOfStep(inquiry, reading, step, "second", second));
  }
  return outcomes;
}

/** The steps of a reading that may call for a partner. */
export function activationsOf({ shape }: Inquiry, reading: Reading): Activation[] {
  const activations: Activation[] = [];
  for (const step of reading) {
    if (shape.first !== undefined && step.first !== false) {
      activations.push({ step, side: "first", demand: shape.first });
    }
    if (shape.second !== undefined && step.second !== false) {
      activations.push({ step, side: "second", demand: shape.second });
    }
  }
  return activations;
}

/** What one side of one step may come to; not applicable where it calls for nothing. */
export function outcomesOfStep(
  inquiry: Inquiry,
  reading: Reading,
  step: ReadStep,
  side: Side,
  demand: Demand,
): Possible {
  const isMeant = step[side];
  if (isMeant === false) return possible.notApplicable;
  const isGoverned = inquiry.constraint.governs(dayOf(step));
  if (isGoverned === false) return possible.notApplicable;
  const isActive = isMeant && isGoverned && step.isSeen;
  const idle = isActive ? 0 : possible.notApplicable;
  if (demand === "nothing") return idle | possible.pass;
  const found = hasPartner(inquiry, reading, step, side, demand);
  if (demand === "none-earlier") return idle | either(found, possible.fail, possible.pass);
  if (found === true) return idle | possible.pass;
  const without = demand === "earlier" ? possible.fail : prospects(inquiry, reading, step, side, demand);
  return idle | either(found, possible.pass, without);
}

const either = (condition: Truth, whenTrue: Possible, whenFalse: Possible): Possible =>
  condition === undefined ? whenTrue | whenFalse : condition ? whenTrue : whenFalse;

/**
 * What may become of a step that has no partner yet. Nothing when the procedure is closed, when another step
 * has come that keeps a later one from counting, or when the time is over; what is still to come can come on
 * the as-of day itself and after all that is recorded.
 */
function prospects(inquiry: Inquiry, reading: Reading, step: ReadStep, side: Side, demand: Demand): Possible {
  const { closed } = inquiry.standpoint;
  if (closed === true) return possible.fail;
  const isCut = isCutOff(inquiry, reading, step, side, demand);
  if (isCut === true) return possible.fail;
  const open = either(isStillTime(inquiry, step), possible.pending, possible.fail);
  return closed === undefined || isCut === undefined ? open | possible.fail : open;
}

/** Whether a partner can still come in time. */
export function isStillTime({ constraint, standpoint }: Inquiry, step: ReadStep): Truth {
  const { within } = constraint;
  const { asOf, calendar } = standpoint;
  return within === undefined || isInTime(step, within(dayOf(step)), asOf, asOf, calendar);
}
