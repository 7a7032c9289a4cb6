/**
 * The outcomes that cannot be ruled out, one bit each; the graver outcome has the higher bit. What is known
 * for certain leaves one bit. A set may be too large, never too small: that keeps every verdict sound.
 */
export type Possible = number;

/** The sets of one outcome each. */
export const possible = Object.freeze({ notApplicable: 1, pass: 2, pending: 4, fail: 8 });

/** Whether all but one outcome are ruled out. */
export const isDecided = (set: Possible): boolean => (set & (set - 1)) === 0;

/** What can become of two demands together: of each pair of outcomes the graver one. */
export const gravest = (one: Possible, other: Possible): Possible =>
  (one | other) & -Math.max(one & -one, other & -other);
