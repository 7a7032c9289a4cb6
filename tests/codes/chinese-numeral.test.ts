import { expect, it } from "vitest";
import { chineseNumeral } from "../../src/codes/identifier/chinese-numeral.js";

it.each([
  ["一", 1],
  ["十", 10],
  ["十三", 13],
  ["二十", 20],
  ["七十六", 76],
  ["一百", 100],
  ["一百零七", 107],
  ["一百一十", 110],
  ["九百九十九", 999],
  ["零", 0],
])("%s is %d", (text, value) => {
  expect(chineseNumeral(text)).toBe(value);
});

it.each(["", "七七", "百", "十十", "第一", "12", "百十一一"])("%s is no numeral", (text) => {
  expect(chineseNumeral(text)).toBe(Number.NaN);
});
