import type { Coverage } from "../../engine/pack/coverage.js";

/**
 * What {@link renderCoverageJson} writes. A key that is missing was not there to be told; within one `version`, keys are
 * added but neither removed nor given another meaning.
 */
export interface JsonCoverage {
  readonly format: "fazhi-coverage";
  readonly version: 1;
  readonly packs: readonly Coverage[];
}

/** What of each pack's document is watched, as one JSON document, the same bytes for the same packs; see {@link JsonCoverage}. */
export function renderCoverageJson(packs: readonly Coverage[]): string {
  const document: JsonCoverage = { format: "fazhi-coverage", version: 1, packs };
  return `${JSON.stringify(document, null, 2)}\n`;
}
