import { describe, expect, it } from "vitest";
import { emptyPart, mergeParts } from "../../src/engine/indicator/indicator-part.js";
import type { IndicatorPart } from "../../src/engine/indicator/indicator-result.js";

const part = (stated: Partial<IndicatorPart>): IndicatorPart => ({ ...emptyPart, ...stated });
const day = (least: number, most: number, records: number) => ({ least, most, records });

describe("two parts of an indicator together", () => {
  it.each<[string, Partial<IndicatorPart>, Partial<IndicatorPart>, Partial<IndicatorPart>]>([
    ["are nothing where both are", {}, {}, {}],
    [
      "count each kind of record by itself",
      { counted: 1, uncounted: 2, open: 3, maybeCounted: 4, maybeUncounted: 5, maybeOpen: 6 },
      { counted: 10, uncounted: 20, open: 30, maybeCounted: 40, maybeUncounted: 50, maybeOpen: 60 },
      { counted: 11, uncounted: 22, open: 33, maybeCounted: 44, maybeUncounted: 55, maybeOpen: 66 },
    ],
    ["are incomplete where one is", { incomplete: true }, { counted: 1 }, { counted: 1, incomplete: true }],
    [
      "tell of the records on which the one could not be computed",
      { crashed: { records: 2, error: "division by zero" } },
      {},
      { crashed: { records: 2, error: "division by zero" } },
    ],
    [
      "tell of all records on which it could not be computed, and of the first of the errors in order of their texts",
      { crashed: { records: 2, error: "no such field" } },
      { crashed: { records: 1, error: "division by zero" } },
      { crashed: { records: 3, error: "division by zero" } },
    ],
    [
      "have the amount of the one that has any",
      { amount: { least: "1", most: "2" } },
      {},
      { amount: { least: "1", most: "2" } },
    ],
    [
      "add amounts exactly, the least and the most by itself",
      { amount: { least: "0.1", most: "1" } },
      { amount: { least: "0.2", most: "2.50" } },
      { amount: { least: "0.3", most: "3.5" } },
    ],
    [
      "have the lengths of the one that has any",
      { lengths: [day(3, 3, 1)], maybeLengths: [day(4, 5, 1)] },
      {},
      { lengths: [day(3, 3, 1)], maybeLengths: [day(4, 5, 1)] },
    ],
    [
      "add the records of one length, those that surely count and those that may by themselves",
      { lengths: [day(3, 3, 1)], maybeLengths: [day(7, 7, 1)] },
      { lengths: [day(3, 3, 2), day(5, 6, 1)], maybeLengths: [day(7, 7, 4)] },
      { lengths: [day(3, 3, 3), day(5, 6, 1)], maybeLengths: [day(7, 7, 5)] },
    ],
  ])("%s", (_, one, other, together) => {
    expect(mergeParts(part(one), part(other))).toStrictEqual(part(together));
    expect(mergeParts(part(other), part(one))).toStrictEqual(part(together));
  });
});
