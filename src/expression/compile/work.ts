import { brandError } from "../../codes/branded-error.js";
import type { Node } from "../node.js";
import type { EvaluationFrame } from "./evaluator.js";
import type { WorkLimits } from "./work-limits.js";

/** Thrown where an evaluation looks at more than it may; nothing is then known about the record. */
export class WorkLimitError extends Error {
  static {
    brandError(WorkLimitError, "WorkLimitError");
  }

  override readonly name = "WorkLimitError";

  constructor(
    readonly limits: WorkLimits,
    /** The node that was looked at when the limit was reached. */
    readonly node: Node,
  ) {
    super(`it looks at more than ${limits.items} items of lists and ${limits.itemsPerRecord} more for each record`);
  }
}

/** Counts work that was done for a node; throws a {@link WorkLimitError} when it was too much. */
export function spend(frame: EvaluationFrame, steps: number, node: Node): void {
  frame.spent += steps;
  const { limits, turn } = frame;
  if (frame.spent > limits.items + limits.itemsPerRecord * turn) throw new WorkLimitError(limits, node);
}
