import { createHash } from "node:crypto";

/**
 * Whether a mutant belongs to the sample: about one in `oneIn`, chosen by the seed alone, so that the same question has the
 * same answer in every process. Lines and columns count from 1.
 */
export function isSampled({ oneIn, seed }, fileName, { mutatorName, replacement, location: { start, end } }) {
  const place = `${fileName}:${start.line}:${start.column}-${end.line}:${end.column}`;
  const digest = createHash("sha256").update(`${seed} ${place} ${mutatorName} ${replacement}`).digest();
  return digest.readUInt32BE() % oneIn === 0;
}
