import type { Narrative } from "fazhi";

/** The obligations that no rule can compute, each with the reason: there are none. */
export const narratives: readonly Narrative[] = [];
