import type { Language } from "../codes/label.js";

const upToTen = "一二三四五六七八九十";

/**
 * The number of a section, up to the 99th, as papers in the language number their parts.
 *
 * @example
 * sectionNumber(12, "zh") // => "十二、"
 */
export function sectionNumber(number: number, language: Language): string {
  if (language === "en") return `${number}. `;
  const digit = (value: number): string => (value === 0 ? "" : upToTen.charAt(value - 1));
  const tens = Math.floor(number / 10);
  if (tens === 0) return `${digit(number)}、`;
  return `${tens === 1 ? "" : digit(tens)}十${digit(number % 10)}、`;
}
