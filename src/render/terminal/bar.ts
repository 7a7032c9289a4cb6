import type { Bar } from "../bar.js";
import { type Line, span } from "../span.js";

/** Draws a bar: what is verified, what is only claimed, the rest, and a mark up to where the plan should be. Dashes where nothing can be judged. */
export function barSpans({ verified, claimed, planned }: Bar, length: number): Line {
  if (verified === undefined && claimed === undefined) return [span("-".repeat(length), "quiet")];
  const solid = cells(verified ?? 0, length);
  const shaded = Math.max(solid, cells(claimed ?? 0, length));
  const mark = planned !== undefined && planned > 0 ? Math.max(cells(planned, length) - 1, 0) : undefined;
  return Array.from({ length }, (_, place) => {
    if (place === mark) return span(signs.planned, "strong");
    if (place < solid) return span(signs.verified, "good");
    return place < shaded ? span(signs.claimed, "warning") : span(signs.open, "quiet");
  });
}

/** What each sign of a bar stands for. */
export const signs = { verified: "█", claimed: "▒", open: "░", planned: "┃" } as const;

/** Full only when all of it, empty only when nothing. */
function cells(share: number, length: number): number {
  if (share >= 1) return length;
  return share <= 0 ? 0 : Math.min(Math.max(Math.round(share * length), 1), length - 1);
}
