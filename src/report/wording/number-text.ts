/** A number as people write it: at most two decimals, and none where there are none. */
export const numberText = (value: number): string => String(Math.round(value * 100) / 100);

/** Two numbers between which something lies, or the one where both are the same. */
export function rangeText(least: number, most: number): string {
  const [from, to] = [numberText(least), numberText(most)];
  return from === to ? from : `${from}–${to}`;
}
