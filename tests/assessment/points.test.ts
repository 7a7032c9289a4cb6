import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hundredthsOf, isWhole, renderPoints, times } from "../../src/assessment/points.js";

describe("points", () => {
  it.each([
    ["as a pocket calculator rounds", 100, 0.285, 29],
    ["half a hundredth goes up", 1, 0.5, 1],
    ["less than half goes down", 1, 0.499999999, 0],
    ["half of a loss goes up too", -1, 0.5, 0],
    ["two thirds of ten points", 1000, 2 / 3, 667],
    ["all of it", 1234, 1, 1234],
    ["none of it", 1234, 0, 0],
    ["more than once", 150, 3, 450],
    ["the greatest that a scheme may hold", 1_000_000, 0.123456789, 123457],
  ])("%s", (_, points, value, expected) => {
    expect(times(points, value)).toBe(expected);
  });

  it("never fall when the share rises", () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), share, share, (points, one, other) => {
        const [less, more] = [Math.min(one, other), Math.max(one, other)];
        expect(times(points, less)).toBeLessThanOrEqual(times(points, more));
      }),
    );
  });

  it.each([
    [12.5, true],
    [0.07, true],
    [100, true],
    [1 / 3, false],
    [0.005, false],
  ])("of %d are whole hundredths: %s", (points, expected) => {
    expect(isWhole(points)).toBe(expected);
  });

  it.each([
    [1850, "18.50"],
    [5, "0.05"],
    [0, "0.00"],
    [-250, "-2.50"],
    [hundredthsOf(0.07), "0.07"],
  ])("in hundredths %d read %s", (points, expected) => {
    expect(renderPoints(points)).toBe(expected);
  });
});
