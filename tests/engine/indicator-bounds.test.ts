import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emptyPart, mergeParts } from "../../src/engine/indicator/indicator-part.js";
import type { IndicatorForm, IndicatorPart, IndicatorValue } from "../../src/engine/indicator/indicator-result.js";
import { indicatorValue } from "../../src/engine/indicator/indicator-value.js";
import { anyNotices, completed } from "./any-notice.js";
import { answered, compute, number, pages } from "./notice-figures.js";

describe("the value of what is not known completely", () => {
  const isWithin = (value: IndicatorValue, bounds: IndicatorValue): boolean => {
    if (value.kind === "not-applicable" || bounds.kind === "not-applicable") return value.kind === bounds.kind;
    if (value.kind === "between") return false;
    const low = bounds.kind === "known" ? bounds.value : bounds.low;
    const high = bounds.kind === "known" ? bounds.value : (bounds.high ?? Number.POSITIVE_INFINITY);
    return low <= value.value && value.value <= high;
  };
  const anyCompletion = anyNotices.chain((notices) =>
    fc.tuple(fc.constant(notices), fc.tuple(...notices.map((notice) => completed(notice)))),
  );

  it.each([
    ["ratio", answered],
    ["count", number],
    ["sum", pages],
  ] as const)("of a %s has bounds that hold every completion", (form, indicator) => {
    fc.assert(
      fc.property(anyCompletion, ([notices, whole]) => {
        const bounds = compute(indicator, notices).whole.value;
        const value = compute(indicator, whole).whole.value;
        // A ratio of records that may all be outside of the population may come to nothing at all.
        if (form === "ratio" && value.kind === "not-applicable") return;
        expect([value, bounds, isWithin(value, bounds)]).toEqual([value, bounds, true]);
      }),
    );
  });
});

describe("parts that were computed apart", () => {
  const chunked = anyNotices.chain((notices) =>
    fc
      .array(fc.nat({ max: 2 }), { minLength: notices.length, maxLength: notices.length })
      .map((chunks) => [0, 1, 2].map((chunk) => notices.filter((_, index) => chunks[index] === chunk)))
      .chain((parts) => fc.tuple(fc.constant(notices), fc.shuffledSubarray(parts, { minLength: parts.length }))),
  );

  it.each([
    ["ratio", answered],
    ["count", number],
    ["sum", pages],
  ] as const)("come to the whole in any order: %s", (_, indicator) => {
    fc.assert(
      fc.property(chunked, ([notices, parts]) => {
        const merged = parts.map((part) => compute(indicator, part).whole.part).reduce(mergeParts, emptyPart);
        expect(merged).toEqual(compute(indicator, notices).whole.part);
      }),
    );
  });

  const anyPart: fc.Arbitrary<IndicatorPart> = fc.record({
    counted: fc.nat(9),
    uncounted: fc.nat(9),
    open: fc.nat(9),
    maybeCounted: fc.nat(9),
    maybeUncounted: fc.nat(9),
    maybeOpen: fc.nat(9),
  });

  it("never have their lower bound above the upper", () => {
    fc.assert(
      fc.property(anyPart, fc.constantFrom<IndicatorForm>("ratio", "count", "sum"), (part, form) => {
        const value = indicatorValue({ form }, part);
        if (value.kind === "between" && value.high !== undefined) expect(value.low).toBeLessThan(value.high);
        if (form === "ratio" && value.kind !== "not-applicable")
          for (const bound of value.kind === "known" ? [value.value] : [value.low, value.high ?? 2])
            expect(bound >= 0 && bound <= 1).toBe(true);
      }),
    );
  });
});
