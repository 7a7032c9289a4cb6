import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, plainDate } from "../../src/calendar/plain-date.js";
import { defineIndicator } from "../../src/engine/indicator/indicator.js";
import type { IndicatorValue } from "../../src/engine/indicator/indicator-result.js";
import { answering, compute, heading } from "./notice-figures.js";

const known = (value: number): IndicatorValue => ({ kind: "known", value });
const between = (low: number, high?: number): IndicatorValue =>
  high === undefined ? { kind: "between", low } : { kind: "between", low, high };

const asOf = "2017-09-30";
const came = plainDate("2017-05-01");
const answeredAfter = (days: number) => ({ kind: "public", begunOn: came, answeredOn: addDays(came, days) });
const waitingSince = (day: string) => ({ kind: "public", begunOn: day });

describe("the median of durations", () => {
  it.each<[string, readonly object[], IndicatorValue]>([
    ["of nothing is none", [], { kind: "not-applicable" }],
    ["of one is its own", [answeredAfter(4)], known(4)],
    ["of one answered on the day on which it came is nought", [answeredAfter(0)], known(0)],
    ["of three is the middle one", [9, 1, 4].map(answeredAfter), known(4)],
    ["of four is the second, a length that occurs", [9, 1, 4, 7].map(answeredAfter), known(4)],
    [
      "is known when what is running is longer than it anyway",
      [...[1, 2].map(answeredAfter), waitingSince("2017-09-01")],
      known(2),
    ],
    [
      "lies between two while what is running may end on either side",
      [answeredAfter(3), waitingSince("2017-09-29"), answeredAfter(8)],
      between(3, 8),
    ],
    [
      "has no upper bound when the half is running",
      [answeredAfter(3), waitingSince("2017-09-20"), waitingSince("2017-09-01")],
      between(10),
    ],
    ["of one running is at least what has passed", [waitingSince("2017-09-20")], between(10)],
    ["is of no use for one that has begun on the as-of day", [waitingSince(asOf)], between(0)],
    ["does not look at what begins on the day after", [answeredAfter(4), waitingSince("2017-10-01")], known(4)],
    ["takes an answer on the as-of day", [{ ...waitingSince("2017-09-20"), answeredOn: asOf }], known(10)],
    [
      "does not know an answer of the day after",
      [{ ...waitingSince("2017-09-20"), answeredOn: "2017-10-01" }],
      between(10),
    ],
    ["knows nothing of a record without its first day", [{ kind: "public", answeredOn: "2017-05-05" }], between(0)],
    [
      "believes neither day of a record that ends before it begins",
      [{ ...waitingSince("2017-05-05"), answeredOn: "2017-05-04" }],
      between(0),
    ],
    [
      "lies between two when a record may be outside of the population",
      [answeredAfter(2), { begunOn: came, answeredOn: addDays(came, 9) }],
      known(2),
    ],
    [
      "is the longer one when the shorter may be outside",
      [answeredAfter(9), { begunOn: came, answeredOn: addDays(came, 2) }],
      between(2, 9),
    ],
    ["of one that may be outside is its own", [{ begunOn: came, answeredOn: addDays(came, 2) }], known(2)],
  ])("%s", (_, notices, value) => {
    expect(compute(answering, notices, asOf).whole.value).toEqual(value);
  });
});

describe("several percentiles", () => {
  it("stand beside each other, the first being the value", () => {
    const lengths = [1, 2, 3, 4, 5, 6, 7, 8, 9, 30];
    const { value, percentiles } = compute(answering, lengths.map(answeredAfter), asOf).whole;
    expect(value).toEqual(known(5));
    expect(percentiles).toEqual([
      { percentile: 50, value: known(5) },
      { percentile: 90, value: known(9) },
    ]);
  });

  it.each([
    [1, 1],
    [7, 7],
    [29, 29],
    [99, 99],
    [100, 100],
  ])("the %sth of the lengths from 1 to 100 is %s, without a slip of rounding", (percentile, days) => {
    const one = defineIndicator({
      ...heading,
      form: "duration",
      from: (notice) => notice.begunOn,
      until: (notice) => notice.answeredOn,
      unit: "day",
      percentiles: [percentile],
    });
    const notices = Array.from({ length: 100 }, (_, index) => answeredAfter(index + 1));
    expect(compute(one, notices, asOf).whole.value).toEqual(known(days));
  });
});

describe("a duration in working days", () => {
  const working = defineIndicator({
    ...heading,
    form: "duration",
    from: (notice) => notice.begunOn,
    until: (notice) => notice.answeredOn,
    unit: "working-day",
    percentiles: [50],
  });

  it.each([
    ["over the holiday of May", "2017-04-28", "2017-05-02", 1],
    ["over a make-up Saturday", "2017-01-26", "2017-02-04", 2],
    ["within a weekend", "2017-05-06", "2017-05-07", 0],
  ])("%s", (_, begunOn, answeredOn, days) => {
    expect(compute(working, [{ begunOn, answeredOn }], asOf).whole.value).toEqual(known(days));
  });
});

describe("the part of durations", () => {
  it("keeps what is finished, running and unknown apart, and every length", () => {
    const notices = [
      ...[4, 4, 2].map(answeredAfter),
      waitingSince("2017-09-20"),
      { kind: "public" },
      { begunOn: came, answeredOn: addDays(came, 2) },
      { kind: "internal", begunOn: came },
    ];
    expect(compute(answering, notices, asOf).whole.part).toEqual({
      counted: 3,
      uncounted: 1,
      open: 1,
      maybeCounted: 1,
      maybeUncounted: 0,
      maybeOpen: 0,
      lengths: [
        { least: 0, records: 1 },
        { least: 2, most: 2, records: 1 },
        { least: 4, most: 4, records: 2 },
        { least: 10, records: 1 },
      ],
      maybeLengths: [{ least: 2, most: 2, records: 1 }],
    });
  });
});

describe("what is running today", () => {
  const anyNotices = fc.array(
    fc.record({
      begunOn: fc.integer({ min: 0, max: 40 }).map((days) => addDays(plainDate("2017-09-01"), days)),
      length: fc.nat({ max: 60 }),
      isPublic: fc.constantFrom(true, false, undefined),
    }),
    { maxLength: 12 },
  );

  it("has bounds today that hold what it will have come to", () => {
    fc.assert(
      fc.property(anyNotices, fc.constantFrom("2017-09-10", "2017-09-30"), (notices, today) => {
        // Nobody knows today of what some notices are, and what has not happened yet is not looked at.
        const begun = notices.filter(({ begunOn }) => begunOn <= today);
        const written = begun.map(({ begunOn, length, isPublic }) => ({
          begunOn,
          answeredOn: addDays(begunOn, length),
          ...(isPublic === undefined ? {} : { kind: isPublic ? "public" : "internal" }),
        }));
        const bounds = compute(answering, written, today).whole.value;
        for (const kind of ["public", "internal"]) {
          const then = compute(
            answering,
            written.map((notice) => ({ kind, ...notice })),
            "2018-06-30",
          ).whole.value;
          if (then.kind === "not-applicable") continue;
          if (then.kind !== "known" || bounds.kind === "not-applicable") throw new Error("what is over is known");
          const { low, high = Number.POSITIVE_INFINITY } =
            bounds.kind === "known" ? { low: bounds.value, high: bounds.value } : bounds;
          expect([low <= then.value, then.value <= high]).toEqual([true, true]);
        }
      }),
    );
  });
});
