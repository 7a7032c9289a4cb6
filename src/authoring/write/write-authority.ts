import type { Authority, Interval, Source } from "../../engine/pack/source.js";
import { isSameVerification, type Verified } from "../../engine/pack/verification.js";
import { labelPart, type WrittenPart } from "../written/written-part.js";

/** A source as it is written under its id. */
export const writeSource = ({ title, documentNumber, inForce, verified, url }: Source): WrittenPart => ({
  title: labelPart(title),
  documentNumber,
  ...inForce,
  verified: verifiedPart(verified) || undefined,
  url,
});

/** Writes places in the sources of a pack: `plan 二（三）`, with what differs from the source beside it. */
export function authorityWriter(sources: readonly Source[]): (authority: Authority) => WrittenPart {
  const byId = new Map(sources.map((source) => [source.id, source]));
  return ({ source: of, article, inForce, verified }) => {
    const source = byId.get(of);
    const own = source === undefined ? inForce : writeDays(inForce, source.inForce);
    const isSame = source !== undefined && isSameVerification(verified, source.verified);
    const isLike = own === undefined && isSame;
    if (isLike && !/\s/.test(of) && article !== "" && article === article.trim()) return `${of} ${article}`;
    return { of, article, ...own, ...(isSame ? {} : { verified: verifiedPart(verified) }) };
  };
}

const verifiedPart = (verified: Verified): WrittenPart => (typeof verified === "object" ? { ...verified } : verified);

/** The days of something as they are written where they are not those of what it rests on, which hold where none are. */
export const writeDays = (inForce: Interval, others: Interval): Days | undefined =>
  isSameInterval(inForce, others)
    ? undefined
    : { from: inForce.from, until: inForce.until ?? (others.until === undefined ? undefined : "open") };

type Days = { readonly from: string; readonly until: string | undefined };

/** Whether two intervals hold the same days. */
export const isSameInterval = (one: Interval, other: Interval): boolean =>
  one.from === other.from && one.until === other.until;
