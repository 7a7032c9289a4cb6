import { describe, expect, it } from "vitest";
import { isNearSame, nearest } from "../../src/codes/identifier/nearest.js";

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

describe("the word that was most likely meant", () => {
  it.each([
    ["one letter of four is another", "plam", "plan"],
    ["two letters of four changed places", "plna", "plan"],
    ["two letters of two changed places", "yb", "by"],
    ["letters that are apart did not change places", "nlap", undefined],
    ["two letters of four are others", "plxx", undefined],
    ["the nearest goes before one whose letters changed places", "lawx", "lawx2"],
  ])("%s", (_, written, meant) => {
    expect(nearest(written, ["plan", "by", "lawx2", "regulation"])).toBe(meant);
  });
});
