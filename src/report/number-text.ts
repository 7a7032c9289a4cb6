/** A number as people write it: at most two decimals, and none where there are none. */
export const numberText = (value: number): string => String(Math.round(value * 100) / 100);
