/**
 * Points are counted in whole hundredths, so that sums are exact; 1850 are 18.50 points. What is not whole is rounded
 * once, in the line where it arises, half up.
 */
export type Hundredths = number;

/** Points as they are written, in hundredths; {@link isWhole} says whether nothing is lost. */
export const hundredthsOf = (points: number): Hundredths => Math.round(points * 100);

/** Whether points are whole hundredths: 12.5 are, a third is not. */
export const isWhole = (points: number): boolean => Math.abs(points * 100 - hundredthsOf(points)) < 1e-6;

const decimals = 1_000_000_000;

/** A value as it is compared and multiplied: to nine decimals, so that the last bit of a mean decides nothing. */
export const nineDecimals = (value: number): number => Math.round(value * decimals) / decimals;

/**
 * So many times some points, rounded half up to a hundredth. Whole numbers all the way: what a pocket calculator says.
 *
 * @example
 * times(1000, 0.2855) // => 286
 */
export function times(points: Hundredths, value: number): Hundredths {
  const doubled = 2 * points * Math.round(value * decimals) + decimals;
  const rest = ((doubled % (2 * decimals)) + 2 * decimals) % (2 * decimals);
  return (doubled - rest) / (2 * decimals);
}

/**
 * Points for a reader.
 *
 * @example
 * renderPoints(1850) // => "18.50"
 */
export function renderPoints(points: Hundredths): string {
  const size = String(Math.abs(points)).padStart(3, "0");
  return `${points < 0 ? "-" : ""}${size.slice(0, -2)}.${size.slice(-2)}`;
}
