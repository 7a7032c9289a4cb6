import type { Bar, BarKey } from "../bar.js";

const rect = (name: string, width: number): string =>
  width === 0 ? "" : `<rect class=${name} width=${width} height=8 />`;

/** A bar as a picture that says nothing which a number beside it does not say, and is hidden from screen readers for that. */
export function barSvg({ verified, claimed, planned }: Bar): string {
  if (verified === undefined && claimed === undefined)
    return '<svg class="b u" aria-hidden=true viewBox="0 0 100 8"></svg>';
  const solid = percent(verified ?? 0);
  const shaded = Math.max(solid, percent(claimed ?? 0));
  const mark =
    planned === undefined || planned <= 0 ? "" : `<path class=p d="M${Math.min(percent(planned), 99)} 0v8"/>`;
  return `<svg class=b aria-hidden=true viewBox="0 0 100 8" preserveAspectRatio=none>${rect("c", shaded)}${rect("v", solid)}${mark}</svg>`;
}

const keyBars: Readonly<Record<BarKey["part"], string>> = {
  verified: rect("v", 100),
  claimed: rect("c", 100),
  open: "",
  planned: '<path class=p d="M50 0v8"/>',
};

/** The sign of a part of a bar. */
export const barKeySvg = ({ part }: BarKey): string =>
  `<svg class="b key" aria-hidden=true viewBox="0 0 100 8" preserveAspectRatio=none>${keyBars[part]}</svg>`;

/** Full only when all of it, empty only when nothing. */
const percent = (share: number): number => {
  if (share >= 1) return 100;
  return share <= 0 ? 0 : Math.min(Math.max(Math.round(share * 100), 1), 99);
};
