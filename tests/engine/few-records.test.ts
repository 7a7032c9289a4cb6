import { describe, expect, it } from "vitest";
import { defineIndicator } from "../../src/engine/indicator/indicator.js";
import { compute, fewNotices, heading, number } from "./notice-figures.js";

const rate = defineIndicator({ ...heading, form: "ratio", counts: (notice) => notice.urgent });
const notices = (count: number, more: readonly object[] = []) => [
  ...Array.from({ length: count }, () => ({ urgent: true })),
  ...more,
];

describe("a figure over few records", () => {
  it.each<[string, readonly object[], true | undefined]>([
    ["says so below ten", notices(9), true],
    ["says nothing from ten on", notices(10), undefined],
    ["counts what cannot be told", notices(9, [{}]), undefined],
    ["says nothing where there is nothing", [], undefined],
  ])("%s", (_, records, restsOnFew) => {
    const { whole, fewBelow } = compute(rate, records);
    expect([whole.restsOnFew, fewBelow]).toEqual([restsOnFew, 10]);
  });

  it("is shown all the same", () => {
    expect(compute(rate, notices(1)).whole.value).toEqual({ kind: "known", value: 1 });
  });

  it("is no matter of a count", () => {
    const { whole, fewBelow } = compute(number, [{ kind: "public" }]);
    expect([whole.restsOnFew, fewBelow]).toEqual([undefined, undefined]);
  });

  const own = defineIndicator({ ...heading, form: "ratio", counts: (notice) => notice.urgent, fewBelow: fewNotices });

  it.each([
    ["the day before the amendment", "2017-12-31", 2, undefined],
    ["the day of the amendment", "2018-01-01", 5, true],
  ])("asks the indicator's own parameter on %s", (_, asOf, below, restsOnFew) => {
    const { whole, fewBelow } = compute(own, notices(2), asOf);
    expect([fewBelow, whole.restsOnFew]).toEqual([below, restsOnFew]);
  });
});
