/**
 * How far along something is, to be drawn beside its numbers: shares from 0 to 1, each missing where it cannot be judged.
 * A bar says nothing that a number beside it does not say.
 */
export interface Bar {
  readonly kind: "bar";
  readonly verified?: number;
  /** What is claimed, of which the verified share is a part. */
  readonly claimed?: number;
  /** Where the plan should be. */
  readonly planned?: number;
}

/** The sign of a part of a bar, for what explains bars. */
export interface BarKey {
  readonly kind: "bar-key";
  readonly part: "verified" | "claimed" | "open" | "planned";
}

/** Makes the sign of a part of a bar. */
export const barKey = (part: BarKey["part"]): BarKey => ({ kind: "bar-key", part });
