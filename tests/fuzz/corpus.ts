/** Seeds that once failed, by target, each with what was wrong. */
export const corpus: readonly (readonly [target: string, seed: number, fault: string])[] = [];
