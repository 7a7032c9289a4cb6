import { hexToBytes } from "@noble/hashes/utils.js";
import { digestOf } from "../dataset/digest.js";

/** The form of a seed and of a digest: 32 bytes. */
export const hexadecimalOf32Bytes = /^[0-9a-f]{64}$/;

/**
 * The commitment to a seed that is published before a draw, while the seed is kept secret: SHA-256 over
 * `["fazhi-draw-1","commitment",seed]`, as 64 hexadecimal digits. The seed is 32 random bytes in 64 lower-case hexadecimal
 * digits, made for one draw only; anything shorter could be guessed. Throws a `RangeError` for another form.
 *
 * @example
 * commitSeed("00".repeat(32)) // => "30fee7f1…e978"
 */
export function commitSeed(seed: string): string {
  if (!hexadecimalOf32Bytes.test(seed))
    throw new RangeError("seed: expected 32 random bytes in 64 lower-case hexadecimal digits");
  return digestOf([drawScheme, "commitment", seed]);
}

/** The name of the way in which is drawn; another way gets another name, so that old proofs stay verifiable. */
export const drawScheme = "fazhi-draw-1";

/** The bytes of a seed in its proper form. */
export const bytesOfSeed = (seed: string): Uint8Array => hexToBytes(seed);
