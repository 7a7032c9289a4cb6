import { normaliseName } from "./normalised-name.js";

/**
 * How like two titles are, from 0 to 1: the share of pairs of neighbouring characters that they have in common, as Dice
 * counts it, whatever the order of the words and the punctuation.
 *
 * @example
 * likeness("规范性文件备案率达到100%", "规范性文件报备率达到100%") // => 0.75
 */
export function likeness(one: string, other: string): number {
  const [first, second] = [pairsIn(normaliseName(one)), pairsIn(normaliseName(other))];
  if (first.length === 0 || second.length === 0) return Number(normaliseName(one) === normaliseName(other));
  const left = new Map<string, number>();
  for (const pair of first) left.set(pair, (left.get(pair) ?? 0) + 1);
  let shared = 0;
  for (const pair of second) {
    const rest = left.get(pair) ?? 0;
    if (rest === 0) continue;
    left.set(pair, rest - 1);
    shared += 1;
  }
  return (2 * shared) / (first.length + second.length);
}

function pairsIn(name: string): readonly string[] {
  const characters = [...name];
  return characters.slice(1).map((character, place) => `${characters[place]}${character}`);
}
