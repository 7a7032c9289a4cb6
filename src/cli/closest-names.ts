import { nearest } from "../codes/identifier/nearest.js";

const mostNear = 5;

/** The names that were most likely meant, the nearest first. */
export function closest(written: string, names: readonly string[]): readonly string[] {
  const left = new Set(names);
  const near: string[] = [];
  for (let best = nearest(written, [...left]); best !== undefined && near.length < mostNear; ) {
    near.push(best);
    left.delete(best);
    best = nearest(written, [...left]);
  }
  return near;
}
