import type { Bounds, Figure } from "../../progress/figure.js";

/**
 * A share in whole per cents; what is not nothing is never 0 and what is not all is never 100.
 *
 * @example
 * percentText(0.999) // => "99%"
 */
export const percentText = (share: number): string => `${percent(share, 1)}%`;

/** A share that lies between two bounds. */
export const boundsText = (bounds: Bounds): string => between(bounds, 1);

/** A share that lies between two bounds, to a tenth of a per cent, so that parts can be added up by hand. */
export const fineText = (bounds: Bounds): string => between(bounds, 10);

/** A figure; a dash when it cannot be judged. */
export const figureText = (figure: Figure): string => (figure.kind === "judged" ? boundsText(figure) : "—");

function between({ low, high }: Bounds, parts: number): string {
  const [from, to] = [percent(low, parts), percent(high, parts)];
  return from === to ? `${from}%` : `${from}–${to}%`;
}

function percent(share: number, parts: number): number {
  const rounded = Math.round(share * 100 * parts);
  if (share > 0 && rounded === 0) return 1 / parts;
  return (share < 1 && rounded >= 100 * parts ? 100 * parts - 1 : rounded) / parts;
}
