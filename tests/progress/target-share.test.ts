import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { targetShare } from "../../src/progress/target-share.js";

describe("a value against its target", () => {
  it.each([
    ["half of what is owed", "at-least", 8, { low: 4, high: 4 }, [0.5, 0.5]],
    ["more than is owed is no more than all", "at-least", 8, { low: 9, high: 9 }, [1, 1]],
    ["less than nothing is nothing", "at-least", 8, { low: -3, high: -3 }, [0, 0]],
    ["between two values", "at-least", 8, { low: 2, high: 6 }, [0.25, 0.75]],
    ["nothing bounds it above", "at-least", 8, { low: 2 }, [0.25, 1]],
    ["at least none is met from the start", "at-least", 0, { low: 0, high: 0 }, [1, 1]],
    ["the cap itself is kept", "at-most", 50, { low: 50, high: 50 }, [1, 1]],
    ["one more exceeds it", "at-most", 50, { low: 51, high: 51 }, [0, 0]],
    ["far below a cap is kept, and no more", "at-most", 50, { low: 1, high: 1 }, [1, 1]],
    ["it is not known whether the cap is kept", "at-most", 50, { low: 49 }, [0, 1]],
    ["none left of what shall be none", "equal", 0, { low: 0, high: 0 }, [1, 1]],
    ["one left of what shall be none", "equal", 0, { low: 1, high: 1 }, [0, 0]],
    ["it is not known whether one is left", "equal", 0, { low: 0, high: 1 }, [0, 1]],
  ] as const)("%s", (_, direction, value, span, [low, high]) => {
    expect(targetShare({ direction, value }, span)).toEqual({ low, high });
  });

  it.each([
    ["the lower end of a range is reached", { low: 90, high: 90 }, [1, 1]],
    ["its upper end is still within", { low: 110, high: 110 }, [1, 1]],
    ["beyond it nothing is reached", { low: 111, high: 111 }, [0, 0]],
    ["it is not known whether a value lies beyond", { low: 90, high: 111 }, [0, 1]],
    ["nor where nothing bounds it", { low: 90 }, [0, 1]],
    ["half the way to the lower end", { low: 45, high: 45 }, [0.5, 0.5]],
  ] as const)("%s", (_, span, [low, high]) => {
    expect(targetShare({ direction: "at-least", value: 90, most: 110 }, span)).toEqual({ low, high });
  });

  it("is a share whose low end is not above its high one", () => {
    const number = fc.double({ noNaN: true, noDefaultInfinity: true });
    const direction = fc.constantFrom("at-least", "at-most", "equal");
    fc.assert(
      fc.property(direction, number, number, number, (way, value, one, other) => {
        const { low, high } = targetShare(
          { direction: way, value },
          { low: Math.min(one, other), high: Math.max(one, other) },
        );
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(high);
      }),
    );
  });
});
