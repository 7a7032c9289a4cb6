import type { Mutant } from "./room-score.js";

export interface Sample {
  readonly oneIn: number;
  readonly seed: number;
}

export function isSampled(sample: Sample, fileName: string, mutant: Omit<Mutant, "status">): boolean;
