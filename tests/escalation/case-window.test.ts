import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clustersOf, type DatedCase, type Measuring } from "../../src/escalation/case-window.js";

const cases = (...days: readonly (number | undefined)[]): readonly DatedCase[] =>
  days.map((day, index) => ({ id: `c${index}`, day: day ?? Number.NaN }));

/** Two cases within ten days. */
const measure: Measuring = { today: 100, enoughOn: () => 2, reaches: (from, day) => day - from <= 10 };

const shape = (clusters: ReturnType<typeof clustersOf>) =>
  clusters.map(({ day, cases: own }) => [day, own.map(({ id }) => id).join(" ")]);

describe("clusters of cases", () => {
  it.each([
    ["two on the last day that counts", cases(0, 10), [[10, "c0 c1"]]],
    ["two a day too far apart", cases(0, 11), []],
    ["two on one day", cases(5, 5), [[5, "c0 c1"]]],
    ["a third that goes on with them", cases(0, 10, 20), [[10, "c0 c1 c2"]]],
    [
      "two pairs a long time apart",
      cases(0, 10, 40, 45),
      [
        [10, "c0 c1"],
        [45, "c2 c3"],
      ],
    ],
    [
      "one alone between two pairs",
      cases(0, 5, 20, 40, 45),
      [
        [5, "c0 c1"],
        [45, "c3 c4"],
      ],
    ],
    ["in whatever order they are given", cases(10, 0), [[10, "c1 c0"]]],
    ["one without a day beside one with", cases(0, undefined), [[0, "c0 c1"]]],
    ["two without a day", cases(undefined, undefined), [[100, "c0 c1"]]],
    ["one without a day alone", cases(undefined), []],
    ["none", cases(), []],
  ])("%s", (_, given, expected) => {
    expect(shape(clustersOf(given, measure))).toEqual(expected);
  });

  it("need the number that the law of the day names", () => {
    const stricter: Measuring = { ...measure, enoughOn: (day) => (day < 30 ? 3 : day < 50 ? 2 : undefined) };
    expect(shape(clustersOf(cases(0, 5, 40, 45, 60, 65), stricter))).toEqual([[45, "c2 c3"]]);
  });

  it("hold each case whose time has enough, and no other day is one", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 10 }),
        fc.integer({ min: 1, max: 4 }),
        (days, enough) => {
          const clusters = clustersOf(cases(...days), { ...measure, enoughOn: () => enough });
          const holding = days.filter(
            (day) => days.filter((other) => other <= day && day - other <= 10).length >= enough,
          );
          for (const day of holding)
            expect(clusters.some(({ cases: own }) => own.some((one) => one.day === day))).toBe(true);
          for (const { day } of clusters) expect(holding).toContain(day);
          expect(clusters.length === 0).toBe(holding.length === 0);
        },
      ),
    );
  });

  it("do not depend on the order", () => {
    const given = fc.array(fc.option(fc.integer({ min: 0, max: 60 }), { nil: undefined }), { maxLength: 8 });
    fc.assert(
      fc.property(given, (days) => {
        const inOrder = cases(...days);
        expect(clustersOf([...inOrder].reverse(), measure)).toEqual(clustersOf(inOrder, measure));
      }),
    );
  });
});
