import { hasTimeLeft } from "./procedure-distance.js";
import { gravest, type Possible, possible } from "./procedure-possible.js";
import { dayOf, type Reading, type ReadStep } from "./procedure-reading.js";
import { type Activation, hasPartner, type Inquiry, isCutOff } from "./procedure-relation.js";
import type { Truth } from "./procedure-trace.js";

/** What the steps of a reading may come to, taken together: a violation outweighs what waits, that what is kept. */
export function outcomesOf(inquiry: Inquiry, reading: Reading): Possible {
  const { first, second } = inquiry.shape;
  let outcomes: Possible = possible.notApplicable;
  for (let place = 0; place < reading.length; place += 1) {
    const step = reading[place] as ReadStep;
    if (first !== undefined && step.first !== false) {
      const ofFirst = outcomesOfStep(inquiry, { reading, place, step, side: "first", demand: first });
      outcomes = gravest(outcomes, ofFirst);
    }
    if (second !== undefined && step.second !== false) {
      const ofSecond = outcomesOfStep(inquiry, { reading, place, step, side: "second", demand: second });
      outcomes = gravest(outcomes, ofSecond);
    }
  }
  return outcomes;
}

/** The steps of a reading that may call for a partner. */
export function* activationsOf({ shape }: Inquiry, reading: Reading): Generator<Activation> {
  for (const [place, step] of reading.entries()) {
    for (const side of ["first", "second"] as const) {
      const demand = shape[side];
      if (demand !== undefined && step[side] !== false) yield { reading, place, step, side, demand };
    }
  }
}

/** What a step that may call for a partner may come to; not applicable where it calls for none. */
export function outcomesOfStep(inquiry: Inquiry, activation: Activation): Possible {
  const { step, side, demand } = activation;
  const isGoverned = inquiry.constraint.governs(dayOf(step));
  if (isGoverned === false) return possible.notApplicable;
  const idle = step[side] && isGoverned && step.isSeen ? 0 : possible.notApplicable;
  if (demand === "nothing") return idle | possible.pass;
  const found = hasPartner(inquiry, activation);
  if (demand === "none-earlier") return idle | either(found, possible.fail, possible.pass);
  if (found === true) return idle | possible.pass;
  const without = demand === "earlier" ? possible.fail : prospects(inquiry, activation);
  return idle | either(found, possible.pass, without);
}

const either = (condition: Truth, whenTrue: Possible, whenFalse: Possible): Possible =>
  condition === undefined ? whenTrue | whenFalse : condition ? whenTrue : whenFalse;

/**
 * What may become of a step that has no partner yet. Nothing when the procedure is closed, when another step
 * has come that keeps a later one from counting, or when the time is over; what is still to come can come on
 * the as-of day itself and after all that is recorded.
 */
function prospects(inquiry: Inquiry, activation: Activation): Possible {
  const { closed } = inquiry.standpoint;
  if (closed === true) return possible.fail;
  const isCut = isCutOff(inquiry, activation);
  if (isCut === true) return possible.fail;
  const open = either(isStillTime(inquiry, activation.step), possible.pending, possible.fail);
  return closed === undefined || isCut === undefined ? open | possible.fail : open;
}

/** Whether a partner can still come in time. */
export function isStillTime({ constraint, standpoint }: Inquiry, step: ReadStep): Truth {
  const { within } = constraint;
  return within === undefined || hasTimeLeft(step, within(dayOf(step)), standpoint);
}
