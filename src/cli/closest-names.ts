import { nearest } from "../codes/identifier/nearest.js";

const mostNear = 5;

/** The names that were most likely meant, as the end of a message. */
export function closest(written: string, names: readonly string[]): string {
  const left = new Set(names);
  const near: string[] = [];
  for (let best = nearest(written, [...left]); best !== undefined && near.length < mostNear; ) {
    near.push(best);
    left.delete(best);
    best = nearest(written, [...left]);
  }
  return near.length === 0 ? "" : `; the nearest are:${listed(near)}`;
}

const mostListed = 20;

/** Names, each on a line of its own. */
export const listed = (ids: readonly string[]): string => {
  const lines = ids.slice(0, mostListed).map((id) => `\n  ${id}`);
  return `${lines.join("")}${ids.length > mostListed ? `\n  … and ${ids.length - mostListed} more` : ""}`;
};
