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
