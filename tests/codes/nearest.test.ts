import { describe, expect, it } from "vitest";
import { isNearSame } from "../../src/codes/nearest.js";

describe("near-same names", () => {
  it.each([
    ["one character of five is still near", "甲乙丙丁戊", "甲乙丙丁己", 0.2, true],
    ["two characters of five are not", "甲乙丙丁戊", "甲乙丙己庚", 0.2, false],
    ["one character of four is not", "甲乙丙丁", "甲乙丙戊", 0.2, false],
    ["what was added counts against the longer name", "甲乙丙丁", "甲乙丙丁戊", 0.2, true],
    ["with no share only the same is", "甲乙", "甲丙", 0, false],
    ["the same always is", "甲乙", "甲乙", 0, true],
    ["with the whole share everything is", "甲乙", "丙丁", 1, true],
  ])("%s", (_, one, other, mostAltered, expected) => {
    expect(isNearSame(one, other, mostAltered)).toBe(expected);
    expect(isNearSame(other, one, mostAltered)).toBe(expected);
  });
});
