import type { Verified } from "fazhi/engine";
import { demonstration2021, demonstration2025 } from "./sources.js";

/**
 * A value that the version of 2021 sets, and what is taken to go on since: the text of the version in use in 2025 was
 * not read, so that from then on the value is unverified.
 */
export const inEachVersion = <Value extends number>(value: Value, article: string, verified: Verified) =>
  [
    { value, source: demonstration2021.clause(article, { verified }) },
    { value, source: demonstration2025.clause(`${article}（2025年的文本未见）`) },
  ] as const;
