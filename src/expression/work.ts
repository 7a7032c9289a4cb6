import { brandError } from "../codes/branded-error.js";
import type { Node } from "./node.js";
import type { Attention } from "./reading.js";

/**
 * How much a rule or indicator may look at: so many items of lists, and so many more for each record that it has begun
 * to judge. An item that a list inside another list offers again counts again; an answer that is remembered counts as one.
 */
export interface WorkLimits {
  readonly items: number;
  readonly itemsPerRecord: number;
}

/** What counts where nothing else is said: some seconds of work for a rule over few records, and linear in the records. */
export const usualWorkLimits: WorkLimits = Object.freeze({ items: 50_000_000, itemsPerRecord: 100_000 });

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
export function spend(attention: Attention, steps: number, node: Node): void {
  attention.spent += steps;
  const { limits, turn } = attention;
  if (attention.spent > limits.items + limits.itemsPerRecord * turn) throw new WorkLimitError(limits, node);
}
