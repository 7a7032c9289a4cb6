import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defineIndicator } from "../../src/engine/indicator/indicator.js";
import type { IndicatorResult } from "../../src/engine/indicator/indicator-result.js";
import { mergeIndicators } from "../../src/engine/indicator/merge-indicators.js";
import { anyNotices } from "./any-notice.js";
import { answered, answering, compute, fee, heading, number, rebate, targetRate } from "./notice-figures.js";

const tenths = defineIndicator({
  ...heading,
  form: "sum",
  among: (notice) => notice.kind.equals("public"),
  value: (notice, { parameter }) => notice.pages.times(parameter(fee)).minus(parameter(rebate)),
  by: { office: (notice) => notice.office, month: (notice) => notice.begunOn.month() },
});
const aimed = defineIndicator({
  ...heading,
  form: "ratio",
  counts: (notice) => notice.urgent,
  by: { office: (notice) => notice.office, year: (notice) => notice.begunOn.year() },
  target: { direction: "at-least", value: targetRate, per: "office" },
});
const every = [
  ["a ratio", answered],
  ["a ratio with a target for each office", aimed],
  ["a count", number],
  ["a sum of decimals", tenths],
  ["durations", answering],
] as const;

/** Merges results two and two, in a tree that the numbers choose. */
function merged(results: readonly IndicatorResult[], choices: readonly number[]): IndicatorResult {
  const left = [...results];
  for (let step = 0; left.length > 1; step += 1) {
    const [one] = left.splice((choices[step % choices.length] ?? 0) % left.length, 1);
    const at = (choices[(step + 1) % choices.length] ?? 0) % left.length;
    left[at] = mergeIndicators([one as IndicatorResult, left[at] as IndicatorResult]);
  }
  return left[0] as IndicatorResult;
}

describe("results that were computed apart", () => {
  const shares = 4;
  const dealt = anyNotices.chain((notices) =>
    fc.tuple(
      fc.constant(notices),
      fc.array(fc.nat({ max: shares - 1 }), { minLength: notices.length, maxLength: notices.length }),
      fc.array(fc.nat({ max: 99 }), { minLength: 3, maxLength: 8 }),
    ),
  );

  it.each(every)("come to the whole, merged in any tree: %s", (_, indicator) => {
    fc.assert(
      fc.property(dealt, ([notices, hands, choices]) => {
        const results = Array.from({ length: shares }, (__, hand) =>
          compute(
            indicator,
            notices.filter((___, index) => hands[index] === hand),
          ),
        );
        expect(merged(results, choices)).toEqual(compute(indicator, notices));
      }),
    );
  });

  it.each(every)("are plain data that can be sent in between: %s", (_, indicator) => {
    fc.assert(
      fc.property(anyNotices, (notices) => {
        const result = compute(indicator, notices);
        const { title, ...sent } = JSON.parse(JSON.stringify(result)) as IndicatorResult;
        expect(mergeIndicators([{ title, ...sent }])).toEqual(result);
      }),
      { numRuns: 30 },
    );
  });

  it("of several indicators are refused", () => {
    expect(() => mergeIndicators([compute(number, []), compute(answered, [])])).toThrow(/differ in "form"/);
  });

  it("as of several days are refused", () => {
    expect(() => mergeIndicators([compute(number, []), compute(number, [], "2017-10-01")])).toThrow(/differ in "asOf"/);
  });
});
