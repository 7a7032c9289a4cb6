import { keyedDigestOf } from "../dataset/digest.js";

/** Answers each call with a whole number from 0 to below `limit`, every one equally likely. */
export type NumberStream = (limit: number) => number;

const words = 2 ** 32;
const bytesOfWord = 4;

/**
 * The stream of numbers that a key gives for a purpose. Block by block (from 0) it takes the HMAC-SHA-256 of
 * `[...purpose, block]` and reads it as eight whole numbers of 32 bits, the highest byte first. A number at or above the
 * last multiple of `limit` is thrown away, so that the remainder favours nobody.
 */
export function numberStream(key: Uint8Array, purpose: readonly string[]): NumberStream {
  let block = 0;
  let bytes = new DataView(new ArrayBuffer(0));
  let position = 0;
  const nextWord = (): number => {
    if (position === bytes.byteLength) {
      const { buffer, byteOffset, byteLength } = keyedDigestOf(key, [...purpose, block]);
      bytes = new DataView(buffer as ArrayBuffer, byteOffset, byteLength);
      block += 1;
      position = 0;
    }
    const word = bytes.getUint32(position);
    position += bytesOfWord;
    return word;
  };
  return (limit) => {
    if (!Number.isInteger(limit) || limit < 1 || limit > words)
      throw new RangeError(`limit: expected a whole number from 1 to ${words}; found ${limit}`);
    const fair = words - (words % limit);
    let word = nextWord();
    while (word >= fair) word = nextWord();
    return word % limit;
  };
}

/** So many of some things, in the order drawn: the first steps of a shuffle by Fisher and Yates. */
export function drawSome<Thing>(from: readonly Thing[], count: number, below: NumberStream): readonly Thing[] {
  const things = [...from];
  for (let index = 0; index < count; index++) {
    const chosen = index + below(things.length - index);
    [things[index], things[chosen]] = [things[chosen] as Thing, things[index] as Thing];
  }
  return things.slice(0, count);
}
