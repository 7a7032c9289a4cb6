import { canonicalText } from "../../model/dataset/canonical-text.js";
import { requireList, requireObject } from "../../model/record/require-object.js";
import { mergeIndicators } from "../indicator/merge-indicators.js";
import { type OutcomeCounts, outcomes } from "./outcome.js";
import { noOutcomes } from "./rule-summary.js";
import type { RuleSummary, Run } from "./run.js";

/** What is left of a run without what was written down of single records: plain data that merges. A run is one, too. */
export type RunPart = Pick<Run, "asOf" | "asOfTime" | "packs" | "changes" | "rules" | "indicators">;

/**
 * The part of all records of some parts, of which no two hold the same record; neither order nor grouping matters.
 * Throws a `RangeError` when they are not of the same packs, rules and indicators as of the same day.
 */
export function mergeRunParts(parts: readonly [RunPart, ...RunPart[]]): RunPart {
  requireList("parts", parts, 1);
  for (const part of parts) requireObject("parts", part, "rules");
  const [first] = parts;
  for (const part of parts) {
    const flaw = differenceOf(first, part);
    if (flaw !== undefined) throw new RangeError(`parts of different runs do not merge: ${flaw}`);
  }
  return Object.freeze({
    asOf: first.asOf,
    ...(first.asOfTime === undefined ? {} : { asOfTime: first.asOfTime }),
    packs: first.packs,
    changes: first.changes,
    rules: Object.freeze(
      first.rules.map((rule, place) =>
        mergedSummary(
          rule,
          parts.flatMap(({ rules }) => rules[place] ?? []),
        ),
      ),
    ),
    indicators: Object.freeze(
      first.indicators.map((result, place) =>
        mergeIndicators([result, ...parts.slice(1).flatMap(({ indicators }) => indicators[place] ?? [])]),
      ),
    ),
  });
}

function differenceOf(one: RunPart, other: RunPart): string | undefined {
  const [moment, another] = [one, other].map(({ asOf, asOfTime = asOf }) => asOfTime);
  if (moment !== another) return `one is as of ${moment}, another as of ${another}`;
  const kinds = {
    packs: ({ packs }: RunPart) => packs.map(({ name, version }) => `${name} ${version}`),
    changes: ({ changes }: RunPart) => changes.map((change) => canonicalText(change)),
    rules: ({ rules }: RunPart) => rules.map(({ pack, rule }) => `${pack}/${rule}`),
    constraints: ({ rules }: RunPart) =>
      rules.flatMap(({ pack, rule, constraints = [] }) =>
        constraints.map(({ constraint }) => `${pack}/${rule}/${constraint}`),
      ),
    indicators: ({ indicators }: RunPart) => indicators.map(({ pack, indicator }) => `${pack}/${indicator}`),
  };
  for (const [kind, namesOf] of Object.entries(kinds)) {
    const [ours, theirs] = [namesOf(one), namesOf(other)];
    const odd = ours.find((name, place) => name !== theirs[place]) ?? theirs[ours.length];
    if (odd !== undefined) return `not all have the same ${kind}, such as "${odd}"`;
  }
  return undefined;
}

const mergedSummary = (rule: RuleSummary, all: readonly RuleSummary[]): RuleSummary => {
  const total = (count: (one: RuleSummary) => number): number => all.reduce((sum, one) => sum + count(one), 0);
  return Object.freeze({
    ...rule,
    records: total(({ records }) => records),
    counts: countsOf(all.map(({ counts }) => counts)),
    crashes: total(({ crashes }) => crashes),
    ...(rule.constraints === undefined
      ? {}
      : {
          constraints: Object.freeze(
            rule.constraints.map((constraint, place) =>
              Object.freeze({
                ...constraint,
                counts: countsOf(all.flatMap(({ constraints }) => constraints?.[place]?.counts ?? [])),
              }),
            ),
          ),
        }),
  });
};

/** Counts of the same kind, added up. */
function countsOf(all: readonly OutcomeCounts[]): OutcomeCounts {
  const counts = noOutcomes();
  for (const one of all) for (const outcome of outcomes.codes) counts[outcome] += one[outcome];
  return Object.freeze(counts);
}
