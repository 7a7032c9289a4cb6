import type { Figure } from "../progress/figure.js";
import type { Figures } from "../progress/progress.js";
import { type Line, span } from "./span.js";

/**
 * How far along something is, drawn: what is verified, what is only claimed, the rest, and a mark up to where the plan
 * should be. Dashes where nothing can be judged.
 */
export function barOf(
  { verified, claimed, planned }: Pick<Figures, "verified" | "claimed" | "planned">,
  length: number,
): Line {
  if (verified.kind === "not-judgeable" && claimed.kind === "not-judgeable") return [span("-".repeat(length), "quiet")];
  const solid = cells(lowOf(verified), length);
  const shaded = Math.max(solid, cells(lowOf(claimed), length));
  const mark = planned.kind === "judged" && planned.low > 0 ? Math.max(cells(planned.low, length) - 1, 0) : undefined;
  const parts = Array.from({ length }, (_, place) => {
    if (place === mark) return span(signs.planned, "strong");
    if (place < solid) return span(signs.verified, "good");
    return place < shaded ? span(signs.claimed, "warning") : span(signs.open, "quiet");
  });
  return parts;
}

/** What each sign of a bar stands for. */
export const signs = { verified: "█", claimed: "▒", open: "░", planned: "┃" } as const;

const lowOf = (figure: Figure): number => (figure.kind === "judged" ? figure.low : 0);

/** Full only when all of it, empty only when nothing. */
function cells(share: number, length: number): number {
  if (share >= 1) return length;
  return share <= 0 ? 0 : Math.min(Math.max(Math.round(share * length), 1), length - 1);
}
