/** One kind of random input, and what must hold for it. */
export interface FuzzTarget {
  readonly name: string;
  /** Makes the input of a seed and tries it; throws when something that must hold does not. */
  readonly run: (seed: number) => void;
}

/** Runs a target with a seed; the error of a failure names both, so that it can be repeated. */
export function tryTarget({ name, run }: FuzzTarget, seed: number): void {
  try {
    run(seed);
  } catch (error) {
    const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
    throw new Error(`fuzz target "${name}" failed for seed ${seed}: ${reason}`, { cause: error });
  }
}
