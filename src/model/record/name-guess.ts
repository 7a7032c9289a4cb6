import { nearest } from "../../codes/identifier/nearest.js";
import type { Label } from "../../codes/label.js";

/** The names that were possible, each with what it is called in Chinese and English. */
export type KnownNames = ReadonlyMap<string, Label>;

const longestGuessed = 100;

/**
 * The known name that a written one was most likely meant to be: the one with this title, or the one spelt most alike.
 *
 * @example
 * guessName("due_on", fields) // => "dueOn"
 * guessName("完成期限", fields) // => "dueOn"
 */
export function guessName(written: string, known: KnownNames): string | undefined {
  if (written.length > longestGuessed) return undefined;
  const plain = plainOf(written);
  for (const [name, { zh, en }] of known)
    if (zh === written || plainOf(en) === plain || plainOf(name) === plain) return name;
  const letters = lettersOf(plain);
  return [...known.keys()].find((name) => lettersOf(plainOf(name)) === letters) ?? nearest(written, [...known.keys()]);
}

/** Letters that changed places are the commonest slip, and count as two in the distance of spellings. */
const lettersOf = (plain: string): string => [...plain].sort().join("");

const plainOf = (name: string): string => name.toLowerCase().replaceAll(/[\s_-]/g, "");
