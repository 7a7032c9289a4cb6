import type { Difference } from "./difference.js";

/** Is told in what an answer differs from the one before. */
export type DifferenceListener = (difference: Difference) => void;

/** Those who are told of differences. */
export interface Listeners {
  add(listener: DifferenceListener): () => void;
  isEmpty(): boolean;
  /**
   * Tells everybody. What comes up while they are told is told afterwards, so that all hear all in one order; what they
   * throw is thrown when all have heard.
   */
  tell(difference: Difference): void;
}

/** Makes a list of no listeners. */
export function listenerList(): Listeners {
  const listeners = new Map<symbol, DifferenceListener>();
  const waiting: Difference[] = [];
  let isTelling = false;
  return {
    add(listener) {
      if (typeof listener !== "function") throw new RangeError("listener: expected a function");
      const name = Symbol("listener");
      listeners.set(name, listener);
      return () => {
        listeners.delete(name);
      };
    },
    isEmpty: () => listeners.size === 0,
    tell(difference) {
      waiting.push(difference);
      if (isTelling) return;
      isTelling = true;
      const thrown: unknown[] = [];
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift())
        for (const [name, listener] of [...listeners])
          try {
            if (listeners.has(name)) listener(next);
          } catch (error) {
            thrown.push(error);
          }
      isTelling = false;
      if (thrown.length === 1) throw thrown[0];
      if (thrown.length > 1) throw new AggregateError(thrown, `${thrown.length} listeners failed`);
    },
  };
}
