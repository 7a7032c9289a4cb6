import { closest, distance } from "fastest-levenshtein";

/** The longest word that anybody misspells; comparing longer ones takes time and finds nothing. */
const longestWord = 200;

/** The word among some that another was most likely meant to be; none when nothing is near. */
export function nearest(word: string, among: readonly string[]): string | undefined {
  if (among.length === 0 || word.length > longestWord) return undefined;
  const best = closest(word, among);
  if (distance(word, best) <= Math.max(1, Math.floor(word.length / 3))) return best;
  return among.find((one) => areSwapped(word, one));
}

/** Whether two words differ in two neighbouring letters that changed places, a single slip that Levenshtein counts twice. */
function areSwapped(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  const at = one.split("").findIndex((letter, index) => letter !== other[index]);
  const swapped = `${other[at + 1] ?? ""}${other[at] ?? ""}${other.slice(at + 2)}`;
  return at !== -1 && one.slice(at) === swapped;
}

/** The guess as the end of an error message; empty when nothing is near. */
export function suggestion(word: string, among: readonly string[]): string {
  const best = nearest(word, among);
  return best === undefined ? "" : `; did you mean "${best}"?`;
}

/**
 * Whether two names are the same but for a few characters: added, left out or replaced, as Levenshtein counts them.
 * `mostAltered` is the share of the longer name's characters that may differ, from 0 to 1.
 */
export function isNearSame(one: string, other: string, mostAltered: number): boolean {
  const most = Math.floor(mostAltered * Math.max(one.length, other.length));
  return Math.abs(one.length - other.length) <= most && distance(one, other) <= most;
}
