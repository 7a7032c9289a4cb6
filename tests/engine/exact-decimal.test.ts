import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDecimals,
  decimalText,
  exactDecimal,
  negative,
  noAmount,
} from "../../src/engine/indicator/exact-decimal.js";
import { runningSum } from "../../src/engine/indicator/running-sum.js";

describe("a decimal", () => {
  it.each([
    [0, "0"],
    [-0, "0"],
    [12.5, "12.5"],
    [-0.05, "-0.05"],
    [100, "100"],
    [1e21, "1000000000000000000000"],
    [1.5e-7, "0.00000015"],
    [-2.5e22, "-25000000000000000000000"],
    ["0.30", "0.3"],
  ])("%s is written %s", (value, text) => {
    expect(decimalText(exactDecimal(value))).toBe(text);
  });

  it("is read again from its text", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(Number(decimalText(exactDecimal(value)))).toBe(value === 0 ? 0 : value);
      }),
    );
  });

  it("and its opposite are nought", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const one = exactDecimal(value);
        expect(decimalText(addDecimals(one, negative(one)))).toBe(decimalText(noAmount));
      }),
    );
  });
});

describe("a growing sum", () => {
  const anyNumber = fc.oneof(
    fc.integer(),
    fc.maxSafeInteger(),
    fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }),
  );

  it("is the same in any order", () => {
    const anyOrder = fc
      .array(anyNumber)
      .chain((numbers) => fc.tuple(fc.constant(numbers), fc.shuffledSubarray(numbers, { minLength: numbers.length })));
    const sumOf = (numbers: readonly number[]): string => {
      const sum = runningSum();
      for (const number of numbers) sum.add(number);
      return sum.text();
    };
    fc.assert(
      fc.property(anyOrder, ([numbers, shuffled]) => {
        expect(sumOf(shuffled)).toBe(sumOf(numbers));
      }),
    );
  });

  it.each<[string, readonly number[], string]>([
    ["tenths", [0.1, 0.2, -0.3], "0"],
    ["numbers beyond what is safe", [Number.MAX_SAFE_INTEGER, 1, 1], "9007199254740993"],
    ["whole numbers and fractions", [1, 0.5, 2, 0.25], "3.75"],
  ])("of %s is exact", (_, numbers, text) => {
    const sum = runningSum();
    for (const number of numbers) sum.add(number);
    expect(sum.text()).toBe(text);
  });
});
